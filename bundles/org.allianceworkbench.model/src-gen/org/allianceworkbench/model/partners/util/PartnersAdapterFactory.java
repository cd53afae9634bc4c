/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.allianceworkbench.model.partners.util;

import org.allianceworkbench.model.alliance.Element;
import org.allianceworkbench.model.alliance.NamedElement;

import org.allianceworkbench.model.partners.*;

import org.allianceworkbench.model.people.Stakeholder;

import org.eclipse.emf.common.notify.Adapter;
import org.eclipse.emf.common.notify.Notifier;

import org.eclipse.emf.common.notify.impl.AdapterFactoryImpl;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * The <b>Adapter Factory</b> for the model.
 * It provides an adapter <code>createXXX</code> method for each class of the model.
 * <!-- end-user-doc -->
 * @see org.allianceworkbench.model.partners.PartnersPackage
 * @generated
 */
public class PartnersAdapterFactory extends AdapterFactoryImpl
{
	/**
	 * The cached model package.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected static PartnersPackage modelPackage;

	/**
	 * Creates an instance of the adapter factory.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public PartnersAdapterFactory()
	{
		if (modelPackage == null)
		{
			modelPackage = PartnersPackage.eINSTANCE;
		}
	}

	/**
	 * Returns whether this factory is applicable for the type of the object.
	 * <!-- begin-user-doc -->
	 * This implementation returns <code>true</code> if the object is either the model's package or is an instance object of the model.
	 * <!-- end-user-doc -->
	 * @return whether this factory is applicable for the type of the object.
	 * @generated
	 */
	@Override
	public boolean isFactoryForType(Object object)
	{
		if (object == modelPackage)
		{
			return true;
		}
		if (object instanceof EObject)
		{
			return ((EObject)object).eClass().getEPackage() == modelPackage;
		}
		return false;
	}

	/**
	 * The switch that delegates to the <code>createXXX</code> methods.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected PartnersSwitch<Adapter> modelSwitch =
		new PartnersSwitch<Adapter>()
		{
			@Override
			public Adapter caseArea(Area object)
			{
				return createAreaAdapter();
			}
			@Override
			public Adapter caseProgramme(Programme object)
			{
				return createProgrammeAdapter();
			}
			@Override
			public Adapter casePortfolio(Portfolio object)
			{
				return createPortfolioAdapter();
			}
			@Override
			public Adapter caseStrategicPriority(StrategicPriority object)
			{
				return createStrategicPriorityAdapter();
			}
			@Override
			public Adapter caseStrand(Strand object)
			{
				return createStrandAdapter();
			}
			@Override
			public Adapter casePartner(Partner object)
			{
				return createPartnerAdapter();
			}
			@Override
			public Adapter caseCollaboration(Collaboration object)
			{
				return createCollaborationAdapter();
			}
			@Override
			public Adapter caseMembership(Membership object)
			{
				return createMembershipAdapter();
			}
			@Override
			public Adapter caseThematicArea(ThematicArea object)
			{
				return createThematicAreaAdapter();
			}
			@Override
			public Adapter caseResource(Resource object)
			{
				return createResourceAdapter();
			}
			@Override
			public Adapter caseSecondment(Secondment object)
			{
				return createSecondmentAdapter();
			}
			@Override
			public Adapter caseService(Service object)
			{
				return createServiceAdapter();
			}
			@Override
			public Adapter caseElement(Element object)
			{
				return createElementAdapter();
			}
			@Override
			public Adapter caseNamedElement(NamedElement object)
			{
				return createNamedElementAdapter();
			}
			@Override
			public Adapter caseStakeholder(Stakeholder object)
			{
				return createStakeholderAdapter();
			}
			@Override
			public Adapter defaultCase(EObject object)
			{
				return createEObjectAdapter();
			}
		};

	/**
	 * Creates an adapter for the <code>target</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param target the object to adapt.
	 * @return the adapter for the <code>target</code>.
	 * @generated
	 */
	@Override
	public Adapter createAdapter(Notifier target)
	{
		return modelSwitch.doSwitch((EObject)target);
	}


	/**
	 * Creates a new adapter for an object of class '{@link org.allianceworkbench.model.partners.Area <em>Area</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.allianceworkbench.model.partners.Area
	 * @generated
	 */
	public Adapter createAreaAdapter()
	{
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.allianceworkbench.model.partners.Programme <em>Programme</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.allianceworkbench.model.partners.Programme
	 * @generated
	 */
	public Adapter createProgrammeAdapter()
	{
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.allianceworkbench.model.partners.Portfolio <em>Portfolio</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.allianceworkbench.model.partners.Portfolio
	 * @generated
	 */
	public Adapter createPortfolioAdapter()
	{
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.allianceworkbench.model.partners.StrategicPriority <em>Strategic Priority</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.allianceworkbench.model.partners.StrategicPriority
	 * @generated
	 */
	public Adapter createStrategicPriorityAdapter()
	{
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.allianceworkbench.model.partners.Strand <em>Strand</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.allianceworkbench.model.partners.Strand
	 * @generated
	 */
	public Adapter createStrandAdapter()
	{
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.allianceworkbench.model.partners.Partner <em>Partner</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.allianceworkbench.model.partners.Partner
	 * @generated
	 */
	public Adapter createPartnerAdapter()
	{
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.allianceworkbench.model.partners.Collaboration <em>Collaboration</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.allianceworkbench.model.partners.Collaboration
	 * @generated
	 */
	public Adapter createCollaborationAdapter()
	{
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.allianceworkbench.model.partners.Membership <em>Membership</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.allianceworkbench.model.partners.Membership
	 * @generated
	 */
	public Adapter createMembershipAdapter()
	{
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.allianceworkbench.model.partners.ThematicArea <em>Thematic Area</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.allianceworkbench.model.partners.ThematicArea
	 * @generated
	 */
	public Adapter createThematicAreaAdapter()
	{
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.allianceworkbench.model.partners.Resource <em>Resource</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.allianceworkbench.model.partners.Resource
	 * @generated
	 */
	public Adapter createResourceAdapter()
	{
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.allianceworkbench.model.partners.Secondment <em>Secondment</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.allianceworkbench.model.partners.Secondment
	 * @generated
	 */
	public Adapter createSecondmentAdapter()
	{
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.allianceworkbench.model.partners.Service <em>Service</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.allianceworkbench.model.partners.Service
	 * @generated
	 */
	public Adapter createServiceAdapter()
	{
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.allianceworkbench.model.alliance.Element <em>Element</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.allianceworkbench.model.alliance.Element
	 * @generated
	 */
	public Adapter createElementAdapter()
	{
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.allianceworkbench.model.alliance.NamedElement <em>Named Element</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.allianceworkbench.model.alliance.NamedElement
	 * @generated
	 */
	public Adapter createNamedElementAdapter()
	{
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.allianceworkbench.model.people.Stakeholder <em>Stakeholder</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.allianceworkbench.model.people.Stakeholder
	 * @generated
	 */
	public Adapter createStakeholderAdapter()
	{
		return null;
	}

	/**
	 * Creates a new adapter for the default case.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @generated
	 */
	public Adapter createEObjectAdapter()
	{
		return null;
	}

} //PartnersAdapterFactory
