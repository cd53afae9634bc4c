// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.allianceworkbench.model.cost.CostFactory;
import org.allianceworkbench.model.cost.Money;
import org.allianceworkbench.model.partners.Collaboration;
import org.allianceworkbench.model.partners.Partner;
import org.allianceworkbench.model.partners.PartnersFactory;
import org.allianceworkbench.model.partners.Programme;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;

/** What comes along when one difference is taken over. */
class RequirementsTest {
	private final Version before = new Version();
	private final Partner devon = before.partner("Devon");
	private final Partner dorset = before.partner("Dorset");
	private final Collaboration npas = before.collaboration("NPAS", devon);
	private final Collaboration roads = before.collaboration("Roads");

	@Test
	void whatLiesInAnAdditionBringsWhatItRefersTo() {
		Version after = before.copy();
		Partner avon = after.partner("Avon");
		Collaboration added = after.collaboration("Alliance", avon);
		assertEquals(Set.of(added, avon), required(after, added));
	}

	@Test
	void whatComesToAPlaceForOneBringsTheRemovalOfWhatIsThere() {
		Money former = money(devon);
		Version after = before.copy();
		Money later = money(after.find(devon));
		assertEquals(Set.of(later, former), required(after, later));
	}

	@Test
	void whatComesToAPlaceForOneBringsTheMoveOfWhatIsThere() {
		Money former = money(devon);
		Version after = before.copy();
		after.find(dorset).setBudget(after.find(former));
		Money later = money(after.find(devon));
		assertEquals(Set.of(later, former), required(after, later));
	}

	@Test
	void whatMovesToAPlaceForOneBringsTheRemovalOfWhatIsThere() {
		Money moved = money(devon);
		Money former = money(dorset);
		Version after = before.copy();
		after.find(dorset).setBudget(after.find(moved));
		assertEquals(Set.of(moved, former), required(after, moved));
	}

	@Test
	void whatMovesIntoSomethingNewBringsIt() {
		Version after = before.copy();
		Collaboration added = after.collaboration("Alliance");
		added.getParts().add(after.find(npas));
		assertEquals(Set.of(npas, added), required(after, npas));
	}

	@Test
	void whatIsRemovedBringsTheMovesOutOfIt() {
		Collaboration part = PartnersFactory.eINSTANCE.createCollaboration();
		npas.getParts().add(part);
		EObject membership = npas.getMemberships().get(0);
		part.getMemberships().addAll(npas.getMemberships());
		Version after = before.copy();
		after.find(roads).getMemberships().addAll(List.copyOf(after.find(part).getMemberships()));
		EcoreUtil.remove(after.find(npas));
		assertEquals(Set.of(npas, membership), required(after, npas));
	}

	@Test
	void whatIsRemovedBringsTheChangeThatLetsGoOfIt() {
		roads.getDirectedBy().add(dorset);
		Version after = before.copy();
		after.find(roads).getDirectedBy().clear();
		EcoreUtil.remove(after.find(dorset));
		assertEquals(Set.of(dorset, roads), required(after, dorset));
	}

	@Test
	void whatIsRemovedBringsTheRemovalOfWhatRefersToIt() {
		Version after = before.copy();
		EcoreUtil.remove(after.find(npas));
		EcoreUtil.remove(after.find(devon));
		assertEquals(Set.of(devon, npas), required(after, devon));
	}

	@Test
	void whatTakesAnIdBringsTheRemovalOfWhatHadIt() {
		Version after = before.copy();
		String id = after.find(dorset).getId();
		EcoreUtil.remove(after.find(dorset));
		Programme programme = PartnersFactory.eINSTANCE.createProgramme();
		programme.setId(id);
		after.model.getProgrammes().add(programme);
		assertEquals(Set.of(programme, dorset), required(after, programme));
	}

	private static Money money(Partner partner) {
		Money money = CostFactory.eINSTANCE.createMoney();
		partner.setBudget(money);
		return money;
	}

	/** The elements of the differences that come with the difference of one element. */
	private Set<EObject> required(Version after, EObject element) {
		Comparison comparison = Comparison.of(before.model, after.model);
		Difference chosen = comparison.differences().stream().filter(difference -> difference.element() == element).findAny().orElseThrow();
		return comparison.withRequired(List.of(chosen)).stream().map(Difference::element).collect(Collectors.toSet());
	}
}
