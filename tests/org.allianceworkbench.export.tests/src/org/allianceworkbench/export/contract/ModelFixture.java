// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.export.contract;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;

import org.allianceworkbench.model.alliance.AllianceFactory;
import org.allianceworkbench.model.alliance.AllianceModel;
import org.allianceworkbench.model.benefits.Benefit;
import org.allianceworkbench.model.benefits.BenefitLink;
import org.allianceworkbench.model.benefits.BenefitsFactory;
import org.allianceworkbench.model.benefits.BenefitsMap;
import org.allianceworkbench.model.benefits.BenefitsNode;
import org.allianceworkbench.model.benefits.LinkSign;
import org.allianceworkbench.model.partners.Collaboration;
import org.allianceworkbench.model.partners.Membership;
import org.allianceworkbench.model.partners.MembershipRole;
import org.allianceworkbench.model.partners.Partner;
import org.allianceworkbench.model.partners.PartnersFactory;
import org.allianceworkbench.model.resource.AllianceFiles;
import org.eclipse.emf.ecore.resource.Resource;

/** Models to export: small ones whose names are what a test wants, and the files of examples. */
public final class ModelFixture {
	private ModelFixture() {
	}

	/** @return a resource without a model */
	public static Resource empty() {
		return AllianceFiles.make(Path.of("empty.alliance"));
	}

	/** @return a model with a collaboration of one member and a benefits map of three nodes and two links; every text says the name */
	public static Resource named(String name) {
		AllianceModel model = AllianceFactory.eINSTANCE.createAllianceModel();
		model.setId("m1");
		model.setName(name);
		model.getPartners().add(partner(name));
		model.getCollaborations().add(collaboration(name, model.getPartners().get(0)));
		model.getBenefitsMaps().add(map(name));
		Resource resource = empty();
		resource.getContents().add(model);
		return resource;
	}

	/** @return an example of the product */
	public static Resource example() throws IOException {
		return AllianceFiles.open(Path.of("../../bundles/org.allianceworkbench.examples/alliances/devon-cornwall-dorset/devon-cornwall-dorset.alliance"));
	}

	/** @return a model that has an object of every class */
	public static Resource everything() throws IOException {
		return AllianceFiles.open(Path.of("../org.allianceworkbench.examples.tests/data/everything.alliance"));
	}

	private static Partner partner(String name) {
		Partner partner = PartnersFactory.eINSTANCE.createPartner();
		partner.setId("p1");
		partner.setName(name);
		partner.setSize(new BigDecimal("-1200.50"));
		return partner;
	}

	private static Collaboration collaboration(String name, Partner partner) {
		Collaboration collaboration = PartnersFactory.eINSTANCE.createCollaboration();
		collaboration.setId("c1");
		collaboration.setName(name);
		collaboration.setDescription(name);
		collaboration.getSubjects().add(name);
		collaboration.getSubjects().add("second");
		Membership membership = PartnersFactory.eINSTANCE.createMembership();
		membership.setId("ms1");
		membership.setPartner(partner);
		membership.setRole(MembershipRole.LEAD);
		collaboration.getMemberships().add(membership);
		collaboration.getDirectedBy().add(partner);
		return collaboration;
	}

	private static BenefitsMap map(String name) {
		BenefitsMap map = BenefitsFactory.eINSTANCE.createBenefitsMap();
		map.setId("bm1");
		map.setName(name);
		Benefit benefit = BenefitsFactory.eINSTANCE.createBenefit();
		Benefit later = BenefitsFactory.eINSTANCE.createBenefit();
		BenefitsNode goal = BenefitsFactory.eINSTANCE.createObjective();
		add(map, benefit, "b1", name);
		add(map, later, "b2", name);
		add(map, goal, "o1", name);
		link(map, "l1", benefit, goal, LinkSign.POSITIVE);
		link(map, "l2", benefit, later, LinkSign.POSITIVE);
		link(map, "l3", later, goal, LinkSign.NEGATIVE);
		return map;
	}

	private static void add(BenefitsMap map, BenefitsNode node, String id, String name) {
		node.setId(id);
		node.setName(name);
		map.getNodes().add(node);
	}

	private static void link(BenefitsMap map, String id, BenefitsNode source, BenefitsNode target, LinkSign sign) {
		BenefitLink link = BenefitsFactory.eINSTANCE.createBenefitLink();
		link.setId(id);
		link.setSource(source);
		link.setTarget(target);
		link.setSign(sign);
		map.getLinks().add(link);
	}
}
