// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.model.resource;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;

import org.allianceworkbench.emf.resource.LoadException;
import org.allianceworkbench.model.FullModel;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Damages a file that holds every class and feature, and asks for a sentence or a whole model: nothing else may come out. */
class DamagedFileTest {
	private static final int ROUNDS = 150;
	private static final List<String> SCRAPS = List.of("<", ">", "\"", "&", "&#0;", "]]>", "<!--", "<partners/>", " id=\"x\"", " xsi:type=\"a:B\"",
			" href=\"x\"", "\u0000", "\u00e9", "=", "/", " ", "\n", " name=\"a\"", "xmlns=\"x\"", "-1", "<xmi:XMI>");
	private static String whole;
	private final Random random = new Random(42);

	@BeforeAll
	static void writeAWholeFile() throws IOException {
		AllianceResource resource = AllianceFiles.make(Path.of("full.alliance"));
		resource.getContents().add(new FullModel().make());
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		resource.save(out, null);
		whole = out.toString(StandardCharsets.UTF_8);
	}

	@Test
	void everyCutIsNoticed() {
		for (int i = 0; i < ROUNDS; i++) {
			assertTrue(problemsOf(whole.substring(0, random.nextInt(whole.length() - 2))) > 0);
		}
	}

	@Test
	void everyRemovedPieceGivesAWholeModelOrProblems() {
		for (int i = 0; i < ROUNDS; i++) {
			int start = random.nextInt(whole.length() - 20);
			problemsOf(whole.substring(0, start) + whole.substring(start + 1 + random.nextInt(19)));
		}
	}

	@Test
	void everyInsertedScrapGivesAWholeModelOrProblems() {
		for (int i = 0; i < ROUNDS; i++) {
			int start = random.nextInt(whole.length());
			problemsOf(whole.substring(0, start) + SCRAPS.get(random.nextInt(SCRAPS.size())) + whole.substring(start));
		}
	}

	@Test
	void everySwappedLineGivesAWholeModelOrProblems() {
		String[] lines = whole.split("\n");
		for (int i = 0; i < ROUNDS; i++) {
			String[] swapped = lines.clone();
			int one = random.nextInt(lines.length);
			int other = random.nextInt(lines.length);
			swapped[one] = lines[other];
			swapped[other] = lines[one];
			problemsOf(String.join("\n", swapped));
		}
	}

	@Test
	void everySwappedValueGivesAWholeModelOrProblems() {
		String[] parts = whole.split("\"");
		for (int i = 0; i < ROUNDS; i++) {
			String[] swapped = parts.clone();
			int one = 2 * random.nextInt(parts.length / 2 - 1) + 1;
			swapped[one] = parts[2 * random.nextInt(parts.length / 2 - 1) + 1];
			problemsOf(String.join("\"", swapped));
		}
	}

	private static int problemsOf(String text) {
		AllianceResource resource = AllianceFiles.make(Path.of("damaged.alliance"));
		try {
			resource.load(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), null);
			assertFalse(resource.getContents().isEmpty());
			resource.save(new ByteArrayOutputStream(), null);
			return 0;
		} catch (LoadException e) {
			assertTrue(resource.getContents().isEmpty());
			assertTrue(e.problems().stream().noneMatch(problem -> problem.message().contains("Impl@")), e::getMessage);
			return e.problems().size();
		} catch (IOException e) {
			throw new AssertionError(e);
		}
	}
}
