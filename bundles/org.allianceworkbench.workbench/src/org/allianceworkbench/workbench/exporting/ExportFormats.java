// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.workbench.exporting;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.allianceworkbench.export.ExportFormat;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.InvalidSyntaxException;

/** The formats that are installed, found as services. */
public final class ExportFormats {
	/**
	 * All formats: those of diagrams first, then those of whole models.
	 *
	 * @return each group by its labels
	 */
	public List<ExportFormat> all() {
		BundleContext context = FrameworkUtil.getBundle(ExportFormats.class).getBundleContext();
		try {
			return context.getServiceReferences(ExportFormat.class, null).stream().map(context::getService)
					.sorted(Comparator.comparing(ExportFormat::subject).thenComparing(ExportFormat::label, String.CASE_INSENSITIVE_ORDER)).toList();
		} catch (InvalidSyntaxException e) {
			throw new IllegalStateException(e);
		}
	}

	/**
	 * Finds a format.
	 *
	 * @param id its id
	 * @return empty when it is not installed
	 */
	public Optional<ExportFormat> find(String id) {
		return all().stream().filter(format -> format.id().equals(id)).findFirst();
	}
}
