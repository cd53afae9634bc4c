/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.allianceworkbench.viewpoint.diagram;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Edge</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A line between two elements.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.allianceworkbench.viewpoint.diagram.Edge#getBendpoints <em>Bendpoints</em>}</li>
 *   <li>{@link org.allianceworkbench.viewpoint.diagram.Edge#getSource <em>Source</em>}</li>
 *   <li>{@link org.allianceworkbench.viewpoint.diagram.Edge#getEnd <em>End</em>}</li>
 * </ul>
 *
 * @see org.allianceworkbench.viewpoint.diagram.DiagramPackage#getEdge()
 * @model
 * @generated
 */
public interface Edge extends DiagramElement
{
	/**
	 * Returns the value of the '<em><b>Bendpoints</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Points that the line runs through between its ends: "x,y x,y" in pixels of the diagram, empty or null for none.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Bendpoints</em>' attribute.
	 * @see #setBendpoints(String)
	 * @see org.allianceworkbench.viewpoint.diagram.DiagramPackage#getEdge_Bendpoints()
	 * @model
	 * @generated
	 */
	String getBendpoints();

	/**
	 * Sets the value of the '{@link org.allianceworkbench.viewpoint.diagram.Edge#getBendpoints <em>Bendpoints</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Bendpoints</em>' attribute.
	 * @see #getBendpoints()
	 * @generated
	 */
	void setBendpoints(String value);

	/**
	 * Returns the value of the '<em><b>Source</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Where it begins.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Source</em>' reference.
	 * @see #setSource(DiagramElement)
	 * @see org.allianceworkbench.viewpoint.diagram.DiagramPackage#getEdge_Source()
	 * @model resolveProxies="false"
	 * @generated
	 */
	DiagramElement getSource();

	/**
	 * Sets the value of the '{@link org.allianceworkbench.viewpoint.diagram.Edge#getSource <em>Source</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Source</em>' reference.
	 * @see #getSource()
	 * @generated
	 */
	void setSource(DiagramElement value);

	/**
	 * Returns the value of the '<em><b>End</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Where it ends.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>End</em>' reference.
	 * @see #setEnd(DiagramElement)
	 * @see org.allianceworkbench.viewpoint.diagram.DiagramPackage#getEdge_End()
	 * @model resolveProxies="false"
	 * @generated
	 */
	DiagramElement getEnd();

	/**
	 * Sets the value of the '{@link org.allianceworkbench.viewpoint.diagram.Edge#getEnd <em>End</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>End</em>' reference.
	 * @see #getEnd()
	 * @generated
	 */
	void setEnd(DiagramElement value);

} // Edge
