// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.workbench.properties;

import org.allianceworkbench.model.partners.Partner;
import org.allianceworkbench.viewpoint.diagram.Diagram;
import org.allianceworkbench.workbench.sharing.SessionRegistry;
import org.allianceworkbench.workbench.sharing.SharedSession;
import org.eclipse.emf.common.notify.AdapterFactory;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.edit.provider.IItemPropertySource;
import org.eclipse.ui.views.properties.IPropertySource;
import org.eclipse.ui.views.properties.IPropertySourceProvider;

/** Finds the property source of an object: of its item provider, with the balance of a partner, or our own for a diagram. */
final class ObjectPropertySources implements IPropertySourceProvider {
	private final SessionRegistry registry;

	ObjectPropertySources(SessionRegistry registry) {
		this.registry = registry;
	}

	@Override
	public IPropertySource getPropertySource(Object object) {
		return object instanceof EObject element ? registry.of(element).map(session -> source(element, session)).orElse(null) : null;
	}

	private static IPropertySource source(EObject object, SharedSession session) {
		if (object instanceof Diagram diagram) {
			return new DiagramPropertySource(diagram, session);
		}
		AdapterFactory factory = session.session().editingDomain().getAdapterFactory();
		if (!(factory.adapt(object, IItemPropertySource.class) instanceof IItemPropertySource source)) {
			return null;
		}
		ItemPropertySource own = new ItemPropertySource(object, source, session.session().editingDomain());
		return object instanceof Partner partner ? new PartnerPropertySource(partner, own) : own;
	}
}
