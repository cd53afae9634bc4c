// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.rules;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.allianceworkbench.model.PartialDate;
import org.allianceworkbench.model.alliance.AllianceFactory;
import org.allianceworkbench.model.alliance.AllianceModel;
import org.allianceworkbench.model.benefits.Benefit;
import org.allianceworkbench.model.benefits.BenefitCategory;
import org.allianceworkbench.model.benefits.BenefitLink;
import org.allianceworkbench.model.benefits.BenefitProfile;
import org.allianceworkbench.model.benefits.BenefitsFactory;
import org.allianceworkbench.model.benefits.BenefitsMap;
import org.allianceworkbench.model.benefits.BenefitsNode;
import org.allianceworkbench.model.benefits.BusinessChange;
import org.allianceworkbench.model.benefits.Effect;
import org.allianceworkbench.model.benefits.Measure;
import org.allianceworkbench.model.benefits.Objective;
import org.allianceworkbench.model.benefits.Output;
import org.allianceworkbench.model.benefits.RealisationPlan;
import org.allianceworkbench.model.cost.Contribution;
import org.allianceworkbench.model.cost.ContributionKind;
import org.allianceworkbench.model.cost.CostFactory;
import org.allianceworkbench.model.cost.CostLine;
import org.allianceworkbench.model.cost.CostModel;
import org.allianceworkbench.model.cost.Money;
import org.allianceworkbench.model.fit.Driver;
import org.allianceworkbench.model.fit.DriverAssessment;
import org.allianceworkbench.model.fit.DriverKind;
import org.allianceworkbench.model.fit.DriverVerdict;
import org.allianceworkbench.model.fit.FitAssessment;
import org.allianceworkbench.model.fit.FitFactory;
import org.allianceworkbench.model.fit.FitKind;
import org.allianceworkbench.model.fit.FitVerdict;
import org.allianceworkbench.model.fit.Principle;
import org.allianceworkbench.model.fit.PrincipleAssessment;
import org.allianceworkbench.model.fit.PrincipleVerdict;
import org.allianceworkbench.model.governance.Agreement;
import org.allianceworkbench.model.governance.AgreementChange;
import org.allianceworkbench.model.governance.AgreementKind;
import org.allianceworkbench.model.governance.AgreementParty;
import org.allianceworkbench.model.governance.AgreementStatus;
import org.allianceworkbench.model.governance.BodyMembership;
import org.allianceworkbench.model.governance.Decision;
import org.allianceworkbench.model.governance.DecisionOutcome;
import org.allianceworkbench.model.governance.GovernanceBody;
import org.allianceworkbench.model.governance.GovernanceBodyKind;
import org.allianceworkbench.model.governance.GovernanceFactory;
import org.allianceworkbench.model.governance.PerformanceMeasure;
import org.allianceworkbench.model.governance.Review;
import org.allianceworkbench.model.method.BusinessCase;
import org.allianceworkbench.model.method.DueDiligence;
import org.allianceworkbench.model.method.Gate;
import org.allianceworkbench.model.method.GateKind;
import org.allianceworkbench.model.method.MethodFactory;
import org.allianceworkbench.model.method.MethodologyStep;
import org.allianceworkbench.model.method.Option;
import org.allianceworkbench.model.method.StepKind;
import org.allianceworkbench.model.partners.Collaboration;
import org.allianceworkbench.model.partners.CollaborationStatus;
import org.allianceworkbench.model.partners.CollaborationType;
import org.allianceworkbench.model.partners.Membership;
import org.allianceworkbench.model.partners.MembershipRole;
import org.allianceworkbench.model.partners.Partner;
import org.allianceworkbench.model.partners.PartnerKind;
import org.allianceworkbench.model.partners.PartnersFactory;
import org.allianceworkbench.model.partners.Programme;
import org.allianceworkbench.model.partners.Resource;
import org.allianceworkbench.model.partners.Secondment;
import org.allianceworkbench.model.partners.ThematicArea;
import org.allianceworkbench.model.people.PeopleFactory;
import org.allianceworkbench.model.people.Person;
import org.allianceworkbench.model.people.Role;
import org.allianceworkbench.model.people.RoleKind;
import org.allianceworkbench.model.people.Skill;
import org.allianceworkbench.model.people.SkillHeld;
import org.allianceworkbench.model.people.SkillNeed;
import org.allianceworkbench.model.risk.Barrier;
import org.allianceworkbench.model.risk.IcmAssessment;
import org.allianceworkbench.model.risk.Interdependency;
import org.allianceworkbench.model.risk.InterdependencyRegister;
import org.allianceworkbench.model.risk.Issue;
import org.allianceworkbench.model.risk.IssuesAndOpportunitiesLog;
import org.allianceworkbench.model.risk.Lesson;
import org.allianceworkbench.model.risk.LogTopic;
import org.allianceworkbench.model.risk.Risk;
import org.allianceworkbench.model.risk.RiskFactory;
import org.allianceworkbench.model.risk.RiskRegister;
import org.allianceworkbench.rules.catalogue.StandardRules;
import org.allianceworkbench.rules.engine.FixContract;
import org.allianceworkbench.rules.engine.Progress;
import org.allianceworkbench.rules.engine.RuleEngine;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.junit.jupiter.api.Assertions;

