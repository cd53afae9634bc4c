/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.allianceworkbench.model.people;

import org.allianceworkbench.model.alliance.NamedElement;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Skill</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A skill, such as change management or relationship building. Source: S2; S3.
 * <!-- end-model-doc -->
 *
 *
 * @see org.allianceworkbench.model.people.PeoplePackage#getSkill()
 * @model
 * @generated
 */
public interface Skill extends NamedElement
{
} // Skill
