/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.allianceworkbench.viewpoint.diagram;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Diagram</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * One representation of one object of the model.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.allianceworkbench.viewpoint.diagram.Diagram#getId <em>Id</em>}</li>
 *   <li>{@link org.allianceworkbench.viewpoint.diagram.Diagram#getName <em>Name</em>}</li>
 *   <li>{@link org.allianceworkbench.viewpoint.diagram.Diagram#getSpecification <em>Specification</em>}</li>
 *   <li>{@link org.allianceworkbench.viewpoint.diagram.Diagram#getViewpoint <em>Viewpoint</em>}</li>
 *   <li>{@link org.allianceworkbench.viewpoint.diagram.Diagram#getDescription <em>Description</em>}</li>
 *   <li>{@link org.allianceworkbench.viewpoint.diagram.Diagram#getActiveLayers <em>Active Layers</em>}</li>
 *   <li>{@link org.allianceworkbench.viewpoint.diagram.Diagram#getActiveFilters <em>Active Filters</em>}</li>
 *   <li>{@link org.allianceworkbench.viewpoint.diagram.Diagram#getTarget <em>Target</em>}</li>
 *   <li>{@link org.allianceworkbench.viewpoint.diagram.Diagram#getNodes <em>Nodes</em>}</li>
 *   <li>{@link org.allianceworkbench.viewpoint.diagram.Diagram#getEdges <em>Edges</em>}</li>
 * </ul>
 *
 * @see org.allianceworkbench.viewpoint.diagram.DiagramPackage#getDiagram()
 * @model
 * @generated
 */
public interface Diagram extends EObject
{
	/**
	 * Returns the value of the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Stable id, an NCName.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Id</em>' attribute.
	 * @see #setId(String)
	 * @see org.allianceworkbench.viewpoint.diagram.DiagramPackage#getDiagram_Id()
	 * @model id="true" required="true"
	 * @generated
	 */
	String getId();

	/**
	 * Sets the value of the '{@link org.allianceworkbench.viewpoint.diagram.Diagram#getId <em>Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Id</em>' attribute.
	 * @see #getId()
	 * @generated
	 */
	void setId(String value);

	/**
	 * Returns the value of the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Its title.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Name</em>' attribute.
	 * @see #setName(String)
	 * @see org.allianceworkbench.viewpoint.diagram.DiagramPackage#getDiagram_Name()
	 * @model
	 * @generated
	 */
	String getName();

	/**
	 * Sets the value of the '{@link org.allianceworkbench.viewpoint.diagram.Diagram#getName <em>Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Name</em>' attribute.
	 * @see #getName()
	 * @generated
	 */
	void setName(String value);

	/**
	 * Returns the value of the '<em><b>Specification</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The specification that draws it, as bundle/path.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Specification</em>' attribute.
	 * @see #setSpecification(String)
	 * @see org.allianceworkbench.viewpoint.diagram.DiagramPackage#getDiagram_Specification()
	 * @model
	 * @generated
	 */
	String getSpecification();

	/**
	 * Sets the value of the '{@link org.allianceworkbench.viewpoint.diagram.Diagram#getSpecification <em>Specification</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Specification</em>' attribute.
	 * @see #getSpecification()
	 * @generated
	 */
	void setSpecification(String value);

	/**
	 * Returns the value of the '<em><b>Viewpoint</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Name of the viewpoint within the specification.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Viewpoint</em>' attribute.
	 * @see #setViewpoint(String)
	 * @see org.allianceworkbench.viewpoint.diagram.DiagramPackage#getDiagram_Viewpoint()
	 * @model
	 * @generated
	 */
	String getViewpoint();

	/**
	 * Sets the value of the '{@link org.allianceworkbench.viewpoint.diagram.Diagram#getViewpoint <em>Viewpoint</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Viewpoint</em>' attribute.
	 * @see #getViewpoint()
	 * @generated
	 */
	void setViewpoint(String value);

	/**
	 * Returns the value of the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Name of the diagram description within the viewpoint.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Description</em>' attribute.
	 * @see #setDescription(String)
	 * @see org.allianceworkbench.viewpoint.diagram.DiagramPackage#getDiagram_Description()
	 * @model
	 * @generated
	 */
	String getDescription();

	/**
	 * Sets the value of the '{@link org.allianceworkbench.viewpoint.diagram.Diagram#getDescription <em>Description</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Description</em>' attribute.
	 * @see #getDescription()
	 * @generated
	 */
	void setDescription(String value);

	/**
	 * Returns the value of the '<em><b>Active Layers</b></em>' attribute list.
	 * The list contents are of type {@link java.lang.String}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Names of the optional layers that are switched on.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Active Layers</em>' attribute list.
	 * @see org.allianceworkbench.viewpoint.diagram.DiagramPackage#getDiagram_ActiveLayers()
	 * @model
	 * @generated
	 */
	EList<String> getActiveLayers();

	/**
	 * Returns the value of the '<em><b>Active Filters</b></em>' attribute list.
	 * The list contents are of type {@link java.lang.String}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Names of the filters that are switched on.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Active Filters</em>' attribute list.
	 * @see org.allianceworkbench.viewpoint.diagram.DiagramPackage#getDiagram_ActiveFilters()
	 * @model
	 * @generated
	 */
	EList<String> getActiveFilters();

	/**
	 * Returns the value of the '<em><b>Target</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The object that the diagram is about.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Target</em>' reference.
	 * @see #setTarget(EObject)
	 * @see org.allianceworkbench.viewpoint.diagram.DiagramPackage#getDiagram_Target()
	 * @model resolveProxies="false"
	 * @generated
	 */
	EObject getTarget();

	/**
	 * Sets the value of the '{@link org.allianceworkbench.viewpoint.diagram.Diagram#getTarget <em>Target</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Target</em>' reference.
	 * @see #getTarget()
	 * @generated
	 */
	void setTarget(EObject value);

	/**
	 * Returns the value of the '<em><b>Nodes</b></em>' containment reference list.
	 * The list contents are of type {@link org.allianceworkbench.viewpoint.diagram.Node}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The nodes and containers directly on the diagram, in painting order.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Nodes</em>' containment reference list.
	 * @see org.allianceworkbench.viewpoint.diagram.DiagramPackage#getDiagram_Nodes()
	 * @model containment="true"
	 * @generated
	 */
	EList<Node> getNodes();

	/**
	 * Returns the value of the '<em><b>Edges</b></em>' containment reference list.
	 * The list contents are of type {@link org.allianceworkbench.viewpoint.diagram.Edge}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The edges, in painting order.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Edges</em>' containment reference list.
	 * @see org.allianceworkbench.viewpoint.diagram.DiagramPackage#getDiagram_Edges()
	 * @model containment="true"
	 * @generated
	 */
	EList<Edge> getEdges();

} // Diagram