/** An alliance in the making, for tests: small steps that leave a sound piece of model each. */
public final class Fixture {
	private static final RuleSettings SETTINGS = RuleSettings.at(LocalDate.of(2026, 1, 1));

	private final AllianceModel model = AllianceFactory.eINSTANCE.createAllianceModel();
	private final List<EObject> loose = new ArrayList<>();

	public AllianceModel model() {
		return model;
	}

	public void assertSilent(Rule rule) {
		Assertions.assertEquals(List.of(), sentences(rule));
	}

	public void assertReported(Rule rule) {
		Assertions.assertFalse(sentences(rule).isEmpty(), rule.id() + " says nothing");
		if (loose.isEmpty()) {
			new FixContract(model, StandardRules.catalogue(), SETTINGS).verify();
		}
	}

	/** Asserts which remedies the rule offers for the one thing that it speaks of, and that they are safe. */
	public void assertOffered(Rule rule, String... labels) {
		List<Finding> findings = new RuleEngine(new RuleCatalogue(List.of(rule)), SETTINGS).check(List.of(model), Progress.none());
		Assertions.assertEquals(List.of(List.of(labels)),
			findings.stream().map(finding -> finding.fixes().stream().map(QuickFix::label).toList()).toList());
		assertReported(rule);
	}

	/** Asserts that the rule speaks of one thing, and shows people the feature to look at. */
	public void assertReportedAt(Rule rule, EStructuralFeature feature) {
		assertReported(rule);
		List<Finding> findings = new RuleEngine(new RuleCatalogue(List.of(rule)), SETTINGS).check(List.of(model), Progress.none());
		Assertions.assertEquals(List.of(Optional.of(feature)), findings.stream().map(Finding::feature).toList());
	}

	private List<String> sentences(Rule rule) {
		RuleEngine engine = new RuleEngine(new RuleCatalogue(List.of(rule)), SETTINGS);
		List<Finding> findings = new ArrayList<>(engine.check(List.of(model), Progress.none()));
		loose.forEach(element -> findings.addAll(engine.check(element)));
		return findings.stream().map(Finding::sentence).toList();
	}

	public PartialDate date(String text) {
		return PartialDate.parse(text);
	}

	public Partner partner(String name, PartnerKind kind) {
		Partner partner = PartnersFactory.eINSTANCE.createPartner();
		partner.setName(name);
		partner.setKind(kind);
		model.getPartners().add(partner);
		return partner;
	}

	public Partner force(String name) {
		return partner(name, PartnerKind.POLICE_FORCE);
	}

	public Partner company(String name) {
		return partner(name, PartnerKind.PRIVATE_PROVIDER);
	}

	public Partner policingBody(Partner force) {
		Partner body = partner("Commissioner for " + force.getName(), PartnerKind.POLICING_BODY);
		force.setPolicingBody(body);
		return body;
	}

	public Collaboration collaboration(Partner... members) {
		Collaboration collaboration = PartnersFactory.eINSTANCE.createCollaboration();
		collaboration.setName("Alliance");
		collaboration.setPurpose("Safer roads");
		for (Partner partner : members) {
			Membership membership = PartnersFactory.eINSTANCE.createMembership();
			membership.setPartner(partner);
			collaboration.getMemberships().add(membership);
		}
		model.getCollaborations().add(collaboration);
		return collaboration;
	}

