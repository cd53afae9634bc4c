// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.export.exchange.outline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.allianceworkbench.export.ExportException;
import org.allianceworkbench.export.ExportFormat;
import org.allianceworkbench.export.ExportRequest;
import org.allianceworkbench.export.ImportRequest;
import org.allianceworkbench.export.ImportResult;
import org.allianceworkbench.export.contract.ModelFixture;
import org.allianceworkbench.export.contract.ModelFormatContractTest;
import org.allianceworkbench.model.alliance.AllianceModel;
import org.allianceworkbench.model.benefits.BenefitLink;
import org.allianceworkbench.model.benefits.BenefitsMap;
import org.allianceworkbench.model.benefits.BenefitsNode;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;

class OutlineFormatTest extends ModelFormatContractTest {
	@Override
	protected ExportFormat format() {
		return new OutlineFormat();
	}

	@Override
	protected void assertReadable(byte[] file, Resource model) throws Exception {
		ImportResult result = new OutlineImport().read(ImportRequest.intoNew(), new ByteArrayInputStream(file));
		for (BenefitsMap map : model(model).getBenefitsMaps()) {
			Set<String> written = map.getNodes().stream().map(node -> String.valueOf(node.getName()).isBlank() ? "" : "named").collect(Collectors.toSet());
			assertEquals(written.contains("named"), result.proposed().getBenefitsMaps().stream().anyMatch(read -> !read.getNodes().isEmpty()));
		}
	}

	private static AllianceModel model(Resource resource) {
		return (AllianceModel) resource.getContents().get(0);
	}

	private static List<String> links(BenefitsMap map) {
		return map.getLinks().stream().map(OutlineFormatTest::link).sorted().toList();
	}

	private static String link(BenefitLink link) {
		return link.getSource().getName() + " > " + link.getTarget().getName() + " " + (link.getWeight() == null ? "" : link.getWeight().stripTrailingZeros())
				+ link.isFeedback();
	}

	private static List<String> nodes(BenefitsMap map) {
		return map.getNodes().stream().map(node -> node.eClass().getName() + " " + node.getName()).sorted().toList();
	}

	@Test
	void bringsNodesAndLinksOfEveryExampleBack() throws Exception {
		for (Resource model : List.of(ModelFixture.example(), ModelFixture.everything())) {
			ImportResult back = new OutlineImport().read(ImportRequest.intoNew(), new ByteArrayInputStream(written(model)));
			assertEquals(List.of(), back.remarks());
			for (int i = 0; i < model(model).getBenefitsMaps().size(); i++) {
				BenefitsMap map = model(model).getBenefitsMaps().get(i);
				assertEquals(nodes(map), nodes(back.proposed().getBenefitsMaps().get(i)));
				assertEquals(links(map), links(back.proposed().getBenefitsMaps().get(i)));
			}
		}
	}

	@Test
	void changesNothingWhenItComesBackIntoTheSameModel() throws Exception {
		for (Resource model : List.of(ModelFixture.example(), ModelFixture.everything())) {
			ImportRequest whole = ImportRequest.into(model(model)).with(OutlineImport.MISSING, "remove");
			ImportResult back = new OutlineImport().read(whole, new ByteArrayInputStream(written(model)));
			assertTrue(EcoreUtil.equals(model(model), back.proposed()));
		}
	}

	@Test
	void writesAsManyLinesAsNodesAndLinksNeed() throws Exception {
		Resource model = ModelFixture.example();
		BenefitsMap map = model(model).getBenefitsMaps().get(0);
		long lines = new String(written(model), StandardCharsets.UTF_8).lines().filter(line -> !line.isBlank() && !line.startsWith("#")).count();
		long first = map.getNodes().stream().filter(node -> node.getIncoming().stream().allMatch(BenefitLink::isFeedback)).count();
		assertEquals(first + map.getLinks().size(), lines);
	}

	@Test
	void saysThatThereIsNoMap() {
		Resource model = ModelFixture.named("A");
		model(model).getBenefitsMaps().clear();
		ExportException refusal = assertThrows(ExportException.class, () -> written(ExportRequest.of(model)));
		assertEquals("The alliance has no benefits map, so there is nothing to outline.", refusal.getMessage());
	}

	@Test
	void beginsACircleSomewhere() throws Exception {
		Resource model = ModelFixture.named("A");
		BenefitsMap map = model(model).getBenefitsMaps().get(0);
		List<BenefitsNode> nodes = map.getNodes();
		for (int i = 0; i < nodes.size(); i++) {
			nodes.get(i).setName("n" + i);
		}
		map.getLinks().get(0).setTarget(nodes.get(1));
		map.getLinks().get(1).setSource(nodes.get(1));
		map.getLinks().get(1).setTarget(nodes.get(0));
		map.getLinks().get(2).setSource(nodes.get(1));
		String text = new String(written(model), StandardCharsets.UTF_8);
		nodes.forEach(node -> assertTrue(text.contains(": " + node.getName()), text));
	}
}
