// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.compare.change;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;

import org.allianceworkbench.compare.Comparison;
import org.allianceworkbench.compare.Difference;
import org.allianceworkbench.compare.Version;
import org.allianceworkbench.model.partners.Collaboration;
import org.allianceworkbench.model.partners.Partner;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;

class ApplyDifferencesTest {
	private final Version before = new Version();
	private final Partner devon = before.partner("Devon & Cornwall Police");
	private final Collaboration a = before.collaboration("A", devon);
	private final Collaboration b = before.collaboration("B");
	private final Collaboration c = before.collaboration("C");

	@Test
	void nothingChangesBeforeTheCommandIsExecuted() {
		Version after = before.copy();
		after.collaboration("New", after.find(devon));
		String text = before.text();
		int memberships = devon.getMemberships().size();
		command(after);
		assertEquals(text, before.text());
		assertEquals(memberships, devon.getMemberships().size());
	}

	@Test
	void whatIsAddedKeepsItsId() {
		Version after = before.copy();
		String id = after.partner("New").getId();
		apply(after);
		assertEquals(id, before.model.getPartners().get(1).getId());
	}

	@Test
	void whatIsRemovedShowsNoLongerAtTheOtherEnd() {
		Version after = before.copy();
		EcoreUtil.remove(after.find(a));
		apply(after);
		assertTrue(devon.getMemberships().isEmpty());
		before.domain.getCommandStack().undo();
		assertEquals(1, devon.getMemberships().size());
	}

	@Test
	void whatMovesOutOfSomethingRemovedKeepsItsReferences() {
		Version after = before.copy();
		after.find(b).getMemberships().add(after.find(a).getMemberships().get(0));
		EcoreUtil.remove(after.find(a));
		apply(after);
		assertEquals(after.text(), before.text());
		assertSame(devon, b.getMemberships().get(0).getPartner());
	}

	@Test
	void whatStaysIsNotReplaced() {
		Version after = before.copy();
		after.model.getCollaborations().move(0, 2);
		apply(after);
		assertSame(c, before.model.getCollaborations().get(0));
		assertSame(a, before.model.getCollaborations().get(1));
	}

	/** Before, A lies in B; after, B lies in C, and C in A. */
	@Test
	void aMoveBringsTheMovesOfWhatItLiesIn() {
		b.getParts().add(a);
		Version after = before.copy();
		after.find(a).getParts().add(after.find(c));
		after.model.getCollaborations().add(after.find(a));
		after.find(c).getParts().add(after.find(b));
		Comparison comparison = Comparison.of(before.model, after.model);
		Difference deepest = comparison.differences().stream().filter(difference -> difference.element() == b).findAny().orElseThrow();
		before.domain.getCommandStack().execute(new ApplyDifferences(comparison, List.of(deepest)).createCommand(before.domain).orElseThrow());
		assertSame(before.model, a.eContainer());
		assertSame(a, c.eContainer());
		assertSame(c, b.eContainer());
	}

	@Test
	void choosingNothingIsRefusedInASentence() {
		Comparison same = Comparison.of(before.model, before.copy().model);
		assertEquals(Optional.of("No difference is chosen."), new ApplyDifferences(same, same.differences()).refusal());
		assertTrue(new ApplyDifferences(same, List.of()).createCommand(before.domain).isEmpty());
	}

	@Test
	void theCommandSaysHowManyDifferencesItTakesOver() {
		Version after = before.copy();
		after.partner("New");
		assertEquals("Take over a difference", command(after).getLabel());
		after.partner("Other");
		assertEquals("Take over 2 differences", command(after).getLabel());
		assertTrue(command(after).getAffectedObjects().contains(before.model));
	}

	private Command command(Version after) {
		return new ApplyDifferences(Comparison.of(before.model, after.model)).createCommand(before.domain).orElseThrow();
	}

	private void apply(Version after) {
		before.domain.getCommandStack().execute(command(after));
	}
}
