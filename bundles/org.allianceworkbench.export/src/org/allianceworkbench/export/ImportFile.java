// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.export;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;

/**
 * What a file says that is imported, never more than its format allows.
 *
 * @param mostMegabytes how much is read at most, in units of 1,048,576 bytes
 * @param kind what no larger file is, with its article: "no outline"
 * @since 1.0
 */
public record ImportFile(int mostMegabytes, String kind) {
	/**
	 * Reads a file whole.
	 *
	 * @param in is left open
	 * @throws ImportException where the file is larger
	 * @throws IOException where the stream fails
	 */
	public byte[] read(InputStream in) throws IOException {
		int most = mostMegabytes << 20;
		byte[] bytes = in.readNBytes(most + 1);
		if (bytes.length > most) {
			throw new ImportException("The file is larger than " + mostMegabytes + " MB, which " + kind + " is.");
		}
		return bytes;
	}

	/**
	 * Reads a file whole as text in UTF-8; a byte order mark is passed over.
	 *
	 * @param in is left open
	 * @throws ImportException where the file is larger, or no such text
	 * @throws IOException where the stream fails
	 */
	public String text(InputStream in) throws IOException {
		try {
			String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(read(in))).toString();
			return text.startsWith("\uFEFF") ? text.substring(1) : text;
		} catch (CharacterCodingException other) {
			throw new ImportException("The file is no text in UTF-8; save it as UTF-8 and try again.", other);
		}
	}
}
