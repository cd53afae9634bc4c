// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.workbench.recovery;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

import org.allianceworkbench.workbench.sharing.SharedSession;
import org.eclipse.emf.ecore.resource.Resource;

/** The copies of unsaved changes in one folder, a folder for each alliance. What lies there at a start is left from a crash. */
final class RecoveryCopies {
	private final Path folder;

	RecoveryCopies(Path folder) {
		this.folder = folder;
	}

	/** Copies the session as it is now. The former copy goes only once the new one is whole, for there may be a crash meanwhile. */
	void keep(SharedSession session) throws IOException {
		RecoveryCopy former = new RecoveryCopy(session.file(), place(session.file()));
		RecoveryCopy next = new RecoveryCopy(session.file(), next(former.folder()));
		next.delete();
		next.write(bytes(session.session().model()), bytes(session.session().document().eResource()));
		former.delete();
		Files.move(next.folder(), former.folder());
	}

	private static Path next(Path place) {
		return place.resolveSibling(place.getFileName() + ".next");
	}

	private static byte[] bytes(Resource resource) throws IOException {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		resource.save(bytes, null);
		return bytes.toByteArray();
	}

	/** By a digest of the whole path: a hash code is shared by names as close as "1a" and "2B", and one copy would replace the other. */
	private Path place(Path file) {
		return folder.resolve(UUID.nameUUIDFromBytes(file.toString().getBytes(StandardCharsets.UTF_8)).toString());
	}

	/** Deletes the copy of a session that is saved or given up. */
	void forget(SharedSession session) throws IOException {
		Path place = place(session.file());
		new RecoveryCopy(session.file(), place).delete();
		new RecoveryCopy(session.file(), next(place)).delete();
	}

	/** The whole copies that are there. */
	List<RecoveryCopy> found() throws IOException {
		if (!Files.isDirectory(folder)) {
			return List.of();
		}
		List<RecoveryCopy> found = new ArrayList<>();
		try (Stream<Path> places = Files.list(folder)) {
			for (Path place : places.sorted().toList()) {
				RecoveryCopy.in(place).ifPresent(found::add);
			}
		}
		return found;
	}
}
