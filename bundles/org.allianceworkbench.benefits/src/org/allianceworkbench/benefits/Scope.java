// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.benefits;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

import org.allianceworkbench.edit.collaboration.WithParts;
import org.allianceworkbench.model.alliance.AllianceModel;
import org.allianceworkbench.model.benefits.BenefitsMap;
import org.allianceworkbench.model.benefits.Effect;
import org.allianceworkbench.model.cost.Contribution;
import org.allianceworkbench.model.partners.Collaboration;
import org.allianceworkbench.model.partners.Membership;
import org.allianceworkbench.model.partners.Partner;
import org.allianceworkbench.model.partners.Resource;
import org.allianceworkbench.model.partners.Secondment;
import org.eclipse.emf.ecore.util.EcoreUtil;

/** What a balance is drawn over: collaborations, the benefits maps that show what they are for, and the partners that are asked about. */
record Scope(List<Collaboration> collaborations, List<BenefitsMap> maps, List<Partner> partners) {
	/** A model whole, with maps that belong to a programme rather than to a collaboration. */
	static Scope of(AllianceModel model) {
		return new Scope(WithParts.of(model), model.getBenefitsMaps(), model.getPartners());
	}

	/** A collaboration and its parts. */
	static Scope of(Collaboration collaboration) {
		List<Collaboration> all = WithParts.of(collaboration);
		Set<Partner> partners = new LinkedHashSet<>();
		all.forEach(each -> each.getMemberships().stream().map(Membership::getPartner).forEach(partners::add));
		all.forEach(each -> each.getContributions().forEach(paid -> {
			partners.add(paid.getPayer());
			partners.add(paid.getPayee());
		}));
		partners.remove(null);
		return new Scope(all, maps(all.stream()), List.copyOf(partners));
	}

	/** The collaborations that a partner takes part in, pays for, is paid by, or gives people and things to; and maps that are no collaboration's. */
	static Scope of(Partner partner) {
		List<Collaboration> all = Stream.of(partner.getMemberships().stream().map(Membership::getCollaboration),
			Stream.of(partner.getContributionsPaid(), partner.getContributionsReceived()).flatMap(List::stream).map(Contribution::getCollaboration),
			Stream.of(partner.getSecondmentsOut(), partner.getSecondmentsIn()).flatMap(List::stream).map(Secondment::getCollaboration),
			Stream.of(partner.getOwnedResources(), partner.getEmployedResources()).flatMap(List::stream).map(Resource::getCollaboration))
			.flatMap(collaborations -> collaborations).filter(Objects::nonNull).distinct().toList();
		Stream<BenefitsMap> others = EcoreUtil.getRootContainer(partner) instanceof AllianceModel model
			? model.getBenefitsMaps().stream().filter(map -> map.getCollaborations().isEmpty()) : Stream.empty();
		return new Scope(all, Stream.concat(maps(all.stream()).stream(), others).toList(), List.of(partner));
	}

	List<Effect> effects() {
		return maps.stream().flatMap(map -> map.getNodes().stream()).filter(Effect.class::isInstance).map(Effect.class::cast).toList();
	}

	private static List<BenefitsMap> maps(Stream<Collaboration> collaborations) {
		return collaborations.flatMap(each -> each.getBenefitsMaps().stream()).distinct().toList();
	}
}
