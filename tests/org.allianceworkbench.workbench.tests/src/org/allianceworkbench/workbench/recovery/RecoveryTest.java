// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.workbench.recovery;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.allianceworkbench.model.alliance.AllianceModel;
import org.allianceworkbench.workbench.Alliances;
import org.allianceworkbench.workbench.Ui;
import org.allianceworkbench.workbench.action.ObjectCommands;
import org.allianceworkbench.workbench.sharing.SharedSession;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RecoveryTest {
	@TempDir
	Path folder;
	private final List<String> asked = new ArrayList<>();
	private final List<String> complaints = new ArrayList<>();
	private Path file;
	private SharedSession session;
	private RecoveryCopies copies;

	@BeforeEach
	void change() throws Exception {
		Ui.clear();
		copies = new RecoveryCopies(folder.resolve("recovery"));
		file = Alliances.write(folder.resolve("rivers.alliance"));
		session = Ui.registry().open(file);
		session.session().execute(new ObjectCommands(session).rename(session.roots().get(0), "One River").orElseThrow());
	}

	@AfterEach
	void close() throws Exception {
		Ui.clear();
	}

	private Recovery recovery(boolean answer) {
		return new Recovery(Ui.window(), Ui.registry(), copies, text -> {
			asked.add(text);
			return answer;
		}, complaints::add);
	}

	private SharedSession change(String name) throws Exception {
		SharedSession other = Ui.registry().open(Alliances.write(folder.resolve(name)));
		other.session().execute(new ObjectCommands(other).rename(other.roots().get(0), name).orElseThrow());
		return other;
	}

	/** What a crash does: the session is gone, the copy stays. */
	private void crash() {
		recovery(true).copyAll();
		Ui.registry().close(session);
	}

	@Test
	void opensTheCopyAsANewFileAfterACrash() throws Exception {
		crash();
		recovery(true).offer();
		Path recovered = folder.resolve("rivers (recovered).alliance");
		AllianceModel model = (AllianceModel) Ui.registry().find(recovered).orElseThrow().roots().get(0);
		assertEquals("One River", model.getName());
		assertTrue(Files.readString(file).contains("Two Rivers"));
		assertTrue(copies.found().isEmpty());
	}

	@Test
	void forgetsTheCopyWhenItIsNotWanted() throws Exception {
		crash();
		recovery(false).offer();
		assertEquals(1, asked.size());
		assertTrue(copies.found().isEmpty());
		assertFalse(Files.exists(folder.resolve("rivers (recovered).alliance")));
	}

	/** The hash codes of these two paths are the same. */
	@Test
	void keepsTheCopiesOfTwoFilesApart() throws Exception {
		change("1a.alliance");
		change("2B.alliance");
		recovery(true).copyAll();
		assertEquals(Set.of("rivers.alliance", "1a.alliance", "2B.alliance"),
				copies.found().stream().map(copy -> copy.origin().getFileName().toString()).collect(Collectors.toSet()));
	}

	@Test
	void aCopyThatCannotBeOpenedIsKeptAndStopsNoOther() throws Exception {
		SharedSession other = change("other.alliance");
		crash();
		Ui.registry().close(other);
		List<RecoveryCopy> left = copies.found();
		Files.delete(left.get(0).folder().resolve(RecoveryCopy.DIAGRAMS));
		recovery(true).offer();
		assertEquals(List.of(left.get(0)), copies.found());
		assertEquals(1, complaints.size());
		assertTrue(complaints.get(0).contains(left.get(0).origin().toString()), complaints.get(0));
		assertTrue(Files.exists(Path.of(left.get(1).origin().toString().replace(".alliance", " (recovered).alliance"))));
	}

	@Test
	void asksNothingWhereNothingIsLeft() {
		recovery(true).offer();
		assertTrue(asked.isEmpty());
	}

	@Test
	void dropsTheCopyOnceTheChangesAreSaved() throws IOException {
		Recovery recovery = recovery(true);
		recovery.copyAll();
		assertEquals(1, copies.found().size());
		session.save();
		recovery.changed(session);
		assertTrue(copies.found().isEmpty());
	}

	@Test
	void writesBesideNothingThatIsThere() throws Exception {
		crash();
		Files.writeString(folder.resolve("rivers (recovered).alliance"), "mine");
		recovery(true).offer();
		assertEquals("mine", Files.readString(folder.resolve("rivers (recovered).alliance")));
		assertTrue(Files.exists(folder.resolve("rivers (recovered 2).alliance")));
	}

	@Test
	void keepsACopyWhereTheNextOneFails() throws Exception {
		recovery(true).copyAll();
		Path diagrams = copies.found().get(0).folder().resolve(RecoveryCopy.DIAGRAMS);
		Files.delete(diagrams);
		Files.createDirectories(diagrams.resolve("in the way"));
		recovery(true).copyAll();
		assertEquals(1, copies.found().size());
	}

	@Test
	void ignoresACopyThatDoesNotSayOfWhat() throws Exception {
		crash();
		Files.writeString(copies.found().get(0).folder().resolve(RecoveryCopy.ORIGIN), "");
		recovery(true).offer();
		assertTrue(asked.isEmpty());
	}

	@Test
	void ignoresAHalfWrittenCopy() throws Exception {
		recovery(true).copyAll();
		Files.delete(copies.found().get(0).folder().resolve(RecoveryCopy.ORIGIN));
		assertTrue(copies.found().isEmpty());
	}
}
