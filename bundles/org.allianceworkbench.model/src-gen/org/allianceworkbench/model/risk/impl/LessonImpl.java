/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.allianceworkbench.model.risk.impl;

import org.allianceworkbench.model.PartialDate;

import org.allianceworkbench.model.alliance.impl.NamedElementImpl;

import org.allianceworkbench.model.partners.Collaboration;
import org.allianceworkbench.model.partners.Partner;

import org.allianceworkbench.model.risk.Lesson;
import org.allianceworkbench.model.risk.RiskPackage;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Lesson</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.allianceworkbench.model.risk.impl.LessonImpl#getDate <em>Date</em>}</li>
 *   <li>{@link org.allianceworkbench.model.risk.impl.LessonImpl#getLearnedFrom <em>Learned From</em>}</li>
 *   <li>{@link org.allianceworkbench.model.risk.impl.LessonImpl#getSharedWith <em>Shared With</em>}</li>
 * </ul>
 *
 * @generated
 */
public class LessonImpl extends NamedElementImpl implements Lesson
{
	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected LessonImpl()
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
		return RiskPackage.Literals.LESSON;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public PartialDate getDate()
	{
		return (PartialDate)eGet(RiskPackage.Literals.LESSON__DATE, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDate(PartialDate newDate)
	{
		eSet(RiskPackage.Literals.LESSON__DATE, newDate);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@SuppressWarnings("unchecked")
	@Override
	public EList<Collaboration> getLearnedFrom()
	{
		return (EList<Collaboration>)eGet(RiskPackage.Literals.LESSON__LEARNED_FROM, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@SuppressWarnings("unchecked")
	@Override
	public EList<Partner> getSharedWith()
	{
		return (EList<Partner>)eGet(RiskPackage.Literals.LESSON__SHARED_WITH, true);
	}

} //LessonImpl
