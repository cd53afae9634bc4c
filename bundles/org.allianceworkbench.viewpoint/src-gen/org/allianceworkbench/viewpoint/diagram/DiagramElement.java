/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.allianceworkbench.viewpoint.diagram;

import org.allianceworkbench.viewpoint.style.Appearance;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Element</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A thing on a diagram that shows an object of the model.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.allianceworkbench.viewpoint.diagram.DiagramElement#getId <em>Id</em>}</li>
 *   <li>{@link org.allianceworkbench.viewpoint.diagram.DiagramElement#getMapping <em>Mapping</em>}</li>
 *   <li>{@link org.allianceworkbench.viewpoint.diagram.DiagramElement#isHidden <em>Hidden</em>}</li>
 *   <li>{@link org.allianceworkbench.viewpoint.diagram.DiagramElement#isPinned <em>Pinned</em>}</li>
 *   <li>{@link org.allianceworkbench.viewpoint.diagram.DiagramElement#isVisible <em>Visible</em>}</li>
 *   <li>{@link org.allianceworkbench.viewpoint.diagram.DiagramElement#getAppearance <em>Appearance</em>}</li>
 *   <li>{@link org.allianceworkbench.viewpoint.diagram.DiagramElement#getTarget <em>Target</em>}</li>
 *   <li>{@link org.allianceworkbench.viewpoint.diagram.DiagramElement#getSemanticElements <em>Semantic Elements</em>}</li>
 * </ul>
 *
 * @see org.allianceworkbench.viewpoint.diagram.DiagramPackage#getDiagramElement()
 * @model abstract="true"
 * @generated
 */
public interface DiagramElement extends EObject
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
	 * @see org.allianceworkbench.viewpoint.diagram.DiagramPackage#getDiagramElement_Id()
	 * @model id="true" required="true"
	 * @generated
	 */
	String getId();

	/**
	 * Sets the value of the '{@link org.allianceworkbench.viewpoint.diagram.DiagramElement#getId <em>Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Id</em>' attribute.
	 * @see #getId()
	 * @generated
	 */
	void setId(String value);

	/**
	 * Returns the value of the '<em><b>Mapping</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Name of the mapping that shows it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Mapping</em>' attribute.
	 * @see #setMapping(String)
	 * @see org.allianceworkbench.viewpoint.diagram.DiagramPackage#getDiagramElement_Mapping()
	 * @model
	 * @generated
	 */
	String getMapping();

	/**
	 * Sets the value of the '{@link org.allianceworkbench.viewpoint.diagram.DiagramElement#getMapping <em>Mapping</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Mapping</em>' attribute.
	 * @see #getMapping()
	 * @generated
	 */
	void setMapping(String value);

	/**
	 * Returns the value of the '<em><b>Hidden</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whether somebody hid it by hand.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Hidden</em>' attribute.
	 * @see #setHidden(boolean)
	 * @see org.allianceworkbench.viewpoint.diagram.DiagramPackage#getDiagramElement_Hidden()
	 * @model
	 * @generated
	 */
	boolean isHidden();

	/**
	 * Sets the value of the '{@link org.allianceworkbench.viewpoint.diagram.DiagramElement#isHidden <em>Hidden</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Hidden</em>' attribute.
	 * @see #isHidden()
	 * @generated
	 */
	void setHidden(boolean value);

	/**
	 * Returns the value of the '<em><b>Pinned</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whether the automatic arrangement leaves it where it is.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Pinned</em>' attribute.
	 * @see #setPinned(boolean)
	 * @see org.allianceworkbench.viewpoint.diagram.DiagramPackage#getDiagramElement_Pinned()
	 * @model
	 * @generated
	 */
	boolean isPinned();

	/**
	 * Sets the value of the '{@link org.allianceworkbench.viewpoint.diagram.DiagramElement#isPinned <em>Pinned</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Pinned</em>' attribute.
	 * @see #isPinned()
	 * @generated
	 */
	void setPinned(boolean value);

	/**
	 * Returns the value of the '<em><b>Visible</b></em>' attribute.
	 * The default value is <code>"true"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whether it is to be painted: it, its layer, its filters, its container and its ends allow it. Computed.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Visible</em>' attribute.
	 * @see #setVisible(boolean)
	 * @see org.allianceworkbench.viewpoint.diagram.DiagramPackage#getDiagramElement_Visible()
	 * @model default="true" transient="true"
	 * @generated
	 */
	boolean isVisible();

	/**
	 * Sets the value of the '{@link org.allianceworkbench.viewpoint.diagram.DiagramElement#isVisible <em>Visible</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Visible</em>' attribute.
	 * @see #isVisible()
	 * @generated
	 */
	void setVisible(boolean value);

	/**
	 * Returns the value of the '<em><b>Appearance</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * All that the specification says of its look. Computed, null until the first refresh.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Appearance</em>' attribute.
	 * @see #setAppearance(Appearance)
	 * @see org.allianceworkbench.viewpoint.diagram.DiagramPackage#getDiagramElement_Appearance()
	 * @model dataType="org.allianceworkbench.viewpoint.diagram.Appearance" transient="true"
	 * @generated
	 */
	Appearance getAppearance();

	/**
	 * Sets the value of the '{@link org.allianceworkbench.viewpoint.diagram.DiagramElement#getAppearance <em>Appearance</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Appearance</em>' attribute.
	 * @see #getAppearance()
	 * @generated
	 */
	void setAppearance(Appearance value);

	/**
	 * Returns the value of the '<em><b>Target</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The object it shows; for a relation based edge the object at its source.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Target</em>' reference.
	 * @see #setTarget(EObject)
	 * @see org.allianceworkbench.viewpoint.diagram.DiagramPackage#getDiagramElement_Target()
	 * @model resolveProxies="false"
	 * @generated
	 */
	EObject getTarget();

	/**
	 * Sets the value of the '{@link org.allianceworkbench.viewpoint.diagram.DiagramElement#getTarget <em>Target</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Target</em>' reference.
	 * @see #getTarget()
	 * @generated
	 */
	void setTarget(EObject value);

	/**
	 * Returns the value of the '<em><b>Semantic Elements</b></em>' reference list.
	 * The list contents are of type {@link org.eclipse.emf.ecore.EObject}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The objects it stands for: its target, or what the mapping says. Computed.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Semantic Elements</em>' reference list.
	 * @see org.allianceworkbench.viewpoint.diagram.DiagramPackage#getDiagramElement_SemanticElements()
	 * @model resolveProxies="false" transient="true"
	 * @generated
	 */
	EList<EObject> getSemanticElements();

} // DiagramElement
