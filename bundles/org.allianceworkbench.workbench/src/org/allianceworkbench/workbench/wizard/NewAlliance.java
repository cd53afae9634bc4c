// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.workbench.wizard;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

import org.allianceworkbench.edit.AllianceItemProviderAdapterFactory;
import org.allianceworkbench.edit.operation.CreateAllianceOperation;
import org.allianceworkbench.edit.operation.InsertTemplateOperation;
import org.allianceworkbench.edit.operation.Operation;
import org.allianceworkbench.edit.operation.Participant;
import org.allianceworkbench.edit.operation.StrictCommandStack;
import org.allianceworkbench.model.alliance.AllianceFactory;
import org.allianceworkbench.model.alliance.AllianceModel;
import org.allianceworkbench.model.partners.Collaboration;
import org.allianceworkbench.model.partners.CollaborationType;
import org.allianceworkbench.model.partners.MembershipRole;
import org.allianceworkbench.model.partners.PartnerKind;
import org.eclipse.emf.edit.domain.AdapterFactoryEditingDomain;

/**
 * What the wizard for a new alliance asks for.
 *
 * @param name the alliance's name
 * @param template the kind of collaboration that it begins with
 * @param partners at least two
 * @param collaboration the first collaboration's name
 * @param purpose the one goal that the partners share, empty while it is not known
 * @param type how the partners work together
 * @param leading indices of the partners that lead or host
 */
record NewAlliance(String name, Optional<AllianceModel> template, List<NewPartner> partners, String collaboration, String purpose,
		CollaborationType type, Set<Integer> leading) {
	NewAlliance {
		partners = List.copyOf(partners);
		leading = Set.copyOf(leading);
	}

	/**
	 * A partner to be.
	 *
	 * @param name its name
	 * @param kind what it is
	 */
	record NewPartner(String name, PartnerKind kind) {
	}

	/** Why there can be no such alliance, in a sentence. */
	Optional<String> refusal() {
		return operation(AllianceFactory.eINSTANCE.createAllianceModel()).refusal();
	}

	/** The model with its partners and its collaboration. */
	AllianceModel model() {
		AllianceModel model = AllianceFactory.eINSTANCE.createAllianceModel();
		model.setName(name);
		template.ifPresent(kind -> execute(new InsertTemplateOperation(model, kind)));
		execute(operation(model));
		return model;
	}

	private static void execute(Operation operation) {
		StrictCommandStack stack = new StrictCommandStack();
		operation.createCommand(new AdapterFactoryEditingDomain(new AllianceItemProviderAdapterFactory(), stack)).ifPresent(stack::execute);
	}

	private CreateAllianceOperation operation(AllianceModel model) {
		List<Participant> participants = IntStream.range(0, partners.size())
				.mapToObj(i -> Participant.of(partners.get(i).name(), partners.get(i).kind(), role(i))).toList();
		Collaboration begun = model.getCollaborations().stream().findFirst().orElse(null);
		return new CreateAllianceOperation(model, begun, collaboration, purpose.isEmpty() ? null : purpose, type, participants);
	}

	private MembershipRole role(int partner) {
		if (type == CollaborationType.JOINT_ENTERPRISE || !leading.contains(partner)) {
			return MembershipRole.MEMBER;
		}
		return type == CollaborationType.HOST ? MembershipRole.HOST : MembershipRole.LEAD;
	}
}
