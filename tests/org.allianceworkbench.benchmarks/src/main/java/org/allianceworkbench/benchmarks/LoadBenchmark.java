// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

import org.allianceworkbench.model.resource.AllianceFiles;
import org.allianceworkbench.model.resource.AllianceResource;
import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;
import org.eclipse.emf.ecore.xmi.XMLResource;
import org.eclipse.emf.ecore.xmi.impl.XMIResourceImpl;

/**
 * Loads a generated model with our safe resource and with EMF's bare resource under its two tuning options (deferred ids and an id map), and
 * prints the ratio of the medians. Argument: the number of elements, 10,000 when there is none.
 */
public final class LoadBenchmark {
	private static final int RUNS = 31;
	private static final int WARM_UP = 40;

	private LoadBenchmark() {
	}

	/** Runs the benchmark. */
	public static void main(String[] args) throws IOException {
		int elements = args.length > 0 ? Integer.parseInt(args[0]) : 10_000;
		Path folder = Files.createTempDirectory("load");
		Path file = folder.resolve("generated.alliance");
		try {
			AllianceResource resource = AllianceFiles.make(file);
			resource.getContents().add(GeneratedModel.of(elements));
			long start = System.nanoTime();
			resource.save(null);
			System.out.printf("%,d elements, %,d bytes; first save %.0f ms%n", count(resource.getAllContents()), Files.size(file),
					(System.nanoTime() - start) / 1e6);
			compare(file);
		} finally {
			Files.deleteIfExists(file);
			Files.deleteIfExists(folder);
		}
	}

	private static void compare(Path file) throws IOException {
		for (int i = 0; i < WARM_UP; i++) {
			safe(file);
			bare(file);
		}
		double[] safe = new double[RUNS];
		double[] bare = new double[RUNS];
		for (int i = 0; i < RUNS; i++) {
			safe[i] = safe(file);
			bare[i] = bare(file);
		}
		System.out.printf("safe load %.1f ms, EMF's bare tuned load %.1f ms, ratio %.2f%n", median(safe), median(bare), median(safe) / median(bare));
	}

	private static double safe(Path file) throws IOException {
		long start = System.nanoTime();
		AllianceFiles.open(file);
		return (System.nanoTime() - start) / 1e6;
	}

	private static double bare(Path file) throws IOException {
		long start = System.nanoTime();
		ResourceSet resourceSet = AllianceFiles.prepare(new ResourceSetImpl());
		XMIResourceImpl resource = new XMIResourceImpl(URI.createFileURI(file.toString()));
		resourceSet.getResources().add(resource);
		resource.setIntrinsicIDToEObjectMap(new HashMap<>());
		resource.load(Map.of(XMLResource.OPTION_DEFER_IDREF_RESOLUTION, true));
		return (System.nanoTime() - start) / 1e6;
	}

	private static double median(double[] values) {
		double[] sorted = values.clone();
		Arrays.sort(sorted);
		return sorted[sorted.length / 2];
	}

	private static int count(TreeIterator<EObject> objects) {
		int count = 0;
		for (; objects.hasNext(); objects.next()) {
			count++;
		}
		return count;
	}
}
