// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.model.resource;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.allianceworkbench.emf.resource.LoadException;
import org.allianceworkbench.emf.resource.LoadProblem;
import org.allianceworkbench.model.PartialDate;
import org.allianceworkbench.model.alliance.AllianceFactory;
import org.allianceworkbench.model.alliance.AllianceModel;
import org.allianceworkbench.model.partners.Collaboration;
import org.allianceworkbench.model.partners.Partner;
import org.allianceworkbench.model.partners.PartnersFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AllianceResourceTest {
	private static final Path VERSION_0 = Path.of("data", "version-0.alliance");
	@TempDir
	Path folder;

	@Test
	void migratesAFileOfVersion0() throws IOException {
		AllianceResource resource = AllianceFiles.open(VERSION_0);
		assertEquals(Optional.of("The file is of version 0 of its format and was read as version 1. Saving it writes version 1 and keeps the old file as "
				+ "version-0.alliance.bak."), resource.migration());
		assertEquals(1, AllianceFiles.modelOf(resource).getFormatVersion());
		assertEquals(2, AllianceFiles.modelOf(resource).getCollaborations().get(0).getMemberships().size());
	}

	@Test
	void savesAMigratedFileInTheCurrentVersionAndKeepsTheOldOne() throws IOException {
		Path file = Files.copy(VERSION_0, folder.resolve("old.alliance"));
		AllianceResource resource = AllianceFiles.open(file);
		resource.save(null);
		assertEquals(Optional.empty(), resource.migration());
		assertEquals(Optional.empty(), AllianceFiles.open(file).migration());
		assertEquals(Files.readString(VERSION_0), Files.readString(folder.resolve("old.alliance.bak")));
	}

	@Test
	void opensAndRefusesAFileWhateverItIsCalled() throws IOException {
		Path copy = Files.copy(VERSION_0, folder.resolve("copy.of"));
		assertEquals(2, AllianceFiles.modelOf(AllianceFiles.open(copy)).getCollaborations().get(0).getMemberships().size());
		Path prose = Files.writeString(folder.resolve("README.md"), "# Read me\n");
		LoadException refusal = assertThrows(LoadException.class, () -> AllianceFiles.open(prose));
		assertEquals("The file is no XML, so it is not an alliance model. Choose another file.", refusal.problems().get(0).message());
	}

	@Test
	void refusesANewerVersion() throws IOException {
		List<LoadProblem> problems = problems(version0().replace(" id=\"model\"", " id=\"model\" formatVersion=\"2\""));
		assertEquals("The file is of version 2; this program knows versions up to 1. Open it with a newer program.", problems.get(0).message());
	}

	@Test
	void refusesAValueTheModelDoesNotKnow() throws IOException {
		List<LoadProblem> problems = problems(version0().replace("kind=\"policeForce\"/>\n  <partners id=\"p2\"", "kind=\"army\"/>\n  <partners id=\"p2\"")
				.replace(" id=\"model\"", " id=\"model\" formatVersion=\"1\""));
		assertEquals(List.of(new LoadProblem(3, "\"army\" is no value for \"kind\". Correct it.")), problems);
	}

	@Test
	void refusesADateThatIsNone() throws IOException {
		List<LoadProblem> problems = problems(version0().replace("name=\"Joint training\"", "startDate=\"autumn 2018\""));
		assertEquals("\"autumn 2018\" is no value for \"startDate\". Correct it.", problems.get(0).message());
	}

	@Test
	void refusesADanglingPartner() throws IOException {
		List<LoadProblem> problems = problems(version0().replace("partner=\"p2\"", "partner=\"p3\""));
		assertEquals("It refers to \"p3\", but no element has that id. Correct the reference or remove it.", problems.get(0).message());
	}

	@Test
	void fillsInverseReferencesOnLoad() throws IOException {
		AllianceModel model = AllianceFiles.modelOf(AllianceFiles.open(VERSION_0));
		Partner north = model.getPartners().get(0);
		Collaboration training = model.getCollaborations().get(0);
		assertEquals(List.of(training), north.getDirects());
		assertEquals(List.of(training.getMemberships().get(0)), north.getMemberships());
	}

	@Test
	void stampsANewModel() {
		AllianceResource resource = AllianceFiles.make(folder.resolve("new.alliance"));
		AllianceModel model = AllianceFactory.eINSTANCE.createAllianceModel();
		resource.getContents().add(model);
		assertEquals(1, model.getFormatVersion());
	}

	@Test
	void givesEachNewObjectAnId() {
		AllianceResource resource = AllianceFiles.make(folder.resolve("new.alliance"));
		AllianceModel model = AllianceFactory.eINSTANCE.createAllianceModel();
		resource.getContents().add(model);
		Partner partner = PartnersFactory.eINSTANCE.createPartner();
		model.getPartners().add(partner);
		assertTrue(partner.getId().matches("_[a-z0-9]+"));
		assertEquals(partner, resource.getEObject(partner.getId()));
	}

	@Test
	void keepsAPartialDate() throws IOException {
		AllianceResource resource = AllianceFiles.make(folder.resolve("new.alliance"));
		AllianceModel model = AllianceFactory.eINSTANCE.createAllianceModel();
		resource.getContents().add(model);
		Collaboration alliance = PartnersFactory.eINSTANCE.createCollaboration();
		alliance.setStartDate(PartialDate.of(2015, 3));
		model.getCollaborations().add(alliance);
		resource.save(null);
		AllianceModel loaded = AllianceFiles.modelOf(AllianceFiles.open(folder.resolve("new.alliance")));
		assertEquals(PartialDate.of(2015, 3), loaded.getCollaborations().get(0).getStartDate());
	}

	@Test
	void aChangedWordChangesOneLine() throws IOException {
		Path file = Files.copy(VERSION_0, folder.resolve("a.alliance"));
		AllianceResource resource = AllianceFiles.open(file);
		resource.save(null);
		List<String> before = Files.readAllLines(file);
		AllianceFiles.modelOf(resource).getPartners().get(1).setName("East Police");
		resource.save(null);
		List<String> after = Files.readAllLines(file);
		after.removeAll(before);
		assertEquals(List.of("  <partners id=\"p2\" name=\"East Police\"/>"), after);
	}

	private static String version0() throws IOException {
		return Files.readString(VERSION_0);
	}

	private List<LoadProblem> problems(String text) throws IOException {
		Path file = Files.writeString(folder.resolve("a.alliance"), text);
		return assertThrows(LoadException.class, () -> AllianceFiles.open(file)).problems();
	}
}
