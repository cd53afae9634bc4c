// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.viewpoint.ui.palette;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.allianceworkbench.viewpoint.change.SessionCommand;
import org.allianceworkbench.viewpoint.diagram.DiagramElement;
import org.allianceworkbench.viewpoint.ui.Garden;
import org.allianceworkbench.viewpoint.ui.editing.EmfCommand;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.gef.EditPart;
import org.eclipse.gef.EditPartViewer;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.junit.jupiter.api.Test;

class MadeTest {
	private final Map<Object, EditPart> parts = new HashMap<>();
	private final List<Object> selected = new ArrayList<>();

	private static EditPart part(Object model) {
		return (EditPart) Proxy.newProxyInstance(MadeTest.class.getClassLoader(), new Class<?>[] { EditPart.class },
				(proxy, method, arguments) -> switch (method.getName()) {
				case "getModel" -> model;
				case "isActive" -> Boolean.FALSE;
				case "equals" -> proxy == arguments[0];
				case "hashCode" -> System.identityHashCode(proxy);
				default -> null;
				});
	}

	private EditPartViewer viewer(Garden garden, Shell shell) {
		return (EditPartViewer) Proxy.newProxyInstance(MadeTest.class.getClassLoader(), new Class<?>[] { EditPartViewer.class },
				(proxy, method, arguments) -> switch (method.getName()) {
				case "getControl" -> shell;
				case "getContents" -> part(garden.diagram());
				case "getEditPartRegistry" -> parts;
				case "setSelection" -> select((IStructuredSelection) arguments[0]);
				default -> null;
				});
	}

	private Object select(IStructuredSelection selection) {
		List<?> all = selection.toList();
		all.forEach(each -> selected.add(((EditPart) each).getModel()));
		return null;
	}

	@Test
	void selectsInTheOrderOfTheDiagram() {
		Garden garden = Garden.planted();
		Shell shell = new Shell(Display.getDefault());
		garden.session().execute(SessionCommand.of("Plant", () -> {
			for (int i = 0; i < 40; i++) {
				Garden.add(garden.root(), "trees", garden.make("Plant", "Tree " + i));
			}
		}));
		List<EObject> elements = new ArrayList<>();
		garden.diagram().eAllContents().forEachRemaining(each -> {
			if (each instanceof DiagramElement) {
				elements.add(each);
				parts.put(each, part(each));
			}
		});
		SessionCommand command = SessionCommand.giving("Make", () -> elements);
		command.execute();
		Made.select(viewer(garden, shell), new EmfCommand(command));
		assertEquals(elements, selected);
		shell.dispose();
		garden.session().dispose();
	}
}
