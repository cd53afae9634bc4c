// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.export;

import java.util.List;

/**
 * The templates that formats of export take by name, for people to list, copy and change. Offered as an OSGi service.
 *
 * @since 1.0
 */
public interface ExportTemplates {
	/** @return all that are installed, the one that is used where nobody names one first */
	List<ExportTemplate> templates();
}
