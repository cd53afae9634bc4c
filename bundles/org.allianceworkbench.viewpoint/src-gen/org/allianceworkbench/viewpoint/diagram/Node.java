/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.allianceworkbench.viewpoint.diagram;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Node</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A node, container, list, list element or bordered node.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.allianceworkbench.viewpoint.diagram.Node#getKind <em>Kind</em>}</li>
 *   <li>{@link org.allianceworkbench.viewpoint.diagram.Node#getX <em>X</em>}</li>
 *   <li>{@link org.allianceworkbench.viewpoint.diagram.Node#getY <em>Y</em>}</li>
 *   <li>{@link org.allianceworkbench.viewpoint.diagram.Node#getWidth <em>Width</em>}</li>
 *   <li>{@link org.allianceworkbench.viewpoint.diagram.Node#getHeight <em>Height</em>}</li>
 *   <li>{@link org.allianceworkbench.viewpoint.diagram.Node#isPlaced <em>Placed</em>}</li>
 *   <li>{@link org.allianceworkbench.viewpoint.diagram.Node#getPresentation <em>Presentation</em>}</li>
 *   <li>{@link org.allianceworkbench.viewpoint.diagram.Node#getNodes <em>Nodes</em>}</li>
 *   <li>{@link org.allianceworkbench.viewpoint.diagram.Node#getBordered <em>Bordered</em>}</li>
 * </ul>
 *
 * @see org.allianceworkbench.viewpoint.diagram.DiagramPackage#getNode()
 * @model
 * @generated
 */
public interface Node extends DiagramElement
{
	/**
	 * Returns the value of the '<em><b>Kind</b></em>' attribute.
	 * The literals are from the enumeration {@link org.allianceworkbench.viewpoint.diagram.NodeKind}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Its structural role.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Kind</em>' attribute.
	 * @see org.allianceworkbench.viewpoint.diagram.NodeKind
	 * @see #setKind(NodeKind)
	 * @see org.allianceworkbench.viewpoint.diagram.DiagramPackage#getNode_Kind()
	 * @model
	 * @generated
	 */
	NodeKind getKind();

	/**
	 * Sets the value of the '{@link org.allianceworkbench.viewpoint.diagram.Node#getKind <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Kind</em>' attribute.
	 * @see org.allianceworkbench.viewpoint.diagram.NodeKind
	 * @see #getKind()
	 * @generated
	 */
	void setKind(NodeKind value);

	/**
	 * Returns the value of the '<em><b>X</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Left edge in pixels, relative to the left edge of its parent.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>X</em>' attribute.
	 * @see #setX(int)
	 * @see org.allianceworkbench.viewpoint.diagram.DiagramPackage#getNode_X()
	 * @model
	 * @generated
	 */
	int getX();

	/**
	 * Sets the value of the '{@link org.allianceworkbench.viewpoint.diagram.Node#getX <em>X</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>X</em>' attribute.
	 * @see #getX()
	 * @generated
	 */
	void setX(int value);

	/**
	 * Returns the value of the '<em><b>Y</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Top edge in pixels, relative to the top edge of its parent, title included.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Y</em>' attribute.
	 * @see #setY(int)
	 * @see org.allianceworkbench.viewpoint.diagram.DiagramPackage#getNode_Y()
	 * @model
	 * @generated
	 */
	int getY();

	/**
	 * Sets the value of the '{@link org.allianceworkbench.viewpoint.diagram.Node#getY <em>Y</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Y</em>' attribute.
	 * @see #getY()
	 * @generated
	 */
	void setY(int value);

	/**
	 * Returns the value of the '<em><b>Width</b></em>' attribute.
	 * The default value is <code>"-1"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Width in pixels, -1 for automatic.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Width</em>' attribute.
	 * @see #setWidth(int)
	 * @see org.allianceworkbench.viewpoint.diagram.DiagramPackage#getNode_Width()
	 * @model default="-1"
	 * @generated
	 */
	int getWidth();

	/**
	 * Sets the value of the '{@link org.allianceworkbench.viewpoint.diagram.Node#getWidth <em>Width</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Width</em>' attribute.
	 * @see #getWidth()
	 * @generated
	 */
	void setWidth(int value);

	/**
	 * Returns the value of the '<em><b>Height</b></em>' attribute.
	 * The default value is <code>"-1"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Height in pixels, -1 for automatic.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Height</em>' attribute.
	 * @see #setHeight(int)
	 * @see org.allianceworkbench.viewpoint.diagram.DiagramPackage#getNode_Height()
	 * @model default="-1"
	 * @generated
	 */
	int getHeight();

	/**
	 * Sets the value of the '{@link org.allianceworkbench.viewpoint.diagram.Node#getHeight <em>Height</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Height</em>' attribute.
	 * @see #getHeight()
	 * @generated
	 */
	void setHeight(int value);

	/**
	 * Returns the value of the '<em><b>Placed</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whether it has a position of its own; where it has none, the place is provisional.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Placed</em>' attribute.
	 * @see #setPlaced(boolean)
	 * @see org.allianceworkbench.viewpoint.diagram.DiagramPackage#getNode_Placed()
	 * @model
	 * @generated
	 */
	boolean isPlaced();

	/**
	 * Sets the value of the '{@link org.allianceworkbench.viewpoint.diagram.Node#isPlaced <em>Placed</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Placed</em>' attribute.
	 * @see #isPlaced()
	 * @generated
	 */
	void setPlaced(boolean value);

	/**
	 * Returns the value of the '<em><b>Presentation</b></em>' attribute.
	 * The literals are from the enumeration {@link org.allianceworkbench.viewpoint.diagram.ChildrenPresentation}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How its children are shown. Computed.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Presentation</em>' attribute.
	 * @see org.allianceworkbench.viewpoint.diagram.ChildrenPresentation
	 * @see #setPresentation(ChildrenPresentation)
	 * @see org.allianceworkbench.viewpoint.diagram.DiagramPackage#getNode_Presentation()
	 * @model transient="true"
	 * @generated
	 */
	ChildrenPresentation getPresentation();

	/**
	 * Sets the value of the '{@link org.allianceworkbench.viewpoint.diagram.Node#getPresentation <em>Presentation</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Presentation</em>' attribute.
	 * @see org.allianceworkbench.viewpoint.diagram.ChildrenPresentation
	 * @see #getPresentation()
	 * @generated
	 */
	void setPresentation(ChildrenPresentation value);

	/**
	 * Returns the value of the '<em><b>Nodes</b></em>' containment reference list.
	 * The list contents are of type {@link org.allianceworkbench.viewpoint.diagram.Node}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Its children, in painting order.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Nodes</em>' containment reference list.
	 * @see org.allianceworkbench.viewpoint.diagram.DiagramPackage#getNode_Nodes()
	 * @model containment="true"
	 * @generated
	 */
	EList<Node> getNodes();

	/**
	 * Returns the value of the '<em><b>Bordered</b></em>' containment reference list.
	 * The list contents are of type {@link org.allianceworkbench.viewpoint.diagram.Node}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The nodes on its border.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Bordered</em>' containment reference list.
	 * @see org.allianceworkbench.viewpoint.diagram.DiagramPackage#getNode_Bordered()
	 * @model containment="true"
	 * @generated
	 */
	EList<Node> getBordered();

} // Node
