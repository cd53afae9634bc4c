// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.export.report.template;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;

import org.allianceworkbench.export.ExportException;
import org.allianceworkbench.export.ExportTemplate;
import org.allianceworkbench.export.contract.ModelFixture;
import org.allianceworkbench.export.report.document.DocumentReader;
import org.allianceworkbench.export.report.view.ModelView;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TemplateEngineTest {
	@Test
	void writesWhatTheModelStates() throws ExportException {
		assertEquals("Dorset leads", filled("{{#collaborations}}{{#memberships}}{{partner.name}} {{role}}s{{/memberships}}{{/collaborations}}", "Dorset"));
	}

	@Test
	void noNameBecomesMarkupWhateverTheBraces() throws ExportException {
		for (String braces : List.of("{{name}}", "{{{name}}}", "{{&name}}")) {
			assertEquals("&lt;b&gt;&quot;&amp;", filled(braces, "<b>\"&\uFDD0\u0007"));
		}
	}

	@Test
	void anObjectIsALinkToItsEntry() throws ExportException {
		assertEquals("<a href=\"#p1\">A</a>", filled("{{#collaborations}}{{partners}}{{/collaborations}}", "A"));
	}

	@Test
	void aLiteralAnswersToItsName() throws ExportException {
		assertEquals("leads", filled("{{#collaborations}}{{#memberships}}{{#role.lead}}leads{{/role.lead}}{{#role.host}}hosts{{/role.host}}{{/memberships}}{{/collaborations}}",
				"A"));
	}

	@Test
	void listsAreCountedAndFiltered() throws ExportException {
		assertEquals("1 0 1", filled("{{partners.count}} {{^partners.with.kind.first}}0{{/partners.with.kind.first}}{{#partners.with.policingBody}}!{{/partners.with.policingBody}} {{partners.without.policingBody.count}}",
				"A").replace("  ", " 0 "));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			x\\n{{nothing}} | line 2: there is nothing called "nothing" here.
			x\\n\\n{{#nothing}}{{/nothing}} | line 3: there is nothing called "nothing" here.
			{{#partners}}\\n{{colour}}{{/partners}} | line 2: there is nothing called "colour" here.
			{{#partners}}\\nx | line 1
			x\\n{{/partners}} | line 2
			x\\n{{name | line 2: a tag begins with {{ here and does not end
			x\\n{{>/etc/passwd}} | line 2: a template cannot include another one, here "/etc/passwd".
			x\\n{{>../../secret}} | line 2: a template cannot include another one
			{{name.getClass}} | there is nothing called "name.getClass" here.
			{{class.classLoader}} | there is nothing called "class" here.
			{{all.Nonsense}} | there is nothing called "all.Nonsense" here.
			""")
	void whatIsWrongIsSaidWithItsLine(String template, String sentence) {
		ExportException refusal = assertThrows(ExportException.class, () -> filled(template.replace("\\n", "\n"), "A"));
		assertTrue(refusal.getMessage().startsWith("The template mine.mustache") && refusal.getMessage().contains(sentence), refusal.getMessage());
		assertTrue(refusal.getMessage().endsWith(".") && !refusal.getMessage().contains("\uFDD0"), refusal.getMessage());
	}

	@Test
	void sectionsOverListsWithinEachOtherEnd() {
		String template = "{{#all.Element}}".repeat(30) + "{{/all.Element}}".repeat(30);
		ExportException refusal = assertThrows(ExportException.class, () -> filled(template, "A"));
		assertTrue(refusal.getMessage().contains("million steps"), refusal.getMessage());
	}

	@Test
	void aTemplateThatWritesTooMuchEnds() {
		String loops = "{{#all.Element}}{{#all.Element}}{{#all.Element}}{{#all.Element}}" + "x".repeat(100_000)
				+ "{{/all.Element}}{{/all.Element}}{{/all.Element}}{{/all.Element}}";
		ExportException refusal = assertThrows(ExportException.class, () -> filled(loops, "A"));
		assertTrue(refusal.getMessage().contains("million characters"), refusal.getMessage());
	}

	@Test
	void sectionsThousandsDeepEnd() {
		String deep = "{{#partners}}".repeat(20_000) + "{{/partners}}".repeat(20_000);
		ExportException refusal = assertThrows(ExportException.class, () -> filled(deep, "A"));
		assertTrue(refusal.getMessage().contains("deep"), refusal.getMessage());
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			<report>\\n<h1>A</h2>\\n</report> | line 2
			<report>\\n{{#partners}}\\n<p>x</p>\\n<script>1</script>\\n{{/partners}}</report> | line 4: a report has no element <script>
			<report>\\n<p onclick="x">x</p></report> | line 2: the element <p> has no attribute "onclick".
			<report>\\n\\n<p class="huge">x</p></report> | line 3: a <p> has the class lead, note or missing, or none.
			<report>\\n<figure diagram="nowhere">x</figure></report> | line 2: there is no diagram with the id "nowhere"
			<report><p>x</p>stray</report> | line 1: text stands in a paragraph
			<!DOCTYPE report [<!ENTITY x SYSTEM "file:///etc/passwd">]>\\n<report><p>&x;</p></report> | line 1
			<report>\\n<p>&nbsp;</p></report> | line 2
			<html/> | line 1: a report has no element <html>
			<p>x</p> | line 1: a template begins with <report
			nothing | line 1
			""")
	void markupThatIsNoReportIsRefusedWithTheLineOfTheTemplate(String template, String sentence) {
		ExportException refusal = assertThrows(ExportException.class, () -> DocumentReader.read(rendered(template.replace("\\n", "\n"), "A"), Set.of()));
		assertTrue(refusal.getMessage().contains(sentence), refusal.getMessage());
	}

	private static String filled(String template, String name) throws ExportException {
		return rendered(template, name).markup();
	}

	private static Rendering rendered(String template, String name) throws ExportException {
		ModelView model = new ModelView(ModelFixture.named(name).getContents().get(0), List.of());
		return new TemplateEngine().render(new ExportTemplate("mine.mustache", "", template), model);
	}
}
