/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.allianceworkbench.model.reference;

import org.allianceworkbench.model.PartialDate;

import org.allianceworkbench.model.alliance.NamedElement;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Reference</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A document that facts are taken from; its name is its title. Source: S0; S1; S4.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.allianceworkbench.model.reference.Reference#getTag <em>Tag</em>}</li>
 *   <li>{@link org.allianceworkbench.model.reference.Reference#getAuthor <em>Author</em>}</li>
 *   <li>{@link org.allianceworkbench.model.reference.Reference#getPublisher <em>Publisher</em>}</li>
 *   <li>{@link org.allianceworkbench.model.reference.Reference#getPublished <em>Published</em>}</li>
 *   <li>{@link org.allianceworkbench.model.reference.Reference#getIdentifier <em>Identifier</em>}</li>
 *   <li>{@link org.allianceworkbench.model.reference.Reference#getPassage <em>Passage</em>}</li>
 *   <li>{@link org.allianceworkbench.model.reference.Reference#getLocation <em>Location</em>}</li>
 *   <li>{@link org.allianceworkbench.model.reference.Reference#getAccessed <em>Accessed</em>}</li>
 *   <li>{@link org.allianceworkbench.model.reference.Reference#getStanding <em>Standing</em>}</li>
 * </ul>
 *
 * @see org.allianceworkbench.model.reference.ReferencePackage#getReference()
 * @model
 * @generated
 */
public interface Reference extends NamedElement
{
	/**
	 * Returns the value of the '<em><b>Tag</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The short mark by which the document is cited, such as S3. Source: S0-S4.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Tag</em>' attribute.
	 * @see #setTag(String)
	 * @see org.allianceworkbench.model.reference.ReferencePackage#getReference_Tag()
	 * @model annotation="http://www.eclipse.org/emf/2002/GenModel propertyCategory='Identity'"
	 * @generated
	 */
	String getTag();

	/**
	 * Sets the value of the '{@link org.allianceworkbench.model.reference.Reference#getTag <em>Tag</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Tag</em>' attribute.
	 * @see #getTag()
	 * @generated
	 */
	void setTag(String value);

	/**
	 * Returns the value of the '<em><b>Author</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Who wrote it. Source: S0; S1; S4.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Author</em>' attribute.
	 * @see #setAuthor(String)
	 * @see org.allianceworkbench.model.reference.ReferencePackage#getReference_Author()
	 * @model annotation="http://www.eclipse.org/emf/2002/GenModel propertyCategory='Document'"
	 * @generated
	 */
	String getAuthor();

	/**
	 * Sets the value of the '{@link org.allianceworkbench.model.reference.Reference#getAuthor <em>Author</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Author</em>' attribute.
	 * @see #getAuthor()
	 * @generated
	 */
	void setAuthor(String value);

	/**
	 * Returns the value of the '<em><b>Publisher</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Who published it. Source: S0; S1; S4.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Publisher</em>' attribute.
	 * @see #setPublisher(String)
	 * @see org.allianceworkbench.model.reference.ReferencePackage#getReference_Publisher()
	 * @model annotation="http://www.eclipse.org/emf/2002/GenModel propertyCategory='Document'"
	 * @generated
	 */
	String getPublisher();

	/**
	 * Sets the value of the '{@link org.allianceworkbench.model.reference.Reference#getPublisher <em>Publisher</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Publisher</em>' attribute.
	 * @see #getPublisher()
	 * @generated
	 */
	void setPublisher(String value);

	/**
	 * Returns the value of the '<em><b>Published</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * When it was published. Source: S0; S1; S4.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Published</em>' attribute.
	 * @see #setPublished(PartialDate)
	 * @see org.allianceworkbench.model.reference.ReferencePackage#getReference_Published()
	 * @model dataType="org.allianceworkbench.model.alliance.Date"
	 *        annotation="http://www.eclipse.org/emf/2002/GenModel propertyCategory='Document'"
	 * @generated
	 */
	PartialDate getPublished();

	/**
	 * Sets the value of the '{@link org.allianceworkbench.model.reference.Reference#getPublished <em>Published</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Published</em>' attribute.
	 * @see #getPublished()
	 * @generated
	 */
	void setPublished(PartialDate value);

	/**
	 * Returns the value of the '<em><b>Identifier</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The official number, such as HC 653 or Cm 7448. Source: S0; S1; S4.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Identifier</em>' attribute.
	 * @see #setIdentifier(String)
	 * @see org.allianceworkbench.model.reference.ReferencePackage#getReference_Identifier()
	 * @model annotation="http://www.eclipse.org/emf/2002/GenModel propertyCategory='Document'"
	 * @generated
	 */
	String getIdentifier();

	/**
	 * Sets the value of the '{@link org.allianceworkbench.model.reference.Reference#getIdentifier <em>Identifier</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Identifier</em>' attribute.
	 * @see #getIdentifier()
	 * @generated
	 */
	void setIdentifier(String value);

	/**
	 * Returns the value of the '<em><b>Passage</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The section, page or paragraph that is meant. Source: S0-S4.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Passage</em>' attribute.
	 * @see #setPassage(String)
	 * @see org.allianceworkbench.model.reference.ReferencePackage#getReference_Passage()
	 * @model annotation="http://www.eclipse.org/emf/2002/GenModel propertyCategory='Document'"
	 * @generated
	 */
	String getPassage();

	/**
	 * Sets the value of the '{@link org.allianceworkbench.model.reference.Reference#getPassage <em>Passage</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Passage</em>' attribute.
	 * @see #getPassage()
	 * @generated
	 */
	void setPassage(String value);

	/**
	 * Returns the value of the '<em><b>Location</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Where it can be read: a URL or a path. Source: S3.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Location</em>' attribute.
	 * @see #setLocation(String)
	 * @see org.allianceworkbench.model.reference.ReferencePackage#getReference_Location()
	 * @model annotation="http://www.eclipse.org/emf/2002/GenModel propertyCategory='Document'"
	 * @generated
	 */
	String getLocation();

	/**
	 * Sets the value of the '{@link org.allianceworkbench.model.reference.Reference#getLocation <em>Location</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Location</em>' attribute.
	 * @see #getLocation()
	 * @generated
	 */
	void setLocation(String value);

	/**
	 * Returns the value of the '<em><b>Accessed</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * When it was read there. Source: S0; S1; S4.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Accessed</em>' attribute.
	 * @see #setAccessed(PartialDate)
	 * @see org.allianceworkbench.model.reference.ReferencePackage#getReference_Accessed()
	 * @model dataType="org.allianceworkbench.model.alliance.Date"
	 *        annotation="http://www.eclipse.org/emf/2002/GenModel propertyCategory='Document'"
	 * @generated
	 */
	PartialDate getAccessed();

	/**
	 * Sets the value of the '{@link org.allianceworkbench.model.reference.Reference#getAccessed <em>Accessed</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Accessed</em>' attribute.
	 * @see #getAccessed()
	 * @generated
	 */
	void setAccessed(PartialDate value);

	/**
	 * Returns the value of the '<em><b>Standing</b></em>' attribute.
	 * The literals are from the enumeration {@link org.allianceworkbench.model.reference.SourceStanding}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How far it may be relied on. Source: rule catalogue: an Error rests on confirmed facts.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Standing</em>' attribute.
	 * @see org.allianceworkbench.model.reference.SourceStanding
	 * @see #setStanding(SourceStanding)
	 * @see org.allianceworkbench.model.reference.ReferencePackage#getReference_Standing()
	 * @model annotation="http://www.eclipse.org/emf/2002/GenModel propertyCategory='Document'"
	 * @generated
	 */
	SourceStanding getStanding();

	/**
	 * Sets the value of the '{@link org.allianceworkbench.model.reference.Reference#getStanding <em>Standing</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Standing</em>' attribute.
	 * @see org.allianceworkbench.model.reference.SourceStanding
	 * @see #getStanding()
	 * @generated
	 */
	void setStanding(SourceStanding value);

} // Reference
