// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.viewpoint.spec.reader;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

import org.allianceworkbench.viewpoint.spec.DiagramDescription;
import org.allianceworkbench.viewpoint.spec.Group;
import org.allianceworkbench.viewpoint.spec.Problem;
import org.allianceworkbench.viewpoint.spec.Reading;

/** Reads specifications for the tests: files, and short ones written in a test. */
final class Files {
	static final Path SOURCES = Path.of("src/org/allianceworkbench/viewpoint/spec/reader");

	private static final String HEAD = """
			<?xml version="1.0" encoding="UTF-8"?>
			<description:Group xmi:version="2.0" xmlns:xmi="http://www.omg.org/XMI" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"\
			 xmlns:description="http://www.eclipse.org/sirius/description/1.1.0"\
			 xmlns:diagram="http://www.eclipse.org/sirius/diagram/description/1.1.0"\
			 xmlns:style="http://www.eclipse.org/sirius/diagram/description/style/1.1.0"\
			 xmlns:tool="http://www.eclipse.org/sirius/diagram/description/tool/1.1.0"\
			 xmlns:op="http://www.eclipse.org/sirius/description/tool/1.1.0" name="Test">
			""";

	private Files() {
	}

	static Reading read(Path file) {
		try (InputStream input = java.nio.file.Files.newInputStream(file)) {
			return new SpecificationReader().read(input, file.getFileName().toString());
		} catch (IOException failure) {
			throw new UncheckedIOException(failure);
		}
	}

	static Reading whole() {
		return read(SOURCES.resolve("whole.odesign"));
	}

	static Reading bytes(byte[] bytes) {
		try {
			return new SpecificationReader().read(new ByteArrayInputStream(bytes), "test.odesign");
		} catch (IOException failure) {
			throw new UncheckedIOException(failure);
		}
	}

	static Reading text(String text) {
		return bytes(text.getBytes(StandardCharsets.UTF_8));
	}

	/** @param viewpoint what stands in the only viewpoint */
	static Reading viewpoint(String viewpoint) {
		return text(HEAD + "<ownedViewpoints name=\"V\">\n" + viewpoint + "\n</ownedViewpoints>\n</description:Group>\n");
	}

	/** @param layer what stands in the default layer of the only diagram, whose first line is line 5 of the file */
	static Reading layer(String layer) {
		return viewpoint("<ownedRepresentations xsi:type=\"diagram:DiagramDescription\" name=\"D\" domainClass=\"town.Town\">"
				+ "<defaultLayer name=\"L\">\n" + layer + "\n</defaultLayer></ownedRepresentations>");
	}

	static DiagramDescription diagram(Reading reading) {
		Group group = reading.group().orElseThrow();
		return group.viewpoints().get(0).diagrams().get(0);
	}

	static List<String> messages(Reading reading) {
		return reading.problems().stream().map(Problem::message).toList();
	}
}
