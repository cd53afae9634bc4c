// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.export.exchange.graph;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.allianceworkbench.export.ExportFormat;
import org.allianceworkbench.export.ExportRequest;
import org.allianceworkbench.export.contract.ModelFixture;
import org.allianceworkbench.export.contract.ModelFormatContractTest;
import org.eclipse.emf.ecore.resource.Resource;
import org.junit.jupiter.api.Test;

class PlantumlModelTest extends ModelFormatContractTest {
	@Override
	protected ExportFormat format() {
		return new PlantumlFormat.OfModel();
	}

	@Override
	protected void assertReadable(byte[] file, Resource model) {
		new PlantumlFormatTest().assertReadable(file, null);
	}

	@Test
	void warnsOfAModelThatPlantumlWouldLikelyCut() throws Exception {
		assertEquals(List.of(), format().warnings(ExportRequest.of(ModelFixture.named("A"))));
		String warning = format().warnings(ExportRequest.of(ModelFixture.example())).get(0);
		assertEquals("PlantUML cuts pictures at 4,096 pixels a side, and one of 74 elements may be larger: set PLANTUML_LIMIT_SIZE to 11100 or more where "
				+ "it is drawn.", warning);
	}
}
