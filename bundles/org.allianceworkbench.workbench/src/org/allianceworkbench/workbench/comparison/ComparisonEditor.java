// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.workbench.comparison;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.allianceworkbench.compare.Comparison;
import org.allianceworkbench.compare.change.ApplyDifferences;
import org.allianceworkbench.compare.merge.Merge;
import org.allianceworkbench.compare.merge.Side;
import org.allianceworkbench.viewpoint.ui.failure.Failures;
import org.allianceworkbench.workbench.WorkbenchIds;
import org.allianceworkbench.workbench.action.StackActions;
import org.allianceworkbench.workbench.item.ItemLabels;
import org.allianceworkbench.workbench.opening.Opening;
import org.allianceworkbench.workbench.opening.SaveHandler;
import org.allianceworkbench.workbench.sharing.SessionListener;
import org.allianceworkbench.workbench.sharing.SessionRegistry;
import org.allianceworkbench.workbench.sharing.SharedSession;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.navigator.CommonNavigator;
import org.eclipse.ui.part.EditorPart;

/** Shows what another version of an alliance has otherwise, and takes chosen differences over into the open one as one step that can be undone. */
public final class ComparisonEditor extends EditorPart implements SessionListener {
	/** The id of the editor. */
	public static final String ID = WorkbenchIds.BUNDLE + ".comparison";

	private SessionRegistry registry;
	private StackActions stackActions;
	private SaveHandler save;
	private Composite area;
	private ConflictPanel conflicts;
	private DifferencePanel differences;
	private Label count;
	private Button takeOver;
	private Comparison comparison;
	private int undecided;
	private boolean pending;

	@Override
	public void init(IEditorSite site, IEditorInput input) {
		setSite(site);
		setInput(input);
		setPartName(input.getName());
		setTitleToolTip(input.getToolTipText());
	}

	private ComparisonInput input() {
		return (ComparisonInput) getEditorInput();
	}

	private SharedSession session() {
		return input().session();
	}

	@Override
	public void createPartControl(Composite parent) {
		registry = getSite().getService(SessionRegistry.class);
		area = new Composite(parent, SWT.NONE);
		area.setLayout(new GridLayout(4, false));
		SashForm parts = new SashForm(area, SWT.VERTICAL);
		parts.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true, 4, 1));
		if (input().base().isPresent()) {
			conflicts = new ConflictPanel(parts, input(), this::decided);
		}
		ItemLabels labels = new ItemLabels(session().session().editingDomain().getAdapterFactory());
		differences = new DifferencePanel(parts, input(), labels, this::reveal, this::showCount);
		count = new Label(area, SWT.NONE);
		count.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
		button("Choose &All", () -> differences.choose(comparison.differences()));
		button("Choose &None", () -> differences.choose(List.of()));
		takeOver = button("&Take Over", this::takeOver);
		takeOver.setToolTipText("Changes " + input().title() + " as chosen, as one step that can be undone");
		stackActions = new StackActions(() -> Optional.of(session()));
		stackActions.install(getEditorSite().getActionBars());
		save = new SaveHandler(getSite(), () -> registry.sessions().contains(session()) ? List.of(session()) : List.of());
		getSite().setSelectionProvider(differences.tree());
		registry.addListener(this);
		compare();
		differences.choose(conflicts == null ? List.of() : comparison.differences());
	}

	private Button button(String text, Runnable work) {
		Button button = new Button(area, SWT.PUSH);
		button.setText(text);
		button.addListener(SWT.Selection, event -> work.run());
		return button;
	}

	/** All that is shown. */
	Composite control() {
		return area;
	}

	private void compare() {
		EObject here = session().roots().get(0);
		if (conflicts == null) {
			comparison = Comparison.of(here, input().other().root());
		} else {
			Merge merge = Merge.of(input().base().orElseThrow().root(), here, input().other().root());
			conflicts.show(merge.conflicts());
			undecided = (int) merge.conflicts().stream().filter(conflict -> conflicts.choice(conflict) == null).count();
			comparison = Comparison.of(here, merge.merged(conflict -> conflicts.choice(conflict) == Side.THEIRS ? Side.THEIRS : Side.OURS));
			((SashForm) conflicts.control().getParent()).setMaximizedControl(merge.conflicts().isEmpty() ? differences.control() : null);
		}
		differences.show(comparison);
	}

	private void decided() {
		compare();
		differences.choose(comparison.differences());
	}

	private void showCount() {
		int chosen = differences.chosen().size();
		String decide = undecided == 0 ? "" : undecided == 1 ? "  One conflict is not decided." : "  " + undecided + " conflicts are not decided.";
		count.setText(comparison.isEmpty() ? decide.strip() : String.format(Locale.UK, "%,d of %,d differences chosen.", chosen, comparison.differences().size()) + decide);
		takeOver.setEnabled(chosen > 0 && undecided == 0);
	}

	private void takeOver() {
		try {
			new ApplyDifferences(comparison, List.copyOf(differences.chosen())).createCommand(session().session().editingDomain())
					.ifPresent(session().session()::execute);
		} catch (RuntimeException failure) {
			ILog.get().error("Differences could not be taken over.", failure);
			MessageDialog.openError(getSite().getShell(), "Alliance Workbench", "Nothing was taken over: " + Failures.sentence(failure));
		}
	}

	/** Selects an element of the open alliance in the explorer, and shows it in a diagram where one is open. */
	private void reveal(EObject element) {
		if (registry.of(element).isEmpty()) {
			return; // only the other version has it
		}
		if (getSite().getPage().findView(WorkbenchIds.EXPLORER) instanceof CommonNavigator explorer) {
			explorer.selectReveal(new StructuredSelection(element));
		}
		new Opening(getSite().getWorkbenchWindow()).reveal(element);
	}

	@Override
	public void changed(SharedSession changed) {
		if (changed != session() || pending) {
			return;
		}
		pending = true;
		area.getDisplay().asyncExec(() -> {
			pending = false;
			if (!area.isDisposed() && registry.sessions().contains(changed)) {
				compare();
				stackActions.update();
			}
		});
	}

	@Override
	public void closed(SharedSession closed) {
		if (closed == session()) {
			getSite().getPage().closeEditor(this, false);
		}
	}

	@Override
	public void setFocus() {
		differences.filter().setFocus();
	}

	@Override
	public void dispose() {
		if (registry != null) {
			save.dispose();
			registry.removeListener(this);
		}
		super.dispose();
	}

	@Override
	public void doSave(IProgressMonitor monitor) {
		// what is taken over is saved with the alliance
	}

	@Override
	public void doSaveAs() {
		// as above
	}

	@Override
	public boolean isDirty() {
		return false;
	}

	@Override
	public boolean isSaveAsAllowed() {
		return false;
	}
}