	public Collaboration role(Collaboration collaboration, int member, MembershipRole role) {
		collaboration.getMemberships().get(member).setRole(role);
		return collaboration;
	}

	private Collaboration typed(CollaborationType type, MembershipRole first, MembershipRole second) {
		Collaboration collaboration = collaboration(force("North"), force("South"));
		collaboration.setType(type);
		role(role(collaboration, 0, first), 1, second);
		return collaboration;
	}

	public Collaboration joint() {
		Collaboration collaboration = typed(CollaborationType.JOINT_ENTERPRISE, MembershipRole.MEMBER, MembershipRole.MEMBER);
		collaboration.getMemberships().forEach(member -> collaboration.getDirectedBy().add(member.getPartner()));
		collaboration.getMemberships().forEach(member -> collaboration.getResourcesControlledBy().add(member.getPartner()));
		return collaboration;
	}

	public Collaboration single() {
		return ruledByFirst(typed(CollaborationType.SINGLE_LEAD, MembershipRole.LEAD, MembershipRole.MEMBER));
	}

	public Collaboration hosted() {
		Collaboration collaboration = ruledByFirst(typed(CollaborationType.HOST, MembershipRole.HOST, MembershipRole.MEMBER));
		collaboration.getEmployedBy().add(collaboration.getMemberships().get(0).getPartner());
		return collaboration;
	}

	private static Collaboration ruledByFirst(Collaboration collaboration) {
		Partner first = collaboration.getMemberships().get(0).getPartner();
		collaboration.getDirectedBy().add(first);
		collaboration.getResourcesControlledBy().add(first);
		return collaboration;
	}

	/** North leads training, South leads fleet. */
	public Collaboration shared() {
		Collaboration collaboration = typed(CollaborationType.SHARED_LEAD, MembershipRole.LEAD, MembershipRole.LEAD);
		List<String> names = List.of("Training", "Fleet");
		for (int i = 0; i < names.size(); i++) {
			ThematicArea area = PartnersFactory.eINSTANCE.createThematicArea();
			area.setName(names.get(i));
			area.setLead(collaboration.getMemberships().get(i).getPartner());
			collaboration.getThematicAreas().add(area);
			collaboration.getDirectedBy().add(area.getLead());
			collaboration.getResourcesControlledBy().add(area.getLead());
		}
		return collaboration;
	}

	/** Two collaborations that contain each other, which no file can hold. */
	public void circle() {
		Collaboration outer = PartnersFactory.eINSTANCE.createCollaboration();
		Collaboration inner = PartnersFactory.eINSTANCE.createCollaboration();
		outer.getParts().add(inner);
		inner.getParts().add(outer);
		loose.add(outer);
	}

	public Resource resource(Collaboration collaboration) {
		Resource resource = PartnersFactory.eINSTANCE.createResource();
		resource.setName("Resource " + (collaboration.getResources().size() + 1));
		collaboration.getResources().add(resource);
		return resource;
	}

	public Secondment secondment(Collaboration collaboration, int home, int receiving) {
		Secondment secondment = PartnersFactory.eINSTANCE.createSecondment();
		secondment.setHome(collaboration.getMemberships().get(home).getPartner());
		secondment.setReceiving(collaboration.getMemberships().get(receiving).getPartner());
		secondment.setThematicArea(collaboration.getThematicAreas().get(receiving));
		collaboration.getSecondments().add(secondment);
		return secondment;
	}

	public FitAssessment fit(Collaboration collaboration, FitKind kind, FitVerdict verdict) {
		FitAssessment assessment = FitFactory.eINSTANCE.createFitAssessment();
		assessment.setKind(kind);
		assessment.setVerdict(verdict);
		collaboration.getFitAssessments().add(assessment);
		return assessment;
	}

	public DriverAssessment driver(Collaboration collaboration, DriverKind kind, DriverVerdict verdict) {
		Driver driver = FitFactory.eINSTANCE.createDriver();
		driver.setName("Driver " + kind);
		driver.setKind(kind);
		model.getDrivers().add(driver);
		DriverAssessment assessment = FitFactory.eINSTANCE.createDriverAssessment();
		assessment.setDriver(driver);
		assessment.setVerdict(verdict);
		collaboration.getDriverAssessments().add(assessment);
		return assessment;
	}

