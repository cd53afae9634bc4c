/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.allianceworkbench.model.risk;

import java.math.BigDecimal;

import org.allianceworkbench.model.alliance.Element;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Theme Rating</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * The rating of one theme. Source: S1; S3.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.allianceworkbench.model.risk.ThemeRating#getTheme <em>Theme</em>}</li>
 *   <li>{@link org.allianceworkbench.model.risk.ThemeRating#getRating <em>Rating</em>}</li>
 *   <li>{@link org.allianceworkbench.model.risk.ThemeRating#getRationale <em>Rationale</em>}</li>
 * </ul>
 *
 * @see org.allianceworkbench.model.risk.RiskPackage#getThemeRating()
 * @model
 * @generated
 */
public interface ThemeRating extends Element
{
	/**
	 * Returns the value of the '<em><b>Theme</b></em>' attribute.
	 * The literals are from the enumeration {@link org.allianceworkbench.model.risk.SuccessTheme}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The theme. Source: S1; S3.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Theme</em>' attribute.
	 * @see org.allianceworkbench.model.risk.SuccessTheme
	 * @see #setTheme(SuccessTheme)
	 * @see org.allianceworkbench.model.risk.RiskPackage#getThemeRating_Theme()
	 * @model annotation="http://www.eclipse.org/emf/2002/GenModel propertyCategory='Assessment'"
	 * @generated
	 */
	SuccessTheme getTheme();

	/**
	 * Sets the value of the '{@link org.allianceworkbench.model.risk.ThemeRating#getTheme <em>Theme</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Theme</em>' attribute.
	 * @see org.allianceworkbench.model.risk.SuccessTheme
	 * @see #getTheme()
	 * @generated
	 */
	void setTheme(SuccessTheme value);

	/**
	 * Returns the value of the '<em><b>Rating</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The rating. Unit: as the assessor's scale has it; the sources fix none. Source: S1.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Rating</em>' attribute.
	 * @see #setRating(BigDecimal)
	 * @see org.allianceworkbench.model.risk.RiskPackage#getThemeRating_Rating()
	 * @model dataType="org.allianceworkbench.model.alliance.Decimal"
	 *        annotation="http://www.eclipse.org/emf/2002/GenModel propertyCategory='Assessment'"
	 * @generated
	 */
	BigDecimal getRating();

	/**
	 * Sets the value of the '{@link org.allianceworkbench.model.risk.ThemeRating#getRating <em>Rating</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Rating</em>' attribute.
	 * @see #getRating()
	 * @generated
	 */
	void setRating(BigDecimal value);

	/**
	 * Returns the value of the '<em><b>Rationale</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Why it was rated so. Source: S1.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Rationale</em>' attribute.
	 * @see #setRationale(String)
	 * @see org.allianceworkbench.model.risk.RiskPackage#getThemeRating_Rationale()
	 * @model annotation="http://www.eclipse.org/emf/2002/GenModel propertyCategory='Assessment'"
	 * @generated
	 */
	String getRationale();

	/**
	 * Sets the value of the '{@link org.allianceworkbench.model.risk.ThemeRating#getRationale <em>Rationale</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Rationale</em>' attribute.
	 * @see #getRationale()
	 * @generated
	 */
	void setRationale(String value);

} // ThemeRating
