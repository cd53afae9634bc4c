// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.rules.catalogue;

import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.allianceworkbench.model.partners.Partner;
import org.allianceworkbench.rules.Category;
import org.allianceworkbench.rules.ElementRule;
import org.allianceworkbench.rules.FindingCollector;
import org.allianceworkbench.rules.Rule;
import org.allianceworkbench.rules.RuleCatalogue;
import org.allianceworkbench.rules.RuleProvider;
import org.allianceworkbench.rules.RuleText;
import org.allianceworkbench.rules.Severity;
import org.allianceworkbench.rules.structure.HasTwoPartners;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.osgi.framework.BundleContext;
import org.osgi.framework.ServiceReference;

final class InstalledRulesTest {
	private final List<String> calls = new ArrayList<>();

	@Test
	void rulesOfOtherBundlesAreAdded() {
		Rule contributed = new OddName();
		BundleContext bundles = bundlesWith(() -> List.of(contributed));
		RuleCatalogue catalogue = InstalledRules.catalogue(bundles);
		Assertions.assertEquals(StandardRules.catalogue().rules().size() + 1, catalogue.rules().size());
		Assertions.assertEquals(Optional.of(contributed), catalogue.find("TEST-1"));
	}

	@Test
	void ofTwoRulesWithOneIdTheFirstIsKeptAndTheOtherNamed() {
		RuleCatalogue catalogue = InstalledRules.catalogue(bundlesWith(() -> List.of(new OddName("A19-01"), new OddName("TEST-1"))));
		Assertions.assertEquals(StandardRules.catalogue().rules().size() + 1, catalogue.rules().size());
		Assertions.assertEquals(HasTwoPartners.class, catalogue.find("A19-01").orElseThrow().getClass());
		Assertions.assertEquals(List.of("Two rules have the id A19-01: " + HasTwoPartners.class.getName() + " is used, " + OddName.class.getName()
			+ " is left out. Whoever provides the second has to give it an id of its own."), catalogue.problems());
	}

	@Test
	void aProviderThatFailsIsNamedAndTheOthersAreUsed() {
		RuleCatalogue catalogue = InstalledRules.catalogue(bundlesWith(new FailingProvider()));
		Assertions.assertEquals(StandardRules.catalogue().rules().size(), catalogue.rules().size());
		Assertions.assertEquals(List.of("The rules of " + FailingProvider.class.getName()
			+ " are left out, for they cannot be read (java.lang.IllegalStateException: Not now.)."), catalogue.problems());
	}

	@Test
	void servicesAreGivenBack() {
		InstalledRules.catalogue(bundlesWith(() -> List.of(new OddName())));
		Assertions.assertEquals(List.of("getServiceReferences", "getService", "ungetService"), calls);
	}

	private BundleContext bundlesWith(RuleProvider provider) {
		ServiceReference<?> reference = proxy(ServiceReference.class, Map.of());
		return proxy(BundleContext.class, Map.of("getServiceReferences", List.of(reference), "getService", provider, "ungetService", true));
	}

	private static final class FailingProvider implements RuleProvider {
		@Override
		public List<Rule> rules() {
			throw new IllegalStateException("Not now.");
		}
	}

	private <T> T proxy(Class<T> type, Map<String, Object> answers) {
		return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, (self, method, arguments) -> {
			calls.add(method.getName());
			return answers.get(method.getName());
		}));
	}

	private static final class OddName extends ElementRule<Partner> {
		OddName() {
			this("TEST-1");
		}

		OddName(String id) {
			super(Partner.class, new RuleText(id, "A partner", Severity.INFO, Category.STRUCTURE, "For the test.", "none", "x", "y"));
		}

		@Override
		protected void examine(Partner partner, FindingCollector findings) {
			findings.report(partner, null, "Seen.");
		}
	}
}
