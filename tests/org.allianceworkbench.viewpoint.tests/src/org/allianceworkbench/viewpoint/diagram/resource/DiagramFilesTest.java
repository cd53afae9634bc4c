// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.viewpoint.diagram.resource;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.allianceworkbench.emf.resource.LoadException;
import org.allianceworkbench.viewpoint.diagram.Diagram;
import org.allianceworkbench.viewpoint.diagram.DiagramDocument;
import org.allianceworkbench.viewpoint.diagram.DiagramFactory;
import org.allianceworkbench.viewpoint.diagram.Edge;
import org.allianceworkbench.viewpoint.diagram.Node;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EcoreFactory;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;
import org.eclipse.emf.ecore.xmi.impl.XMIResourceFactoryImpl;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Diagrams beside a model that has nothing to do with alliances: a package of classes. */
class DiagramFilesTest {
	@TempDir
	Path folder;

	@BeforeEach
	void writeModelAndDiagrams() throws IOException {
		Resource model = resourceSet().createResource(uri("town.classes"));
		EPackage town = EcoreFactory.eINSTANCE.createEPackage();
		town.setName("town");
		town.getEClassifiers().addAll(List.of(eClass("House"), eClass("Shop")));
		model.getContents().add(town);
		model.save(null);
		DiagramResource diagrams = DiagramFiles.loadBeside(model).resource();
		DiagramDocument document = DiagramFactory.eINSTANCE.createDiagramDocument();
		diagrams.getContents().add(document);
		document.getDiagrams().add(diagram(town));
		diagrams.save(null);
	}

	@Test
	void referencesAreTheModelsOwnObjects() throws IOException {
		Resource model = load("town.classes");
		LoadedDiagrams loaded = DiagramFiles.loadBeside(model);
		Diagram diagram = diagram(loaded);
		assertSame(model.getContents().get(0), diagram.getTarget());
		assertSame(model.getEObject("//House"), diagram.getNodes().get(0).getTarget());
		assertEquals(List.of(), loaded.losses());
	}

	@Test
	void referencesSurviveRenamingBothFiles() throws IOException {
		Files.move(folder.resolve("town.classes"), folder.resolve("city.classes"));
		Files.move(folder.resolve("town.diagrams"), folder.resolve("city.diagrams"));
		LoadedDiagrams loaded = DiagramFiles.loadBeside(load("city.classes"));
		assertEquals(2, diagram(loaded).getNodes().size());
		assertEquals(List.of(), loaded.losses());
	}

	@Test
	void loadAndSaveGiveTheSameBytes() throws IOException {
		byte[] before = Files.readAllBytes(folder.resolve("town.diagrams"));
		DiagramResource diagrams = DiagramFiles.loadBeside(load("town.classes")).resource();
		Files.delete(folder.resolve("town.diagrams"));
		diagrams.save(null);
		assertEquals(new String(before), Files.readString(folder.resolve("town.diagrams")));
	}

	@Test
	void elementsWhoseObjectIsGoneAreLeftOutWithTheirEdgesAndTold() throws IOException {
		Resource model = load("town.classes");
		((EPackage) model.getContents().get(0)).getEClassifiers().remove(1);
		model.save(null);
		LoadedDiagrams loaded = DiagramFiles.loadBeside(load("town.classes"));
		assertEquals(1, diagram(loaded).getNodes().size());
		assertEquals(List.of(), diagram(loaded).getEdges());
		assertEquals(List.of("The diagram 'Town' showed 1 object that the model no longer holds; it is left out."), loaded.losses());
	}

	@Test
	void diagramWhoseOwnObjectIsGoneIsKept() throws IOException {
		Resource model = resourceSet().createResource(uri("town.classes"));
		model.save(null);
		LoadedDiagrams loaded = DiagramFiles.loadBeside(load("town.classes"));
		assertTrue(loaded.losses().get(0).startsWith("The diagram 'Town' is about an object"), loaded.losses().toString());
		String before = Files.readString(folder.resolve("town.diagrams"));
		loaded.resource().save(null);
		assertEquals(before, Files.readString(folder.resolve("town.diagrams")));
	}

	@Test
	void modelWithoutDiagramsGetsAnEmptyResource() throws IOException {
		Files.delete(folder.resolve("town.diagrams"));
		LoadedDiagrams loaded = DiagramFiles.loadBeside(load("town.classes"));
		assertEquals(List.of(), loaded.resource().getContents());
		assertFalse(Files.exists(folder.resolve("town.diagrams")));
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "PK\u0003\u0004", "<town/>", "<!DOCTYPE d [<!ENTITY e SYSTEM 'file:///etc/hostname'>]><d>&e;</d>" })
	void whatIsNoFileOfDiagramsIsRefusedAndLeftAsItIs(String content) throws IOException {
		Path file = Files.writeString(folder.resolve("town.diagrams"), content);
		Resource model = load("town.classes");
		assertThrows(LoadException.class, () -> DiagramFiles.loadBeside(model));
		assertEquals(content, Files.readString(file));
	}

	@Test
	void referencesToFilesElsewhereAreRefused() throws IOException {
		Path file = folder.resolve("town.diagrams");
		Files.writeString(file, Files.readString(file).replace("model#", "file:///etc/passwd#"));
		Resource model = load("town.classes");
		LoadException refusal = assertThrows(LoadException.class, () -> DiagramFiles.loadBeside(model));
		assertTrue(refusal.problems().stream().allMatch(problem -> problem.line() > 0), refusal.getMessage());
	}

	private Diagram diagram(EPackage town) {
		Diagram diagram = DiagramFactory.eINSTANCE.createDiagram();
		diagram.setName("Town");
		diagram.setTarget(town);
		Stream.of("House", "Shop").forEach(name -> diagram.getNodes().add(node(town.getEClassifier(name))));
		Edge edge = DiagramFactory.eINSTANCE.createEdge();
		edge.setTarget(town.getEClassifier("House"));
		edge.setSource(diagram.getNodes().get(0));
		edge.setEnd(diagram.getNodes().get(1));
		diagram.getEdges().add(edge);
		return diagram;
	}

	private static Node node(EObject target) {
		Node node = DiagramFactory.eINSTANCE.createNode();
		node.setTarget(target);
		node.setX(8);
		return node;
	}

	private static Diagram diagram(LoadedDiagrams loaded) {
		return ((DiagramDocument) loaded.resource().getContents().get(0)).getDiagrams().get(0);
	}

	private static EClass eClass(String name) {
		EClass made = EcoreFactory.eINSTANCE.createEClass();
		made.setName(name);
		return made;
	}

	private Resource load(String name) throws IOException {
		Resource model = resourceSet().createResource(uri(name));
		model.load(null);
		return model;
	}

	private URI uri(String name) {
		return URI.createFileURI(folder.resolve(name).toString());
	}

	private static ResourceSetImpl resourceSet() {
		ResourceSetImpl resources = DiagramFiles.prepare(new ResourceSetImpl());
		resources.getResourceFactoryRegistry().getExtensionToFactoryMap().put("classes", new XMIResourceFactoryImpl());
		return resources;
	}
}