	public PrincipleAssessment principle(Collaboration collaboration, PrincipleVerdict verdict) {
		Principle principle = FitFactory.eINSTANCE.createPrinciple();
		principle.setName("No surprises");
		model.getPrinciples().add(principle);
		PrincipleAssessment assessment = FitFactory.eINSTANCE.createPrincipleAssessment();
		assessment.setPrinciple(principle);
		assessment.setVerdict(verdict);
		collaboration.getPrincipleAssessments().add(assessment);
		return assessment;
	}

	public BusinessCase businessCase(Collaboration collaboration) {
		BusinessCase businessCase = MethodFactory.eINSTANCE.createBusinessCase();
		businessCase.setName("Business case");
		collaboration.getBusinessCases().add(businessCase);
		return businessCase;
	}

	public BusinessCase preferredOption(Collaboration collaboration, CollaborationType type) {
		BusinessCase businessCase = businessCase(collaboration);
		Option option = MethodFactory.eINSTANCE.createOption();
		option.setName("Option A");
		option.setType(type);
		businessCase.getOptions().add(option);
		businessCase.setPreferredOption(option);
		return businessCase;
	}

	public MethodologyStep step(Collaboration collaboration, StepKind kind, String started) {
		MethodologyStep step = MethodFactory.eINSTANCE.createMethodologyStep();
		step.setName("Step " + kind);
		step.setKind(kind);
		step.setStartedDate(started == null ? null : date(started));
		collaboration.getSteps().add(step);
		return step;
	}

	public Gate gate(Collaboration collaboration, StepKind kind) {
		Gate gate = MethodFactory.eINSTANCE.createGate();
		gate.setName("Gate of " + kind);
		gate.setKind(GateKind.APPROVAL);
		step(collaboration, kind, null).getGates().add(gate);
		return gate;
	}

	public Decision decide(Collaboration collaboration, StepKind kind, GovernanceBodyKind body, DecisionOutcome outcome, String date) {
		Decision decision = GovernanceFactory.eINSTANCE.createDecision();
		decision.setName("Decision");
		decision.setGate(gate(collaboration, kind));
		decision.setOutcome(outcome);
		decision.setDate(date(date));
		body(body).getDecisions().add(decision);
		return decision;
	}

	public GovernanceBody body(GovernanceBodyKind kind) {
		GovernanceBody body = GovernanceFactory.eINSTANCE.createGovernanceBody();
		body.setName("Body " + (model.getGovernanceBodies().size() + 1));
		body.setKind(kind);
		model.getGovernanceBodies().add(body);
		return body;
	}

	public void seatChiefOfficer(Collaboration collaboration, Partner force) {
		Role role = role("Chief Constable of " + force.getName());
		role.setKind(RoleKind.CHIEF_CONSTABLE);
		role.setOrganisation(force);
		BodyMembership seat = GovernanceFactory.eINSTANCE.createBodyMembership();
		seat.setRole(role);
		GovernanceBody body = body(GovernanceBodyKind.EXECUTIVE_BOARD);
		body.getMembers().add(seat);
		collaboration.getGovernedBy().add(body);
	}

	public DueDiligence dueDiligence(Collaboration collaboration, Partner partner) {
		DueDiligence dueDiligence = MethodFactory.eINSTANCE.createDueDiligence();
		dueDiligence.setPartner(partner);
		collaboration.getDueDiligence().add(dueDiligence);
		return dueDiligence;
	}

	public void log(Collaboration collaboration, LogTopic... topics) {
		IssuesAndOpportunitiesLog log = RiskFactory.eINSTANCE.createIssuesAndOpportunitiesLog();
		for (LogTopic topic : topics) {
			Issue issue = RiskFactory.eINSTANCE.createIssue();
			issue.setTopic(topic);
			issue.setCollaboration(collaboration);
			log.getEntries().add(issue);
		}
		model.getRegisters().add(log);
	}

