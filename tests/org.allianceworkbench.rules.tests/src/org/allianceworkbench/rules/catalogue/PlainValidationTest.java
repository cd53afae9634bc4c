// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.rules.catalogue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

import org.allianceworkbench.model.partners.Partner;
import org.allianceworkbench.model.partners.PartnersFactory;
import org.allianceworkbench.rules.Finding;
import org.allianceworkbench.rules.Fixture;
import org.allianceworkbench.rules.RuleSettings;
import org.allianceworkbench.rules.engine.Progress;
import org.allianceworkbench.rules.engine.RuleEngine;
import org.eclipse.emf.common.util.Diagnostic;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.InternalEObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.impl.ResourceImpl;
import org.eclipse.emf.ecore.util.Diagnostician;
import org.eclipse.emf.ecore.util.EObjectValidator;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a tool gets that knows nothing but EMF, because the bundle is installed. */
final class PlainValidationTest {
	private final Fixture fixture = new Fixture();

	@TempDir
	Path folder;

	@Test
	void emfAloneFindsWhatTheRulesFind() {
		fixture.collaboration(fixture.force("North"));
		fixture.force("north");
		List<String> expected = new RuleEngine(StandardRules.catalogue(), RuleSettings.at(LocalDate.now()))
			.check(List.of(fixture.model()), Progress.none()).stream().map(Finding::sentence).sorted().toList();
		Diagnostic diagnostic = Diagnostician.INSTANCE.validate(fixture.model());
		Assertions.assertFalse(expected.isEmpty());
		Assertions.assertEquals(expected, diagnostic.getChildren().stream().map(Diagnostic::getMessage).sorted().toList());
	}

	@Test
	void whatEmfFindsByItselfIsFoundToo() {
		Partner nowhere = PartnersFactory.eINSTANCE.createPartner();
		((InternalEObject) nowhere).eSetProxyURI(URI.createURI("nowhere.alliance#north"));
		fixture.collaboration(fixture.force("North")).getMemberships().get(0).setPartner(nowhere);
		Assertions.assertTrue(Diagnostician.INSTANCE.validate(fixture.model()).getChildren().stream().map(Diagnostic::getCode)
			.anyMatch(code -> code == EObjectValidator.EOBJECT__EVERY_PROXY_RESOLVES));
	}

	@Test
	void theSettingsBesideTheModelHold() throws Exception {
		Partner unnamed = fixture.force("");
		Resource resource = new ResourceImpl(URI.createFileURI(folder.resolve("a.alliance").toString()));
		resource.getContents().add(fixture.model());
		Assertions.assertEquals(Diagnostic.ERROR, Diagnostician.INSTANCE.validate(unnamed).getSeverity());
		Files.writeString(folder.resolve(".alliance-rules"), "A19-12b = off\n");
		Assertions.assertEquals(Diagnostic.OK, Diagnostician.INSTANCE.validate(unnamed).getSeverity());
	}
}
