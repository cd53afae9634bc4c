/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.allianceworkbench.model.fit.impl;

import org.allianceworkbench.model.fit.*;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;

import org.eclipse.emf.ecore.impl.EFactoryImpl;

import org.eclipse.emf.ecore.plugin.EcorePlugin;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model <b>Factory</b>.
 * <!-- end-user-doc -->
 * @generated
 */
public class FitFactoryImpl extends EFactoryImpl implements FitFactory
{
	/**
	 * Creates the default factory implementation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static FitFactory init()
	{
		try
		{
			FitFactory theFitFactory = (FitFactory)EPackage.Registry.INSTANCE.getEFactory(FitPackage.eNS_URI);
			if (theFitFactory != null)
			{
				return theFitFactory;
			}
		}
		catch (Exception exception)
		{
			EcorePlugin.INSTANCE.log(exception);
		}
		return new FitFactoryImpl();
	}

	/**
	 * Creates an instance of the factory.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public FitFactoryImpl()
	{
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EObject create(EClass eClass)
	{
		switch (eClass.getClassifierID())
		{
			case FitPackage.FIT_ASSESSMENT: return createFitAssessment();
			case FitPackage.DRIVER: return createDriver();
			case FitPackage.DRIVER_ASSESSMENT: return createDriverAssessment();
			case FitPackage.PRINCIPLE: return createPrinciple();
			case FitPackage.PRINCIPLE_ASSESSMENT: return createPrincipleAssessment();
			default:
				throw new IllegalArgumentException("The class '" + eClass.getName() + "' is not a valid classifier");
		}
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object createFromString(EDataType eDataType, String initialValue)
	{
		switch (eDataType.getClassifierID())
		{
			case FitPackage.FIT_KIND:
				return createFitKindFromString(eDataType, initialValue);
			case FitPackage.FIT_VERDICT:
				return createFitVerdictFromString(eDataType, initialValue);
			case FitPackage.DRIVER_KIND:
				return createDriverKindFromString(eDataType, initialValue);
			case FitPackage.DRIVER_CATEGORY:
				return createDriverCategoryFromString(eDataType, initialValue);
			case FitPackage.DRIVER_VERDICT:
				return createDriverVerdictFromString(eDataType, initialValue);
			case FitPackage.PRINCIPLE_VERDICT:
				return createPrincipleVerdictFromString(eDataType, initialValue);
			default:
				throw new IllegalArgumentException("The datatype '" + eDataType.getName() + "' is not a valid classifier");
		}
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String convertToString(EDataType eDataType, Object instanceValue)
	{
		switch (eDataType.getClassifierID())
		{
			case FitPackage.FIT_KIND:
				return convertFitKindToString(eDataType, instanceValue);
			case FitPackage.FIT_VERDICT:
				return convertFitVerdictToString(eDataType, instanceValue);
			case FitPackage.DRIVER_KIND:
				return convertDriverKindToString(eDataType, instanceValue);
			case FitPackage.DRIVER_CATEGORY:
				return convertDriverCategoryToString(eDataType, instanceValue);
			case FitPackage.DRIVER_VERDICT:
				return convertDriverVerdictToString(eDataType, instanceValue);
			case FitPackage.PRINCIPLE_VERDICT:
				return convertPrincipleVerdictToString(eDataType, instanceValue);
			default:
				throw new IllegalArgumentException("The datatype '" + eDataType.getName() + "' is not a valid classifier");
		}
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public FitAssessment createFitAssessment()
	{
		FitAssessmentImpl fitAssessment = new FitAssessmentImpl();
		return fitAssessment;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Driver createDriver()
	{
		DriverImpl driver = new DriverImpl();
		return driver;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public DriverAssessment createDriverAssessment()
	{
		DriverAssessmentImpl driverAssessment = new DriverAssessmentImpl();
		return driverAssessment;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Principle createPrinciple()
	{
		PrincipleImpl principle = new PrincipleImpl();
		return principle;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public PrincipleAssessment createPrincipleAssessment()
	{
		PrincipleAssessmentImpl principleAssessment = new PrincipleAssessmentImpl();
		return principleAssessment;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public FitKind createFitKindFromString(EDataType eDataType, String initialValue)
	{
		FitKind result = FitKind.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertFitKindToString(EDataType eDataType, Object instanceValue)
	{
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public FitVerdict createFitVerdictFromString(EDataType eDataType, String initialValue)
	{
		FitVerdict result = FitVerdict.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertFitVerdictToString(EDataType eDataType, Object instanceValue)
	{
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public DriverKind createDriverKindFromString(EDataType eDataType, String initialValue)
	{
		DriverKind result = DriverKind.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertDriverKindToString(EDataType eDataType, Object instanceValue)
	{
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public DriverCategory createDriverCategoryFromString(EDataType eDataType, String initialValue)
	{
		DriverCategory result = DriverCategory.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertDriverCategoryToString(EDataType eDataType, Object instanceValue)
	{
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public DriverVerdict createDriverVerdictFromString(EDataType eDataType, String initialValue)
	{
		DriverVerdict result = DriverVerdict.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertDriverVerdictToString(EDataType eDataType, Object instanceValue)
	{
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public PrincipleVerdict createPrincipleVerdictFromString(EDataType eDataType, String initialValue)
	{
		PrincipleVerdict result = PrincipleVerdict.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertPrincipleVerdictToString(EDataType eDataType, Object instanceValue)
	{
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public FitPackage getFitPackage()
	{
		return (FitPackage)getEPackage();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @deprecated
	 * @generated
	 */
	@Deprecated
	public static FitPackage getPackage()
	{
		return FitPackage.eINSTANCE;
	}

} //FitFactoryImpl
