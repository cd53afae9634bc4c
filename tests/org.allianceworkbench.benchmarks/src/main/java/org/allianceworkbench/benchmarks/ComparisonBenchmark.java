// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.benchmarks;

import org.allianceworkbench.compare.Comparison;
import org.allianceworkbench.model.alliance.AllianceModel;
import org.allianceworkbench.model.partners.Partner;
import org.allianceworkbench.model.resource.AllianceResource;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.util.EcoreUtil;

/**
 * Compares a generated model with a version of which every hundredth partner is renamed and every hundredth is at another place, against a traversal
 * of both that only reads every feature of every element. Arguments: the numbers of elements; 10,000 and 100,000 when there is none.
 */
public final class ComparisonBenchmark {
	private static final Median MEDIAN = new Median(9, 9);
	private static final int STRIDE = 100;

	private ComparisonBenchmark() {
	}

	/** Runs the benchmark. */
	public static void main(String[] args) {
		for (int elements : Sizes.of(args, 10_000, 100_000)) {
			run(elements);
		}
	}

	private static void run(int elements) {
		AllianceModel before = GeneratedModel.of(elements);
		new AllianceResource(URI.createURI("before.alliance")).getContents().add(before); // which gives ids
		AllianceModel after = EcoreUtil.copy(before);
		for (int i = 0; i < after.getPartners().size(); i += STRIDE) {
			Partner partner = after.getPartners().get(i);
			partner.setName(partner.getName() + " renamed");
			after.getPartners().move(after.getPartners().size() - 1, i);
		}
		double compared = MEDIAN.of(() -> Comparison.of(before, after).differences());
		double bare = MEDIAN.of(() -> BareReading.of(before) + BareReading.of(after));
		System.out.printf("comparison of twice %,d elements %.1f ms, bare reading %.1f ms, ratio %.2f, %,d differences%n", elements, compared, bare,
				compared / bare, Comparison.of(before, after).differences().size());
	}
}