	/** An agreement under section 22A that is agreed, with all members as parties. */
	public Agreement agreement(Collaboration collaboration) {
		Agreement agreement = GovernanceFactory.eINSTANCE.createAgreement();
		agreement.setName("Agreement");
		agreement.setKind(AgreementKind.SECTION22_A);
		agreement.setStatus(AgreementStatus.AGREED);
		agreement.getCollaborations().add(collaboration);
		for (Membership member : collaboration.getMemberships()) {
			AgreementParty party = GovernanceFactory.eINSTANCE.createAgreementParty();
			party.setPartner(member.getPartner());
			agreement.getParties().add(party);
		}
		model.getAgreements().add(agreement);
		return agreement;
	}

	public PerformanceMeasure performanceMeasure(Agreement agreement) {
		PerformanceMeasure measure = GovernanceFactory.eINSTANCE.createPerformanceMeasure();
		measure.setName("Response time");
		agreement.getPerformanceMeasures().add(measure);
		return measure;
	}

	public void reviewed(Agreement agreement, String held, String changed) {
		Review review = GovernanceFactory.eINSTANCE.createReview();
		review.setHeld(date(held));
		agreement.getReviews().add(review);
		AgreementChange change = GovernanceFactory.eINSTANCE.createAgreementChange();
		change.setDate(date(changed));
		agreement.getChanges().add(change);
	}

	public BenefitsMap map(Collaboration... collaborations) {
		BenefitsMap map = BenefitsFactory.eINSTANCE.createBenefitsMap();
		map.setName("Benefits map");
		map.getCollaborations().addAll(List.of(collaborations));
		model.getBenefitsMaps().add(map);
		return map;
	}

	public <T extends BenefitsNode> T node(BenefitsMap map, T node, String name) {
		node.setName(name);
		map.getNodes().add(node);
		return node;
	}

	public Output output(BenefitsMap map) {
		return node(map, BenefitsFactory.eINSTANCE.createOutput(), "New rota");
	}

	public BusinessChange change(BenefitsMap map) {
		return node(map, BenefitsFactory.eINSTANCE.createBusinessChange(), "Working to the new rota");
	}

	public Benefit benefit(BenefitsMap map, String name) {
		return node(map, BenefitsFactory.eINSTANCE.createBenefit(), name);
	}

	public Objective objective(BenefitsMap map) {
		return node(map, BenefitsFactory.eINSTANCE.createObjective(), "Safer roads");
	}

	public BenefitLink link(BenefitsNode source, BenefitsNode target) {
		BenefitLink link = BenefitsFactory.eINSTANCE.createBenefitLink();
		link.setSource(source);
		link.setTarget(target);
		source.getMap().getLinks().add(link);
		return link;
	}

	public Measure measure(BenefitsNode node, String name) {
		Measure measure = BenefitsFactory.eINSTANCE.createMeasure();
		measure.setName(name);
		node.getMeasures().add(measure);
		return measure;
	}

	public Benefit economic(BenefitsMap map, String name, String measure) {
		Benefit benefit = benefit(map, name);
		benefit.setCategory(BenefitCategory.ECONOMIC);
		measure(benefit, measure).setFinancial(true);
		return benefit;
	}

	public BenefitProfile profile(Effect effect) {
		BenefitProfile profile = BenefitsFactory.eINSTANCE.createBenefitProfile();
		effect.setProfile(profile);
		return profile;
	}

	public void plan(String programmeStart, String start, String end) {
		BenefitsMap map = map();
		map.setProgramme(programme());
		map.getProgramme().setStartDate(date(programmeStart));
		RealisationPlan plan = BenefitsFactory.eINSTANCE.createRealisationPlan();
		plan.setStartDate(date(start));
		plan.setEndDate(date(end));
		profile(benefit(map, "Fewer delays")).setRealisationPlan(plan);
	}

	/** A benefit of a programme that closed in 2018. */
	public Benefit closed(String name) {
		BenefitsMap map = map();
		map.setProgramme(programme());
		map.getProgramme().setClosedDate(date("2018"));
		return benefit(map, name);
	}

	private Programme programme() {
		Programme programme = PartnersFactory.eINSTANCE.createProgramme();
		programme.setName("Programme");
		model.getProgrammes().add(programme);
		return programme;
	}

	public Money money(long amount) {
		Money money = CostFactory.eINSTANCE.createMoney();
		money.setAmount(BigDecimal.valueOf(amount));
		money.setCurrency("GBP");
		money.setYear("2014/15");
		return money;
	}

