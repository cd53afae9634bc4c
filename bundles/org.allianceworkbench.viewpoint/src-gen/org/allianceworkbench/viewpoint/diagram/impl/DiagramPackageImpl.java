/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.allianceworkbench.viewpoint.diagram.impl;

import org.allianceworkbench.viewpoint.diagram.ChildrenPresentation;
import org.allianceworkbench.viewpoint.diagram.Diagram;
import org.allianceworkbench.viewpoint.diagram.DiagramDocument;
import org.allianceworkbench.viewpoint.diagram.DiagramElement;
import org.allianceworkbench.viewpoint.diagram.DiagramFactory;
import org.allianceworkbench.viewpoint.diagram.DiagramPackage;
import org.allianceworkbench.viewpoint.diagram.Edge;
import org.allianceworkbench.viewpoint.diagram.Node;
import org.allianceworkbench.viewpoint.diagram.NodeKind;

import org.allianceworkbench.viewpoint.style.Appearance;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EReference;

import org.eclipse.emf.ecore.impl.EPackageImpl;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model <b>Package</b>.
 * <!-- end-user-doc -->
 * @generated
 */
public class DiagramPackageImpl extends EPackageImpl implements DiagramPackage
{
	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass diagramDocumentEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass diagramEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass diagramElementEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass nodeEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass edgeEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum nodeKindEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum childrenPresentationEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EDataType appearanceEDataType = null;

	/**
	 * Creates an instance of the model <b>Package</b>, registered with
	 * {@link org.eclipse.emf.ecore.EPackage.Registry EPackage.Registry} by the package
	 * package URI value.
	 * <p>Note: the correct way to create the package is via the static
	 * factory method {@link #init init()}, which also performs
	 * initialization of the package, or returns the registered package,
	 * if one already exists.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.eclipse.emf.ecore.EPackage.Registry
	 * @see org.allianceworkbench.viewpoint.diagram.DiagramPackage#eNS_URI
	 * @see #init()
	 * @generated
	 */
	private DiagramPackageImpl()
	{
		super(eNS_URI, DiagramFactory.eINSTANCE);
	}
	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static boolean isInited = false;

