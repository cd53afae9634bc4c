// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.workbench.sharing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.zip.CRC32;

/** What files held at a moment, to tell later whether somebody else has changed them. */
record FileStamp(List<Optional<Long>> checksums) {
	static FileStamp of(Path... files) {
		return new FileStamp(List.of(files).stream().map(FileStamp::checksum).toList());
	}

	private static Optional<Long> checksum(Path file) {
		try {
			CRC32 sum = new CRC32();
			sum.update(Files.readAllBytes(file));
			return Optional.of(sum.getValue());
		} catch (IOException e) {
			return Optional.empty();
		}
	}
}
