// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.viewpoint.spec.reader;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Random;

import org.allianceworkbench.viewpoint.spec.Reading;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Files that are no specification, or want to do harm, give one clear problem and no group. */
class HostileSpecificationTest {
	private static void refuses(String sentence, Reading reading) {
		assertTrue(reading.group().isEmpty());
		assertEquals(1, reading.problems().size());
		String message = reading.problems().get(0).message();
		assertTrue(message.contains(sentence), message);
	}

	@Test
	void refusesDocumentType() {
		refuses("no document type", Files.text("<!DOCTYPE a><a/>"));
	}

	@Test
	void refusesExternalEntity() {
		refuses("no document type",
				Files.text("<!DOCTYPE a [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><a>&x;</a>"));
	}

	@Test
	void refusesEntityBomb() {
		refuses("no document type", Files.text("<!DOCTYPE a [<!ENTITY x \"xx\"><!ENTITY y \"&x;&x;\">]><a>&y;</a>"));
	}

	@Test
	void refusesExternalDocumentTypeWithoutFetchingIt() {
		refuses("no document type", Files.text("<!DOCTYPE a SYSTEM \"http://192.0.2.1/a.dtd\"><a/>"));
	}

	@Test
	void refusesUndeclaredEntity() {
		refuses("well-formed", Files.text("<a>&nothing;</a>"));
	}

	@Test
	void refusesEmptyFile() {
		refuses("well-formed", Files.text(""));
	}

	@ParameterizedTest
	@ValueSource(ints = { 10, 100, 1000, 5000, 10000 })
	void refusesTruncatedFile(int length) throws IOException {
		String whole = java.nio.file.Files.readString(Files.SOURCES.resolve("whole.odesign"));
		refuses("well-formed", Files.text(whole.substring(0, length)));
	}

	@Test
	void namesTheLineWhereTheFileBreaks() {
		assertEquals(3, Files.text("<a>\n<b>\n</c>\n</a>").problems().get(0).place().line());
	}

	@Test
	void refusesBinaryFile() {
		byte[] bytes = new byte[4096];
		new Random(1).nextBytes(bytes);
		refuses("no text", Files.bytes(bytes));
	}

	@Test
	void refusesBytesThatAreNoUtf8() {
		refuses("no text in the encoding", Files.bytes("<?xml version=\"1.0\" encoding=\"UTF-8\"?><a b=\"\u00ff\"/>".getBytes(StandardCharsets.ISO_8859_1)));
	}

	@Test
	void refusesUnknownEncoding() {
		refuses("encoding klingon-8 is not known", Files.text("<?xml version=\"1.0\" encoding=\"klingon-8\"?><a/>"));
	}

	@Test
	void refusesZeroes() {
		refuses("well-formed", Files.bytes(new byte[4096]));
	}

	@Test
	void refusesOtherRoot() {
		refuses("must be a Group", Files.text("<Group/>"));
	}

	@Test
	void refusesRootOfOtherNamespace() {
		refuses("must be a Group", Files.text("<d:Group xmlns:d=\"http://www.eclipse.org/sirius/description/2.0.0\"/>"));
	}

	@Test
	void refusesTypeWithUndeclaredPrefix() {
		refuses("not declared", Files.viewpoint("<ownedRepresentations xsi:type=\"nobody:DiagramDescription\"/>"));
	}

	@Test
	void refusesElementsNestedTooDeep() {
		refuses("deeper than", Files.text("<a>".repeat(100_000)));
	}

	@Test
	void refusesTooManyElements() {
		refuses("more than", Files.text("<a>" + "<b/>".repeat(60_000) + "</a>"));
	}

	@Test
	void refusesEndlessFile() {
		InputStream endless = new InputStream() {
			private final byte[] start = "<a b=\"".getBytes(StandardCharsets.US_ASCII);
			private int at;

			@Override
			public int read() {
				return at < start.length ? start[at++] : 'x';
			}

			@Override
			public int read(byte[] buffer, int offset, int length) {
				for (int i = 0; i < length; i++) {
					buffer[offset + i] = (byte) read();
				}
				return length;
			}
		};
		assertTimeoutPreemptively(Duration.ofMinutes(2),
				() -> refuses("longer than 16 MB", new SpecificationReader().read(endless, "endless")));
	}

	@Test
	void readsManyReferencesInTime() {
		String mappings = "<nodeMappings name=\"N\" domainClass=\"a.B\" reusedBorderedNodeMappings=\"//@ownedViewpoints.0\"/>".repeat(20_000);
		Reading reading = assertTimeoutPreemptively(Duration.ofMinutes(2), () -> Files.layer(mappings));
		assertEquals(20_000, reading.problems().size());
	}

	@Test
	void findsAllMappingsOfALongChain() {
		StringBuilder chain = new StringBuilder();
		for (int i = 1; i <= 20_000; i++) {
			chain.append("<containerMappings name=\"C\" domainClass=\"a.B\" reusedContainerMappings=\"")
					.append("//@ownedViewpoints.0/@ownedRepresentations.0/@defaultLayer/@containerMappings.").append(i % 20_000).append("\"/>");
		}
		Reading reading = Files.layer(chain.toString());
		assertEquals(20_000, reading.group().orElseThrow().viewpoints().get(0).diagrams().get(0).allMappings().size());
	}

	@Test
	void failureOfTheStreamIsNoProblemOfTheFile() {
		InputStream broken = new InputStream() {
			@Override
			public int read() throws IOException {
				throw new IOException("disk on fire");
			}
		};
		org.junit.jupiter.api.Assertions.assertThrows(IOException.class, () -> new SpecificationReader().read(broken, "broken"));
	}
}
