// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.benefits;

import java.math.BigDecimal;

import org.allianceworkbench.model.alliance.AllianceFactory;
import org.allianceworkbench.model.alliance.AllianceModel;
import org.allianceworkbench.model.benefits.Benefit;
import org.allianceworkbench.model.benefits.BenefitLink;
import org.allianceworkbench.model.benefits.BenefitsFactory;
import org.allianceworkbench.model.benefits.BenefitsMap;
import org.allianceworkbench.model.benefits.BenefitsNode;
import org.allianceworkbench.model.benefits.Effect;
import org.allianceworkbench.model.cost.Contribution;
import org.allianceworkbench.model.cost.ContributionKind;
import org.allianceworkbench.model.cost.CostFactory;
import org.allianceworkbench.model.cost.Money;
import org.allianceworkbench.model.governance.Agreement;
import org.allianceworkbench.model.governance.AgreementParty;
import org.allianceworkbench.model.governance.GovernanceFactory;
import org.allianceworkbench.model.partners.Collaboration;
import org.allianceworkbench.model.partners.Membership;
import org.allianceworkbench.model.partners.Partner;
import org.allianceworkbench.model.partners.PartnersFactory;

/** A collaboration of some partners with a benefits map, to be filled by tests in small steps. */
public final class Sketch {
	public final AllianceModel model = AllianceFactory.eINSTANCE.createAllianceModel();
	public final Collaboration collaboration = PartnersFactory.eINSTANCE.createCollaboration();
	public final BenefitsMap map = BenefitsFactory.eINSTANCE.createBenefitsMap();

	public Sketch(int partners) {
		collaboration.setName("Motorway patrol");
		model.getCollaborations().add(collaboration);
		model.getBenefitsMaps().add(map);
		map.getCollaborations().add(collaboration);
		for (int i = 0; i < partners; i++) {
			Partner partner = PartnersFactory.eINSTANCE.createPartner();
			partner.setName("Force " + (char) ('A' + i));
			model.getPartners().add(partner);
			Membership membership = PartnersFactory.eINSTANCE.createMembership();
			membership.setPartner(partner);
			collaboration.getMemberships().add(membership);
		}
	}

	public Partner partner(int index) {
		return model.getPartners().get(index);
	}

	public static Money money(String amount, String year) {
		Money money = CostFactory.eINSTANCE.createMoney();
		money.setAmount(new BigDecimal(amount));
		money.setCurrency("GBP");
		money.setYear(year);
		return money;
	}

	/** A contribution of a partner, of an amount not stated where it is null. */
	public Contribution gives(int payer, String amount, String year) {
		Contribution contribution = CostFactory.eINSTANCE.createContribution();
		contribution.setName("Contribution of " + partner(payer).getName());
		contribution.setPayer(partner(payer));
		contribution.setAmount(amount == null ? null : money(amount, year));
		collaboration.getContributions().add(contribution);
		return contribution;
	}

	/** A contribution in proportion to a length of motorway. */
	public Contribution share(int payer, String amount, String miles) {
		Contribution contribution = gives(payer, amount, "2014/15");
		contribution.setKind(ContributionKind.PROPORTIONAL_SHARE);
		contribution.setBasis("Length of motorway");
		contribution.setBasisQuantity(new BigDecimal(miles));
		contribution.setBasisUnit("miles");
		return contribution;
	}

	/** A benefit of a value each year, of none stated where it is null. */
	public Benefit benefit(String name, String value, int... beneficiaries) {
		return effect(BenefitsFactory.eINSTANCE.createBenefit(), name, value, beneficiaries);
	}

	public <T extends Effect> T effect(T effect, String name, String value, int... beneficiaries) {
		effect.setName(name);
		effect.setAnnualValue(value == null ? null : money(value, "2014/15"));
		for (int beneficiary : beneficiaries) {
			effect.getBeneficiaries().add(partner(beneficiary));
		}
		map.getNodes().add(effect);
		return effect;
	}

	public BenefitLink link(BenefitsNode source, BenefitsNode target) {
		BenefitLink link = BenefitsFactory.eINSTANCE.createBenefitLink();
		map.getLinks().add(link);
		link.setSource(source);
		link.setTarget(target);
		return link;
	}

	/** An agreement by which the partners share costs and benefits. */
	public Agreement ratio(String... ratios) {
		Agreement agreement = GovernanceFactory.eINSTANCE.createAgreement();
		agreement.setName("Section 22A");
		model.getAgreements().add(agreement);
		agreement.getCollaborations().add(collaboration);
		for (int i = 0; i < ratios.length; i++) {
			AgreementParty party = GovernanceFactory.eINSTANCE.createAgreementParty();
			party.setPartner(partner(i));
			party.setContributionRatio(new BigDecimal(ratios[i]));
			agreement.getParties().add(party);
		}
		return agreement;
	}

	/** How many rows a partner's account has, and the first of them. */
	public String row(int index) {
		var rows = Account.of(partner(index)).rows();
		return rows.size() + " " + rows.stream().map(row -> row.unit().label() + " " + row.given().map(BigDecimal::toPlainString).orElse("-") + " "
			+ row.gained().map(BigDecimal::toPlainString).orElse("-")).findFirst().orElse("");
	}

	/** What a partner's account does not know, a sentence a line. */
	public String unknowns(int index) {
		return String.join("\n", Account.of(partner(index)).unknowns().stream().map(Unknown::sentence).toList());
	}
}
