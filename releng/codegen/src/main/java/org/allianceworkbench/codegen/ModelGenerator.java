// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.codegen;

import java.nio.file.Path;

import java.util.Map;

import org.eclipse.emf.codegen.ecore.generator.Generator;
import org.eclipse.emf.codegen.ecore.genmodel.GenModel;
import org.eclipse.emf.codegen.ecore.genmodel.GenModelPackage;
import org.eclipse.emf.codegen.ecore.genmodel.generator.GenBaseGeneratorAdapter;
import org.eclipse.emf.codegen.ecore.genmodel.generator.GenModelGeneratorAdapterFactory;
import org.eclipse.emf.common.util.BasicMonitor;
import org.eclipse.emf.common.util.Diagnostic;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.plugin.EcorePlugin;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;
import org.eclipse.emf.ecore.xmi.impl.EcoreResourceFactoryImpl;
import org.eclipse.emf.ecore.xmi.impl.XMIResourceFactoryImpl;

/** Runs EMF's own Java generator on one generator model. */
final class ModelGenerator {
	private ModelGenerator() {
	}

	static void generate(Path bundle, String genmodel) {
		String name = bundle.getFileName().toString();
		EcorePlugin.getPlatformResourceMap().put(name, URI.createFileURI(bundle + "/"));
		URI uri = URI.createPlatformResourceURI(name + "/model/" + genmodel, true);
		GenModel model = (GenModel) resourceSet().getResource(uri, true).getContents().get(0);
		model.reconcile();
		model.getGenPackages().forEach(genPackage -> genPackage.initialize(genPackage.getEcorePackage())); // adds what the file leaves out
		model.setCanGenerate(true);
		model.setValidateModel(true);
		refuse(model.diagnose());
		Generator generator = new Generator();
		generator.getAdapterFactoryDescriptorRegistry().addDescriptor(GenModelPackage.eNS_URI, GenModelGeneratorAdapterFactory.DESCRIPTOR);
		generator.setInput(model);
		refuse(generator.generate(model, GenBaseGeneratorAdapter.MODEL_PROJECT_TYPE, new BasicMonitor()));
	}

	private static ResourceSet resourceSet() {
		GenModelPackage.eINSTANCE.eClass();
		ResourceSet resourceSet = new ResourceSetImpl();
		Map<String, Object> factories = Resource.Factory.Registry.INSTANCE.getExtensionToFactoryMap();
		factories.put("ecore", new EcoreResourceFactoryImpl());
		factories.put("genmodel", new EcoreResourceFactoryImpl());
		factories.put("*", new XMIResourceFactoryImpl());
		return resourceSet;
	}

	private static void refuse(Diagnostic diagnostic) {
		if (diagnostic.getSeverity() >= Diagnostic.ERROR) {
			throw new IllegalStateException(describe(diagnostic));
		}
		if (diagnostic.getSeverity() > Diagnostic.OK) {
			System.out.println(describe(diagnostic));
		}
	}

	private static String describe(Diagnostic diagnostic) {
		StringBuilder text = new StringBuilder(diagnostic.getMessage());
		for (Diagnostic child : diagnostic.getChildren()) {
			text.append("\n  ").append(describe(child));
		}
		return text.toString();
	}
}
