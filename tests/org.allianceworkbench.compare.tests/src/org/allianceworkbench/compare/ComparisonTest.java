// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;

import org.allianceworkbench.model.PartialDate;
import org.allianceworkbench.model.alliance.AllianceFactory;
import org.allianceworkbench.model.alliance.AllianceModel;
import org.allianceworkbench.model.partners.Collaboration;
import org.allianceworkbench.model.partners.CollaborationType;
import org.allianceworkbench.model.partners.Partner;
import org.allianceworkbench.model.partners.PartnersFactory;
import org.allianceworkbench.model.partners.Programme;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;

class ComparisonTest {
	private final Version before = new Version();
	private final Partner devon = before.partner("Devon & Cornwall Police");
	private final Partner dorset = before.partner("Dorset Police");
	private final Collaboration npas = before.collaboration("NPAS", devon, dorset);

	@Test
	void equalVersionsDoNotDiffer() {
		assertTrue(Comparison.of(before.model, before.copy().model).isEmpty());
	}

	@Test
	void aValueThatChangedIsSaidInWords() {
		npas.setType(CollaborationType.JOINT_ENTERPRISE);
		Version after = before.copy();
		after.find(npas).setType(CollaborationType.HOST);
		assertSentences(after, "NPAS: type changed from joint enterprise to host organisation.");
	}

	@Test
	void aTextStandsInQuotationMarks() {
		npas.setPurpose("To fly");
		Version after = before.copy();
		after.find(npas).setPurpose("To fly together");
		assertSentences(after, "NPAS: purpose changed from \"To fly\" to \"To fly together\".");
	}

	@Test
	void aValueThatWasNotStatedIsSet() {
		Version after = before.copy();
		after.find(npas).setType(CollaborationType.HOST);
		after.find(npas).setStartDate(PartialDate.of(2012, 10));
		assertSentences(after, "NPAS: type set to host organisation.", "NPAS: start date set to October 2012.");
	}

	@Test
	void aValueThatIsGoneIsCleared() {
		npas.setPurpose("To fly");
		Version after = before.copy();
		after.find(npas).setPurpose(null);
		assertSentences(after, "NPAS: purpose cleared, was \"To fly\".");
	}

	@Test
	void aListSaysWhatCameAndWent() {
		npas.getDirectedBy().add(devon);
		Version after = before.copy();
		after.find(npas).getDirectedBy().set(0, after.find(dorset));
		assertSentences(after, "NPAS: directed by – added Dorset Police; removed Devon & Cornwall Police.");
	}

	@Test
	void aListOfWhichOnlyTheOrderChangedSaysSo() {
		npas.getDirectedBy().addAll(List.of(devon, dorset));
		Version after = before.copy();
		after.find(npas).getDirectedBy().move(0, 1);
		assertSentences(after, "NPAS: directed by – order changed to Dorset Police, Devon & Cornwall Police.");
	}

	@Test
	void aLongTextIsShortenedInTheSentenceOnly() {
		Version after = before.copy();
		after.find(npas).setPurpose("long ".repeat(1000));
		Difference difference = differences(after).get(0);
		assertTrue(difference.sentence().length() < 200, difference.sentence());
		assertEquals(5000, difference.afterText().length());
	}

	@Test
	void whatIsAddedIsOneDifferenceWithAllInIt() {
		Version after = before.copy();
		after.collaboration("Alliance", after.find(devon));
		assertSentences(after, "Collaboration \"Alliance\" added to Test, with one element in it.");
	}

	@Test
	void whatIsRemovedIsOneDifferenceWithAllInIt() {
		Version after = before.copy();
		EcoreUtil.remove(after.find(npas));
		assertSentences(after, "Collaboration \"NPAS\" removed from Test, with 2 elements in it.");
	}

	@Test
	void whatLiesElsewhereIsMoved() {
		Collaboration alliance = before.collaboration("Alliance");
		Version after = before.copy();
		after.find(alliance).getParts().add(after.find(npas));
		assertSentences(after, "Collaboration \"NPAS\" moved from Test to Alliance.");
	}

