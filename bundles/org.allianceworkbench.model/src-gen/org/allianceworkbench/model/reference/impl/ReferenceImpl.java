/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.allianceworkbench.model.reference.impl;

import org.allianceworkbench.model.PartialDate;

import org.allianceworkbench.model.alliance.impl.NamedElementImpl;

import org.allianceworkbench.model.reference.Reference;
import org.allianceworkbench.model.reference.ReferencePackage;
import org.allianceworkbench.model.reference.SourceStanding;

import org.eclipse.emf.ecore.EClass;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Reference</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.allianceworkbench.model.reference.impl.ReferenceImpl#getTag <em>Tag</em>}</li>
 *   <li>{@link org.allianceworkbench.model.reference.impl.ReferenceImpl#getAuthor <em>Author</em>}</li>
 *   <li>{@link org.allianceworkbench.model.reference.impl.ReferenceImpl#getPublisher <em>Publisher</em>}</li>
 *   <li>{@link org.allianceworkbench.model.reference.impl.ReferenceImpl#getPublished <em>Published</em>}</li>
 *   <li>{@link org.allianceworkbench.model.reference.impl.ReferenceImpl#getIdentifier <em>Identifier</em>}</li>
 *   <li>{@link org.allianceworkbench.model.reference.impl.ReferenceImpl#getPassage <em>Passage</em>}</li>
 *   <li>{@link org.allianceworkbench.model.reference.impl.ReferenceImpl#getLocation <em>Location</em>}</li>
 *   <li>{@link org.allianceworkbench.model.reference.impl.ReferenceImpl#getAccessed <em>Accessed</em>}</li>
 *   <li>{@link org.allianceworkbench.model.reference.impl.ReferenceImpl#getStanding <em>Standing</em>}</li>
 * </ul>
 *
 * @generated
 */
public class ReferenceImpl extends NamedElementImpl implements Reference
{
	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected ReferenceImpl()
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
		return ReferencePackage.Literals.REFERENCE;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getTag()
	{
		return (String)eGet(ReferencePackage.Literals.REFERENCE__TAG, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setTag(String newTag)
	{
		eSet(ReferencePackage.Literals.REFERENCE__TAG, newTag);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getAuthor()
	{
		return (String)eGet(ReferencePackage.Literals.REFERENCE__AUTHOR, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setAuthor(String newAuthor)
	{
		eSet(ReferencePackage.Literals.REFERENCE__AUTHOR, newAuthor);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getPublisher()
	{
		return (String)eGet(ReferencePackage.Literals.REFERENCE__PUBLISHER, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPublisher(String newPublisher)
	{
		eSet(ReferencePackage.Literals.REFERENCE__PUBLISHER, newPublisher);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public PartialDate getPublished()
	{
		return (PartialDate)eGet(ReferencePackage.Literals.REFERENCE__PUBLISHED, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPublished(PartialDate newPublished)
	{
		eSet(ReferencePackage.Literals.REFERENCE__PUBLISHED, newPublished);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getIdentifier()
	{
		return (String)eGet(ReferencePackage.Literals.REFERENCE__IDENTIFIER, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setIdentifier(String newIdentifier)
	{
		eSet(ReferencePackage.Literals.REFERENCE__IDENTIFIER, newIdentifier);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getPassage()
	{
		return (String)eGet(ReferencePackage.Literals.REFERENCE__PASSAGE, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPassage(String newPassage)
	{
		eSet(ReferencePackage.Literals.REFERENCE__PASSAGE, newPassage);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getLocation()
	{
		return (String)eGet(ReferencePackage.Literals.REFERENCE__LOCATION, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setLocation(String newLocation)
	{
		eSet(ReferencePackage.Literals.REFERENCE__LOCATION, newLocation);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public PartialDate getAccessed()
	{
		return (PartialDate)eGet(ReferencePackage.Literals.REFERENCE__ACCESSED, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setAccessed(PartialDate newAccessed)
	{
		eSet(ReferencePackage.Literals.REFERENCE__ACCESSED, newAccessed);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public SourceStanding getStanding()
	{
		return (SourceStanding)eGet(ReferencePackage.Literals.REFERENCE__STANDING, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setStanding(SourceStanding newStanding)
	{
		eSet(ReferencePackage.Literals.REFERENCE__STANDING, newStanding);
	}

} //ReferenceImpl