	public Contribution contribution(Collaboration collaboration, int payer) {
		Contribution contribution = CostFactory.eINSTANCE.createContribution();
		contribution.setName("Contribution");
		contribution.setPayer(collaboration.getMemberships().get(payer).getPartner());
		collaboration.getContributions().add(contribution);
		return contribution;
	}

	public void shares(Collaboration collaboration, String... shares) {
		for (int i = 0; i < shares.length; i++) {
			Contribution contribution = contribution(collaboration, i);
			contribution.setKind(ContributionKind.PROPORTIONAL_SHARE);
			contribution.setShare(new BigDecimal(shares[i]));
		}
	}

	public void donor(long gives, long gains) {
		Collaboration collaboration = joint();
		contribution(collaboration, 0).setAmount(money(gives));
		Benefit benefit = benefit(map(collaboration), "Reduced cost");
		benefit.getBeneficiaries().add(collaboration.getMemberships().get(0).getPartner());
		benefit.setAnnualValue(money(gains));
	}

	public void saving(String basis) {
		CostModel costs = CostFactory.eINSTANCE.createCostModel();
		costs.setName("Cost model");
		CostLine line = CostFactory.eINSTANCE.createCostLine();
		line.setName("Fleet");
		line.setSaving(true);
		line.setBasis(basis);
		costs.getCostLines().add(line);
		model.getCostModels().add(costs);
	}

	public Person person(String name) {
		Person person = PeopleFactory.eINSTANCE.createPerson();
		person.setName(name);
		model.getPeople().add(person);
		return person;
	}

	public Role role(String name) {
		Role role = PeopleFactory.eINSTANCE.createRole();
		role.setName(name);
		model.getRoles().add(role);
		return role;
	}

	public void skilled(boolean held) {
		Skill skill = PeopleFactory.eINSTANCE.createSkill();
		skill.setName("Change management");
		model.getSkills().add(skill);
		SkillNeed need = PeopleFactory.eINSTANCE.createSkillNeed();
		need.setSkill(skill);
		Role role = role("Head of Fleet");
		role.getSkillNeeds().add(need);
		Person person = person("Alex");
		person.getRoles().add(role);
		if (held) {
			SkillHeld has = PeopleFactory.eINSTANCE.createSkillHeld();
			has.setSkill(skill);
			person.getSkills().add(has);
		}
	}

	public Risk risk() {
		RiskRegister register = RiskFactory.eINSTANCE.createRiskRegister();
		register.setName("Risks");
		register.setHighRiskFrom(15);
		Risk risk = RiskFactory.eINSTANCE.createRisk();
		risk.setName("Supplier fails");
		register.getRisks().add(risk);
		model.getRegisters().add(register);
		return risk;
	}

	public Risk highRisk() {
		Risk risk = risk();
		risk.setLikelihood(4);
		risk.setImpact(5);
		return risk;
	}

	public Interdependency interdependency(boolean crossCuttingRegister) {
		InterdependencyRegister register = RiskFactory.eINSTANCE.createInterdependencyRegister();
		register.setName("Interdependencies");
		register.setCrossCutting(crossCuttingRegister);
		Interdependency interdependency = RiskFactory.eINSTANCE.createInterdependency();
		interdependency.setName("Fleet needs premises");
		interdependency.setCrossCutting(true);
		register.getInterdependencies().add(interdependency);
		model.getRegisters().add(register);
		return interdependency;
	}

	public Barrier barrier() {
		Barrier barrier = RiskFactory.eINSTANCE.createBarrier();
		barrier.setName("Differing priorities");
		joint().getBarriers().add(barrier);
		return barrier;
	}

	public IcmAssessment icm(int level) {
		IcmAssessment assessment = RiskFactory.eINSTANCE.createIcmAssessment();
		assessment.setLevel(level);
		joint().getIcmAssessments().add(assessment);
		return assessment;
	}

	public void lesson(Collaboration collaboration) {
		collaboration.setStatus(CollaborationStatus.LIVE);
		Lesson lesson = RiskFactory.eINSTANCE.createLesson();
		lesson.setName("Talk early");
		lesson.getLearnedFrom().add(collaboration);
		model.getLessons().add(lesson);
	}
}
