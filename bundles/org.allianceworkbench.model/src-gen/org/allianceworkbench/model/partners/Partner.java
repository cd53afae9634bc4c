/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.allianceworkbench.model.partners;

import java.math.BigDecimal;

import org.allianceworkbench.model.benefits.Measure;

import org.allianceworkbench.model.cost.Contribution;
import org.allianceworkbench.model.cost.Money;

import org.allianceworkbench.model.governance.AgreementParty;
import org.allianceworkbench.model.governance.BodyMembership;

import org.allianceworkbench.model.people.Person;
import org.allianceworkbench.model.people.Role;
import org.allianceworkbench.model.people.Stakeholder;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Partner</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * An organisation that takes part, or could. Source: S1-S4; S4 §6.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.allianceworkbench.model.partners.Partner#getKind <em>Kind</em>}</li>
 *   <li>{@link org.allianceworkbench.model.partners.Partner#getSector <em>Sector</em>}</li>
 *   <li>{@link org.allianceworkbench.model.partners.Partner#getParent <em>Parent</em>}</li>
 *   <li>{@link org.allianceworkbench.model.partners.Partner#getParts <em>Parts</em>}</li>
 *   <li>{@link org.allianceworkbench.model.partners.Partner#getAreas <em>Areas</em>}</li>
 *   <li>{@link org.allianceworkbench.model.partners.Partner#getNeighbours <em>Neighbours</em>}</li>
 *   <li>{@link org.allianceworkbench.model.partners.Partner#getPolicingBody <em>Policing Body</em>}</li>
 *   <li>{@link org.allianceworkbench.model.partners.Partner#getForces <em>Forces</em>}</li>
 *   <li>{@link org.allianceworkbench.model.partners.Partner#getSimilarityGroup <em>Similarity Group</em>}</li>
 *   <li>{@link org.allianceworkbench.model.partners.Partner#getSize <em>Size</em>}</li>
 *   <li>{@link org.allianceworkbench.model.partners.Partner#getSizeUnit <em>Size Unit</em>}</li>
 *   <li>{@link org.allianceworkbench.model.partners.Partner#getRiskAppetite <em>Risk Appetite</em>}</li>
 *   <li>{@link org.allianceworkbench.model.partners.Partner#getBudget <em>Budget</em>}</li>
 *   <li>{@link org.allianceworkbench.model.partners.Partner#getFigures <em>Figures</em>}</li>
 *   <li>{@link org.allianceworkbench.model.partners.Partner#getContacts <em>Contacts</em>}</li>
 *   <li>{@link org.allianceworkbench.model.partners.Partner#getPeople <em>People</em>}</li>
 *   <li>{@link org.allianceworkbench.model.partners.Partner#getRoles <em>Roles</em>}</li>
 *   <li>{@link org.allianceworkbench.model.partners.Partner#getMemberships <em>Memberships</em>}</li>
 *   <li>{@link org.allianceworkbench.model.partners.Partner#getDirects <em>Directs</em>}</li>
 *   <li>{@link org.allianceworkbench.model.partners.Partner#getControlsResourcesOf <em>Controls Resources Of</em>}</li>
 *   <li>{@link org.allianceworkbench.model.partners.Partner#getEmploysFor <em>Employs For</em>}</li>
 *   <li>{@link org.allianceworkbench.model.partners.Partner#getLeadsAreas <em>Leads Areas</em>}</li>
 *   <li>{@link org.allianceworkbench.model.partners.Partner#getOwnedResources <em>Owned Resources</em>}</li>
 *   <li>{@link org.allianceworkbench.model.partners.Partner#getEmployedResources <em>Employed Resources</em>}</li>
 *   <li>{@link org.allianceworkbench.model.partners.Partner#getControlledResources <em>Controlled Resources</em>}</li>
 *   <li>{@link org.allianceworkbench.model.partners.Partner#getSecondmentsOut <em>Secondments Out</em>}</li>
 *   <li>{@link org.allianceworkbench.model.partners.Partner#getSecondmentsIn <em>Secondments In</em>}</li>
 *   <li>{@link org.allianceworkbench.model.partners.Partner#getContributionsPaid <em>Contributions Paid</em>}</li>
 *   <li>{@link org.allianceworkbench.model.partners.Partner#getContributionsReceived <em>Contributions Received</em>}</li>
 *   <li>{@link org.allianceworkbench.model.partners.Partner#getAgreementParties <em>Agreement Parties</em>}</li>
 *   <li>{@link org.allianceworkbench.model.partners.Partner#getBodyMemberships <em>Body Memberships</em>}</li>
 * </ul>
 *
 * @see org.allianceworkbench.model.partners.PartnersPackage#getPartner()
 * @model
 * @generated
 */
public interface Partner extends Stakeholder
{
	/**
	 * Returns the value of the '<em><b>Kind</b></em>' attribute.
	 * The literals are from the enumeration {@link org.allianceworkbench.model.partners.PartnerKind}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What kind of organisation it is. Source: S1-S4.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Kind</em>' attribute.
	 * @see org.allianceworkbench.model.partners.PartnerKind
	 * @see #setKind(PartnerKind)
	 * @see org.allianceworkbench.model.partners.PartnersPackage#getPartner_Kind()
	 * @model annotation="http://www.eclipse.org/emf/2002/GenModel propertyCategory='Identity'"
	 * @generated
	 */
	PartnerKind getKind();

	/**
	 * Sets the value of the '{@link org.allianceworkbench.model.partners.Partner#getKind <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Kind</em>' attribute.
	 * @see org.allianceworkbench.model.partners.PartnerKind
	 * @see #getKind()
	 * @generated
	 */
	void setKind(PartnerKind value);

	/**
	 * Returns the value of the '<em><b>Sector</b></em>' attribute.
	 * The literals are from the enumeration {@link org.allianceworkbench.model.partners.Sector}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Its sector. Source: S0; S1; S4; S1-S4.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Sector</em>' attribute.
	 * @see org.allianceworkbench.model.partners.Sector
	 * @see #setSector(Sector)
	 * @see org.allianceworkbench.model.partners.PartnersPackage#getPartner_Sector()
	 * @model annotation="http://www.eclipse.org/emf/2002/GenModel propertyCategory='Identity'"
	 * @generated
	 */
	Sector getSector();

	/**
	 * Sets the value of the '{@link org.allianceworkbench.model.partners.Partner#getSector <em>Sector</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Sector</em>' attribute.
	 * @see org.allianceworkbench.model.partners.Sector
	 * @see #getSector()
	 * @generated
	 */
	void setSector(Sector value);

	/**
	 * Returns the value of the '<em><b>Parent</b></em>' reference.
	 * It is bidirectional and its opposite is '{@link org.allianceworkbench.model.partners.Partner#getParts <em>Parts</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The organisation it is part of. Source: S1-S4; rule 13.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Parent</em>' reference.
	 * @see #setParent(Partner)
	 * @see org.allianceworkbench.model.partners.PartnersPackage#getPartner_Parent()
	 * @see org.allianceworkbench.model.partners.Partner#getParts
	 * @model opposite="parts" resolveProxies="false"
	 *        annotation="http://www.eclipse.org/emf/2002/GenModel propertyCategory='Structure'"
	 * @generated
	 */
	Partner getParent();

	/**
	 * Sets the value of the '{@link org.allianceworkbench.model.partners.Partner#getParent <em>Parent</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Parent</em>' reference.
	 * @see #getParent()
	 * @generated
	 */
	void setParent(Partner value);

	/**
	 * Returns the value of the '<em><b>Parts</b></em>' reference list.
	 * The list contents are of type {@link org.allianceworkbench.model.partners.Partner}.
	 * It is bidirectional and its opposite is '{@link org.allianceworkbench.model.partners.Partner#getParent <em>Parent</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The organisations that are part of it. Source: S1-S4.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Parts</em>' reference list.
	 * @see org.allianceworkbench.model.partners.PartnersPackage#getPartner_Parts()
	 * @see org.allianceworkbench.model.partners.Partner#getParent
	 * @model opposite="parent" resolveProxies="false" transient="true"
	 *        annotation="http://www.eclipse.org/emf/2002/GenModel propertyCategory='Structure'"
	 * @generated
	 */
	EList<Partner> getParts();

	/**
	 * Returns the value of the '<em><b>Areas</b></em>' reference list.
	 * The list contents are of type {@link org.allianceworkbench.model.partners.Area}.
	 * It is bidirectional and its opposite is '{@link org.allianceworkbench.model.partners.Area#getPartners <em>Partners</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The areas it serves. Source: S4 §6.8.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Areas</em>' reference list.
	 * @see org.allianceworkbench.model.partners.PartnersPackage#getPartner_Areas()
	 * @see org.allianceworkbench.model.partners.Area#getPartners
	 * @model opposite="partners" resolveProxies="false"
	 *        annotation="http://www.eclipse.org/emf/2002/GenModel propertyCategory='Geography'"
	 * @generated
	 */
	EList<Area> getAreas();

	/**
	 * Returns the value of the '<em><b>Neighbours</b></em>' reference list.
	 * The list contents are of type {@link org.allianceworkbench.model.partners.Partner}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The organisations it borders; to be given on both sides. Source: S4 §6.6, §6.8.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Neighbours</em>' reference list.
	 * @see org.allianceworkbench.model.partners.PartnersPackage#getPartner_Neighbours()
	 * @model resolveProxies="false"
	 *        annotation="http://www.eclipse.org/emf/2002/GenModel propertyCategory='Geography'"
	 * @generated
	 */
	EList<Partner> getNeighbours();

	/**
	 * Returns the value of the '<em><b>Policing Body</b></em>' reference.
	 * It is bidirectional and its opposite is '{@link org.allianceworkbench.model.partners.Partner#getForces <em>Forces</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The local policing body that holds this force to account. Source: S3; Police Act 1996 s22A.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Policing Body</em>' reference.
	 * @see #setPolicingBody(Partner)
	 * @see org.allianceworkbench.model.partners.PartnersPackage#getPartner_PolicingBody()
	 * @see org.allianceworkbench.model.partners.Partner#getForces
	 * @model opposite="forces" resolveProxies="false"
	 *        annotation="http://www.eclipse.org/emf/2002/GenModel propertyCategory='Structure'"
	 * @generated
	 */
	Partner getPolicingBody();

	/**
	 * Sets the value of the '{@link org.allianceworkbench.model.partners.Partner#getPolicingBody <em>Policing Body</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Policing Body</em>' reference.
	 * @see #getPolicingBody()
	 * @generated
	 */
	void setPolicingBody(Partner value);

	/**
	 * Returns the value of the '<em><b>Forces</b></em>' reference list.
	 * The list contents are of type {@link org.allianceworkbench.model.partners.Partner}.
	 * It is bidirectional and its opposite is '{@link org.allianceworkbench.model.partners.Partner#getPolicingBody <em>Policing Body</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The forces this policing body holds to account. Source: S3.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Forces</em>' reference list.
	 * @see org.allianceworkbench.model.partners.PartnersPackage#getPartner_Forces()
	 * @see org.allianceworkbench.model.partners.Partner#getPolicingBody
	 * @model opposite="policingBody" resolveProxies="false" transient="true"
	 *        annotation="http://www.eclipse.org/emf/2002/GenModel propertyCategory='Structure'"
	 * @generated
	 */
	EList<Partner> getForces();

	/**
	 * Returns the value of the '<em><b>Similarity Group</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The group of most similar organisations that it is compared with. Source: S4: National / MSG / Force.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Similarity Group</em>' attribute.
	 * @see #setSimilarityGroup(String)
	 * @see org.allianceworkbench.model.partners.PartnersPackage#getPartner_SimilarityGroup()
	 * @model annotation="http://www.eclipse.org/emf/2002/GenModel propertyCategory='Comparison'"
	 * @generated
	 */
	String getSimilarityGroup();

	/**
	 * Sets the value of the '{@link org.allianceworkbench.model.partners.Partner#getSimilarityGroup <em>Similarity Group</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Similarity Group</em>' attribute.
	 * @see #getSimilarityGroup()
	 * @generated
	 */
	void setSimilarityGroup(String value);

	/**
	 * Returns the value of the '<em><b>Size</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Its size, for shares in proportion. Unit: see sizeUnit. Source: S1-S4; S3.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Size</em>' attribute.
	 * @see #setSize(BigDecimal)
	 * @see org.allianceworkbench.model.partners.PartnersPackage#getPartner_Size()
	 * @model dataType="org.allianceworkbench.model.alliance.Decimal"
	 *        annotation="http://www.eclipse.org/emf/2002/GenModel propertyCategory='Comparison'"
	 * @generated
	 */
	BigDecimal getSize();

	/**
	 * Sets the value of the '{@link org.allianceworkbench.model.partners.Partner#getSize <em>Size</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Size</em>' attribute.
	 * @see #getSize()
	 * @generated
	 */
	void setSize(BigDecimal value);

	/**
	 * Returns the value of the '<em><b>Size Unit</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What the size counts, such as officers. Source: S4 §3.4.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Size Unit</em>' attribute.
	 * @see #setSizeUnit(String)
	 * @see org.allianceworkbench.model.partners.PartnersPackage#getPartner_SizeUnit()
	 * @model annotation="http://www.eclipse.org/emf/2002/GenModel propertyCategory='Comparison'"
	 * @generated
	 */
	String getSizeUnit();

	/**
	 * Sets the value of the '{@link org.allianceworkbench.model.partners.Partner#getSizeUnit <em>Size Unit</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Size Unit</em>' attribute.
	 * @see #getSizeUnit()
	 * @generated
	 */
	void setSizeUnit(String value);

	/**
	 * Returns the value of the '<em><b>Risk Appetite</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Its appetite for risk in its own words; all parties should have the same. Source: S1; S3.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Risk Appetite</em>' attribute.
	 * @see #setRiskAppetite(String)
	 * @see org.allianceworkbench.model.partners.PartnersPackage#getPartner_RiskAppetite()
	 * @model annotation="http://www.eclipse.org/emf/2002/GenModel propertyCategory='Comparison'"
	 * @generated
	 */
	String getRiskAppetite();

	/**
	 * Sets the value of the '{@link org.allianceworkbench.model.partners.Partner#getRiskAppetite <em>Risk Appetite</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Risk Appetite</em>' attribute.
	 * @see #getRiskAppetite()
	 * @generated
	 */
	void setRiskAppetite(String value);

	/**
	 * Returns the value of the '<em><b>Budget</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Its yearly budget. Source: S1-S4.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Budget</em>' containment reference.
	 * @see #setBudget(Money)
	 * @see org.allianceworkbench.model.partners.PartnersPackage#getPartner_Budget()
	 * @model containment="true"
	 *        annotation="http://www.eclipse.org/emf/2002/GenModel propertyCategory='Finance'"
	 * @generated
	 */
	Money getBudget();

	/**
	 * Sets the value of the '{@link org.allianceworkbench.model.partners.Partner#getBudget <em>Budget</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Budget</em>' containment reference.
	 * @see #getBudget()
	 * @generated
	 */
	void setBudget(Money value);

	/**
	 * Returns the value of the '<em><b>Figures</b></em>' containment reference list.
	 * The list contents are of type {@link org.allianceworkbench.model.benefits.Measure}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Figures about it, such as its share of spending on collaboration or its number of officers. Source: S4 §2.1, §3.3.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Figures</em>' containment reference list.
	 * @see org.allianceworkbench.model.partners.PartnersPackage#getPartner_Figures()
	 * @model containment="true"
	 *        annotation="http://www.eclipse.org/emf/2002/GenModel propertyCategory='Figures'"
	 * @generated
	 */
	EList<Measure> getFigures();

	/**
	 * Returns the value of the '<em><b>Contacts</b></em>' reference list.
	 * The list contents are of type {@link org.allianceworkbench.model.people.Person}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whom to speak to. Source: S4.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Contacts</em>' reference list.
	 * @see org.allianceworkbench.model.partners.PartnersPackage#getPartner_Contacts()
	 * @model resolveProxies="false"
	 *        annotation="http://www.eclipse.org/emf/2002/GenModel propertyCategory='Organisation'"
	 * @generated
	 */
	EList<Person> getContacts();

	/**
	 * Returns the value of the '<em><b>People</b></em>' reference list.
	 * The list contents are of type {@link org.allianceworkbench.model.people.Person}.
	 * It is bidirectional and its opposite is '{@link org.allianceworkbench.model.people.Person#getOrganisation <em>Organisation</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The people who work for it. Source: S1-S4.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>People</em>' reference list.
	 * @see org.allianceworkbench.model.partners.PartnersPackage#getPartner_People()
	 * @see org.allianceworkbench.model.people.Person#getOrganisation
	 * @model opposite="organisation" resolveProxies="false" transient="true"
	 *        annotation="http://www.eclipse.org/emf/2002/GenModel propertyCategory='Organisation'"
	 * @generated
	 */
	EList<Person> getPeople();

	/**
	 * Returns the value of the '<em><b>Roles</b></em>' reference list.
	 * The list contents are of type {@link org.allianceworkbench.model.people.Role}.
	 * It is bidirectional and its opposite is '{@link org.allianceworkbench.model.people.Role#getOrganisation <em>Organisation</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The roles that exist in it. Source: S1-S4.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Roles</em>' reference list.
	 * @see org.allianceworkbench.model.partners.PartnersPackage#getPartner_Roles()
	 * @see org.allianceworkbench.model.people.Role#getOrganisation
	 * @model opposite="organisation" resolveProxies="false" transient="true"
	 *        annotation="http://www.eclipse.org/emf/2002/GenModel propertyCategory='Organisation'"
	 * @generated
	 */
	EList<Role> getRoles();

	/**
	 * Returns the value of the '<em><b>Memberships</b></em>' reference list.
	 * The list contents are of type {@link org.allianceworkbench.model.partners.Membership}.
	 * It is bidirectional and its opposite is '{@link org.allianceworkbench.model.partners.Membership#getPartner <em>Partner</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Its memberships of collaborations. Source: S1-S4.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Memberships</em>' reference list.
	 * @see org.allianceworkbench.model.partners.PartnersPackage#getPartner_Memberships()
	 * @see org.allianceworkbench.model.partners.Membership#getPartner
	 * @model opposite="partner" resolveProxies="false" transient="true"
	 *        annotation="http://www.eclipse.org/emf/2002/GenModel propertyCategory='Collaborations'"
	 * @generated
	 */
	EList<Membership> getMemberships();

	/**
	 * Returns the value of the '<em><b>Directs</b></em>' reference list.
	 * The list contents are of type {@link org.allianceworkbench.model.partners.Collaboration}.
	 * It is bidirectional and its opposite is '{@link org.allianceworkbench.model.partners.Collaboration#getDirectedBy <em>Directed By</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The collaborations it directs. Source: S4 §6.2-6.5.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Directs</em>' reference list.
	 * @see org.allianceworkbench.model.partners.PartnersPackage#getPartner_Directs()
	 * @see org.allianceworkbench.model.partners.Collaboration#getDirectedBy
	 * @model opposite="directedBy" resolveProxies="false" transient="true"
	 *        annotation="http://www.eclipse.org/emf/2002/GenModel propertyCategory='Collaborations'"
	 * @generated
	 */
	EList<Collaboration> getDirects();

	/**
	 * Returns the value of the '<em><b>Controls Resources Of</b></em>' reference list.
	 * The list contents are of type {@link org.allianceworkbench.model.partners.Collaboration}.
	 * It is bidirectional and its opposite is '{@link org.allianceworkbench.model.partners.Collaboration#getResourcesControlledBy <em>Resources Controlled By</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The collaborations whose resources it controls. Source: S4 §6.2-6.5.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Controls Resources Of</em>' reference list.
	 * @see org.allianceworkbench.model.partners.PartnersPackage#getPartner_ControlsResourcesOf()
	 * @see org.allianceworkbench.model.partners.Collaboration#getResourcesControlledBy
	 * @model opposite="resourcesControlledBy" resolveProxies="false" transient="true"
	 *        annotation="http://www.eclipse.org/emf/2002/GenModel propertyCategory='Collaborations'"
	 * @generated
	 */
	EList<Collaboration> getControlsResourcesOf();

	/**
	 * Returns the value of the '<em><b>Employs For</b></em>' reference list.
	 * The list contents are of type {@link org.allianceworkbench.model.partners.Collaboration}.
	 * It is bidirectional and its opposite is '{@link org.allianceworkbench.model.partners.Collaboration#getEmployedBy <em>Employed By</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The collaborations whose resources it employs. Source: S4 §6.5.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Employs For</em>' reference list.
	 * @see org.allianceworkbench.model.partners.PartnersPackage#getPartner_EmploysFor()
	 * @see org.allianceworkbench.model.partners.Collaboration#getEmployedBy
	 * @model opposite="employedBy" resolveProxies="false" transient="true"
	 *        annotation="http://www.eclipse.org/emf/2002/GenModel propertyCategory='Collaborations'"
	 * @generated
	 */
	EList<Collaboration> getEmploysFor();

	/**
	 * Returns the value of the '<em><b>Leads Areas</b></em>' reference list.
	 * The list contents are of type {@link org.allianceworkbench.model.partners.ThematicArea}.
	 * It is bidirectional and its opposite is '{@link org.allianceworkbench.model.partners.ThematicArea#getLead <em>Lead</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The thematic areas it leads. Source: S4 §6.4.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Leads Areas</em>' reference list.
	 * @see org.allianceworkbench.model.partners.PartnersPackage#getPartner_LeadsAreas()
	 * @see org.allianceworkbench.model.partners.ThematicArea#getLead
	 * @model opposite="lead" resolveProxies="false" transient="true"
	 *        annotation="http://www.eclipse.org/emf/2002/GenModel propertyCategory='Collaborations'"
	 * @generated
	 */
	EList<ThematicArea> getLeadsAreas();

	/**
	 * Returns the value of the '<em><b>Owned Resources</b></em>' reference list.
	 * The list contents are of type {@link org.allianceworkbench.model.partners.Resource}.
	 * It is bidirectional and its opposite is '{@link org.allianceworkbench.model.partners.Resource#getOwner <em>Owner</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The resources it owns. Source: S1-S4.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Owned Resources</em>' reference list.
	 * @see org.allianceworkbench.model.partners.PartnersPackage#getPartner_OwnedResources()
	 * @see org.allianceworkbench.model.partners.Resource#getOwner
	 * @model opposite="owner" resolveProxies="false" transient="true"
	 *        annotation="http://www.eclipse.org/emf/2002/GenModel propertyCategory='Collaborations'"
	 * @generated
	 */
	EList<Resource> getOwnedResources();

	/**
	 * Returns the value of the '<em><b>Employed Resources</b></em>' reference list.
	 * The list contents are of type {@link org.allianceworkbench.model.partners.Resource}.
	 * It is bidirectional and its opposite is '{@link org.allianceworkbench.model.partners.Resource#getEmployer <em>Employer</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The resources it employs. Source: S4 §6.5.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Employed Resources</em>' reference list.
	 * @see org.allianceworkbench.model.partners.PartnersPackage#getPartner_EmployedResources()
	 * @see org.allianceworkbench.model.partners.Resource#getEmployer
	 * @model opposite="employer" resolveProxies="false" transient="true"
	 *        annotation="http://www.eclipse.org/emf/2002/GenModel propertyCategory='Collaborations'"
	 * @generated
	 */
	EList<Resource> getEmployedResources();

	/**
	 * Returns the value of the '<em><b>Controlled Resources</b></em>' reference list.
	 * The list contents are of type {@link org.allianceworkbench.model.partners.Resource}.
	 * It is bidirectional and its opposite is '{@link org.allianceworkbench.model.partners.Resource#getControllers <em>Controllers</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The resources it controls. Source: S4 §6.4.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Controlled Resources</em>' reference list.
	 * @see org.allianceworkbench.model.partners.PartnersPackage#getPartner_ControlledResources()
	 * @see org.allianceworkbench.model.partners.Resource#getControllers
	 * @model opposite="controllers" resolveProxies="false" transient="true"
	 *        annotation="http://www.eclipse.org/emf/2002/GenModel propertyCategory='Collaborations'"
	 * @generated
	 */
	EList<Resource> getControlledResources();

	/**
	 * Returns the value of the '<em><b>Secondments Out</b></em>' reference list.
	 * The list contents are of type {@link org.allianceworkbench.model.partners.Secondment}.
	 * It is bidirectional and its opposite is '{@link org.allianceworkbench.model.partners.Secondment#getHome <em>Home</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The secondments of its staff to others. Source: S4 §6.4.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Secondments Out</em>' reference list.
	 * @see org.allianceworkbench.model.partners.PartnersPackage#getPartner_SecondmentsOut()
	 * @see org.allianceworkbench.model.partners.Secondment#getHome
	 * @model opposite="home" resolveProxies="false" transient="true"
	 *        annotation="http://www.eclipse.org/emf/2002/GenModel propertyCategory='Collaborations'"
	 * @generated
	 */
	EList<Secondment> getSecondmentsOut();

	/**
	 * Returns the value of the '<em><b>Secondments In</b></em>' reference list.
	 * The list contents are of type {@link org.allianceworkbench.model.partners.Secondment}.
	 * It is bidirectional and its opposite is '{@link org.allianceworkbench.model.partners.Secondment#getReceiving <em>Receiving</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The secondments of others' staff to it. Source: S4 §6.4.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Secondments In</em>' reference list.
	 * @see org.allianceworkbench.model.partners.PartnersPackage#getPartner_SecondmentsIn()
	 * @see org.allianceworkbench.model.partners.Secondment#getReceiving
	 * @model opposite="receiving" resolveProxies="false" transient="true"
	 *        annotation="http://www.eclipse.org/emf/2002/GenModel propertyCategory='Collaborations'"
	 * @generated
	 */
	EList<Secondment> getSecondmentsIn();

	/**
	 * Returns the value of the '<em><b>Contributions Paid</b></em>' reference list.
	 * The list contents are of type {@link org.allianceworkbench.model.cost.Contribution}.
	 * It is bidirectional and its opposite is '{@link org.allianceworkbench.model.cost.Contribution#getPayer <em>Payer</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What it contributes. Source: S3; S4.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Contributions Paid</em>' reference list.
	 * @see org.allianceworkbench.model.partners.PartnersPackage#getPartner_ContributionsPaid()
	 * @see org.allianceworkbench.model.cost.Contribution#getPayer
	 * @model opposite="payer" resolveProxies="false" transient="true"
	 *        annotation="http://www.eclipse.org/emf/2002/GenModel propertyCategory='Finance'"
	 * @generated
	 */
	EList<Contribution> getContributionsPaid();

	/**
	 * Returns the value of the '<em><b>Contributions Received</b></em>' reference list.
	 * The list contents are of type {@link org.allianceworkbench.model.cost.Contribution}.
	 * It is bidirectional and its opposite is '{@link org.allianceworkbench.model.cost.Contribution#getPayee <em>Payee</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What it receives. Source: S3; S4.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Contributions Received</em>' reference list.
	 * @see org.allianceworkbench.model.partners.PartnersPackage#getPartner_ContributionsReceived()
	 * @see org.allianceworkbench.model.cost.Contribution#getPayee
	 * @model opposite="payee" resolveProxies="false" transient="true"
	 *        annotation="http://www.eclipse.org/emf/2002/GenModel propertyCategory='Finance'"
	 * @generated
	 */
	EList<Contribution> getContributionsReceived();

	/**
	 * Returns the value of the '<em><b>Agreement Parties</b></em>' reference list.
	 * The list contents are of type {@link org.allianceworkbench.model.governance.AgreementParty}.
	 * It is bidirectional and its opposite is '{@link org.allianceworkbench.model.governance.AgreementParty#getPartner <em>Partner</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Its parts in agreements. Source: S0; S1; S3; S4.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Agreement Parties</em>' reference list.
	 * @see org.allianceworkbench.model.partners.PartnersPackage#getPartner_AgreementParties()
	 * @see org.allianceworkbench.model.governance.AgreementParty#getPartner
	 * @model opposite="partner" resolveProxies="false" transient="true"
	 *        annotation="http://www.eclipse.org/emf/2002/GenModel propertyCategory='Agreements'"
	 * @generated
	 */
	EList<AgreementParty> getAgreementParties();

	/**
	 * Returns the value of the '<em><b>Body Memberships</b></em>' reference list.
	 * The list contents are of type {@link org.allianceworkbench.model.governance.BodyMembership}.
	 * It is bidirectional and its opposite is '{@link org.allianceworkbench.model.governance.BodyMembership#getPartner <em>Partner</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Its seats on governance bodies. Source: S1-S4.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Body Memberships</em>' reference list.
	 * @see org.allianceworkbench.model.partners.PartnersPackage#getPartner_BodyMemberships()
	 * @see org.allianceworkbench.model.governance.BodyMembership#getPartner
	 * @model opposite="partner" resolveProxies="false" transient="true"
	 *        annotation="http://www.eclipse.org/emf/2002/GenModel propertyCategory='Governance'"
	 * @generated
	 */
	EList<BodyMembership> getBodyMemberships();

} // Partner
