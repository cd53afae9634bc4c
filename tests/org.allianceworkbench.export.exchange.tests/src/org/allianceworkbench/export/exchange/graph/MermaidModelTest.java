// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.export.exchange.graph;

import org.allianceworkbench.export.ExportFormat;
import org.allianceworkbench.export.contract.ModelFormatContractTest;
import org.eclipse.emf.ecore.resource.Resource;

class MermaidModelTest extends ModelFormatContractTest {
	@Override
	protected ExportFormat format() {
		return new MermaidFormat.OfModel();
	}

	@Override
	protected void assertReadable(byte[] file, Resource model) {
		new MermaidFormatTest().assertReadable(file, null);
	}
}
