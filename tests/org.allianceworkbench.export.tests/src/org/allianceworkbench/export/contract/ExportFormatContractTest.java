// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.export.contract;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;
import java.util.stream.Stream;

import org.allianceworkbench.export.ExportException;
import org.allianceworkbench.export.ExportFormat;
import org.allianceworkbench.export.ExportOption;
import org.allianceworkbench.export.ExportRequest;
import org.allianceworkbench.viewpoint.scene.Scene;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds for every format that writes diagrams. */
public abstract class ExportFormatContractTest {

	/** @return the format under test */
	protected abstract ExportFormat format();

	/** Reads the file as one of its users would, and fails where it is not in order. */
	protected abstract void assertReadable(byte[] file, Scene scene) throws Exception;

	@Test
	void namesItselfAsPeopleType() {
		assertEquals(format().id().toLowerCase(Locale.ROOT), format().id());
		assertFalse(format().label().isBlank());
		assertFalse(format().extension().startsWith("."));
	}

	@Test
	void documentsEachOptionOnce() {
		HashSet<String> names = new HashSet<>();
		for (ExportOption<?> option : format().options()) {
			assertTrue(names.add(option.name()), option.name());
			assertTrue(option.documentation().endsWith("."), option.documentation());
		}
	}

	@Test
	void acceptsTheStandardValueOfEachOption() throws IOException {
		for (ExportOption<?> option : format().options()) {
			assertEquals(option.standard(), option.parse(String.valueOf(option.standard())));
		}
	}

	@Test
	void warnsOfNothingInASmallDiagram() throws IOException {
		assertEquals(List.of(), format().warnings(ExportRequest.of(SceneFixture.named("A"))));
	}

	@Test
	void leavesTheStreamOpen() throws IOException {
		boolean[] closed = {false};
		OutputStream out = new ByteArrayOutputStream() {
			@Override
			public void close() {
				closed[0] = true;
			}
		};
		format().export(ExportRequest.of(SceneFixture.named("A")), out);
		assertFalse(closed[0]);
	}

	@Test
	void writesTheSameBytesEachTime() throws IOException {
		assertArrayEquals(written(SceneFixture.named("Alliance")), written(SceneFixture.named("Alliance")));
	}

	@Test
	void writesTheSameBytesInEachCountryAndTimeZone() throws IOException {
		byte[] here = written(SceneFixture.named("Alliance"));
		Locale locale = Locale.getDefault();
		TimeZone zone = TimeZone.getDefault();
		try {
			TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Chatham"));
			for (String country : List.of("ar-EG-u-nu-arab", "tr-TR")) {
				Locale.setDefault(Locale.forLanguageTag(country));
				assertArrayEquals(here, written(SceneFixture.named("Alliance")), country);
			}
		} finally {
			Locale.setDefault(locale);
			TimeZone.setDefault(zone);
		}
	}

	@Test
	void refusesARequestWithoutDiagram() {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		ExportException refusal = assertThrows(ExportException.class, () -> format().export(ExportRequest.of(), out));
		assertTrue(refusal.getMessage().endsWith("."), refusal.getMessage());
		assertEquals(0, out.size());
	}

	@Test
	void refusesADiagramThatShowsNothing() {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		ExportException refusal = assertThrows(ExportException.class, () -> format().export(ExportRequest.of(SceneFixture.empty()), out));
		assertTrue(refusal.getMessage().contains("Empty"), refusal.getMessage());
		assertEquals(0, out.size());
	}

	@Test
	void refusesAnOptionItDoesNotHave() {
		assertThrows(ExportException.class, () -> ExportRequest.of(SceneFixture.named("A")).with(format(), Map.of("no-such-option", "1")));
	}

	@Test
	void tellsWhenTheStreamFails() {
		OutputStream full = new OutputStream() {
			@Override
			public void write(int value) throws IOException {
				throw new IOException("No space left on device");
			}
		};
		IOException failure = assertThrows(IOException.class, () -> format().export(ExportRequest.of(SceneFixture.named("A")), full));
		assertTrue(failure.getMessage().contains("No space left"), failure.getMessage());
	}

	@ParameterizedTest
	@MethodSource("hostileNames")
	void writesHostileNames(String name) throws Exception {
		Scene scene = SceneFixture.named(name);
		assertReadable(written(scene), scene);
	}

	static Stream<String> hostileNames() {
		return Stream.of("", " ", "\"quotes\" & 'apostrophes'", "<script>alert(1)</script>]]>", "&amp;&#0;", "a\u0000b\u0007c\u001Bd\uFFFE", "line\nbreak\ttab\r",
				"\uD800 lone surrogate \uDC00", "\u05E9\u05DC\u05D5\u05DD (\u05E2\u05D5\u05DC\u05DD) and text", "\u0627\u0644\u062A\u062D\u0627\u0644\u0641",
				"\uD83D\uDE93\uD83D\uDC68\u200D\uD83D\uDC69\u200D\uD83D\uDC67 emoji", "\u202Ereversed\u202C", "e\u0301\u0323 combining", "\u4E2D\u6587",
				"x".repeat(10_000), "=1+1", "+44 20", "-2", "@SUM(A1)", "\t=1", "%PDF-1.7 (unbalanced ( \\", "\u00A31.2 m a year \u2013 \u201Cbest\u201D \u2192 \u03B7 \u2605");
	}

	/** @return the file of a scene with nothing set */
	protected final byte[] written(Scene scene) throws IOException {
		return written(ExportRequest.of(scene));
	}

	/** @return the file of a request */
	protected final byte[] written(ExportRequest request) throws IOException {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		format().export(request, out);
		return out.toByteArray();
	}
}
