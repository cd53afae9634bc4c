// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.model;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

import org.allianceworkbench.model.alliance.AllianceModel;
import org.allianceworkbench.model.resource.AllianceFiles;
import org.allianceworkbench.model.resource.AllianceResource;
import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FullModelTest {
	@TempDir
	Path folder;
	private final AllianceModel model = new FullModel().make();

	@Test
	void hasAnObjectOfEveryClass() {
		Set<EClass> found = new HashSet<>();
		forEach(model, object -> found.add(object.eClass()));
		assertEquals(List.of(), Metamodel.concreteClasses().filter(type -> !found.contains(type)).map(EClass::getName).toList());
	}

	@Test
	void setsEveryFeature() {
		Set<EStructuralFeature> found = new HashSet<>();
		forEach(model, object -> object.eClass().getEAllStructuralFeatures().stream().filter(object::eIsSet).forEach(found::add));
		assertEquals(List.of(), Metamodel.features().filter(feature -> !found.contains(feature)).map(Metamodel::path).toList());
	}

	@Test
	void comesBackTheSame() throws IOException {
		AllianceResource saved = save();
		AllianceResource loaded = AllianceFiles.open(file());
		assertFalse(loaded.getContents().isEmpty());
		assertTrue(EcoreUtil.equals(saved.getContents(), loaded.getContents()));
	}

	@Test
	void givesTheSameBytesWhenSavedAgain() throws IOException {
		save();
		byte[] before = Files.readAllBytes(file());
		Path other = folder.resolve("other.alliance");
		AllianceResource loaded = AllianceFiles.open(file());
		AllianceResource moved = AllianceFiles.make(other);
		moved.getContents().addAll(loaded.getContents());
		moved.save(null);
		assertArrayEquals(before, Files.readAllBytes(other));
	}

	@Test
	void keepsEachIdWhenItComesIntoAFile() throws IOException {
		Set<String> before = ids();
		save();
		assertEquals(before, ids());
	}

	@Test
	void copiesGetIdsOfTheirOwn() {
		AllianceResource resource = AllianceFiles.make(file());
		resource.getContents().add(model);
		resource.getContents().add(EcoreUtil.copy(model));
		Set<String> found = new HashSet<>();
		resource.getAllContents().forEachRemaining(object -> assertTrue(found.add(EcoreUtil.getID(object))));
	}

	private Set<String> ids() {
		Set<String> found = new HashSet<>();
		forEach(model, object -> found.add(EcoreUtil.getID(object)));
		return found;
	}

	private AllianceResource save() throws IOException {
		AllianceResource resource = AllianceFiles.make(file());
		resource.getContents().add(model);
		resource.save(null);
		return resource;
	}

	private Path file() {
		return folder.resolve("full.alliance");
	}

	private static void forEach(EObject root, Consumer<EObject> action) {
		action.accept(root);
		TreeIterator<EObject> contents = root.eAllContents();
		contents.forEachRemaining(action);
	}
}
