/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.allianceworkbench.model.risk.impl;

import java.math.BigDecimal;

import org.allianceworkbench.model.alliance.impl.ElementImpl;

import org.allianceworkbench.model.risk.RiskPackage;
import org.allianceworkbench.model.risk.SuccessTheme;
import org.allianceworkbench.model.risk.ThemeRating;

import org.eclipse.emf.ecore.EClass;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Theme Rating</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.allianceworkbench.model.risk.impl.ThemeRatingImpl#getTheme <em>Theme</em>}</li>
 *   <li>{@link org.allianceworkbench.model.risk.impl.ThemeRatingImpl#getRating <em>Rating</em>}</li>
 *   <li>{@link org.allianceworkbench.model.risk.impl.ThemeRatingImpl#getRationale <em>Rationale</em>}</li>
 * </ul>
 *
 * @generated
 */
public class ThemeRatingImpl extends ElementImpl implements ThemeRating
{
	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected ThemeRatingImpl()
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
		return RiskPackage.Literals.THEME_RATING;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public SuccessTheme getTheme()
	{
		return (SuccessTheme)eGet(RiskPackage.Literals.THEME_RATING__THEME, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setTheme(SuccessTheme newTheme)
	{
		eSet(RiskPackage.Literals.THEME_RATING__THEME, newTheme);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public BigDecimal getRating()
	{
		return (BigDecimal)eGet(RiskPackage.Literals.THEME_RATING__RATING, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setRating(BigDecimal newRating)
	{
		eSet(RiskPackage.Literals.THEME_RATING__RATING, newRating);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getRationale()
	{
		return (String)eGet(RiskPackage.Literals.THEME_RATING__RATIONALE, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setRationale(String newRationale)
	{
		eSet(RiskPackage.Literals.THEME_RATING__RATIONALE, newRationale);
	}

} //ThemeRatingImpl
