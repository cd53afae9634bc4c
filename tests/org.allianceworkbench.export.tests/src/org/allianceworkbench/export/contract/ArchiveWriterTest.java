// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.export.contract;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.TimeZone;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;

import org.allianceworkbench.export.ArchiveWriter;
import org.junit.jupiter.api.Test;

class ArchiveWriterTest {
	private final ByteArrayOutputStream out = new ByteArrayOutputStream();

	@Test
	void partsAreReadAsTheyWereAdded() throws IOException {
		try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(archive()))) {
			assertEquals("\u0175.txt", zip.getNextEntry().getName());
			assertEquals("T\u0177", new String(zip.readAllBytes(), StandardCharsets.UTF_8));
			assertEquals("b/bytes", zip.getNextEntry().getName());
			assertArrayEquals(new byte[] {1, 2}, zip.readAllBytes());
			assertNull(zip.getNextEntry());
		}
	}

	@Test
	void bytesAreTheSameInEveryTimeZone() throws IOException {
		TimeZone zone = TimeZone.getDefault();
		try {
			TimeZone.setDefault(TimeZone.getTimeZone("GMT-12:00"));
			byte[] west = archive();
			TimeZone.setDefault(TimeZone.getTimeZone("GMT+14:00"));
			assertArrayEquals(west, archive());
		} finally {
			TimeZone.setDefault(zone);
		}
	}

	@Test
	void twoPartsOfOneNameAreRefused() throws IOException {
		ArchiveWriter archive = new ArchiveWriter(out);
		archive.add("a", "one");
		assertThrows(ZipException.class, () -> archive.add("a", "two"));
	}

	private byte[] archive() throws IOException {
		out.reset();
		ArchiveWriter archive = new ArchiveWriter(out);
		archive.add("\u0175.txt", "T\u0177");
		archive.add("b/bytes", new byte[] {1, 2});
		archive.finish();
		return out.toByteArray();
	}
}
