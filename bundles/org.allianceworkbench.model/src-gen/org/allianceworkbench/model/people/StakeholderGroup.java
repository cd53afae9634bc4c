/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.allianceworkbench.model.people;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Stakeholder Group</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A group that gains, loses or has a say without being a partner, such as the public. Source: S1: benefit to the public; MSP benefit profile.
 * <!-- end-model-doc -->
 *
 *
 * @see org.allianceworkbench.model.people.PeoplePackage#getStakeholderGroup()
 * @model
 * @generated
 */
public interface StakeholderGroup extends Stakeholder
{
} // StakeholderGroup
