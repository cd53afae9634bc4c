// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.compare;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

import org.allianceworkbench.edit.AllianceItemProviderAdapterFactory;
import org.allianceworkbench.model.alliance.AllianceFactory;
import org.allianceworkbench.model.alliance.AllianceModel;
import org.allianceworkbench.model.partners.Collaboration;
import org.allianceworkbench.model.partners.Membership;
import org.allianceworkbench.model.partners.Partner;
import org.allianceworkbench.model.partners.PartnersFactory;
import org.allianceworkbench.model.resource.AllianceFiles;
import org.allianceworkbench.model.resource.AllianceResource;
import org.eclipse.emf.common.command.BasicCommandStack;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.edit.domain.AdapterFactoryEditingDomain;

/** One version of a model, in a file that is never written. */
public final class Version {
	public final AllianceResource resource = AllianceFiles.make(Path.of("test.alliance"));
	public final AllianceModel model;
	public final AdapterFactoryEditingDomain domain = new AdapterFactoryEditingDomain(new AllianceItemProviderAdapterFactory(),
			new BasicCommandStack(), resource.getResourceSet());

	/** An empty model. */
	public Version() {
		model = AllianceFactory.eINSTANCE.createAllianceModel();
		model.setName("Test");
		resource.getContents().add(model);
	}

	private Version(String text) {
		try {
			resource.load(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), null);
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
		model = AllianceFiles.modelOf(resource);
	}

	/** A version as it comes from the text of a file. */
	public static Version of(String text) {
		return new Version(text);
	}

	/** A version that says the same. */
	public Version copy() {
		return of(text());
	}

	/** What the file would hold. */
	public String text() {
		return text(resource);
	}

	/** What a file with this root would hold. */
	public static String text(EObject root) {
		AllianceResource file = AllianceFiles.make(Path.of("test.alliance"));
		file.getContents().add(root);
		return text(file);
	}

	private static String text(AllianceResource file) {
		try (ByteArrayOutputStream out = new ByteArrayOutputStream()) {
			file.save(out, null);
			return out.toString(StandardCharsets.UTF_8);
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	/** The element with the same id as one of another version. */
	@SuppressWarnings("unchecked")
	public <T extends EObject> T find(T other) {
		return (T) resource.getEObject(EcoreUtil.getID(other));
	}

	public Partner partner(String name) {
		Partner partner = PartnersFactory.eINSTANCE.createPartner();
		partner.setName(name);
		model.getPartners().add(partner);
		return partner;
	}

	public Collaboration collaboration(String name, Partner... members) {
		Collaboration collaboration = PartnersFactory.eINSTANCE.createCollaboration();
		collaboration.setName(name);
		model.getCollaborations().add(collaboration);
		for (Partner member : members) {
			Membership membership = PartnersFactory.eINSTANCE.createMembership();
			membership.setPartner(member);
			collaboration.getMemberships().add(membership);
		}
		return collaboration;
	}
}
