/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.allianceworkbench.viewpoint.diagram.impl;

import java.util.Collection;

import org.allianceworkbench.viewpoint.diagram.DiagramElement;
import org.allianceworkbench.viewpoint.diagram.DiagramPackage;

import org.allianceworkbench.viewpoint.style.Appearance;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;
import org.eclipse.emf.ecore.impl.MinimalEObjectImpl;

import org.eclipse.emf.ecore.util.EObjectEList;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Element</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.allianceworkbench.viewpoint.diagram.impl.DiagramElementImpl#getId <em>Id</em>}</li>
 *   <li>{@link org.allianceworkbench.viewpoint.diagram.impl.DiagramElementImpl#getMapping <em>Mapping</em>}</li>
 *   <li>{@link org.allianceworkbench.viewpoint.diagram.impl.DiagramElementImpl#isHidden <em>Hidden</em>}</li>
 *   <li>{@link org.allianceworkbench.viewpoint.diagram.impl.DiagramElementImpl#isPinned <em>Pinned</em>}</li>
 *   <li>{@link org.allianceworkbench.viewpoint.diagram.impl.DiagramElementImpl#isVisible <em>Visible</em>}</li>
 *   <li>{@link org.allianceworkbench.viewpoint.diagram.impl.DiagramElementImpl#getAppearance <em>Appearance</em>}</li>
 *   <li>{@link org.allianceworkbench.viewpoint.diagram.impl.DiagramElementImpl#getTarget <em>Target</em>}</li>
 *   <li>{@link org.allianceworkbench.viewpoint.diagram.impl.DiagramElementImpl#getSemanticElements <em>Semantic Elements</em>}</li>
 * </ul>
 *
 * @generated
 */
public abstract class DiagramElementImpl extends MinimalEObjectImpl.Container implements DiagramElement
{
	/**
	 * The default value of the '{@link #getId() <em>Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getId()
	 * @generated
	 * @ordered
	 */
	protected static final String ID_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getId() <em>Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getId()
	 * @generated
	 * @ordered
	 */
	protected String id = ID_EDEFAULT;

	/**
	 * The default value of the '{@link #getMapping() <em>Mapping</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMapping()
	 * @generated
	 * @ordered
	 */
	protected static final String MAPPING_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getMapping() <em>Mapping</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMapping()
	 * @generated
	 * @ordered
	 */
	protected String mapping = MAPPING_EDEFAULT;

	/**
	 * The default value of the '{@link #isHidden() <em>Hidden</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isHidden()
	 * @generated
	 * @ordered
	 */
	protected static final boolean HIDDEN_EDEFAULT = false;

	/**
	 * The cached value of the '{@link #isHidden() <em>Hidden</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isHidden()
	 * @generated
	 * @ordered
	 */
	protected boolean hidden = HIDDEN_EDEFAULT;

	/**
	 * The default value of the '{@link #isPinned() <em>Pinned</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isPinned()
	 * @generated
	 * @ordered
	 */
	protected static final boolean PINNED_EDEFAULT = false;

	/**
	 * The cached value of the '{@link #isPinned() <em>Pinned</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isPinned()
	 * @generated
	 * @ordered
	 */
	protected boolean pinned = PINNED_EDEFAULT;

	/**
	 * The default value of the '{@link #isVisible() <em>Visible</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isVisible()
	 * @generated
	 * @ordered
	 */
	protected static final boolean VISIBLE_EDEFAULT = true;

	/**
	 * The cached value of the '{@link #isVisible() <em>Visible</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isVisible()
	 * @generated
	 * @ordered
	 */
	protected boolean visible = VISIBLE_EDEFAULT;

	/**
	 * The default value of the '{@link #getAppearance() <em>Appearance</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAppearance()
	 * @generated
	 * @ordered
	 */
	protected static final Appearance APPEARANCE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getAppearance() <em>Appearance</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAppearance()
	 * @generated
	 * @ordered
	 */
	protected Appearance appearance = APPEARANCE_EDEFAULT;

	/**
	 * The cached value of the '{@link #getTarget() <em>Target</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTarget()
	 * @generated
	 * @ordered
	 */
	protected EObject target;

	/**
	 * The cached value of the '{@link #getSemanticElements() <em>Semantic Elements</em>}' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSemanticElements()
	 * @generated
	 * @ordered
	 */
	protected EList<EObject> semanticElements;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected DiagramElementImpl()
	{
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass()
	{
		return DiagramPackage.Literals.DIAGRAM_ELEMENT;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getId()
	{
		return id;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setId(String newId)
	{
		String oldId = id;
		id = newId;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DiagramPackage.DIAGRAM_ELEMENT__ID, oldId, id));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getMapping()
	{
		return mapping;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setMapping(String newMapping)
	{
		String oldMapping = mapping;
		mapping = newMapping;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DiagramPackage.DIAGRAM_ELEMENT__MAPPING, oldMapping, mapping));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isHidden()
	{
		return hidden;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setHidden(boolean newHidden)
	{
		boolean oldHidden = hidden;
		hidden = newHidden;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DiagramPackage.DIAGRAM_ELEMENT__HIDDEN, oldHidden, hidden));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isPinned()
	{
		return pinned;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPinned(boolean newPinned)
	{
		boolean oldPinned = pinned;
		pinned = newPinned;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DiagramPackage.DIAGRAM_ELEMENT__PINNED, oldPinned, pinned));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isVisible()
	{
		return visible;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setVisible(boolean newVisible)
	{
		boolean oldVisible = visible;
		visible = newVisible;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DiagramPackage.DIAGRAM_ELEMENT__VISIBLE, oldVisible, visible));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Appearance getAppearance()
	{
		return appearance;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setAppearance(Appearance newAppearance)
	{
		Appearance oldAppearance = appearance;
		appearance = newAppearance;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DiagramPackage.DIAGRAM_ELEMENT__APPEARANCE, oldAppearance, appearance));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EObject getTarget()
	{
		return target;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setTarget(EObject newTarget)
	{
		EObject oldTarget = target;
		target = newTarget;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DiagramPackage.DIAGRAM_ELEMENT__TARGET, oldTarget, target));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<EObject> getSemanticElements()
	{
		if (semanticElements == null)
		{
			semanticElements = new EObjectEList<EObject>(EObject.class, this, DiagramPackage.DIAGRAM_ELEMENT__SEMANTIC_ELEMENTS);
		}
		return semanticElements;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType)
	{
		switch (featureID)
		{
			case DiagramPackage.DIAGRAM_ELEMENT__ID:
				return getId();
			case DiagramPackage.DIAGRAM_ELEMENT__MAPPING:
				return getMapping();
			case DiagramPackage.DIAGRAM_ELEMENT__HIDDEN:
				return isHidden();
			case DiagramPackage.DIAGRAM_ELEMENT__PINNED:
				return isPinned();
			case DiagramPackage.DIAGRAM_ELEMENT__VISIBLE:
				return isVisible();
			case DiagramPackage.DIAGRAM_ELEMENT__APPEARANCE:
				return getAppearance();
			case DiagramPackage.DIAGRAM_ELEMENT__TARGET:
				return getTarget();
			case DiagramPackage.DIAGRAM_ELEMENT__SEMANTIC_ELEMENTS:
				return getSemanticElements();
		}
		return super.eGet(featureID, resolve, coreType);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@SuppressWarnings("unchecked")
	@Override
	public void eSet(int featureID, Object newValue)
	{
		switch (featureID)
		{
			case DiagramPackage.DIAGRAM_ELEMENT__ID:
				setId((String)newValue);
				return;
			case DiagramPackage.DIAGRAM_ELEMENT__MAPPING:
				setMapping((String)newValue);
				return;
			case DiagramPackage.DIAGRAM_ELEMENT__HIDDEN:
				setHidden((Boolean)newValue);
				return;
			case DiagramPackage.DIAGRAM_ELEMENT__PINNED:
				setPinned((Boolean)newValue);
				return;
			case DiagramPackage.DIAGRAM_ELEMENT__VISIBLE:
				setVisible((Boolean)newValue);
				return;
			case DiagramPackage.DIAGRAM_ELEMENT__APPEARANCE:
				setAppearance((Appearance)newValue);
				return;
			case DiagramPackage.DIAGRAM_ELEMENT__TARGET:
				setTarget((EObject)newValue);
				return;
			case DiagramPackage.DIAGRAM_ELEMENT__SEMANTIC_ELEMENTS:
				getSemanticElements().clear();
				getSemanticElements().addAll((Collection<? extends EObject>)newValue);
				return;
		}
		super.eSet(featureID, newValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void eUnset(int featureID)
	{
		switch (featureID)
		{
			case DiagramPackage.DIAGRAM_ELEMENT__ID:
				setId(ID_EDEFAULT);
				return;
			case DiagramPackage.DIAGRAM_ELEMENT__MAPPING:
				setMapping(MAPPING_EDEFAULT);
				return;
			case DiagramPackage.DIAGRAM_ELEMENT__HIDDEN:
				setHidden(HIDDEN_EDEFAULT);
				return;
			case DiagramPackage.DIAGRAM_ELEMENT__PINNED:
				setPinned(PINNED_EDEFAULT);
				return;
			case DiagramPackage.DIAGRAM_ELEMENT__VISIBLE:
				setVisible(VISIBLE_EDEFAULT);
				return;
			case DiagramPackage.DIAGRAM_ELEMENT__APPEARANCE:
				setAppearance(APPEARANCE_EDEFAULT);
				return;
			case DiagramPackage.DIAGRAM_ELEMENT__TARGET:
				setTarget((EObject)null);
				return;
			case DiagramPackage.DIAGRAM_ELEMENT__SEMANTIC_ELEMENTS:
				getSemanticElements().clear();
				return;
		}
		super.eUnset(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean eIsSet(int featureID)
	{
		switch (featureID)
		{
			case DiagramPackage.DIAGRAM_ELEMENT__ID:
				return ID_EDEFAULT == null ? id != null : !ID_EDEFAULT.equals(id);
			case DiagramPackage.DIAGRAM_ELEMENT__MAPPING:
				return MAPPING_EDEFAULT == null ? mapping != null : !MAPPING_EDEFAULT.equals(mapping);
			case DiagramPackage.DIAGRAM_ELEMENT__HIDDEN:
				return hidden != HIDDEN_EDEFAULT;
			case DiagramPackage.DIAGRAM_ELEMENT__PINNED:
				return pinned != PINNED_EDEFAULT;
			case DiagramPackage.DIAGRAM_ELEMENT__VISIBLE:
				return visible != VISIBLE_EDEFAULT;
			case DiagramPackage.DIAGRAM_ELEMENT__APPEARANCE:
				return APPEARANCE_EDEFAULT == null ? appearance != null : !APPEARANCE_EDEFAULT.equals(appearance);
			case DiagramPackage.DIAGRAM_ELEMENT__TARGET:
				return target != null;
			case DiagramPackage.DIAGRAM_ELEMENT__SEMANTIC_ELEMENTS:
				return semanticElements != null && !semanticElements.isEmpty();
		}
		return super.eIsSet(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String toString()
	{
		if (eIsProxy()) return super.toString();

		StringBuilder result = new StringBuilder(super.toString());
		result.append(" (id: ");
		result.append(id);
		result.append(", mapping: ");
		result.append(mapping);
		result.append(", hidden: ");
		result.append(hidden);
		result.append(", pinned: ");
		result.append(pinned);
		result.append(", visible: ");
		result.append(visible);
		result.append(", appearance: ");
		result.append(appearance);
		result.append(')');
		return result.toString();
	}

} //DiagramElementImpl
