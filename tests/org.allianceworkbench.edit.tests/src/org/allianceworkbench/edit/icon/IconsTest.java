// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.edit.icon;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

import javax.xml.parsers.DocumentBuilderFactory;

import org.allianceworkbench.edit.Classes;
import org.allianceworkbench.model.benefits.Benefit;
import org.allianceworkbench.model.benefits.BenefitCategory;
import org.allianceworkbench.model.benefits.BenefitsFactory;
import org.allianceworkbench.model.partners.Collaboration;
import org.allianceworkbench.model.partners.CollaborationType;
import org.allianceworkbench.model.partners.Partner;
import org.allianceworkbench.model.partners.PartnerKind;
import org.allianceworkbench.model.partners.PartnersFactory;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EcorePackage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.Node;

class IconsTest {
	private static final Set<String> SHAPES = Set.of("path", "rect", "circle", "ellipse", "line", "polyline", "polygon");
	private static final Set<String> ATTRIBUTES = Set.of("d", "x", "y", "width", "height", "rx", "ry", "cx", "cy", "r", "x1", "y1", "x2", "y2",
		"points", "fill", "stroke", "stroke-width", "stroke-linecap", "stroke-linejoin");

	@ParameterizedTest
	@MethodSource("org.allianceworkbench.edit.Classes#concrete")
	void everyClassHasAnIcon(EClass type) {
		assertNotNull(Icons.of(type), type.getName());
	}

	@ParameterizedTest
	@MethodSource("org.allianceworkbench.edit.Classes#concrete")
	void usesOnlyShapesThatASceneHolds(EClass type) throws Exception {
		check(Icons.of(type));
	}

	@Test
	void noTwoClassesShareAPicture() throws IOException {
		Map<String, String> names = new HashMap<>();
		for (EClass type : Classes.concrete().toList()) {
			assertNull(names.put(text(Icons.of(type)), type.getName()), type.getName());
		}
	}

	@ParameterizedTest
	@EnumSource(PartnerKind.class)
	void everyKindOfPartnerHasItsOwn(PartnerKind kind) throws Exception {
		Partner partner = PartnersFactory.eINSTANCE.createPartner();
		partner.setKind(kind);
		assertNotEquals(Icons.of(partner.eClass()), Icons.of(partner));
		check(Icons.of(partner));
	}

	@ParameterizedTest
	@EnumSource(CollaborationType.class)
	void typeOfCollaborationIsTold(CollaborationType type) throws Exception {
		Collaboration collaboration = PartnersFactory.eINSTANCE.createCollaboration();
		collaboration.setType(type);
		assertEquals(type == CollaborationType.UNSPECIFIED, Icons.of(collaboration.eClass()).equals(Icons.of(collaboration)));
		check(Icons.of(collaboration));
	}

	@ParameterizedTest
	@EnumSource(BenefitCategory.class)
	void categoryOfBenefitIsTold(BenefitCategory category) throws Exception {
		Benefit benefit = BenefitsFactory.eINSTANCE.createBenefit();
		benefit.setCategory(category);
		assertEquals(category == BenefitCategory.UNSPECIFIED, Icons.of(benefit.eClass()).equals(Icons.of(benefit)));
		check(Icons.of(benefit));
	}

	@Test
	void namesIconByPathOfSpecification() {
		Benefit benefit = BenefitsFactory.eINSTANCE.createBenefit();
		assertEquals("/org.allianceworkbench.edit/icons/Benefit.svg", Icons.path(benefit));
		benefit.setCategory(BenefitCategory.ECONOMIC);
		assertEquals("/org.allianceworkbench.edit/icons/BenefitEconomic.svg", Icons.path(benefit));
	}

	@Test
	void hasNoneForForeignClass() {
		assertNull(Icons.of(EcorePackage.Literals.EPACKAGE));
	}

	private static void check(URL icon) throws Exception {
		try (InputStream in = icon.openStream()) {
			Element root = DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(in).getDocumentElement();
			assertEquals("0 0 16 16", root.getAttribute("viewBox"));
			for (Node node = root.getFirstChild(); node != null; node = node.getNextSibling()) {
				if (node instanceof Element shape) {
					assertTrue(SHAPES.contains(shape.getTagName()), shape.getTagName());
					check(shape.getAttributes());
				}
			}
		}
	}

	private static void check(NamedNodeMap attributes) {
		for (int index = 0; index < attributes.getLength(); index++) {
			assertTrue(ATTRIBUTES.contains(attributes.item(index).getNodeName()), attributes.item(index).getNodeName());
		}
	}

	private static String text(URL icon) throws IOException {
		try (InputStream in = icon.openStream()) {
			return new String(in.readAllBytes(), StandardCharsets.UTF_8);
		}
	}
}
