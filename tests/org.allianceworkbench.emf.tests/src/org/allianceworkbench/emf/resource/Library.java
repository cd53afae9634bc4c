// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.emf.resource;

import java.nio.file.Path;
import java.util.List;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.EcoreFactory;
import org.eclipse.emf.ecore.EcorePackage;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;
import org.eclipse.emf.ecore.util.EcoreUtil;

/** A small metamodel of books for the tests: a library holds books, books hold parts and refer to sequels. */
final class Library {
	static final String NAMESPACE = "http://www.allianceworkbench.org/tests/library";
	static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";
	/** Version 1 called a title a caption; version 2 is the current one. */
	static final Format FORMAT = Format.of("a library", NAMESPACE, "Library", "version", List.of(document -> {
	}, document -> {
		var books = document.getElementsByTagName("books");
		for (int i = 0; i < books.getLength(); i++) {
			var book = (org.w3c.dom.Element) books.item(i);
			book.setAttribute("title", book.getAttribute("caption"));
			book.removeAttribute("caption");
		}
	}));

	final EPackage ePackage = EcoreFactory.eINSTANCE.createEPackage();
	private final EClass libraryClass = eClass("Library");
	private final EClass bookClass = eClass("Book");

	Library() {
		ePackage.setName("library");
		ePackage.setNsPrefix("library");
		ePackage.setNsURI(NAMESPACE);
		attribute(libraryClass, "version", EcorePackage.Literals.EINT);
		attribute(libraryClass, "id", EcorePackage.Literals.ESTRING).setID(true);
		reference(libraryClass, "books", true, true);
		attribute(bookClass, "id", EcorePackage.Literals.ESTRING).setID(true);
		attribute(bookClass, "title", EcorePackage.Literals.ESTRING);
		attribute(bookClass, "pages", EcorePackage.Literals.EINT);
		reference(bookClass, "sequel", false, false);
		reference(bookClass, "related", false, true);
		reference(bookClass, "parts", true, true);
	}

	private EClass eClass(String name) {
		EClass made = EcoreFactory.eINSTANCE.createEClass();
		made.setName(name);
		ePackage.getEClassifiers().add(made);
		return made;
	}

	private static EAttribute attribute(EClass owner, String name, EClassifier type) {
		EAttribute made = EcoreFactory.eINSTANCE.createEAttribute();
		made.setName(name);
		made.setEType(type);
		owner.getEStructuralFeatures().add(made);
		return made;
	}

	private void reference(EClass owner, String name, boolean containment, boolean many) {
		EReference made = EcoreFactory.eINSTANCE.createEReference();
		made.setName(name);
		made.setEType(bookClass);
		made.setContainment(containment);
		made.setUpperBound(many ? -1 : 1);
		owner.getEStructuralFeatures().add(made);
	}

	ResourceSet resourceSet() {
		ResourceSet made = new ResourceSetImpl();
		made.getPackageRegistry().put(NAMESPACE, ePackage);
		return made;
	}

	SafeXmiResource resource(Path file) {
		return resource(file, FORMAT);
	}

	SafeXmiResource resource(Path file, Format format) {
		SafeXmiResource made = new SafeXmiResource(URI.createFileURI(file.toString()), format);
		resourceSet().getResources().add(made);
		return made;
	}

	EObject library(EObject... books) {
		EObject made = EcoreUtil.create(libraryClass);
		set(made, "version", FORMAT.version());
		list(made, "books").addAll(List.of(books));
		return made;
	}

	EObject book(String title) {
		EObject made = EcoreUtil.create(bookClass);
		set(made, "title", title);
		return made;
	}

	static void set(EObject object, String feature, Object value) {
		object.eSet(feature(object, feature), value);
	}

	static Object get(EObject object, String feature) {
		return object.eGet(feature(object, feature));
	}

	@SuppressWarnings("unchecked")
	static List<EObject> list(EObject object, String feature) {
		return (List<EObject>) get(object, feature);
	}

	private static EStructuralFeature feature(EObject object, String name) {
		return object.eClass().getEStructuralFeature(name);
	}

	/** Returns the text of a file of the current version around the given lines. */
	static String text(String... lines) {
		return HEAD + "<library:Library xmi:version=\"2.0\" xmlns:xmi=\"http://www.omg.org/XMI\" xmlns:library=\"" + NAMESPACE
				+ "\" version=\"2\" id=\"root\">\n" + String.join("\n", lines) + (lines.length == 0 ? "" : "\n") + "</library:Library>\n";
	}
}
