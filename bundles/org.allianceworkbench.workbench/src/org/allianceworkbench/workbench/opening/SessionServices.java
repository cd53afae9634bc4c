// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.workbench.opening;

import org.allianceworkbench.edit.AllianceItemProviderAdapterFactory;
import org.allianceworkbench.viewpoint.registry.SpecificationRegistry;
import org.allianceworkbench.workbench.sharing.SessionRegistry;
import org.eclipse.emf.common.notify.AdapterFactory;
import org.eclipse.emf.edit.provider.ComposedAdapterFactory;
import org.eclipse.emf.edit.provider.ReflectiveItemProviderAdapterFactory;
import org.eclipse.ui.services.AbstractServiceFactory;
import org.eclipse.ui.services.IServiceLocator;
import org.osgi.framework.FrameworkUtil;

/** Makes the one {@link SessionRegistry} of a workbench, which parts find by {@code getSite().getService(SessionRegistry.class)}. */
public final class SessionServices extends AbstractServiceFactory {
	@Override
	public Object create(@SuppressWarnings("rawtypes") Class service, IServiceLocator parent, IServiceLocator locator) {
		Object ofParent = parent.getService(SessionRegistry.class);
		return ofParent != null ? ofParent : registry();
	}

	private static SessionRegistry registry() {
		SpecificationRegistry specifications = SpecificationRegistry.of(FrameworkUtil.getBundle(SessionServices.class).getBundleContext());
		return new SessionRegistry(specifications, SessionServices::itemProviders);
	}

	private static AdapterFactory itemProviders() {
		ComposedAdapterFactory factory = new ComposedAdapterFactory(new AllianceItemProviderAdapterFactory());
		factory.addAdapterFactory(new ReflectiveItemProviderAdapterFactory());
		return factory;
	}
}
