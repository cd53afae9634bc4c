// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.workbench.handler;

import org.allianceworkbench.examples.Example;
import org.allianceworkbench.examples.ExampleCatalogue;
import org.allianceworkbench.workbench.action.MenuText;
import org.allianceworkbench.workbench.opening.Opening;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.ActionContributionItem;
import org.eclipse.jface.action.IContributionItem;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.actions.CompoundContributionItem;

/** Lists the shipped examples. */
public final class ExamplesMenu extends CompoundContributionItem {
	@Override
	protected IContributionItem[] getContributionItems() {
		return new ExampleCatalogue().examples().stream().map(example -> new ActionContributionItem(new Open(example)))
				.toArray(IContributionItem[]::new);
	}

	/** Opens one example. */
	private static final class Open extends Action {
		private final transient Example example;

		Open(Example example) {
			super(MenuText.literal(example.title()));
			this.example = example;
		}

		@Override
		public void run() {
			new Opening(PlatformUI.getWorkbench().getActiveWorkbenchWindow()).example(example);
		}
	}
}
