// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.emf.resource;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** Reads the bytes of a file, refusing what is too large or plainly no XML before it is read whole. */
final class ContentReader {
	private static final int FIRST = 512;

	private final Format format;

	ContentReader(Format format) {
		this.format = format;
	}

	/**
	 * Reads to the end.
	 *
	 * @param in the bytes
	 * @param file where they come from, or null
	 */
	byte[] read(InputStream in, Path file) throws IOException {
		byte[] first = in.readNBytes(FIRST);
		refuseOther(first);
		int limit = format.limits().bytes();
		if (file != null && Files.isRegularFile(file) && Files.size(file) > limit) {
			throw tooLarge();
		}
		byte[] rest = in.readNBytes(Math.max(limit - first.length + 1, 0));
		if (first.length + rest.length > limit) {
			throw tooLarge();
		}
		byte[] content = new byte[first.length + rest.length];
		System.arraycopy(first, 0, content, 0, first.length);
		System.arraycopy(rest, 0, content, first.length, rest.length);
		return content;
	}

	private void refuseOther(byte[] first) throws RefusedContentException {
		if (first.length == 0) {
			throw new RefusedContentException(0, "The file is empty.");
		}
		int start = 0;
		while (start < first.length && isMarkOrSpace(first[start])) {
			start++;
		}
		if (start == first.length || first[start] != '<') {
			throw new RefusedContentException(0, "The file is no XML, so it is not " + format.title() + ". Choose another file.");
		}
	}

	private static boolean isMarkOrSpace(byte value) {
		return value == ' ' || value == '\t' || value == '\r' || value == '\n' || value == (byte) 0xEF || value == (byte) 0xBB || value == (byte) 0xBF;
	}

	private RefusedContentException tooLarge() {
		return new RefusedContentException(0, "The file is larger than " + (format.limits().bytes() >> 20) + " MB, which no real one is.");
	}
}
