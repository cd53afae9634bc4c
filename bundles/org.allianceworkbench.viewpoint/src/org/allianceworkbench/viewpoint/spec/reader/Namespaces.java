// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.viewpoint.spec.reader;

/** The namespaces of the specification language. */
final class Namespaces {
	static final String DESCRIPTION = "http://www.eclipse.org/sirius/description/1.1.0";
	static final String TOOL = "http://www.eclipse.org/sirius/description/tool/1.1.0";
	static final String DIAGRAM = "http://www.eclipse.org/sirius/diagram/description/1.1.0";
	static final String DIAGRAM_STYLE = "http://www.eclipse.org/sirius/diagram/description/style/1.1.0";
	static final String DIAGRAM_TOOL = "http://www.eclipse.org/sirius/diagram/description/tool/1.1.0";
	static final String DIAGRAM_FILTER = "http://www.eclipse.org/sirius/diagram/description/filter/1.1.0";

	private Namespaces() {
	}
}