	@Test
	void ofManySiblingsOnlyTheOneThatMovedIsNamed() {
		for (int i = 1; i < 9; i++) {
			before.partner("Force " + i);
		}
		Version after = before.copy();
		after.model.getPartners().move(5, after.find(devon));
		assertSentences(after, "Partner \"Devon & Cornwall Police\" moved within Test: after Force 4.");
	}

	@Test
	void whatMovedIntoSomethingNewAndChangedThereIsFound() {
		Version after = before.copy();
		Collaboration moved = after.find(npas);
		Collaboration alliance = after.collaboration("Alliance");
		alliance.getParts().add(moved);
		moved.setPurpose("To fly");
		assertSentences(after, "Collaboration \"Alliance\" added to Test, with 3 elements in it.", "Collaboration \"NPAS\" moved from Test to Alliance.",
				"NPAS: purpose set to \"To fly\".");
	}

	@Test
	void placeLeadsFromTheRootToTheElement() {
		Version after = before.copy();
		after.find(npas).getMemberships().get(0).setNote("founder");
		assertEquals(List.of("Test", "NPAS"), differences(after).get(0).place());
	}

	@Test
	void anIdThatStandsForAnotherClassIsRemovedAndAdded() {
		Version after = before.copy();
		String id = after.find(dorset).getId();
		EcoreUtil.remove(after.find(npas));
		EcoreUtil.remove(after.find(dorset));
		Programme programme = PartnersFactory.eINSTANCE.createProgramme();
		programme.setId(id);
		programme.setName("Dorset");
		after.model.getProgrammes().add(programme);
		assertSentences(after, "Programme \"Dorset\" added to Test.", "Partner \"Dorset Police\" removed from Test.",
				"Collaboration \"NPAS\" removed from Test, with 2 elements in it.");
	}

	@Test
	void rootsOfDifferentClassesAreRefusedInASentence() {
		IllegalArgumentException refusal = assertThrows(IllegalArgumentException.class, () -> Comparison.of(before.model, devon));
		assertEquals("The two cannot be compared: one holds \"Alliance model\", the other \"Partner\".", refusal.getMessage());
	}

	@Test
	void anElementWithoutAnIdIsRefusedInASentence() {
		AllianceModel loose = AllianceFactory.eINSTANCE.createAllianceModel();
		loose.getPartners().add(PartnersFactory.eINSTANCE.createPartner());
		IllegalArgumentException refusal = assertThrows(IllegalArgumentException.class, () -> Comparison.of(loose, before.model));
		assertTrue(refusal.getMessage().startsWith("An element of class Partner has no id"), refusal.getMessage());
	}

	@Test
	void aReferenceToANewElementRequiresItsAddition() {
		Version after = before.copy();
		after.find(npas).getDirectedBy().add(after.partner("Avon"));
		Comparison comparison = Comparison.of(before.model, after.model);
		Difference change = comparison.differences().stream().filter(ValueChange.class::isInstance).findAny().orElseThrow();
		assertEquals(List.of("Partner \"Avon\" added to Test.", "NPAS: directed by – added Avon."), sentences(comparison.withRequired(List.of(change))));
	}

	@Test
	void aRemovalRequiresThatEverybodyLetsGo() {
		Version after = before.copy();
		EcoreUtil.remove(after.find(npas).getMemberships().get(1));
		EcoreUtil.remove(after.find(dorset));
		Comparison comparison = Comparison.of(before.model, after.model);
		Difference partner = comparison.differences().get(0);
		assertEquals("Partner \"Dorset Police\" removed from Test.", partner.sentence());
		assertEquals(2, comparison.withRequired(List.of(partner)).size());
		assertEquals(1, comparison.withDependent(List.of(partner)).size());
	}

	private List<Difference> differences(Version after) {
		return Comparison.of(before.model, after.model).differences();
	}

	private void assertSentences(Version after, String... sentences) {
		assertEquals(List.of(sentences), sentences(differences(after)));
	}

	private static List<String> sentences(Iterable<Difference> differences) {
		List<String> sentences = new ArrayList<>();
		differences.forEach(difference -> sentences.add(difference.sentence()));
		return sentences;
	}
}
