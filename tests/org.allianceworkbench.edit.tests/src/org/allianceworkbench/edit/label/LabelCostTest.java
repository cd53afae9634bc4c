// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.edit.label;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.concurrent.atomic.AtomicInteger;

import org.allianceworkbench.edit.RandomModel;
import org.allianceworkbench.edit.Workspace;
import org.allianceworkbench.emf.tracking.ReadListener;
import org.eclipse.emf.common.notify.impl.AdapterImpl;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.junit.jupiter.api.Test;

/** A label is asked for again and again while a tree scrolls, so it must not go through the model. */
class LabelCostTest {
	private static final int MOST_READS = 20;

	private final AtomicInteger reads = new AtomicInteger();

	/** Counts what is read of the objects it is added to. */
	private final class Counter extends AdapterImpl implements ReadListener {
		@Override
		public void read(EObject object, EStructuralFeature feature) {
			reads.incrementAndGet();
		}
	}

	@Test
	void labelReadsAFewValuesHoweverLargeTheModel() {
		Workspace workspace = new Workspace();
		new RandomModel(workspace, 7).fill(600);
		Counter counter = new Counter();
		workspace.model.eAllContents().forEachRemaining(object -> object.eAdapters().add(counter));
		workspace.model.eAllContents().forEachRemaining(object -> {
			reads.set(0);
			String label = Labels.of(object);
			assertTrue(reads.get() > 0 && reads.get() <= MOST_READS, label + " takes " + reads + " reads");
		});
	}
}
