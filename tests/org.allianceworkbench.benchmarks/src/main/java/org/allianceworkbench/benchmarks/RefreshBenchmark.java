// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.benchmarks;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.util.Arrays;
import java.util.Optional;

import org.allianceworkbench.model.alliance.AllianceModel;
import org.allianceworkbench.model.partners.Partner;
import org.allianceworkbench.model.resource.AllianceFiles;
import org.allianceworkbench.viewpoint.change.SessionCommand;
import org.allianceworkbench.viewpoint.diagram.Diagram;
import org.allianceworkbench.viewpoint.diagram.resource.DiagramFiles;
import org.allianceworkbench.viewpoint.registry.SpecificationRegistry;
import org.allianceworkbench.viewpoint.registry.SpecificationSource;
import org.allianceworkbench.viewpoint.session.ModelSession;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;
import org.eclipse.emf.edit.provider.ReflectiveItemProviderAdapterFactory;

/**
 * Renames one partner on the structure diagram of models of 100, 1,000 and 10,000 elements, and prints what one command costs with the refresh
 * that follows from it, beside the cost of a full refresh. The ratio to the smallest model should stay near 1: the cost follows the change.
 */
public final class RefreshBenchmark {
	private static final int WARM_UP = 2_000;
	private static final int RUNS = 501;

	private RefreshBenchmark() {
	}

	/** A specification on the class path. */
	private record ClassPathSource(String bundle, String path) implements SpecificationSource {
		@Override
		public String id() {
			return bundle + "/" + path;
		}

		@Override
		public InputStream open() throws IOException {
			InputStream stream = RefreshBenchmark.class.getClassLoader().getResourceAsStream(path);
			if (stream == null) {
				throw new FileNotFoundException(path);
			}
			return stream;
		}

		@Override
		public Optional<URL> resource(String requested) {
			return Optional.empty();
		}

		@Override
		public Class<?> load(String qualifiedName) throws ClassNotFoundException {
			return Class.forName(qualifiedName);
		}
	}

	/** Runs the benchmark. */
	public static void main(String[] arguments) {
		double smallest = 0;
		for (int size : Sizes.of(arguments, 100, 1_000, 10_000)) {
			ModelSession session = session(size);
			double[] figures = measure(session);
			smallest = smallest == 0 ? figures[0] : smallest;
			System.out.printf("%,6d elements: rename %.3f ms (ratio to the smallest %.2f), full refresh %.1f ms, %,d on the diagram%n", size,
					figures[0], figures[0] / smallest, figures[1], shown(session));
			session.dispose();
		}
	}

	private static ModelSession session(int size) {
		ResourceSet resources = DiagramFiles.prepare(AllianceFiles.prepare(new ResourceSetImpl()));
		Resource model = resources.createResource(URI.createURI("memory:/generated.alliance"));
		Resource diagrams = resources.createResource(URI.createURI("memory:/generated.diagrams"));
		model.getContents().add(GeneratedModel.of(size));
		SpecificationRegistry registry = SpecificationRegistry
				.of(new ClassPathSource("org.allianceworkbench.structure.design", "description/structure.odesign"));
		ModelSession session = ModelSession.open(new ReflectiveItemProviderAdapterFactory(), model, diagrams, registry);
		SpecificationRegistry.Entry entry = registry.entries().findFirst()
				.orElseThrow(() -> new IllegalStateException(registry.problems().toString()));
		Command creation = session.createDiagram(entry, model.getContents().get(0), "Structure").orElseThrow();
		session.execute(creation);
		return session;
	}

	private static double[] measure(ModelSession session) {
		Partner partner = partner(session);
		for (int i = 0; i < WARM_UP; i++) {
			rename(session, partner, i);
		}
		double[] renames = new double[RUNS];
		for (int i = 0; i < RUNS; i++) {
			renames[i] = rename(session, partner, i);
		}
		double[] full = new double[5];
		for (int i = 0; i < full.length; i++) {
			long start = System.nanoTime();
			session.refreshAll();
			full[i] = (System.nanoTime() - start) / 1e6;
		}
		return new double[] { median(renames), median(full) };
	}

	/** A partner that takes part in one collaboration at every size, so that the same is shown of it. */
	private static Partner partner(ModelSession session) {
		return ((AllianceModel) session.model().getContents().get(0)).getPartners().stream()
				.filter(partner -> partner.getMemberships().size() == 1 && partner.getDirects().size() == 1).findFirst().orElseThrow();
	}

	private static double rename(ModelSession session, Partner partner, int number) {
		long start = System.nanoTime();
		session.execute(SessionCommand.of("Rename", () -> partner.setName("Renamed " + number)));
		return (System.nanoTime() - start) / 1e6;
	}

	private static int shown(ModelSession session) {
		Diagram diagram = session.document().getDiagrams().get(0);
		int[] count = new int[1];
		diagram.eAllContents().forEachRemaining(element -> count[0]++);
		return count[0];
	}

	private static double median(double[] values) {
		double[] sorted = values.clone();
		Arrays.sort(sorted);
		return sorted[sorted.length / 2];
	}
}
