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
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import java.util.stream.Stream;

import org.allianceworkbench.export.ExportException;
import org.allianceworkbench.export.ExportFormat;
import org.allianceworkbench.export.ExportOption;
import org.allianceworkbench.export.ExportRequest;
import org.allianceworkbench.export.Subject;
import org.eclipse.emf.ecore.resource.Resource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds for every format that writes models. */
public abstract class ModelFormatContractTest {
	/** @return the format under test */
	protected abstract ExportFormat format();

	/** Reads the file as one of its users would, and fails where it is not in order. */
	protected abstract void assertReadable(byte[] file, Resource model) throws Exception;

	@Test
	void saysThatItWritesModels() {
		assertEquals(Subject.MODEL, format().subject());
		assertEquals(format().id().toLowerCase(Locale.ROOT), format().id());
	}

	@Test
	void documentsItsOptions() throws IOException {
		for (ExportOption<?> option : format().options()) {
			assertTrue(option.documentation().endsWith("."), option.documentation());
			assertEquals(option.standard(), option.parse(String.valueOf(option.standard())));
		}
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
		format().export(ExportRequest.of(ModelFixture.named("A")), out);
		assertFalse(closed[0]);
	}

	@Test
	void writesTheSameBytesEachTimeInEachCountryAndTimeZone() throws IOException {
		byte[] here = written(ModelFixture.named("Alliance"));
		Locale locale = Locale.getDefault();
		TimeZone zone = TimeZone.getDefault();
		try {
			TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Chatham"));
			for (String country : List.of("ar-EG-u-nu-arab", "tr-TR")) {
				Locale.setDefault(Locale.forLanguageTag(country));
				assertArrayEquals(here, written(ModelFixture.named("Alliance")), country);
			}
		} finally {
			Locale.setDefault(locale);
			TimeZone.setDefault(zone);
		}
	}

	@Test
	void refusesARequestWithoutModel() {
		assertRefused(ExportRequest.of());
	}

	@Test
	void refusesAnEmptyModel() {
		assertRefused(ExportRequest.of(ModelFixture.empty()));
	}

	@Test
	void tellsWhenTheStreamFails() {
		OutputStream full = new OutputStream() {
			@Override
			public void write(int value) throws IOException {
				throw new IOException("No space left on device");
			}
		};
		IOException failure = assertThrows(IOException.class, () -> format().export(ExportRequest.of(ModelFixture.named("A")), full));
		assertTrue(failure.getMessage().contains("No space left"), failure.getMessage());
	}

	@ParameterizedTest
	@MethodSource("hostileNames")
	void writesHostileNames(String name) throws Exception {
		Resource model = ModelFixture.named(name);
		assertReadable(written(model), model);
	}

	@Test
	void writesTheExample() throws Exception {
		Resource model = ModelFixture.example();
		assertReadable(written(model), model);
	}

	@Test
	void writesAModelWithEveryClass() throws Exception {
		Resource model = ModelFixture.everything();
		assertReadable(written(model), model);
	}

	static Stream<String> hostileNames() {
		return Stream.of("", " ", "\"quotes\" & 'apostrophes'", "<script>alert(1)</script>]]>", "&amp;&#0;", "a\u0000b\u0007c\u001Bd\uFFFE",
				"line\nbreak\ttab\rend",
				"\uD800 lone surrogate \uDC00", "\u05E9\u05DC\u05D5\u05DD (\u05E2\u05D5\u05DC\u05DD)",
						"\uD83D\uDE93\uD83D\uDC68\u200D\uD83D\uDC69 emoji",
				"\u202Ereversed\u202C", "x".repeat(10_000), "=1+1", "+44 20", "-2", "@SUM(A1)", "\t=1", "a;b,c|d", "\u00A31.2 m \u2013 \u2605");
	}

	private void assertRefused(ExportRequest request) {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		ExportException refusal = assertThrows(ExportException.class, () -> format().export(request, out));
		assertTrue(refusal.getMessage().endsWith("."), refusal.getMessage());
		assertEquals(0, out.size());
	}

	/** @return the file of a model with nothing set */
	protected final byte[] written(Resource model) throws IOException {
		return written(ExportRequest.of(model));
	}

	/** @return the file of a request */
	protected final byte[] written(ExportRequest request) throws IOException {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		format().export(request, out);
		return out.toByteArray();
	}
}
