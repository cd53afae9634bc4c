// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.cli.reading;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

import org.allianceworkbench.export.ExportFormat;
import org.allianceworkbench.export.ExportOption;
import org.allianceworkbench.export.ImportFormat;

import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/**
 * The options of a format, each named after the format and itself.
 *
 * @param id of the format
 * @param options of the format
 */
public record FormatOptions(String id, List<ExportOption<?>> options) {
	public static FormatOptions of(ExportFormat format) {
		return new FormatOptions(format.id(), format.options());
	}

	public static FormatOptions of(ImportFormat format) {
		return new FormatOptions(format.id(), format.options());
	}

	public void addTo(CommandSpec spec) {
		options.forEach(option -> spec.addOption(OptionSpec.builder(name(option)).paramLabel("VALUE").type(String.class)
				.description(option.documentation() + " Takes " + option.allowed() + standard(option) + ".").build()));
	}

	/** @return what was typed, by name of option, all of it allowed */
	public Map<String, String> values(ParseResult given, CommandLine line) {
		Map<String, String> values = new LinkedHashMap<>();
		for (ExportOption<?> option : options) {
			String value = given.matchedOptionValue(name(option), null);
			if (value != null) {
				try {
					option.parse(value);
					values.put(option.name(), value);
				} catch (IOException wrong) {
					throw new ParameterException(line, typed(wrong.getMessage()));
				}
			}
		}
		return values;
	}

	/** @return a sentence of the format in which its options are called what they are called on the command line */
	public String typed(String sentence) {
		String typed = sentence;
		for (ExportOption<?> option : options) {
			typed = typed.replaceAll("[Tt]he option \"" + Pattern.quote(option.name()) + "\"", name(option));
		}
		return typed;
	}

	private String name(ExportOption<?> option) {
		return "--" + id + "-" + option.name();
	}

	private static String standard(ExportOption<?> option) {
		return "".equals(option.standard()) ? "" : "; default " + option.standard();
	}
}
