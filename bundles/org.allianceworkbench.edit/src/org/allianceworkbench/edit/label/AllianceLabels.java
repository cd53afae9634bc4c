// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.edit.label;

import org.allianceworkbench.edit.wording.Wording;
import org.allianceworkbench.model.alliance.AcceptedFinding;
import org.allianceworkbench.model.alliance.AllianceModel;
import org.allianceworkbench.model.people.Person;
import org.allianceworkbench.model.people.Role;
import org.allianceworkbench.model.people.RoleKind;
import org.allianceworkbench.model.people.SkillHeld;
import org.allianceworkbench.model.people.SkillNeed;
import org.allianceworkbench.model.reference.Reference;

/** Labels of the file's root, of people, references and accepted findings. */
final class AllianceLabels {
	private AllianceLabels() {
	}

	static void addTo(LabelTable table) {
		table.add(AllianceModel.class, AllianceLabels::of).add(Reference.class, AllianceLabels::of);
		table.add(Person.class, AllianceLabels::of).add(Role.class, AllianceLabels::of);
		table.add(AcceptedFinding.class, AllianceLabels::of);
		table.add(SkillNeed.class, need -> Label.titled(Labels.nameOr(need.getSkill(), "Skill not chosen")).add("needed"));
		table.add(SkillHeld.class, held -> Label.titled(Labels.nameOr(held.getSkill(), "Skill not chosen")).add("held"));
	}

	private static Label of(AllianceModel model) {
		return Label.of(model).count(model.getPartners().size(), "partner", "partners").count(model.getCollaborations().size(), "collaboration",
			"collaborations");
	}

	private static Label of(Reference reference) {
		return Label.of(reference).add(reference.getTag()).add(Wording.date(reference.getPublished())).add(reference.getPassage());
	}

	private static Label of(AcceptedFinding entry) {
		return Label.of(entry, entry.getFinding()).add(Spans.done("accepted", entry.getDate(), null)).add(entry.getReason());
	}

	private static Label of(Person person) {
		return Label.of(person).add(Labels.name(person.getOrganisation()));
	}

	private static Label of(Role role) {
		Label label = role.getKind() == RoleKind.UNSPECIFIED ? Label.of(role) : Label.of(role, given(role));
		return label.add(Labels.name(role.getOrganisation()));
	}

	private static String given(Role role) {
		return role.getName() == null || role.getName().isBlank() ? EnglishNames.capitalised(EnglishNames.ofLiteral(role.getKind())) : role.getName();
	}
}
