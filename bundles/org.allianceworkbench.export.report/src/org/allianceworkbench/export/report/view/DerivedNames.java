// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.export.report.view;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;

import org.allianceworkbench.model.alliance.AllianceModel;
import org.allianceworkbench.model.benefits.BenefitLink;
import org.allianceworkbench.model.benefits.BenefitsNode;
import org.allianceworkbench.model.benefits.Effect;
import org.allianceworkbench.model.benefits.Measure;
import org.allianceworkbench.model.governance.Agreement;
import org.allianceworkbench.model.governance.AgreementKind;
import org.allianceworkbench.model.method.Option;
import org.allianceworkbench.model.partners.Collaboration;
import org.allianceworkbench.model.partners.Membership;
import org.allianceworkbench.model.risk.Register;
import org.allianceworkbench.model.risk.Risk;
import org.allianceworkbench.model.risk.RiskRegister;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;

/** What a template may read of an object beyond the features of its class: all of it follows from the model, nothing is added to it. */
final class DerivedNames {
	private static final Map<String, Name<?>> NAMES = Map.ofEntries(
			Map.entry("score", new Name<>(Risk.class, DerivedNames::score)),
			Map.entry("high", new Name<>(Risk.class, DerivedNames::isHigh)),
			Map.entry("risks", new Name<>(Collaboration.class, DerivedNames::risks)),
			Map.entry("partners", new Name<>(Collaboration.class, DerivedNames::partners)),
			Map.entry("benefits", new Name<>(Collaboration.class, DerivedNames::benefits)),
			Map.entry("statutory", new Name<>(Agreement.class, DerivedNames::isStatutory)),
			Map.entry("leadsTo", new Name<>(BenefitsNode.class, node -> node.getOutgoing().stream().map(BenefitLink::getTarget).filter(Objects::nonNull).toList())),
			Map.entry("comesFrom", new Name<>(BenefitsNode.class, node -> node.getIncoming().stream().map(BenefitLink::getSource).filter(Objects::nonNull).toList())),
			Map.entry("sources", new Name<>(AllianceModel.class, model -> SourceView.of(model.getBibliography()))),
			Map.entry("series", new Name<>(Measure.class, PointView::of)),
			Map.entry("preferred", new Name<>(Option.class, option -> option.getBusinessCase() != null && option.getBusinessCase().getPreferredOption() == option)));

	private DerivedNames() {
	}

	private record Name<T>(Class<T> type, Function<T, Object> function) {
		private Object of(EObject object) {
			return type.isInstance(object) ? function.apply(type.cast(object)) : null;
		}
	}

	static boolean has(EObject object, String name) {
		Name<?> known = NAMES.get(name);
		return known != null && known.type().isInstance(object);
	}

	static Object value(EObject object, String name) {
		Name<?> known = NAMES.get(name);
		return known == null ? null : known.of(object);
	}

	/** Likelihood times impact, as risk registers score; null where either is not stated. */
	private static Object score(Risk risk) {
		return risk.getLikelihood() == 0 || risk.getImpact() == 0 ? null : risk.getLikelihood() * risk.getImpact();
	}

	private static Object isHigh(Risk risk) {
		RiskRegister register = risk.getRegister();
		return score(risk) instanceof Integer score && register != null && register.getHighRiskFrom() > 0 && score >= register.getHighRiskFrom();
	}

	/** Those that affect it, and those of registers that are kept for it. */
	private static Object risks(Collaboration collaboration) {
		if (!(EcoreUtil.getRootContainer(collaboration) instanceof AllianceModel model)) {
			return List.of();
		}
		return model.getRegisters().stream().filter(RiskRegister.class::isInstance).map(RiskRegister.class::cast)
				.flatMap(register -> risks(register, collaboration)).toList();
	}

	private static Stream<Risk> risks(RiskRegister register, Collaboration collaboration) {
		boolean keptForIt = ((Register) register).getCollaborations().contains(collaboration);
		return register.getRisks().stream().filter(risk -> keptForIt || risk.getAffects().contains(collaboration));
	}

	private static Object partners(Collaboration collaboration) {
		return collaboration.getMemberships().stream().map(Membership::getPartner).filter(Objects::nonNull).distinct().toList();
	}

	private static Object benefits(Collaboration collaboration) {
		return collaboration.getBenefitsMaps().stream().flatMap(map -> map.getNodes().stream()).filter(Effect.class::isInstance).toList();
	}

	/** Agreements under the Police Act 1996, sections 22 to 23, whose contents the Act prescribes. */
	private static Object isStatutory(Agreement agreement) {
		AgreementKind kind = agreement.getKind();
		return kind == AgreementKind.SECTION22 || kind == AgreementKind.SECTION22_A || kind == AgreementKind.SECTION23;
	}
}
