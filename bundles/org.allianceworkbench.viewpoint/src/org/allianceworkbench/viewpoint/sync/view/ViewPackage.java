// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.viewpoint.sync.view;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EcoreFactory;
import org.eclipse.emf.ecore.EcorePackage;

/**
 * The types that expressions see as views: the names and features of Sirius' own diagram metamodel that specifications use, so that a test
 * such as {@code containerView.oclIsKindOf(diagram::DNodeContainer)} means the same in both runtimes.
 */
public final class ViewPackage {
	/** The package, named {@code diagram}. */
	public static final EPackage INSTANCE = EcoreFactory.eINSTANCE.createEPackage();

	static final EClass DECORATOR = type("DSemanticDecorator");
	static final EReference TARGET = reference(DECORATOR, "target", EcorePackage.Literals.EOBJECT, false);
	static final EClass DIAGRAM = type("DSemanticDiagram", DECORATOR);
	static final EClass ELEMENT = type("DDiagramElement", DECORATOR);
	static final EReference SEMANTIC_ELEMENTS = reference(ELEMENT, "semanticElements", EcorePackage.Literals.EOBJECT, true);
	static final EClass ABSTRACT_NODE = type("AbstractDNode", ELEMENT);
	static final EClass NODE = type("DNode", ABSTRACT_NODE);
	static final EClass CONTAINER = type("DNodeContainer", ABSTRACT_NODE);
	static final EClass LIST = type("DNodeList", ABSTRACT_NODE);
	static final EClass LIST_ELEMENT = type("DNodeListElement", ABSTRACT_NODE);
	static final EClass EDGE = type("DEdge", ELEMENT);
	static final EReference OUTGOING = reference(ELEMENT, "outgoingEdges", EDGE, true);
	static final EReference INCOMING = reference(ELEMENT, "incomingEdges", EDGE, true);
	static final EAttribute NAME = name(ELEMENT, DIAGRAM);
	static final EReference SOURCE_NODE = reference(EDGE, "sourceNode", ELEMENT, false);
	static final EReference TARGET_NODE = reference(EDGE, "targetNode", ELEMENT, false);

	static {
		INSTANCE.setName("diagram");
		INSTANCE.setNsPrefix("diagram");
		INSTANCE.setNsURI("http://www.allianceworkbench.org/diagram/views/1");
	}

	private ViewPackage() {
	}

	private static EClass type(String name, EClass... supertypes) {
		EClass type = EcoreFactory.eINSTANCE.createEClass();
		type.setName(name);
		type.getESuperTypes().addAll(java.util.List.of(supertypes));
		INSTANCE.getEClassifiers().add(type);
		return type;
	}

	private static EReference reference(EClass owner, String name, EClass type, boolean many) {
		EReference reference = EcoreFactory.eINSTANCE.createEReference();
		reference.setName(name);
		reference.setEType(type);
		reference.setUpperBound(many ? -1 : 1);
		owner.getEStructuralFeatures().add(reference);
		return reference;
	}

	private static EAttribute name(EClass... owners) {
		EAttribute last = null;
		for (EClass owner : owners) {
			last = EcoreFactory.eINSTANCE.createEAttribute();
			last.setName("name");
			last.setEType(EcorePackage.Literals.ESTRING);
			owner.getEStructuralFeatures().add(last);
		}
		return last;
	}
}
