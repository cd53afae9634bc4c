// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.cli.reading;

import java.util.Comparator;
import java.util.List;

import org.allianceworkbench.export.ExportFormat;
import org.allianceworkbench.export.ExportTemplate;
import org.allianceworkbench.export.ExportTemplates;
import org.allianceworkbench.export.ImportFormat;
import org.allianceworkbench.rules.RuleCatalogue;
import org.allianceworkbench.rules.catalogue.InstalledRules;
import org.allianceworkbench.viewpoint.registry.SpecificationRegistry;
import org.osgi.framework.BundleContext;
import org.osgi.framework.InvalidSyntaxException;

/**
 * What is installed beside the command line.
 *
 * @param specifications the notations
 * @param formats the export formats, ordered by id
 * @param imports the import formats, ordered by id
 * @param templates what documents are made by, the one that is used where nobody names one first
 * @param rules what a sound alliance holds to
 * @param version of the product
 */
public record Installation(SpecificationRegistry specifications, List<ExportFormat> formats, List<ImportFormat> imports,
		List<ExportTemplate> templates, RuleCatalogue rules, String version) {
	public Installation {
		formats = formats.stream().sorted(Comparator.comparing(ExportFormat::id)).toList();
		imports = imports.stream().sorted(Comparator.comparing(ImportFormat::id)).toList();
	}

	public static Installation of(BundleContext bundles) {
		List<ExportTemplate> templates = services(ExportTemplates.class, bundles).stream().flatMap(installed -> installed.templates().stream()).toList();
		return new Installation(SpecificationRegistry.of(bundles), services(ExportFormat.class, bundles),
				services(ImportFormat.class, bundles), templates, InstalledRules.catalogue(bundles), version(bundles));
	}

	/** @return name and version of the product */
	public String title() {
		return "Alliance Workbench " + version;
	}

	private static <T> List<T> services(Class<T> type, BundleContext bundles) {
		try {
			return bundles.getServiceReferences(type, null).stream().map(bundles::getService).toList();
		} catch (InvalidSyntaxException e) {
			throw new IllegalStateException("no filter was given", e);
		}
	}

	private static String version(BundleContext bundles) {
		var version = bundles.getBundle().getVersion();
		return version.getMajor() + "." + version.getMinor() + "." + version.getMicro();
	}
}
