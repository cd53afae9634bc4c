// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.export.report.template;

import org.allianceworkbench.export.ExportException;
import org.allianceworkbench.export.ExportTemplate;

/**
 * A template filled in.
 *
 * @param markup what came of it
 * @param lines the line of the template that each line of the markup comes from, both counted from 1
 */
public record Rendering(ExportTemplate template, String markup, int[] lines) {

	/** @return a refusal that names the template and the line of it that a line of the markup comes from */
	public ExportException refusal(int markupLine, String sentence) {
		int index = Math.max(0, Math.min(markupLine, lines.length) - 1);
		return refusal(template, lines.length == 0 ? 1 : lines[index], sentence, null);
	}

	static ExportException refusal(ExportTemplate template, int line, String sentence, Throwable cause) {
		String place = line > 0 ? ", line " + line : "";
		return new ExportException("The template " + template.name() + place + ": " + sentence, cause);
	}
}
