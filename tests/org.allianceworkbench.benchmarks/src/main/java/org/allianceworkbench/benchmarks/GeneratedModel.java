// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.benchmarks;

import java.math.BigDecimal;
import java.util.List;
import java.util.Random;

import org.allianceworkbench.model.alliance.AllianceFactory;
import org.allianceworkbench.model.alliance.AllianceModel;
import org.allianceworkbench.model.benefits.Benefit;
import org.allianceworkbench.model.benefits.BenefitLink;
import org.allianceworkbench.model.benefits.BenefitsFactory;
import org.allianceworkbench.model.benefits.BenefitsMap;
import org.allianceworkbench.model.partners.Collaboration;
import org.allianceworkbench.model.partners.CollaborationType;
import org.allianceworkbench.model.partners.Membership;
import org.allianceworkbench.model.partners.Partner;
import org.allianceworkbench.model.partners.PartnersFactory;

/** Makes models of a wanted size, the same at each run: partners, collaborations with memberships, and maps of linked benefits. */
public final class GeneratedModel {
	private static final int GROUP = 20;

	private final Random random = new Random(1);
	private final AllianceModel model = AllianceFactory.eINSTANCE.createAllianceModel();

	/** Makes a model with about as many elements as wanted. */
	public static AllianceModel of(int elements) {
		GeneratedModel generated = new GeneratedModel();
		generated.model.setName("A model of " + elements + " elements");
		for (int group = 0; group < elements / (4 * GROUP + 2); group++) {
			generated.addGroup(group);
		}
		return generated.model;
	}

	private void addGroup(int number) {
		for (int i = 0; i < GROUP; i++) {
			Partner partner = PartnersFactory.eINSTANCE.createPartner();
			partner.setName("Partner " + number + "." + i);
			partner.setDescription("A partner made for measuring, with a sentence of the usual length.");
			model.getPartners().add(partner);
		}
		addCollaboration(number);
		addMap(number);
	}

	private void addCollaboration(int number) {
		Collaboration collaboration = PartnersFactory.eINSTANCE.createCollaboration();
		collaboration.setName("Collaboration " + number);
		collaboration.setPurpose("To serve the public better together");
		collaboration.setType(CollaborationType.JOINT_ENTERPRISE);
		for (int i = 0; i < GROUP; i++) {
			Membership membership = PartnersFactory.eINSTANCE.createMembership();
			membership.setPartner(any(model.getPartners()));
			collaboration.getMemberships().add(membership);
			collaboration.getDirectedBy().add(membership.getPartner());
		}
		model.getCollaborations().add(collaboration);
	}

	private void addMap(int number) {
		BenefitsMap map = BenefitsFactory.eINSTANCE.createBenefitsMap();
		map.setName("Map " + number);
		map.getCollaborations().add(any(model.getCollaborations()));
		for (int i = 0; i < GROUP; i++) {
			Benefit benefit = BenefitsFactory.eINSTANCE.createBenefit();
			benefit.setName("Reduced time for task " + i);
			benefit.setOwner(any(model.getPartners()));
			map.getNodes().add(benefit);
		}
		for (int i = 0; i < GROUP; i++) {
			BenefitLink link = BenefitsFactory.eINSTANCE.createBenefitLink();
			link.setSource(any(map.getNodes()));
			link.setTarget(any(map.getNodes()));
			link.setWeight(BigDecimal.valueOf(i * 5L));
			map.getLinks().add(link);
		}
		model.getBenefitsMaps().add(map);
	}

	private <T> T any(List<T> list) {
		return list.get(random.nextInt(list.size()));
	}
}
