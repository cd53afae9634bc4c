// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.export.report.template;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.allianceworkbench.export.ExportException;
import org.allianceworkbench.export.ExportTemplate;
import org.allianceworkbench.export.ExportTemplates;

/** The templates that are shipped, and those of users. */
public final class TemplateFiles implements ExportTemplates {
	/** Names of the shipped ones, the standard one first. */
	public static final List<String> NAMES = List.of("overview", "model", "benefits", "section-22a", "governance", "registers");

	private static final String EXTENSION = ".mustache";
	private static final long LARGEST = 1_000_000;
	/** A template tells what it makes in a comment at its beginning. */
	private static final Pattern DESCRIPTION = Pattern.compile("\\A\\s*\\{\\{!\\s*(.*?)\\s*}}", Pattern.DOTALL);

	@Override
	public List<ExportTemplate> templates() {
		return NAMES.stream().map(TemplateFiles::shipped).toList();
	}

	/**
	 * Finds a template.
	 *
	 * @param wanted the name of a shipped one or the path of a file; empty for the standard one
	 * @throws ExportException where there is neither, or the file is no text
	 */
	public ExportTemplate find(String wanted) throws ExportException {
		if (wanted.isEmpty() || NAMES.contains(wanted)) {
			return shipped(wanted.isEmpty() ? NAMES.get(0) : wanted);
		}
		try {
			Path file = Path.of(wanted);
			if (!Files.isRegularFile(file)) {
				throw new ExportException("There is no template \"" + wanted + "\" and no such file; there are " + String.join(", ", NAMES) + ".");
			}
			if (Files.size(file) > LARGEST) {
				throw new ExportException("The file " + wanted + " is longer than a million bytes, which no template is.");
			}
			return template(file.getFileName().toString(), Files.readAllBytes(file));
		} catch (InvalidPathException problem) {
			throw new ExportException("\"" + wanted + "\" is neither a template nor the path of a file.", problem);
		} catch (CharacterCodingException problem) {
			throw new ExportException("The file " + wanted + " is no template, for it is no text in UTF-8.", problem);
		} catch (ExportException refusal) {
			throw refusal;
		} catch (IOException problem) {
			throw new ExportException("The template " + wanted + " could not be read: " + problem.getMessage(), problem);
		}
	}

	private static ExportTemplate shipped(String name) {
		try (InputStream in = TemplateFiles.class.getResourceAsStream("/templates/" + name + EXTENSION)) {
			if (in == null) {
				throw new IllegalStateException("The template " + name + " is missing in the bundle.");
			}
			return template(name, in.readAllBytes());
		} catch (IOException problem) {
			throw new UncheckedIOException("The template " + name + " could not be read.", problem);
		}
	}

	private static ExportTemplate template(String name, byte[] bytes) throws CharacterCodingException {
		String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString().replace("\r\n", "\n");
		Matcher description = DESCRIPTION.matcher(text);
		return new ExportTemplate(name, description.find() ? description.group(1).replaceAll("\\s+", " ") : "", text);
	}
}
