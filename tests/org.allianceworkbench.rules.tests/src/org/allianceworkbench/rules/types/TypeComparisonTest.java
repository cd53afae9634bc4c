// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.rules.types;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.allianceworkbench.edit.AllianceItemProviderAdapterFactory;
import org.allianceworkbench.model.partners.Collaboration;
import org.allianceworkbench.model.partners.CollaborationType;
import org.allianceworkbench.model.partners.Membership;
import org.allianceworkbench.model.partners.MembershipRole;
import org.allianceworkbench.model.partners.Partner;
import org.allianceworkbench.rules.Finding;
import org.allianceworkbench.rules.Fixture;
import org.allianceworkbench.rules.RuleCatalogue;
import org.allianceworkbench.rules.RuleSettings;
import org.allianceworkbench.rules.catalogue.StandardRules;
import org.allianceworkbench.rules.engine.Progress;
import org.allianceworkbench.rules.engine.RuleEngine;
import org.allianceworkbench.rules.report.TypesReport;
import org.eclipse.emf.common.command.BasicCommandStack;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.edit.domain.AdapterFactoryEditingDomain;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The four types of one collaboration, tried on a copy. */
final class TypeComparisonTest {
	private static final RuleCatalogue RULES = StandardRules.catalogue();
	private static final RuleSettings SETTINGS = RuleSettings.at(LocalDate.of(2026, 1, 1));

	private final Fixture fixture = new Fixture();

	@Test
	void collaborationThatIsSoAlreadyHasNothingToChange() {
		Collaboration hosted = fixture.hosted();
		TypeOption host = option(hosted, CollaborationType.HOST);
		assertTrue(host.isDeclared());
		assertEquals(List.of(), host.changes());
		assertEquals(List.of(), host.raised());
		assertEquals(hosted.getDirectedBy(), host.directs());
		assertEquals(hosted.getEmployedBy(), host.employs());
	}

	@Test
	void everyChangeIsSaidWithWhatIsNow() {
		Collaboration hosted = fixture.hosted();
		List<String> changes = option(hosted, CollaborationType.JOINT_ENTERPRISE).changes().stream().map(Change::sentence).toList();
		assertTrue(changes.contains("Type joint enterprise (now host organisation)"), changes.toString());
		assertTrue(changes.stream().anyMatch(change -> change.endsWith("becomes member (now host)")), changes.toString());
		assertTrue(changes.stream().anyMatch(change -> change.startsWith("Employed by nobody (now ")), changes.toString());
	}

	@Test
	void rulesOfTheOtherTypeSpeakAndThoseOfThisFallSilent() {
		Collaboration joint = fixture.joint();
		joint.getDirectedBy().remove(0);
		assertEquals(Set.of("A19-03b"), ids(option(joint, CollaborationType.JOINT_ENTERPRISE).silenced()));
		assertTrue(ids(option(joint, CollaborationType.SHARED_LEAD).raised()).contains("A19-07"));
	}

	@Test
	void typeThatCannotBeIsRefusedWithTheReason() {
		Collaboration alone = fixture.collaboration(fixture.force("Only"));
		TypeOption shared = option(alone, CollaborationType.SHARED_LEAD);
		assertEquals(Optional.of("A shared lead needs at least two leading partners."), shared.refusal());
	}

	@Test
	void chosenLeadGoesBeforeWhoLeadsNow() {
		Collaboration single = fixture.single();
		Partner second = single.getMemberships().get(1).getPartner();
		TypeOption option = new TypeComparison(RULES, SETTINGS).compare(single, Optional.of(second)).get(1);
		assertEquals(List.of(second), option.directs());
		assertEquals(List.of(second), option.leading());
	}

	@Test
	void saysThatTheFirstStandsForAnyWhereNobodyLeads() {
		Collaboration joint = fixture.joint();
		joint.getDirectedBy().clear();
		assertTrue(option(joint, CollaborationType.HOST).why().startsWith("Nobody leads or hosts it now"));
	}

	@ParameterizedTest
	@EnumSource(value = CollaborationType.class, mode = EnumSource.Mode.EXCLUDE, names = "UNSPECIFIED")
	void changeMadeForRealDoesWhatWasSaidAndIsUndone(CollaborationType type) {
		Collaboration collaboration = fixture.hosted();
		Collaboration before = EcoreUtil.copy(collaboration);
		TypeOption option = option(collaboration, type);
		Set<String> expected = said(check(), option.silenced(), option.raised());
		var domain = new AdapterFactoryEditingDomain(new AllianceItemProviderAdapterFactory(), new BasicCommandStack());
		option.operation().createCommand(domain).ifPresent(domain.getCommandStack()::execute);
		assertEquals(expected, check().stream().map(Finding::sentence).collect(Collectors.toSet()));
		assertEquals(option.directs(), collaboration.getDirectedBy());
		if (domain.getCommandStack().canUndo()) {
			domain.getCommandStack().undo();
		}
		assertEquals(before.getType(), collaboration.getType());
		assertEquals(roles(before), roles(collaboration));
	}

	@Test
	void comparingLeavesTheModelAlone() throws IOException {
		Collaboration shared = fixture.shared();
		Set<String> before = check().stream().map(Finding::sentence).collect(Collectors.toSet());
		StringBuilder first = new StringBuilder();
		StringBuilder again = new StringBuilder();
		new TypesReport().write(new TypeComparison(RULES, SETTINGS).compare(shared, Optional.empty()), first);
		new TypesReport().write(new TypeComparison(RULES, SETTINGS).compare(shared, Optional.empty()), again);
		assertEquals(first.toString(), again.toString());
		assertEquals(before, check().stream().map(Finding::sentence).collect(Collectors.toSet()));
		assertFalse(first.toString().contains("null"), first.toString());
	}

	private TypeOption option(Collaboration collaboration, CollaborationType type) {
		return new TypeComparison(RULES, SETTINGS).compare(collaboration, Optional.empty()).stream().filter(each -> each.type() == type).findFirst()
			.orElseThrow();
	}

	private List<Finding> check() {
		return new RuleEngine(RULES, SETTINGS).check(List.of(fixture.model()), Progress.none());
	}

	private static Set<String> said(List<Finding> now, List<Consequence> silenced, List<Consequence> raised) {
		Set<String> said = now.stream().map(Finding::sentence).collect(Collectors.toSet());
		silenced.forEach(each -> said.remove(each.sentence()));
		raised.forEach(each -> said.add(each.sentence()));
		return said;
	}

	private static Set<String> ids(List<Consequence> consequences) {
		return consequences.stream().map(each -> each.rule().id()).collect(Collectors.toSet());
	}

	private static List<MembershipRole> roles(Collaboration collaboration) {
		return collaboration.getMemberships().stream().map(Membership::getRole).toList();
	}
}
