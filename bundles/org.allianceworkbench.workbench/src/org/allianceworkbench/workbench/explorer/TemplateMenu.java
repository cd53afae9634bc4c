// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.workbench.explorer;

import java.util.List;
import java.util.function.Consumer;

import org.allianceworkbench.edit.operation.FollowMethodOperation;
import org.allianceworkbench.edit.operation.InsertTemplateOperation;
import org.allianceworkbench.edit.operation.Operation;
import org.allianceworkbench.examples.Template;
import org.allianceworkbench.model.alliance.AllianceModel;
import org.allianceworkbench.model.partners.Collaboration;
import org.allianceworkbench.workbench.action.MenuText;
import org.allianceworkbench.workbench.template.Templates;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;

/** Offers what is ready-made: for an alliance kinds of collaboration and methods, for a collaboration the methods that it may follow. */
final class TemplateMenu {
	private final Templates templates = new Templates();
	private final Consumer<Operation> perform;

	/** @param perform carries out what is chosen, or says why it is refused */
	TemplateMenu(Consumer<Operation> perform) {
		this.perform = perform;
	}

	void fill(IMenuManager menu, EObject selected) {
		if (selected instanceof AllianceModel alliance) {
			MenuManager ready = new MenuManager("From a template");
			fill(ready, templates.collaborations(), alliance);
			ready.add(new Separator());
			fill(ready, templates.methods(), alliance);
			menu.add(ready);
		} else if (selected instanceof Collaboration collaboration && EcoreUtil.getRootContainer(collaboration) instanceof AllianceModel alliance) {
			alliance.getMethodologies().stream().map(method -> new FollowMethodOperation(collaboration, method))
					.filter(operation -> operation.refusal().isEmpty()).forEach(operation -> menu.add(item(operation.label(), () -> perform.accept(operation))));
		}
	}

	private void fill(IMenuManager menu, List<Template> offered, AllianceModel alliance) {
		offered.forEach(template -> menu
				.add(item(template.title(), () -> perform.accept(new InsertTemplateOperation(alliance, templates.model(template))))));
	}

	private static Action item(String text, Runnable work) {
		return new Action(MenuText.literal(text)) {
			@Override
			public void run() {
				work.run();
			}
		};
	}
}
