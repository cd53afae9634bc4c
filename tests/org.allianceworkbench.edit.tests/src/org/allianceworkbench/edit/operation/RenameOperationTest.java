// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.edit.operation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;

import org.allianceworkbench.model.partners.Partner;
import org.junit.jupiter.api.Test;

class RenameOperationTest extends OperationTest {
	private final Partner partner = workspace.partner("Dorset");

	@Test
	void givesNameWithoutBlanksAtItsEnds() {
		check(new RenameOperation(partner, " Dorset Police "));
		assertEquals("Dorset Police", partner.getName());
	}

	@Test
	void sameNameIsNoChange() {
		assertEquals(Optional.empty(), new RenameOperation(partner, "Dorset").createCommand(workspace.domain));
	}

	@Test
	void refusesEmptyName() {
		checkRefused(new RenameOperation(partner, " "));
		checkRefused(new RenameOperation(partner, null));
	}

	@Test
	void refusesNameOfASibling() {
		workspace.partner("Devon");
		checkRefused(new RenameOperation(partner, "Devon"));
	}

	@Test
	void renamesTheRoot() {
		check(new RenameOperation(workspace.model, "Alliances of the South West"));
	}
}
