// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.sirius;

import org.eclipse.sirius.business.api.componentization.ViewpointRegistry;
import org.eclipse.ui.IStartup;
import org.osgi.framework.Bundle;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.wiring.BundleCapability;
import org.osgi.framework.wiring.BundleRevision;

/** Registers with Sirius, when the workbench starts, each specification that a bundle announces in its manifest. */
public final class SpecificationRegistration implements IStartup {
	private static final String CAPABILITY = "org.allianceworkbench.specification";

	@Override
	public void earlyStartup() {
		for (Bundle bundle : FrameworkUtil.getBundle(SpecificationRegistration.class).getBundleContext().getBundles()) {
			BundleRevision revision = bundle.adapt(BundleRevision.class);
			if (revision != null && bundle.getState() >= Bundle.RESOLVED) {
				for (BundleCapability capability : revision.getDeclaredCapabilities(CAPABILITY)) {
					String path = bundle.getSymbolicName() + "/" + capability.getAttributes().get("spec");
					ViewpointRegistry.getInstance().registerFromPlugin(path);
				}
			}
		}
	}
}
