// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.workbench.collaboration;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;

import org.allianceworkbench.edit.label.Labels;
import org.allianceworkbench.model.partners.Collaboration;
import org.allianceworkbench.model.partners.CollaborationType;
import org.allianceworkbench.model.partners.Membership;
import org.allianceworkbench.model.partners.Partner;
import org.allianceworkbench.rules.report.TypesReport;
import org.allianceworkbench.rules.types.Consequence;
import org.allianceworkbench.rules.types.TypeComparison;
import org.allianceworkbench.rules.types.TypeOption;
import org.allianceworkbench.rules.types.TypeTrial;
import org.allianceworkbench.workbench.checking.RuleChoices;
import org.allianceworkbench.workbench.sharing.SharedSession;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.eclipse.ui.forms.widgets.TableWrapData;
import org.eclipse.ui.forms.widgets.TableWrapLayout;

/** The four types of a collaboration side by side; each can be made so in one step. */
final class TypesPage extends Page {
	private final RuleChoices rules;
	private final Consumer<Job> scheduler;
	private List<TypeOption> options = List.of();
	private Collaboration compared;
	private Optional<Partner> lead = Optional.empty();
	private Optional<TypeTrial> awaited = Optional.empty();
	private Optional<Job> comparing = Optional.empty();
	private boolean arrived;
	private boolean failed;

	/** @param scheduler begins a job and shows that the view is at work */
	TypesPage(Composite parent, FormToolkit toolkit, Consumer<EObject> open, RuleChoices rules, Consumer<Job> scheduler) {
		super(parent, toolkit, open);
		this.rules = rules;
		this.scheduler = scheduler;
		control().addListener(SWT.Dispose, event -> stop());
	}

	/** What was worked out before stays until the new comparison arrives, unless it was of another collaboration. */
	@Override
	void write(SharedSession session, Subject subject, Appendable out) throws IOException {
		Collaboration collaboration = subject.collaboration().orElse(null);
		if (compared != collaboration) {
			options = List.of();
			arrived = false;
		}
		compared = collaboration;
		if (collaboration == null) {
			stop();
			return;
		}
		lead = lead.filter(members(collaboration)::contains);
		if (!arrived) {
			begin(session, subject);
		}
		arrived = false;
		if (!options.isEmpty()) {
			new TypesReport().write(options, out);
		}
	}

	private void begin(SharedSession session, Subject subject) {
		stop();
		failed = false;
		TypeTrial trial = new TypeComparison(rules.catalogue(), rules.of(session.file())).begin(compared, lead);
		Job job = Job.create("Comparing the types of " + Labels.of(compared), monitor -> {
			try {
				List<TypeOption> found = trial.options(monitor::isCanceled);
				PlatformUI.getWorkbench().getDisplay().asyncExec(() -> arrive(trial, found, session, subject));
			} catch (CancellationException nobodyWaits) {
				throw new OperationCanceledException(nobodyWaits.getMessage());
			} catch (RuntimeException fault) {
				PlatformUI.getWorkbench().getDisplay().asyncExec(() -> fail(trial, session, subject));
				throw fault;
			}
		});
		awaited = Optional.of(trial);
		comparing = Optional.of(job);
		scheduler.accept(job);
	}

	private void arrive(TypeTrial trial, List<TypeOption> found, SharedSession session, Subject subject) {
		if (awaited.filter(trial::equals).isPresent()) {
			stop();
			options = found;
			arrived = true;
			show(session, subject);
		}
	}

	/** The job has logged why. */
	private void fail(TypeTrial trial, SharedSession session, Subject subject) {
		if (awaited.filter(trial::equals).isPresent()) {
			stop();
			options = List.of();
			arrived = true;
			failed = true;
			show(session, subject);
		}
	}

	@Override
	void stop() {
		comparing.ifPresent(Job::cancel);
		comparing = Optional.empty();
		awaited = Optional.empty();
	}

