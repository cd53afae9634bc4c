// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.rules.fit;

import static org.allianceworkbench.model.fit.FitPackage.Literals.FIT_ASSESSMENT__VERDICT;

import java.util.List;

import org.allianceworkbench.model.fit.FitAssessment;
import org.allianceworkbench.model.fit.FitKind;
import org.allianceworkbench.model.fit.FitVerdict;
import org.allianceworkbench.model.partners.Area;
import org.allianceworkbench.model.partners.Collaboration;
import org.allianceworkbench.model.partners.Partner;
import org.allianceworkbench.rules.Category;
import org.allianceworkbench.rules.ElementRule;
import org.allianceworkbench.rules.FindingCollector;
import org.allianceworkbench.rules.RuleText;
import org.allianceworkbench.rules.Severity;
import org.allianceworkbench.rules.predicate.Members;
import org.allianceworkbench.rules.predicate.Names;
import org.eclipse.emf.ecore.util.EcoreUtil;

/** Partners that fit geographically share an area or are neighbours. Source: S4 §6.8. */
public final class GeographicalFitIsGrounded extends ElementRule<FitAssessment> {
	public GeographicalFitIsGrounded() {
		super(FitAssessment.class, new RuleText("A19-17", "Partners that fit geographically share an area or are neighbours",
			Severity.ERROR, Category.FIT,
			"Geographical fit means services within the boundary or with neighbouring organisations.",
			"S4 §6.8",
			"Dorset borders Devon & Cornwall",
			"Kent and Northumbria, neither sharing an area nor neighbours"));
	}

	@Override
	protected void examine(FitAssessment assessment, FindingCollector findings) {
		if (assessment.getKind() != FitKind.GEOGRAPHICAL || assessment.getVerdict() != FitVerdict.FITS) {
			return;
		}
		List<Partner> partners = partners(assessment);
		if (partners.stream().anyMatch(one -> partners.stream().anyMatch(other -> one != other && !isNear(one, other)))) {
			findings.report(assessment, FIT_ASSESSMENT__VERDICT, Names.start(assessment)
				+ " says that its partners fit geographically, but "
				+ Names.of(partners) + " do not all share an area or border each other: record areas and neighbours, or change the "
				+ "verdict.");
		}
	}

	private static List<Partner> partners(FitAssessment assessment) {
		if (!assessment.getPartners().isEmpty()) {
			return List.copyOf(assessment.getPartners());
		}
		return assessment.eContainer() instanceof Collaboration c ? Members.of(c) : List.of();
	}

	private static boolean isNear(Partner one, Partner other) {
		return one.getNeighbours().contains(other) || other.getNeighbours().contains(one)
			|| one.getAreas().stream().anyMatch(area -> other.getAreas().stream().anyMatch(beside -> isNear(area, beside)));
	}

	private static boolean isNear(Area one, Area other) {
		return one == other || one.getNeighbours().contains(other) || other.getNeighbours().contains(one) || EcoreUtil.isAncestor(one,
			other)
			|| EcoreUtil.isAncestor(other, one);
	}
}
