// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.workbench.sharing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.allianceworkbench.edit.AllianceItemProviderAdapterFactory;
import org.allianceworkbench.edit.operation.RenameOperation;
import org.allianceworkbench.model.alliance.AllianceModel;
import org.allianceworkbench.viewpoint.registry.SpecificationRegistry;
import org.allianceworkbench.workbench.Alliances;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SessionRegistryTest {
	@TempDir
	Path folder;
	private final SessionRegistry registry = new SessionRegistry(SpecificationRegistry.of(), AllianceItemProviderAdapterFactory::new);
	private final List<String> told = new ArrayList<>();
	private Path file;

	@BeforeEach
	void write() throws IOException {
		file = Alliances.write(folder.resolve("rivers.alliance"));
		registry.addListener(new SessionListener() {
			@Override
			public void opened(SharedSession session) {
				told.add("opened");
			}

			@Override
			public void changed(SharedSession session) {
				told.add("changed");
			}

			@Override
			public void closed(SharedSession session) {
				told.add("closed");
			}
		});
	}

	private static AllianceModel model(SharedSession session) {
		return (AllianceModel) session.roots().get(0);
	}

	private static void rename(SharedSession session, String name) {
		session.session().execute(new RenameOperation(model(session), name).createCommand(session.session().editingDomain()).orElseThrow());
	}

	@Test
	void opensOneSessionForAFileHoweverItIsNamed() throws Exception {
		SharedSession first = registry.open(file);
		assertSame(first, registry.open(folder.resolve("sub/../rivers.alliance")));
		assertEquals(List.of("opened"), told);
	}

	@Test
	void knowsTheSessionOfAnObject() throws Exception {
		SharedSession session = registry.open(file);
		assertEquals(Optional.of(session), registry.of(model(session).getPartners().get(0)));
		assertEquals(Optional.of(session), registry.of(session.session().document()));
	}

	@Test
	void isDirtyUntilSavedOrUndone() throws Exception {
		SharedSession session = registry.open(file);
		rename(session, "Three Rivers");
		assertTrue(session.isDirty());
		session.session().commandStack().undo();
		assertFalse(session.isDirty());
		session.session().commandStack().redo();
		session.save();
		assertFalse(session.isDirty());
		assertTrue(Files.readString(file).contains("Three Rivers"));
	}

	@Test
	void tellsOfChangesAndOfTheEnd() throws Exception {
		SharedSession session = registry.open(file);
		rename(session, "Three Rivers");
		registry.close(session);
		assertEquals(List.of("opened", "changed", "closed"), told);
		assertTrue(registry.find(file).isEmpty());
	}

	@Test
	void savesWithoutSeeingItselfAsSomebodyElse() throws Exception {
		SharedSession session = registry.open(file);
		rename(session, "Three Rivers");
		session.save();
		assertFalse(session.isChangedOutside());
	}

	@Test
	void noticesWhenSomebodyElseWritesOrDeletesTheFile() throws Exception {
		SharedSession session = registry.open(file);
		Files.writeString(file, Files.readString(file).replace("Two Rivers", "No River"));
		assertTrue(session.isChangedOutside());
		session.acceptFiles();
		assertFalse(session.isChangedOutside());
		Files.delete(file);
		assertTrue(session.isChangedOutside());
		assertFalse(session.fileExists());
	}

	@Test
	void refusesADamagedFileWithItsPlaceAndLeavesItAsItIs() throws Exception {
		String damaged = Files.readString(file).replace("</", "<");
		Files.writeString(file, damaged);
		UnreadableAllianceException refusal = assertThrows(UnreadableAllianceException.class, () -> registry.open(file));
		assertTrue(refusal.getMessage().startsWith("rivers.alliance, line "), refusal.getMessage());
		assertEquals(damaged, Files.readString(file));
		assertTrue(registry.sessions().isEmpty());
	}

	@Test
	void refusesAnAllianceWhoseDiagramsAreDamaged() throws Exception {
		Files.writeString(folder.resolve("rivers.diagrams"), "nonsense");
		UnreadableAllianceException refusal = assertThrows(UnreadableAllianceException.class, () -> registry.open(file));
		assertTrue(refusal.getMessage().startsWith("rivers.diagrams"), refusal.getMessage());
	}

	@Test
	void saysThatAFileIsGone() {
		UnreadableAllianceException refusal = assertThrows(UnreadableAllianceException.class, () -> registry.open(folder.resolve("none.alliance")));
		assertTrue(refusal.getMessage().contains("none.alliance"), refusal.getMessage());
	}
}
