// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.workbench.exporting;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Keeps the first bytes of a file, and stops whoever writes more of it. */
final class Beginning extends OutputStream {
	private static final int LONGEST_CHARACTER = 4;

	private final ByteArrayOutputStream kept = new ByteArrayOutputStream();
	private final int room;

	Beginning(int room) {
		this.room = room;
	}

	@Override
	public void write(int single) throws IOException {
		write(new byte[] { (byte) single }, 0, 1);
	}

	@Override
	public void write(byte[] bytes, int offset, int length) throws IOException {
		int left = room - kept.size();
		kept.write(bytes, offset, Math.min(length, left));
		if (length > left) {
			throw new IOException("Only the beginning is wanted.");
		}
	}

	boolean isFull() {
		return kept.size() == room;
	}

	/** The bytes as text where they are text; the last character may have been cut in the middle and is then left out. */
	Optional<String> text() {
		byte[] bytes = kept.toByteArray();
		for (int cut = 0; cut < LONGEST_CHARACTER && cut <= bytes.length; cut++) {
			try {
				String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes, 0, bytes.length - cut)).toString();
				return text.indexOf('\0') < 0 ? Optional.of(text) : Optional.empty();
			} catch (CharacterCodingException cutInside) {
				continue;
			}
		}
		return Optional.empty();
	}
}
