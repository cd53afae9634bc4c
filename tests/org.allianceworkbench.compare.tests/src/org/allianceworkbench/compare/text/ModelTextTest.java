// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.compare.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;

import org.allianceworkbench.compare.Naming;
import org.allianceworkbench.compare.RandomEdits;
import org.allianceworkbench.compare.Version;
import org.allianceworkbench.model.partners.Collaboration;
import org.allianceworkbench.model.partners.CollaborationType;
import org.allianceworkbench.model.partners.Partner;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;

class ModelTextTest {
	private final Version version = new Version();

	@Test
	void saysWhatTheModelSaysIndentedAndWithNames() throws IOException {
		Partner devon = version.partner("Devon & Cornwall Police");
		devon.setShortName("D&C");
		Partner dorset = version.partner("Dorset Police");
		Collaboration npas = version.collaboration("NPAS", devon);
		npas.setType(CollaborationType.HOST);
		npas.setPurpose("To fly.\n\nTogether.");
		npas.getDirectedBy().add(devon);
		npas.getDirectedBy().add(dorset);
		assertEquals("""
				Alliance model "Test"
				  Format version: 1
				  Partners
				    Partner "D&C"
				      Name: Devon & Cornwall Police
				    Partner "Dorset Police"
				  Collaborations
				    Collaboration "NPAS"
				      Purpose:
				        To fly.

				        Together.
				      Type: host organisation
				      Directed by:
				        D&C
				        Dorset Police
				      Memberships
				        Membership "D&C · member"
				          Partner: D&C
				""", text(version));
	}

	@Test
	void isTheSameForTheSameModelAndShowsNoId() throws IOException {
		new RandomEdits(version, 7).grow(300);
		String text = text(version);
		assertEquals(text, text(version.copy()));
		version.model.eAllContents().forEachRemaining(element -> assertFalse(text.contains(EcoreUtil.getID(element))));
	}

	private static String text(Version version) throws IOException {
		StringBuilder text = new StringBuilder();
		new ModelText(Naming.byLabel()).write(version.model, text);
		return text.toString();
	}
}
