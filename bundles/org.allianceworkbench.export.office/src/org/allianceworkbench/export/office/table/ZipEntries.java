// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.export.office.table;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

import org.allianceworkbench.export.ImportException;

/**
 * Reads archives with bounds: what they unpack to is counted while it is unpacked, since their own statements of size may lie. Names are names only;
 * nothing is ever unpacked to a folder.
 */
public final class ZipEntries {
	private static final int MOST = 1000;
	private static final int PACKED = 64 << 20;
	private static final int UNPACKED = 256 << 20;

	private ZipEntries() {
	}

	/** @return whether the first bytes are those of an archive */
	public static boolean isZip(byte[] file) {
		return file.length > 3 && file[0] == 'P' && file[1] == 'K' && (file[2] == 3 && file[3] == 4 || file[2] == 5 && file[3] == 6);
	}

	/**
	 * @return all bytes of a file
	 * @throws ImportException where it is empty or larger than any real one
	 */
	public static byte[] file(InputStream in) throws IOException {
		byte[] file = in.readNBytes(PACKED + 1);
		if (file.length > PACKED) {
			throw new ImportException("The file is larger than " + (PACKED >> 20) + " MB; import it in parts.");
		} else if (file.length == 0) {
			throw new ImportException("The file is empty.");
		}
		return file;
	}

	/**
	 * @return what is in an archive, by name
	 * @throws ImportException where the archive is damaged, cut off, or unpacks to more than any real one
	 */
	public static Map<String, byte[]> read(byte[] file) throws IOException {
		// Only the directory at an archive's end is to be trusted, which the JDK reads from files alone
		Path temporary = Files.createTempFile("alliance", ".zip");
		try {
			Files.write(temporary, file);
			try (ZipFile zip = new ZipFile(temporary.toFile())) {
				return read(zip);
			}
		} catch (ZipException | EOFException | IllegalArgumentException e) {
			throw new ImportException("The file is damaged or cut off, so nothing of it was read.", e);
		} finally {
			Files.deleteIfExists(temporary);
		}
	}

	private static Map<String, byte[]> read(ZipFile zip) throws IOException {
		Map<String, byte[]> entries = new LinkedHashMap<>();
		int left = UNPACKED;
		if (zip.size() > MOST) {
			throw tooLarge();
		}
		for (ZipEntry entry : Collections.list(zip.entries())) {
			if (!entry.isDirectory()) {
				byte[] content = content(zip, entry, left);
				left -= content.length;
				entries.put(entry.getName(), content);
			}
		}
		return entries;
	}

	private static byte[] content(ZipFile zip, ZipEntry entry, int most) throws IOException {
		try (InputStream in = zip.getInputStream(entry)) {
			byte[] content = in.readNBytes(most + 1);
			if (content.length > most) {
				throw tooLarge();
			}
			CRC32 sum = new CRC32();
			sum.update(content);
			if (sum.getValue() != entry.getCrc()) {
				throw new ZipException("The part " + entry.getName() + " is not what it was.");
			}
			return content;
		}
	}

	private static ImportException tooLarge() {
		return new ImportException("The file unpacks to more than " + (UNPACKED >> 20) + " MB or " + MOST + " parts, which no real one does.");
	}
}