	@Override
	void fill(SharedSession session, Subject subject, Composite body) {
		if (subject.collaboration().isEmpty()) {
			addChoice(body, subject.collaborations());
			return;
		} else if (options.isEmpty()) {
			add(body, new Prose().paragraph(failed ? "The types could not be compared, by a fault of the program that is written into its log. "
				+ "The comparison is tried again after the next change." : "Comparing the four types\u2026"));
			return;
		}
		addLeadChoice(session, subject, body);
		Composite columns = toolkit().createComposite(body);
		TableWrapLayout layout = new TableWrapLayout();
		layout.numColumns = options.size();
		layout.makeColumnsEqualWidth = true;
		layout.horizontalSpacing = 16;
		columns.setLayout(layout);
		columns.setLayoutData(new TableWrapData(TableWrapData.FILL_GRAB));
		options.forEach(option -> addOption(session, option, columns));
	}

	private void addLeadChoice(SharedSession session, Subject subject, Composite body) {
		Composite row = toolkit().createComposite(body);
		RowLayout layout = new RowLayout();
		layout.center = true;
		row.setLayout(layout);
		toolkit().createLabel(row, "Who would lead alone or host:");
		Combo combo = new Combo(row, SWT.READ_ONLY);
		List<Partner> members = members(subject.collaboration().orElseThrow());
		combo.add("Whoever does so now");
		members.forEach(partner -> combo.add(name(partner)));
		combo.select(lead.map(partner -> members.indexOf(partner) + 1).orElse(0));
		combo.addListener(SWT.Selection, event -> {
			int chosen = combo.getSelectionIndex();
			lead = chosen > 0 ? Optional.of(members.get(chosen - 1)) : Optional.empty();
			row.getDisplay().asyncExec(() -> {
				if (!row.isDisposed()) {
					show(session, subject);
				}
			});
		});
	}

	private void addOption(SharedSession session, TypeOption option, Composite columns) {
		Composite column = section(columns, TypesReport.title(option.type()) + (option.isDeclared() ? " (declared now)" : ""), "");
		Prose prose = new Prose();
		option.refusal().ifPresentOrElse(reason -> prose.paragraph("Not possible. " + reason), () -> describe(option, prose));
		add(column, prose);
		if (option.refusal().isEmpty() && !option.changes().isEmpty()) {
			Button button = toolkit().createButton(column, option.isDeclared() ? "Set right by this type" : "Change to this type", SWT.PUSH);
			button.setToolTipText("Makes all changes named above as one step, which can be undone");
			button.addListener(SWT.Selection, event -> make(session, option));
		}
	}

	private static void make(SharedSession session, TypeOption option) {
		option.operation().createCommand(session.session().editingDomain()).ifPresent(session.session().commandStack()::execute);
	}

	private static void describe(TypeOption option, Prose prose) {
		if (!option.leading().isEmpty()) {
			prose.heading(option.type() == CollaborationType.HOST ? "Hosted by" : "Led by");
			prose.paragraph(names(option.leading(), "") + ". " + option.why());
		}
		prose.heading("Directed by").paragraph(names(option.directs(), "Nobody"));
		prose.heading("Resources controlled by").paragraph(names(option.controls(), "Nobody"));
		prose.heading("Resources employed by").paragraph(names(option.employs(), "Each partner its own, or as agreed: the type does not say"));
		prose.heading("Would change (" + option.changes().size() + ")");
		option.changes().forEach(change -> prose.line(change.sentence(), Optional.of(change.element())));
		addAll("Rules would say", option.raised(), prose);
		addAll("Rules would no longer say", option.silenced(), prose);
		prose.paragraph("Findings that stay: " + option.remaining());
	}

	private static void addAll(String heading, List<Consequence> consequences, Prose prose) {
		prose.heading(heading + " (" + consequences.size() + ")");
		consequences.forEach(each -> prose.line(each.severity(), each.sentence(), each.element()));
	}

	private static List<Partner> members(Collaboration collaboration) {
		List<Partner> members = new ArrayList<>(collaboration.getMemberships().stream().map(Membership::getPartner).distinct().toList());
		members.removeIf(partner -> partner == null);
		return members;
	}

	private static String names(List<Partner> partners, String none) {
		return partners.isEmpty() ? none : String.join(", ", partners.stream().map(TypesPage::name).toList());
	}

	private static String name(Partner partner) {
		String name = Labels.name(partner);
		return name == null ? "Unnamed partner" : name;
	}
}
