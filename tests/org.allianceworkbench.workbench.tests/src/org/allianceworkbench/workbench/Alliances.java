// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.workbench;

import java.io.IOException;
import java.nio.file.Path;

import org.allianceworkbench.model.alliance.AllianceFactory;
import org.allianceworkbench.model.alliance.AllianceModel;
import org.allianceworkbench.model.benefits.Benefit;
import org.allianceworkbench.model.benefits.BenefitsFactory;
import org.allianceworkbench.model.benefits.BenefitsMap;
import org.allianceworkbench.model.partners.Partner;
import org.allianceworkbench.model.partners.PartnerKind;
import org.allianceworkbench.model.partners.PartnersFactory;
import org.allianceworkbench.model.resource.AllianceFiles;
import org.allianceworkbench.model.resource.AllianceResource;

/** Writes small alliances for tests. */
public final class Alliances {
	private Alliances() {
	}

	/** Two partners, and a map with one benefit. */
	public static Path write(Path file) throws IOException {
		AllianceResource resource = AllianceFiles.make(file);
		resource.getContents().add(model());
		resource.save(null);
		return file;
	}

	private static AllianceModel model() {
		AllianceModel model = AllianceFactory.eINSTANCE.createAllianceModel();
		model.setName("Two Rivers");
		model.getPartners().add(partner("Northern Police"));
		model.getPartners().add(partner("Southern Police"));
		BenefitsMap map = BenefitsFactory.eINSTANCE.createBenefitsMap();
		map.setName("Savings");
		Benefit benefit = BenefitsFactory.eINSTANCE.createBenefit();
		benefit.setName("Fewer buildings");
		map.getNodes().add(benefit);
		model.getBenefitsMaps().add(map);
		return model;
	}

	private static Partner partner(String name) {
		Partner partner = PartnersFactory.eINSTANCE.createPartner();
		partner.setName(name);
		partner.setKind(PartnerKind.POLICE_FORCE);
		return partner;
	}
}
