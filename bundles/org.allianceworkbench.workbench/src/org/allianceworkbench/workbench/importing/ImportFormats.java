// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.workbench.importing;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.allianceworkbench.export.ImportFormat;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.InvalidSyntaxException;

/** The formats that can be read, found as services. */
final class ImportFormats {
	/** All formats, by their labels. */
	List<ImportFormat> all() {
		BundleContext context = FrameworkUtil.getBundle(ImportFormats.class).getBundleContext();
		try {
			return context.getServiceReferences(ImportFormat.class, null).stream().map(context::getService)
					.sorted(Comparator.comparing(ImportFormat::label)).toList();
		} catch (InvalidSyntaxException e) {
			throw new IllegalStateException(e);
		}
	}

	/** The format whose extension a file's name ends with, the longest first. */
	Optional<ImportFormat> of(String fileName) {
		String name = fileName.toLowerCase(Locale.ROOT);
		return all().stream().max(Comparator.comparingInt(format -> fit(format, name))).filter(format -> fit(format, name) > 0);
	}

	private static int fit(ImportFormat format, String name) {
		return format.extensions().stream().filter(extension -> name.endsWith("." + extension)).mapToInt(String::length).max().orElse(0);
	}

	/** Patterns of the files that can be read, as file dialogs take them. */
	String patterns() {
		return all().stream().flatMap(format -> format.extensions().stream()).distinct().map(extension -> "*." + extension)
				.reduce((one, other) -> one + ";" + other).orElse("*.*");
	}
}
