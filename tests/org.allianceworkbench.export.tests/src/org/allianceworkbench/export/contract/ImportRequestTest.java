// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.export.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.concurrent.CancellationException;

import java.util.Map;

import java.util.Optional;

import org.allianceworkbench.export.ExportException;
import org.allianceworkbench.export.ExportOption;
import org.allianceworkbench.export.ImportRemark;
import org.allianceworkbench.export.ImportRequest;
import org.allianceworkbench.model.alliance.AllianceFactory;
import org.allianceworkbench.model.alliance.AllianceModel;
import org.allianceworkbench.model.partners.Partner;
import org.allianceworkbench.model.partners.PartnersFactory;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;

class ImportRequestTest {
	private static final ExportOption<String> COLUMNS = ExportOption.text("columns", "FEATURE=HEADING, …", "A text.");

	private final AllianceModel existing = AllianceFactory.eINSTANCE.createAllianceModel();
	private final Partner partner = PartnersFactory.eINSTANCE.createPartner();

	ImportRequestTest() {
		existing.setId("root");
		partner.setId("p1");
		existing.getPartners().add(partner);
	}

	@Test
	void draftIsACopyWithTheSameIds() {
		AllianceModel draft = ImportRequest.into(existing).draft();
		assertNotSame(existing, draft);
		assertTrue(EcoreUtil.equals(existing.getPartners(), draft.getPartners()));
		assertEquals("p1", draft.getPartners().get(0).getId());
	}

	@Test
	void changingTheDraftLeavesTheModelAlone() {
		ImportRequest.into(existing).draft().getPartners().clear();
		assertEquals(1, existing.getPartners().size());
	}

	@Test
	void draftGivesIdsToWhatComesIn() {
		AllianceModel draft = ImportRequest.intoNew().draft();
		Partner added = PartnersFactory.eINSTANCE.createPartner();
		draft.getPartners().add(added);
		assertFalse(added.getId().isEmpty());
		assertFalse(draft.getId().isEmpty());
	}

	@Test
	void freeTextKeepsItsCapitals() throws ExportException {
		assertEquals("name=Partner Name", COLUMNS.parse("name=Partner Name"));
		assertEquals("", ImportRequest.intoNew().value(COLUMNS));
		assertEquals("X", ImportRequest.intoNew().with(COLUMNS, "X").value(COLUMNS));
	}

	@Test
	void stopsWhereItIsCancelled() {
		ImportRequest.intoNew().goOnUnlessCancelled();
		assertThrows(CancellationException.class, () -> new ImportRequest(Optional.empty(), Map.of(), () -> true).goOnUnlessCancelled());
	}

	@Test
	void remarkNamesItsPlaceFirst() {
		assertEquals("Partners, row 7: No such kind.", new ImportRemark("Partners, row 7", "No such kind.").toString());
		assertEquals("Cut off.", new ImportRemark("", "Cut off.").toString());
	}
}
