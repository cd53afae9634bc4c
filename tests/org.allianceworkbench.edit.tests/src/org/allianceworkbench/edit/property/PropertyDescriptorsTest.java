// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.edit.property;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.allianceworkbench.edit.Workspace;
import org.allianceworkbench.model.PartialDate;
import org.allianceworkbench.model.partners.Collaboration;
import org.allianceworkbench.model.partners.CollaborationType;
import org.allianceworkbench.model.partners.Partner;
import org.allianceworkbench.model.partners.PartnersPackage;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.edit.provider.IItemPropertyDescriptor;
import org.eclipse.emf.edit.provider.IItemPropertySource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PropertyDescriptorsTest {
	private final Workspace workspace = new Workspace();

	@ParameterizedTest
	@MethodSource("org.allianceworkbench.edit.Classes#concrete")
	void everyLineHasNameHeadingAndDescription(EClass type) {
		EObject object = EcoreUtil.create(type);
		for (IItemPropertyDescriptor descriptor : descriptors(object)) {
			String name = descriptor.getDisplayName(object);
			assertTrue(name.matches("[A-Z][A-Za-z -]*( \\((%|months)\\))?"), name);
			assertFalse(name.matches(".*[a-z][A-Z].*"), name);
			assertFalse(descriptor.getDescription(object).isBlank(), name);
			assertFalse(descriptor.getCategory(object).isBlank(), name);
		}
	}

	@ParameterizedTest
	@MethodSource("org.allianceworkbench.edit.Classes#concrete")
	void descriptionComesFromTheModel(EClass type) {
		EObject object = EcoreUtil.create(type);
		for (IItemPropertyDescriptor descriptor : descriptors(object)) {
			EStructuralFeature feature = (EStructuralFeature) descriptor.getFeature(object);
			assertEquals(EcoreUtil.getDocumentation(feature), descriptor.getDescription(object));
		}
	}

	@ParameterizedTest
	@MethodSource("org.allianceworkbench.edit.Classes#concrete")
	void noTwoLinesHaveOneName(EClass type) {
		EObject object = EcoreUtil.create(type);
		Set<String> names = new HashSet<>();
		for (IItemPropertyDescriptor descriptor : descriptors(object)) {
			assertTrue(names.add(descriptor.getDisplayName(object)), descriptor.getDisplayName(object));
		}
	}

	@ParameterizedTest
	@MethodSource("org.allianceworkbench.edit.Classes#concrete")
	void containersChildrenAndInversesAreLeftOut(EClass type) {
		EObject object = EcoreUtil.create(type);
		for (IItemPropertyDescriptor descriptor : descriptors(object)) {
			EStructuralFeature feature = (EStructuralFeature) descriptor.getFeature(object);
			assertFalse(feature.isTransient(), feature.getName());
			assertFalse(feature instanceof EReference reference && (reference.isContainment() || reference.isContainer()), feature.getName());
		}
	}

	@ParameterizedTest
	@MethodSource("org.allianceworkbench.edit.Classes#concrete")
	void everyListOfChoicesOpens(EClass type) {
		EObject object = EcoreUtil.create(type);
		for (IItemPropertyDescriptor descriptor : descriptors(object)) {
			if (descriptor.getFeature(object) instanceof EReference) {
				assertNotNull(descriptor.getChoiceOfValues(object));
			}
		}
	}

	@Test
	void idAndFormatVersionAreReadOnly() {
		assertFalse(descriptor(workspace.model, "id").canSetProperty(workspace.model));
		assertFalse(descriptor(workspace.model, "formatVersion").canSetProperty(workspace.model));
		assertTrue(descriptor(workspace.model, "name").canSetProperty(workspace.model));
	}

	@Test
	void proseHasManyLines() {
		Collaboration collaboration = workspace.collaboration("Alliance", CollaborationType.HOST);
		assertTrue(descriptor(collaboration, "purpose").isMultiLine(collaboration));
		assertFalse(descriptor(collaboration, "name").isMultiLine(collaboration));
	}

	@Test
	void settingIsOneUndoableChange() {
		Partner partner = workspace.partner("Dorset Police");
		String before = workspace.text();
		descriptor(partner, "shortName").setPropertyValue(partner, "Dorset");
		assertEquals("Dorset", partner.getShortName());
		workspace.undo();
		assertEquals(before, workspace.text());
	}

	@Test
	void valuesReadAsWords() {
		Collaboration collaboration = workspace.collaboration("Alliance", CollaborationType.HOST);
		assertEquals("host organisation", text(collaboration, "type", CollaborationType.HOST));
		assertEquals("March 2015", text(collaboration, "startDate", PartialDate.of(2015, 3)));
		assertEquals("Dorset, Devon", text(collaboration, "directedBy", List.of(workspace.partner("Dorset"), workspace.partner("Devon"))));
		assertEquals("yes", text(workspace.model, "name", true));
		assertEquals("", text(workspace.model, "name", null));
	}

	@Test
	void linesAreFoundByFeature() {
		IItemPropertySource source = source(workspace.model);
		EStructuralFeature name = workspace.model.eClass().getEStructuralFeature("name");
		assertEquals("Name", source.getPropertyDescriptor(workspace.model, name).getDisplayName(workspace.model));
	}

	@Test
	void enumerationOffersEveryLiteral() {
		Partner partner = workspace.partner("Dorset");
		Collection<?> choices = descriptor(partner, "kind").getChoiceOfValues(partner);
		assertEquals(PartnersPackage.Literals.PARTNER_KIND.getELiterals().size(), choices.size());
	}

	private String text(EObject object, String feature, Object value) {
		return descriptor(object, feature).getLabelProvider(object).getText(value);
	}

	private List<IItemPropertyDescriptor> descriptors(EObject object) {
		return source(object).getPropertyDescriptors(object);
	}

	private IItemPropertyDescriptor descriptor(EObject object, String feature) {
		return source(object).getPropertyDescriptor(object, feature);
	}

	private IItemPropertySource source(EObject object) {
		return (IItemPropertySource) workspace.domain.getAdapterFactory().adapt(object, IItemPropertySource.class);
	}
}
