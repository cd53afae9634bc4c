// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.rules;

import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A document that rules are drawn from.
 *
 * @param code what the texts of rules cite it by
 * @param title what people know it by
 */
record Source(String code, String title) {
	private static final List<Source> ALL = List.of(
		new Source("S0", "\u201CCollaboration: barriers, risks and assurance\u201D (RSM, 2017)"),
		new Source("S1", "\u201CThe Hard Yards\u201D (slides, HMICFRS)"),
		new Source("S2", "\u201CCollaborative Working Between Forces\u201D (driver sheet, c. 2009)"),
		new Source("S3", "Devon & Cornwall, response to \u201CThe Hard Yards\u201D (2020)"),
		new Source("S4", "\u201CExploring further strategic collaboration\u201D (Lancashire Constabulary, c. 2015)"),
		new Source("MSP", "Managing Successful Programmes (MSP)"),
		new Source("A19", "Catalogue of the Alliance Workbench"));
	private static final Map<String, String> TITLES = ALL.stream().collect(Collectors.toMap(Source::code, Source::title));
	private static final Pattern CODE = Pattern.compile(ALL.stream().map(Source::code).collect(Collectors.joining("|", "\\b(?:", ")\\b")));

	/** @return a citation with titles in the place of codes */
	static String inFull(String citation) {
		return CODE.matcher(citation).replaceAll(found -> Matcher.quoteReplacement(TITLES.get(found.group())));
	}
}
