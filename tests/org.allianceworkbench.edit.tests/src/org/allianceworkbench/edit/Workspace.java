// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.edit;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

import org.allianceworkbench.edit.operation.Operation;
import org.allianceworkbench.model.alliance.AllianceFactory;
import org.allianceworkbench.model.alliance.AllianceModel;
import org.allianceworkbench.model.partners.Collaboration;
import org.allianceworkbench.model.partners.CollaborationType;
import org.allianceworkbench.model.partners.Membership;
import org.allianceworkbench.model.partners.MembershipRole;
import org.allianceworkbench.model.partners.Partner;
import org.allianceworkbench.model.partners.PartnersFactory;
import org.allianceworkbench.model.resource.AllianceFiles;
import org.allianceworkbench.model.resource.AllianceResource;
import org.eclipse.emf.common.command.BasicCommandStack;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.edit.domain.AdapterFactoryEditingDomain;

/** A model in a file that is never written, with an editing domain: what tests change and undo. */
public final class Workspace {
	public final AllianceResource resource = AllianceFiles.make(Path.of("test.alliance"));
	public final AllianceModel model = AllianceFactory.eINSTANCE.createAllianceModel();
	public final AdapterFactoryEditingDomain domain = new AdapterFactoryEditingDomain(new AllianceItemProviderAdapterFactory(),
		new BasicCommandStack(), resource.getResourceSet());

	public Workspace() {
		resource.getContents().add(model);
		resource.getResourceSet().eAdapters().add(new AdapterFactoryEditingDomain.EditingDomainProvider(domain));
	}

	/** Adds a partner. */
	public Partner partner(String name) {
		Partner partner = PartnersFactory.eINSTANCE.createPartner();
		partner.setName(name);
		model.getPartners().add(partner);
		return partner;
	}

	/** Adds a collaboration of which the partners are plain members. */
	public Collaboration collaboration(String name, CollaborationType type, Partner... members) {
		Collaboration collaboration = PartnersFactory.eINSTANCE.createCollaboration();
		collaboration.setName(name);
		collaboration.setType(type);
		model.getCollaborations().add(collaboration);
		for (Partner member : members) {
			join(collaboration, member, MembershipRole.MEMBER);
		}
		return collaboration;
	}

	/** Adds a membership. */
	public static Membership join(Collaboration collaboration, Partner partner, MembershipRole role) {
		Membership membership = PartnersFactory.eINSTANCE.createMembership();
		membership.setPartner(partner);
		membership.setRole(role);
		collaboration.getMemberships().add(membership);
		return membership;
	}

	/** Executes an operation that must not be refused. */
	public void execute(Operation operation) {
		Command command = operation.createCommand(domain).orElseThrow(() -> new AssertionError(operation.refusal().orElse("changes nothing")));
		if (!command.canExecute()) {
			throw new AssertionError(operation.label() + " cannot be executed");
		}
		domain.getCommandStack().execute(command);
	}

	/** Undoes the last change. */
	public void undo() {
		domain.getCommandStack().undo();
	}

	/** Redoes the change undone last. */
	public void redo() {
		domain.getCommandStack().redo();
	}

	/** Returns the text of the file as it would be saved. */
	public String text() {
		try (ByteArrayOutputStream out = new ByteArrayOutputStream()) {
			resource.save(out, null);
			return out.toString(StandardCharsets.UTF_8);
		} catch (IOException impossible) {
			throw new UncheckedIOException(impossible);
		}
	}
}
