// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.rules.catalogue;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

import org.allianceworkbench.rules.RuleCatalogue;
import org.allianceworkbench.rules.RuleProvider;
import org.osgi.framework.BundleContext;
import org.osgi.framework.InvalidSyntaxException;
import org.osgi.framework.ServiceReference;

/** The rules of the product together with those that other bundles register as services. */
public final class InstalledRules {
	private InstalledRules() {
	}

	/**
	 * Returns a catalogue of the rules found now; bundles started later are not in it. A rule has no state, so it can be used when its provider
	 * has been given back.
	 */
	public static RuleCatalogue catalogue(BundleContext bundles) {
		List<RuleProvider> providers = new ArrayList<>(List.of(new StandardRules()));
		List<ServiceReference<RuleProvider>> used = new ArrayList<>();
		for (ServiceReference<RuleProvider> reference : references(bundles)) {
			RuleProvider provider = bundles.getService(reference);
			if (provider != null) {
				providers.add(provider);
				used.add(reference);
			}
		}
		RuleCatalogue catalogue = RuleCatalogue.of(providers);
		used.forEach(bundles::ungetService);
		return catalogue;
	}

	private static Collection<ServiceReference<RuleProvider>> references(BundleContext bundles) {
		try {
			return bundles.getServiceReferences(RuleProvider.class, null);
		} catch (InvalidSyntaxException e) {
			throw new IllegalStateException("No filter was given.", e);
		}
	}
}
