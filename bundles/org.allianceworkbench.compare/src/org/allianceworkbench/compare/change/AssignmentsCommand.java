// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.compare.change;

import java.util.Collection;
import java.util.List;

import org.eclipse.emf.common.command.AbstractCommand;

/** Sets many values as one step; undo brings back each value and each order exactly. */
final class AssignmentsCommand extends AbstractCommand {
	private final Assignments assignments;
	private Assignments former;
	private Assignments formerOtherEnds;

	AssignmentsCommand(String label, Assignments assignments) {
		super(label);
		this.assignments = assignments;
	}

	@Override
	protected boolean prepare() {
		return true;
	}

	@Override
	public void execute() {
		former = assignments.current();
		formerOtherEnds = assignments.otherEnds();
		assignments.set();
	}

	@Override
	public void undo() {
		former.set();
		formerOtherEnds.set();
	}

	@Override
	public void redo() {
		assignments.set();
	}

	@Override
	public Collection<?> getAffectedObjects() {
		return List.copyOf(assignments.owners());
	}
}
