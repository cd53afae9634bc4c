// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.workbench.finding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.allianceworkbench.model.alliance.AllianceModel;
import org.allianceworkbench.model.alliance.AlliancePackage;
import org.allianceworkbench.model.partners.Partner;
import org.allianceworkbench.rules.settings.SettingsFile;
import org.allianceworkbench.workbench.Alliances;
import org.allianceworkbench.workbench.Ui;
import org.allianceworkbench.workbench.WorkbenchIds;
import org.allianceworkbench.workbench.checking.LiveChecks;
import org.allianceworkbench.workbench.checking.RuleChoices;
import org.allianceworkbench.workbench.opening.WorkspaceFiles;
import org.allianceworkbench.workbench.sharing.SharedSession;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.emf.edit.command.SetCommand;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class FindingMarkersTest {

	private IProject project;
	private IFile file;

	@BeforeEach
	void write() throws Exception {
		Ui.clear();
		project = new WorkspaceFiles().project("Rivers");
		file = project.getFile("rivers.alliance");
		Alliances.write(WorkspaceFiles.place(file));
		project.refreshLocal(IResource.DEPTH_INFINITE, null);
	}

	@AfterEach
	void close() throws Exception {
		choices().keepForWorkspace(Map.of());
		Ui.clear();
	}

	private static RuleChoices choices() {
		return Ui.window().getService(RuleChoices.class);
	}

	/** Markers are written by a job that can be seen half done, so this waits for as many as there are findings. */
	private SharedSession open() throws Exception {
		LiveChecks checks = Ui.window().getService(LiveChecks.class);
		SharedSession session = Ui.registry().open(WorkspaceFiles.place(file));
		Ui.until("the first check", () -> checks.isComplete(session) && checks.findings(session).size() == markers().size());
		assertFalse(markers().isEmpty());
		return session;
	}

	private static AllianceModel model(SharedSession session) {
		return (AllianceModel) session.roots().get(0);
	}

	private List<IMarker> markers() {
		try {
			return List.of(file.findMarkers(WorkbenchIds.FINDING, true, IResource.DEPTH_ZERO));
		} catch (CoreException e) {
			throw new AssertionError(e);
		}
	}

	private Stream<IMarker> markersOf(Partner partner) {
		return markers().stream().filter(marker -> partner.getId().equals(marker.getAttribute(MarkedFinding.ELEMENT, "")));
	}

	private Set<Long> ids() {
		return new HashSet<>(markers().stream().map(IMarker::getId).toList());
	}

	/** The first partner loses its name. */
	private static Partner makeAFault(SharedSession session) {
		Partner partner = model(session).getPartners().get(0);
		session.session().execute(SetCommand.create(session.session().editingDomain(), partner, AlliancePackage.Literals.NAMED_ELEMENT__NAME, ""));
		return partner;
	}

	@Test
	void marksWhatIsFoundWithRuleElementAndCategory() throws Exception {
		open();
		for (IMarker marker : markers()) {
			assertTrue(marker.getAttribute(MarkedFinding.RULE, "").startsWith("A19-"), marker.getAttributes().toString());
			assertFalse(marker.getAttribute(MarkedFinding.ELEMENT, "").isEmpty());
			assertFalse(marker.getAttribute(MarkedFinding.CATEGORY, "").isEmpty());
			assertFalse(marker.getAttribute(IMarker.MESSAGE, "").isEmpty());
		}
	}

	@Test
	void followsAChangeAndItsUndoAndLeavesAllOtherMarkersAsTheyAre() throws Exception {
		SharedSession session = open();
		Set<Long> before = ids();
		Partner partner = makeAFault(session);
		Ui.until("a marker", () -> markersOf(partner).findAny().isPresent());
		assertTrue(ids().containsAll(before));
		session.session().commandStack().undo();
		Ui.until("no marker", () -> markersOf(partner).findAny().isEmpty());
		assertEquals(before, ids());
	}

	@Test
	void keepsTheMarkersOfAClosedFileAndThoseOfAnOpenedOneThatAreStillTrue() throws Exception {
		SharedSession session = open();
		Set<Long> before = ids();
		Ui.registry().close(session);
		Ui.settle();
		assertEquals(before, ids());
		open();
		Ui.settle();
		assertEquals(before, ids());
	}

	@Test
	void checksAgainWhatWasClosedWithoutSaving() throws Exception {
		SharedSession session = open();
		Partner partner = makeAFault(session);
		Ui.until("a marker", () -> markersOf(partner).findAny().isPresent());
		Ui.registry().close(session);
		Ui.until("no marker", () -> markersOf(partner).findAny().isEmpty());
	}

	@Test
	void checksAFileThatIsNotOpen() throws Exception {
		assertEquals(List.of(), markers());
		AllianceCheck check = new AllianceCheck(Ui.registry(), Ui.window().getService(LiveChecks.class), AllianceCheck.filesOf(List.of(project)));
		assertTrue(check.run(new NullProgressMonitor()).isOK());
		assertFalse(markers().isEmpty());
		assertEquals(Optional.empty(), Ui.registry().find(WorkspaceFiles.place(file)));
		Set<Long> before = ids();
		open();
		assertEquals(before, ids());
	}

	@Test
	void endsWhenCancelled() throws Exception {
		NullProgressMonitor monitor = new NullProgressMonitor();
		monitor.setCanceled(true);
		AllianceCheck check = new AllianceCheck(Ui.registry(), Ui.window().getService(LiveChecks.class), Set.of(file));
		assertEquals(IStatus.CANCEL, check.run(monitor).getSeverity());
		assertEquals(List.of(), markers());
	}

	@Test
	void saysOfAFileThatCannotBeReadWhy() throws Exception {
		Files.writeString(WorkspaceFiles.place(file), "<broken");
		new AllianceCheck(Ui.registry(), Ui.window().getService(LiveChecks.class), Set.of(file)).run(new NullProgressMonitor());
		assertEquals(1, file.findMarkers(WorkbenchIds.PROBLEM, true, IResource.DEPTH_ZERO).length);
		assertEquals(List.of(), markers());
	}

	@Test
	void forgetsTheFindingsOfARuleThatIsSwitchedOff() throws Exception {
		open();
		int before = markers().size();
		String rule = markers().get(0).getAttribute(MarkedFinding.RULE, "");
		choices().keepForWorkspace(Map.of(rule, Optional.empty()));
		Ui.until("the finding to go", () -> markers().size() < before && markers().stream().noneMatch(marker -> rule.equals(marker.getAttribute(MarkedFinding.RULE, ""))));
		choices().keepForWorkspace(Map.of());
		Ui.until("the finding to come back", () -> markers().size() == before);
	}

	@Test
	void letsTheProjectHaveItsOwnRules() throws Exception {
		open();
		int before = markers().size();
		String rule = markers().get(0).getAttribute(MarkedFinding.RULE, "");
		Files.writeString(WorkspaceFiles.place(project.getFile(SettingsFile.NAME)), rule + " = off\nA0 = off\n");
		project.refreshLocal(IResource.DEPTH_INFINITE, null);
		Ui.until("the finding to go", () -> markers().size() < before && markers().stream().noneMatch(marker -> rule.equals(marker.getAttribute(MarkedFinding.RULE, ""))));
		Ui.until("the bad line to be marked", () -> badLines() == 1);
	}

	private int badLines() {
		try {
			return project.getFile(SettingsFile.NAME).findMarkers(WorkbenchIds.PROBLEM, true, IResource.DEPTH_ZERO).length;
		} catch (CoreException e) {
			throw new AssertionError(e);
		}
	}
}
