// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.workbench.properties;

import org.allianceworkbench.viewpoint.change.DiagramCommands;
import org.allianceworkbench.viewpoint.diagram.Diagram;
import org.allianceworkbench.viewpoint.diagram.DiagramElement;
import org.allianceworkbench.viewpoint.diagram.Edge;
import org.allianceworkbench.viewpoint.diagram.Node;
import org.allianceworkbench.workbench.item.ItemLabels;
import org.allianceworkbench.workbench.sharing.SharedSession;
import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.ui.views.properties.IPropertyDescriptor;
import org.eclipse.ui.views.properties.IPropertySource;
import org.eclipse.ui.views.properties.PropertyDescriptor;
import org.eclipse.ui.views.properties.TextPropertyDescriptor;

/** The properties of a diagram: its name, which can be changed, and what it shows. */
final class DiagramPropertySource implements IPropertySource {
	private static final String NAME = "name";
	private static final String KIND = "kind";
	private static final String TARGET = "target";
	private static final String SIZE = "size";

	private final Diagram diagram;
	private final SharedSession session;

	DiagramPropertySource(Diagram diagram, SharedSession session) {
		this.diagram = diagram;
		this.session = session;
	}

	@Override
	public Object getEditableValue() {
		return diagram;
	}

	@Override
	public IPropertyDescriptor[] getPropertyDescriptors() {
		TextPropertyDescriptor name = new TextPropertyDescriptor(NAME, "Name");
		name.setDescription("What the diagram is called: on its tab, in the explorer and in exported files.");
		return new IPropertyDescriptor[] { name, fixed(KIND, "Kind", "The description that draws this diagram."),
				fixed(TARGET, "About", "The object of the model that this diagram is about."), fixed(SIZE, "Shows", "How much is on the diagram.") };
	}

	private static PropertyDescriptor fixed(String id, String label, String description) {
		PropertyDescriptor descriptor = new PropertyDescriptor(id, label);
		descriptor.setDescription(description);
		return descriptor;
	}

	@Override
	public Object getPropertyValue(Object id) {
		return switch ((String) id) {
		case NAME -> diagram.getName() == null ? "" : diagram.getName();
		case KIND -> diagram.getDescription();
		case TARGET -> target(diagram.getTarget());
		default -> size();
		};
	}

	private String size() {
		int nodes = 0;
		int edges = 0;
		int hidden = 0;
		for (TreeIterator<EObject> all = diagram.eAllContents(); all.hasNext();) {
			if (all.next() instanceof DiagramElement element) {
				hidden += element.isVisible() ? 0 : 1;
				nodes += element.isVisible() && element instanceof Node ? 1 : 0;
				edges += element.isVisible() && element instanceof Edge ? 1 : 0;
			}
		}
		return nodes + " elements and " + edges + " connections" + (hidden == 0 ? "" : "; " + hidden + " more are not shown");
	}

	private String target(EObject target) {
		return target == null ? "" : new ItemLabels(session.session().editingDomain().getAdapterFactory()).text(target);
	}

	@Override
	public boolean isPropertySet(Object id) {
		return true;
	}

	@Override
	public void resetPropertyValue(Object id) {
		// nothing here has a default
	}

	@Override
	public void setPropertyValue(Object id, Object value) {
		if (NAME.equals(id) && !value.toString().isBlank() && !value.equals(diagram.getName())) {
			session.session().execute(DiagramCommands.rename(diagram, value.toString().strip()));
		}
	}
}
