// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.rules.catalogue;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

import org.allianceworkbench.model.alliance.AlliancePackage;
import org.allianceworkbench.rules.RuleCatalogue;
import org.allianceworkbench.rules.RuleSettings;
import org.allianceworkbench.rules.Severity;
import org.allianceworkbench.rules.engine.AllianceValidator;
import org.allianceworkbench.rules.settings.SettingsFile;
import org.eclipse.emf.common.CommonPlugin;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EValidator;
import org.eclipse.emf.ecore.resource.Resource;
import org.osgi.framework.FrameworkUtil;

/**
 * Has EMF know the rules wherever this bundle is installed: any tool that runs a Diagnostician, such as a real Sirius, runs them too, by the
 * settings file nearest to the model. A component that starts with the bundle; the rules are collected when something is first validated, when
 * the bundles that contribute some have started.
 */
public final class PlainValidation implements EValidator.Descriptor {
	private EValidator validator;

	/** Makes EMF validate alliances by the rules. */
	public void start() {
		register(AlliancePackage.eINSTANCE);
	}

	/** Leaves alliances to EMF's own validation again. */
	public void stop() {
		unregister(AlliancePackage.eINSTANCE);
	}

	/** Returns the same one for each package, which EMF asks for one by one, so that a model is checked once as a whole. */
	@Override
	public synchronized EValidator getEValidator() {
		if (validator == null) {
			RuleCatalogue catalogue = InstalledRules.catalogue(FrameworkUtil.getBundle(PlainValidation.class).getBundleContext());
			validator = new AllianceValidator(catalogue, root -> new RuleSettings(severities(root.eResource(), catalogue), LocalDate.now()));
		}
		return validator;
	}

	private void register(EPackage part) {
		EValidator.Registry.INSTANCE.put(part, this);
		part.getESubpackages().forEach(this::register);
	}

	private void unregister(EPackage part) {
		EValidator.Registry.INSTANCE.remove(part);
		part.getESubpackages().forEach(this::unregister);
	}

	/** What cannot be understood or read of a settings file leaves the rules as they are; the workbench and the command line say so. */
	private static Map<String, Optional<Severity>> severities(Resource resource, RuleCatalogue catalogue) {
		URI address = resource == null || resource.getURI() == null ? null : CommonPlugin.resolve(resource.getURI());
		Optional<Path> file = address == null || !address.isFile() ? Optional.empty() : SettingsFile.nearest(Path.of(address.toFileString()));
		try {
			return file.isEmpty() ? Map.of() : SettingsFile.read(file.get(), catalogue).severities();
		} catch (IOException unreadable) {
			return Map.of();
		}
	}
}
