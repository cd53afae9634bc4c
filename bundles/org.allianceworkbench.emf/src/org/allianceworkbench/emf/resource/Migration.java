// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.emf.resource;

import org.w3c.dom.Document;

/**
 * One step from a version of a file format to the next. It sees the XML, so that no old metamodel need be kept.
 *
 * @since 1.0
 */
@FunctionalInterface
public interface Migration {
	/**
	 * Rewrites a document of one version into one of the next. The version stamp is set by the caller.
	 *
	 * @param document the document, to be changed in place; namespace aware
	 */
	void migrate(Document document);
}
