// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.workbench.checking;

import java.time.LocalDate;

import org.allianceworkbench.rules.RuleCatalogue;
import org.allianceworkbench.rules.catalogue.InstalledRules;
import org.allianceworkbench.workbench.WorkbenchIds;
import org.allianceworkbench.workbench.sharing.SessionRegistry;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.services.AbstractServiceFactory;
import org.eclipse.ui.services.IServiceLocator;
import org.osgi.framework.FrameworkUtil;

/** Makes the one {@link RuleChoices} and the one {@link LiveChecks} of a workbench, which parts find by {@code getSite().getService(…)}. */
public final class CheckServices extends AbstractServiceFactory {
	@Override
	public Object create(@SuppressWarnings("rawtypes") Class service, IServiceLocator parent, IServiceLocator locator) {
		Object ofParent = parent.getService((Class<?>) service);
		if (ofParent != null) {
			return ofParent;
		}
		return service == RuleChoices.class ? choices() : checks(locator);
	}

	private static RuleChoices choices() {
		IEclipsePreferences preferences = InstanceScope.INSTANCE.getNode(WorkbenchIds.BUNDLE);
		RuleCatalogue catalogue = InstalledRules.catalogue(FrameworkUtil.getBundle(CheckServices.class).getBundleContext());
		catalogue.problems().forEach(ILog.get()::warn);
		return new RuleChoices(catalogue, preferences, LocalDate::now);
	}

	private static LiveChecks checks(IServiceLocator workbench) {
		Display display = PlatformUI.getWorkbench().getDisplay();
		RuleChoices choices = workbench.getService(RuleChoices.class);
		LiveChecks checks = new LiveChecks(workbench.getService(SessionRegistry.class), choices, display::timerExec);
		new ChoiceWatch(checks).start();
		new DayWatch(choices::today, checks::restart).start(display);
		return checks;
	}
}