	/**
	 * Creates, registers, and initializes the <b>Package</b> for this model, and for any others upon which it depends.
	 *
	 * <p>This method is used to initialize {@link DiagramPackage#eINSTANCE} when that field is accessed.
	 * Clients should not invoke it directly. Instead, they should simply access that field to obtain the package.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #eNS_URI
	 * @see #createPackageContents()
	 * @see #initializePackageContents()
	 * @generated
	 */
	public static DiagramPackage init()
	{
		if (isInited) return (DiagramPackage)EPackage.Registry.INSTANCE.getEPackage(DiagramPackage.eNS_URI);

		// Obtain or create and register package
		Object registeredDiagramPackage = EPackage.Registry.INSTANCE.get(eNS_URI);
		DiagramPackageImpl theDiagramPackage = registeredDiagramPackage instanceof DiagramPackageImpl ? (DiagramPackageImpl)registeredDiagramPackage : new DiagramPackageImpl();

		isInited = true;

		// Create package meta-data objects
		theDiagramPackage.createPackageContents();

		// Initialize created meta-data
		theDiagramPackage.initializePackageContents();

		// Mark meta-data to indicate it can't be changed
		theDiagramPackage.freeze();

		// Update the registry and return the package
		EPackage.Registry.INSTANCE.put(DiagramPackage.eNS_URI, theDiagramPackage);
		return theDiagramPackage;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getDiagramDocument()
	{
		return diagramDocumentEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDiagramDocument_Version()
	{
		return (EAttribute)diagramDocumentEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getDiagramDocument_Diagrams()
	{
		return (EReference)diagramDocumentEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getDiagram()
	{
		return diagramEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDiagram_Id()
	{
		return (EAttribute)diagramEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDiagram_Name()
	{
		return (EAttribute)diagramEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDiagram_Specification()
	{
		return (EAttribute)diagramEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDiagram_Viewpoint()
	{
		return (EAttribute)diagramEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDiagram_Description()
	{
		return (EAttribute)diagramEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDiagram_ActiveLayers()
	{
		return (EAttribute)diagramEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDiagram_ActiveFilters()
	{
		return (EAttribute)diagramEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getDiagram_Target()
	{
		return (EReference)diagramEClass.getEStructuralFeatures().get(7);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getDiagram_Nodes()
	{
		return (EReference)diagramEClass.getEStructuralFeatures().get(8);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getDiagram_Edges()
	{
		return (EReference)diagramEClass.getEStructuralFeatures().get(9);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getDiagramElement()
	{
		return diagramElementEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDiagramElement_Id()
	{
		return (EAttribute)diagramElementEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDiagramElement_Mapping()
	{
		return (EAttribute)diagramElementEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDiagramElement_Hidden()
	{
		return (EAttribute)diagramElementEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDiagramElement_Pinned()
	{
		return (EAttribute)diagramElementEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDiagramElement_Visible()
	{
		return (EAttribute)diagramElementEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDiagramElement_Appearance()
	{
		return (EAttribute)diagramElementEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getDiagramElement_Target()
	{
		return (EReference)diagramElementEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getDiagramElement_SemanticElements()
	{
		return (EReference)diagramElementEClass.getEStructuralFeatures().get(7);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getNode()
	{
		return nodeEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getNode_Kind()
	{
		return (EAttribute)nodeEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getNode_X()
	{
		return (EAttribute)nodeEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getNode_Y()
	{
		return (EAttribute)nodeEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getNode_Width()
	{
		return (EAttribute)nodeEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getNode_Height()
	{
		return (EAttribute)nodeEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getNode_Placed()
	{
		return (EAttribute)nodeEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getNode_Presentation()
	{
		return (EAttribute)nodeEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getNode_Nodes()
	{
		return (EReference)nodeEClass.getEStructuralFeatures().get(7);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getNode_Bordered()
	{
		return (EReference)nodeEClass.getEStructuralFeatures().get(8);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getEdge()
	{
		return edgeEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getEdge_Bendpoints()
	{
		return (EAttribute)edgeEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getEdge_Source()
	{
		return (EReference)edgeEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getEdge_End()
	{
		return (EReference)edgeEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getNodeKind()
	{
		return nodeKindEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getChildrenPresentation()
	{
		return childrenPresentationEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EDataType getAppearance()
	{
		return appearanceEDataType;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public DiagramFactory getDiagramFactory()
	{
		return (DiagramFactory)getEFactoryInstance();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private boolean isCreated = false;

	/**
	 * Creates the meta-model objects for the package.  This method is
	 * guarded to have no affect on any invocation but its first.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public void createPackageContents()
	{
		if (isCreated) return;
		isCreated = true;

		// Create classes and their features
		diagramDocumentEClass = createEClass(DIAGRAM_DOCUMENT);
		createEAttribute(diagramDocumentEClass, DIAGRAM_DOCUMENT__VERSION);
		createEReference(diagramDocumentEClass, DIAGRAM_DOCUMENT__DIAGRAMS);

		diagramEClass = createEClass(DIAGRAM);
		createEAttribute(diagramEClass, DIAGRAM__ID);
		createEAttribute(diagramEClass, DIAGRAM__NAME);
		createEAttribute(diagramEClass, DIAGRAM__SPECIFICATION);
		createEAttribute(diagramEClass, DIAGRAM__VIEWPOINT);
		createEAttribute(diagramEClass, DIAGRAM__DESCRIPTION);
		createEAttribute(diagramEClass, DIAGRAM__ACTIVE_LAYERS);
		createEAttribute(diagramEClass, DIAGRAM__ACTIVE_FILTERS);
		createEReference(diagramEClass, DIAGRAM__TARGET);
		createEReference(diagramEClass, DIAGRAM__NODES);
		createEReference(diagramEClass, DIAGRAM__EDGES);

		diagramElementEClass = createEClass(DIAGRAM_ELEMENT);
		createEAttribute(diagramElementEClass, DIAGRAM_ELEMENT__ID);
		createEAttribute(diagramElementEClass, DIAGRAM_ELEMENT__MAPPING);
		createEAttribute(diagramElementEClass, DIAGRAM_ELEMENT__HIDDEN);
		createEAttribute(diagramElementEClass, DIAGRAM_ELEMENT__PINNED);
		createEAttribute(diagramElementEClass, DIAGRAM_ELEMENT__VISIBLE);
		createEAttribute(diagramElementEClass, DIAGRAM_ELEMENT__APPEARANCE);
		createEReference(diagramElementEClass, DIAGRAM_ELEMENT__TARGET);
		createEReference(diagramElementEClass, DIAGRAM_ELEMENT__SEMANTIC_ELEMENTS);

		nodeEClass = createEClass(NODE);
		createEAttribute(nodeEClass, NODE__KIND);
		createEAttribute(nodeEClass, NODE__X);
		createEAttribute(nodeEClass, NODE__Y);
		createEAttribute(nodeEClass, NODE__WIDTH);
		createEAttribute(nodeEClass, NODE__HEIGHT);
		createEAttribute(nodeEClass, NODE__PLACED);
		createEAttribute(nodeEClass, NODE__PRESENTATION);
		createEReference(nodeEClass, NODE__NODES);
		createEReference(nodeEClass, NODE__BORDERED);

		edgeEClass = createEClass(EDGE);
		createEAttribute(edgeEClass, EDGE__BENDPOINTS);
		createEReference(edgeEClass, EDGE__SOURCE);
		createEReference(edgeEClass, EDGE__END);

		// Create enums
		nodeKindEEnum = createEEnum(NODE_KIND);
		childrenPresentationEEnum = createEEnum(CHILDREN_PRESENTATION);

		// Create data types
		appearanceEDataType = createEDataType(APPEARANCE);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private boolean isInitialized = false;

	/**
	 * Complete the initialization of the package and its meta-model.  This
	 * method is guarded to have no affect on any invocation but its first.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public void initializePackageContents()
	{
		if (isInitialized) return;
		isInitialized = true;

		// Initialize package
		setName(eNAME);
		setNsPrefix(eNS_PREFIX);
		setNsURI(eNS_URI);

		// Create type parameters

		// Set bounds for type parameters

		// Add supertypes to classes
		nodeEClass.getESuperTypes().add(this.getDiagramElement());
		edgeEClass.getESuperTypes().add(this.getDiagramElement());

		// Initialize classes and features; add operations and parameters
		initEClass(diagramDocumentEClass, DiagramDocument.class, "DiagramDocument", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getDiagramDocument_Version(), ecorePackage.getEString(), "version", null, 0, 1, DiagramDocument.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getDiagramDocument_Diagrams(), this.getDiagram(), null, "diagrams", null, 0, -1, DiagramDocument.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(diagramEClass, Diagram.class, "Diagram", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getDiagram_Id(), ecorePackage.getEString(), "id", null, 1, 1, Diagram.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getDiagram_Name(), ecorePackage.getEString(), "name", null, 0, 1, Diagram.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getDiagram_Specification(), ecorePackage.getEString(), "specification", null, 0, 1, Diagram.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getDiagram_Viewpoint(), ecorePackage.getEString(), "viewpoint", null, 0, 1, Diagram.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getDiagram_Description(), ecorePackage.getEString(), "description", null, 0, 1, Diagram.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getDiagram_ActiveLayers(), ecorePackage.getEString(), "activeLayers", null, 0, -1, Diagram.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getDiagram_ActiveFilters(), ecorePackage.getEString(), "activeFilters", null, 0, -1, Diagram.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getDiagram_Target(), ecorePackage.getEObject(), null, "target", null, 0, 1, Diagram.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getDiagram_Nodes(), this.getNode(), null, "nodes", null, 0, -1, Diagram.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getDiagram_Edges(), this.getEdge(), null, "edges", null, 0, -1, Diagram.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(diagramElementEClass, DiagramElement.class, "DiagramElement", IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getDiagramElement_Id(), ecorePackage.getEString(), "id", null, 1, 1, DiagramElement.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getDiagramElement_Mapping(), ecorePackage.getEString(), "mapping", null, 0, 1, DiagramElement.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getDiagramElement_Hidden(), ecorePackage.getEBoolean(), "hidden", null, 0, 1, DiagramElement.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getDiagramElement_Pinned(), ecorePackage.getEBoolean(), "pinned", null, 0, 1, DiagramElement.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getDiagramElement_Visible(), ecorePackage.getEBoolean(), "visible", "true", 0, 1, DiagramElement.class, IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getDiagramElement_Appearance(), this.getAppearance(), "appearance", null, 0, 1, DiagramElement.class, IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getDiagramElement_Target(), ecorePackage.getEObject(), null, "target", null, 0, 1, DiagramElement.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getDiagramElement_SemanticElements(), ecorePackage.getEObject(), null, "semanticElements", null, 0, -1, DiagramElement.class, IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(nodeEClass, Node.class, "Node", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getNode_Kind(), this.getNodeKind(), "kind", null, 0, 1, Node.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getNode_X(), ecorePackage.getEInt(), "x", null, 0, 1, Node.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getNode_Y(), ecorePackage.getEInt(), "y", null, 0, 1, Node.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getNode_Width(), ecorePackage.getEInt(), "width", "-1", 0, 1, Node.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getNode_Height(), ecorePackage.getEInt(), "height", "-1", 0, 1, Node.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getNode_Placed(), ecorePackage.getEBoolean(), "placed", null, 0, 1, Node.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getNode_Presentation(), this.getChildrenPresentation(), "presentation", null, 0, 1, Node.class, IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getNode_Nodes(), this.getNode(), null, "nodes", null, 0, -1, Node.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getNode_Bordered(), this.getNode(), null, "bordered", null, 0, -1, Node.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(edgeEClass, Edge.class, "Edge", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getEdge_Bendpoints(), ecorePackage.getEString(), "bendpoints", null, 0, 1, Edge.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getEdge_Source(), this.getDiagramElement(), null, "source", null, 0, 1, Edge.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getEdge_End(), this.getDiagramElement(), null, "end", null, 0, 1, Edge.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		// Initialize enums and add enum literals
		initEEnum(nodeKindEEnum, NodeKind.class, "NodeKind");
		addEEnumLiteral(nodeKindEEnum, NodeKind.NODE);
		addEEnumLiteral(nodeKindEEnum, NodeKind.CONTAINER);
		addEEnumLiteral(nodeKindEEnum, NodeKind.LIST);
		addEEnumLiteral(nodeKindEEnum, NodeKind.LIST_ELEMENT);
		addEEnumLiteral(nodeKindEEnum, NodeKind.BORDERED);

		initEEnum(childrenPresentationEEnum, ChildrenPresentation.class, "ChildrenPresentation");
		addEEnumLiteral(childrenPresentationEEnum, ChildrenPresentation.FREE_FORM);
		addEEnumLiteral(childrenPresentationEEnum, ChildrenPresentation.LIST);
		addEEnumLiteral(childrenPresentationEEnum, ChildrenPresentation.HORIZONTAL_STACK);
		addEEnumLiteral(childrenPresentationEEnum, ChildrenPresentation.VERTICAL_STACK);

		// Initialize data types
		initEDataType(appearanceEDataType, Appearance.class, "Appearance", !IS_SERIALIZABLE, !IS_GENERATED_INSTANCE_CLASS);

		// Create resource
		createResource(eNS_URI);

		// Create annotations
		// http://www.eclipse.org/emf/2002/GenModel
		createGenModelAnnotations();
	}

	/**
	 * Initializes the annotations for <b>http://www.eclipse.org/emf/2002/GenModel</b>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void createGenModelAnnotations()
	{
		String source = "http://www.eclipse.org/emf/2002/GenModel";
		addAnnotation
		  (this,
		   source,
		   new String[]
		   {
			   "documentation", "What our runtime keeps of a diagram beside the model: which mapping shows which object, and where. The model file never holds geometry."
		   });
		addAnnotation
		  (diagramDocumentEClass,
		   source,
		   new String[]
		   {
			   "documentation", "The diagrams of one model, the root of a file beside it."
		   });
		addAnnotation
		  (getDiagramDocument_Version(),
		   source,
		   new String[]
		   {
			   "documentation", "Version of the file format."
		   });
		addAnnotation
		  (getDiagramDocument_Diagrams(),
		   source,
		   new String[]
		   {
			   "documentation", "The diagrams in the order in which they were made."
		   });
		addAnnotation
		  (diagramEClass,
		   source,
		   new String[]
		   {
			   "documentation", "One representation of one object of the model."
		   });
		addAnnotation
		  (getDiagram_Id(),
		   source,
		   new String[]
		   {
			   "documentation", "Stable id, an NCName."
		   });
		addAnnotation
		  (getDiagram_Name(),
		   source,
		   new String[]
		   {
			   "documentation", "Its title."
		   });
		addAnnotation
		  (getDiagram_Specification(),
		   source,
		   new String[]
		   {
			   "documentation", "The specification that draws it, as bundle/path."
		   });
		addAnnotation
		  (getDiagram_Viewpoint(),
		   source,
		   new String[]
		   {
			   "documentation", "Name of the viewpoint within the specification."
		   });
		addAnnotation
		  (getDiagram_Description(),
		   source,
		   new String[]
		   {
			   "documentation", "Name of the diagram description within the viewpoint."
		   });
		addAnnotation
		  (getDiagram_ActiveLayers(),
		   source,
		   new String[]
		   {
			   "documentation", "Names of the optional layers that are switched on."
		   });
		addAnnotation
		  (getDiagram_ActiveFilters(),
		   source,
		   new String[]
		   {
			   "documentation", "Names of the filters that are switched on."
		   });
		addAnnotation
		  (getDiagram_Target(),
		   source,
		   new String[]
		   {
			   "documentation", "The object that the diagram is about."
		   });
		addAnnotation
		  (getDiagram_Nodes(),
		   source,
		   new String[]
		   {
			   "documentation", "The nodes and containers directly on the diagram, in painting order."
		   });
		addAnnotation
		  (getDiagram_Edges(),
		   source,
		   new String[]
		   {
			   "documentation", "The edges, in painting order."
		   });
		addAnnotation
		  (diagramElementEClass,
		   source,
		   new String[]
		   {
			   "documentation", "A thing on a diagram that shows an object of the model."
		   });
		addAnnotation
		  (getDiagramElement_Id(),
		   source,
		   new String[]
		   {
			   "documentation", "Stable id, an NCName."
		   });
		addAnnotation
		  (getDiagramElement_Mapping(),
		   source,
		   new String[]
		   {
			   "documentation", "Name of the mapping that shows it."
		   });
		addAnnotation
		  (getDiagramElement_Hidden(),
		   source,
		   new String[]
		   {
			   "documentation", "Whether somebody hid it by hand."
		   });
		addAnnotation
		  (getDiagramElement_Pinned(),
		   source,
		   new String[]
		   {
			   "documentation", "Whether the automatic arrangement leaves it where it is."
		   });
		addAnnotation
		  (getDiagramElement_Visible(),
		   source,
		   new String[]
		   {
			   "documentation", "Whether it is to be painted: it, its layer, its filters, its container and its ends allow it. Computed."
		   });
		addAnnotation
		  (getDiagramElement_Appearance(),
		   source,
		   new String[]
		   {
			   "documentation", "All that the specification says of its look. Computed, null until the first refresh."
		   });
		addAnnotation
		  (getDiagramElement_Target(),
		   source,
		   new String[]
		   {
			   "documentation", "The object it shows; for a relation based edge the object at its source."
		   });
		addAnnotation
		  (getDiagramElement_SemanticElements(),
		   source,
		   new String[]
		   {
			   "documentation", "The objects it stands for: its target, or what the mapping says. Computed."
		   });
		addAnnotation
		  (nodeEClass,
		   source,
		   new String[]
		   {
			   "documentation", "A node, container, list, list element or bordered node."
		   });
		addAnnotation
		  (getNode_Kind(),
		   source,
		   new String[]
		   {
			   "documentation", "Its structural role."
		   });
		addAnnotation
		  (getNode_X(),
		   source,
		   new String[]
		   {
			   "documentation", "Left edge in pixels, relative to the left edge of its parent."
		   });
		addAnnotation
		  (getNode_Y(),
		   source,
		   new String[]
		   {
			   "documentation", "Top edge in pixels, relative to the top edge of its parent, title included."
		   });
		addAnnotation
		  (getNode_Width(),
		   source,
		   new String[]
		   {
			   "documentation", "Width in pixels, -1 for automatic."
		   });
		addAnnotation
		  (getNode_Height(),
		   source,
		   new String[]
		   {
			   "documentation", "Height in pixels, -1 for automatic."
		   });
		addAnnotation
		  (getNode_Placed(),
		   source,
		   new String[]
		   {
			   "documentation", "Whether it has a position of its own; where it has none, the place is provisional."
		   });
		addAnnotation
		  (getNode_Presentation(),
		   source,
		   new String[]
		   {
			   "documentation", "How its children are shown. Computed."
		   });
		addAnnotation
		  (getNode_Nodes(),
		   source,
		   new String[]
		   {
			   "documentation", "Its children, in painting order."
		   });
		addAnnotation
		  (getNode_Bordered(),
		   source,
		   new String[]
		   {
			   "documentation", "The nodes on its border."
		   });
		addAnnotation
		  (edgeEClass,
		   source,
		   new String[]
		   {
			   "documentation", "A line between two elements."
		   });
		addAnnotation
		  (getEdge_Bendpoints(),
		   source,
		   new String[]
		   {
			   "documentation", "Points that the line runs through between its ends: \"x,y x,y\" in pixels of the diagram, empty or null for none."
		   });
		addAnnotation
		  (getEdge_Source(),
		   source,
		   new String[]
		   {
			   "documentation", "Where it begins."
		   });
		addAnnotation
		  (getEdge_End(),
		   source,
		   new String[]
		   {
			   "documentation", "Where it ends."
		   });
		addAnnotation
		  (nodeKindEEnum,
		   source,
		   new String[]
		   {
			   "documentation", "The structural roles of nodes."
		   });
		addAnnotation
		  (nodeKindEEnum.getELiterals().get(0),
		   source,
		   new String[]
		   {
			   "documentation", "A plain node."
		   });
		addAnnotation
		  (nodeKindEEnum.getELiterals().get(1),
		   source,
		   new String[]
		   {
			   "documentation", "A container whose children lie freely or in a stack."
		   });
		addAnnotation
		  (nodeKindEEnum.getELiterals().get(2),
		   source,
		   new String[]
		   {
			   "documentation", "A container that lists its children as lines."
		   });
		addAnnotation
		  (nodeKindEEnum.getELiterals().get(3),
		   source,
		   new String[]
		   {
			   "documentation", "A line of a list."
		   });
		addAnnotation
		  (nodeKindEEnum.getELiterals().get(4),
		   source,
		   new String[]
		   {
			   "documentation", "A node on the border of another."
		   });
		addAnnotation
		  (childrenPresentationEEnum,
		   source,
		   new String[]
		   {
			   "documentation", "How a container shows its children."
		   });
		addAnnotation
		  (childrenPresentationEEnum.getELiterals().get(0),
		   source,
		   new String[]
		   {
			   "documentation", "Children lie where somebody put them."
		   });
		addAnnotation
		  (childrenPresentationEEnum.getELiterals().get(1),
		   source,
		   new String[]
		   {
			   "documentation", "Children are lines of a list."
		   });
		addAnnotation
		  (childrenPresentationEEnum.getELiterals().get(2),
		   source,
		   new String[]
		   {
			   "documentation", "Children stand side by side."
		   });
		addAnnotation
		  (childrenPresentationEEnum.getELiterals().get(3),
		   source,
		   new String[]
		   {
			   "documentation", "Children stand one below the other."
		   });
		addAnnotation
		  (appearanceEDataType,
		   source,
		   new String[]
		   {
			   "documentation", "A computed appearance."
		   });
	}

} //DiagramPackageImpl
