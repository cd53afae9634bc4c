// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.workbench.explorer;

import java.util.List;

import org.allianceworkbench.examples.ExampleCatalogue;
import org.allianceworkbench.workbench.action.SelectedObjects;
import org.allianceworkbench.workbench.checking.LiveChecks;
import org.allianceworkbench.workbench.opening.DiagramInput;
import org.allianceworkbench.workbench.opening.Opening;
import org.allianceworkbench.workbench.opening.SaveHandler;
import org.allianceworkbench.workbench.opening.SessionKeeper;
import org.allianceworkbench.workbench.sharing.SessionRegistry;
import org.allianceworkbench.workbench.sharing.SharedSession;
import org.allianceworkbench.workbench.wizard.Wizards;
import org.eclipse.core.resources.IResourceChangeEvent;
import org.eclipse.core.resources.IResourceChangeListener;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.jface.viewers.DoubleClickEvent;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.Saveable;
import org.eclipse.ui.navigator.CommonNavigator;

/** The explorer. While the workspace is empty, it says how to begin. */
public final class ExplorerView extends CommonNavigator implements IResourceChangeListener {
	private Composite area;
	private Composite hint;
	private Composite tree;
	private UnshownSessions unshown;
	private SaveHandler save;

	@Override
	public void createPartControl(Composite parent) {
		area = new Composite(parent, SWT.NONE);
		area.setLayout(new StackLayout());
		hint = hint(area);
		tree = new Composite(area, SWT.NONE);
		tree.setLayout(new FillLayout());
		super.createPartControl(tree);
		ResourcesPlugin.getWorkspace().addResourceChangeListener(this, IResourceChangeEvent.POST_CHANGE);
		unshown = new UnshownSessions(this, () -> firePropertyChange(PROP_DIRTY), getSite().getService(SessionRegistry.class));
		unshown.start();
		save = new SaveHandler(getSite(), this::toSave);
		getCommonViewer().addSelectionChangedListener(event -> save.update());
		new FindingTips(getCommonViewer().getTree(), getSite().getService(LiveChecks.class));
		showWhatIsThere();
	}

	/** What is selected; where none of that has changes, what the editor in front is about, as from any other view, and what no editor is about. */
	private List<SharedSession> toSave() {
		SessionRegistry registry = getSite().getService(SessionRegistry.class);
		List<SharedSession> selected = SelectedObjects.of(getCommonViewer().getStructuredSelection()).sessions(registry);
		if (selected.stream().anyMatch(SharedSession::isDirty)) {
			return selected;
		}
		boolean edited = getSite().getPage().getActiveEditor() != null
				&& getSite().getPage().getActiveEditor().getEditorInput() instanceof DiagramInput input && input.sharedSession().isDirty();
		return edited ? List.of(((DiagramInput) getSite().getPage().getActiveEditor().getEditorInput()).sharedSession())
				: registry.sessions().stream().filter(session -> !SessionKeeper.isShown(getSite().getPage(), session)).toList();
	}

	private Composite hint(Composite parent) {
		Composite page = new Composite(parent, SWT.NONE);
		page.setBackground(parent.getDisplay().getSystemColor(SWT.COLOR_LIST_BACKGROUND));
		GridLayout layout = new GridLayout();
		layout.marginWidth = 12;
		layout.marginHeight = 12;
		layout.verticalSpacing = 10;
		page.setLayout(layout);
		Label text = new Label(page, SWT.WRAP);
		text.setBackground(page.getBackground());
		text.setText("There is no alliance here yet.");
		text.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
		IWorkbenchWindow window = getSite().getWorkbenchWindow();
		new ExampleCatalogue().examples()
				.forEach(example -> link(page, "Open the example \u201C" + example.title() + "\u201D", () -> new Opening(window).example(example)));
		link(page, "New alliance\u2026", () -> new Wizards(window).newAlliance());
		link(page, "Open a file\u2026", () -> new Wizards(window).openFile());
		return page;
	}

	private static void link(Composite parent, String text, Runnable action) {
		Link link = new Link(parent, SWT.NONE);
		link.setBackground(parent.getBackground());
		link.setText("<a>" + text.replace("&", "&&") + "</a>");
		link.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
		link.addListener(SWT.Selection, event -> action.run());
	}

	@Override
	public void resourceChanged(IResourceChangeEvent event) {
		getSite().getShell().getDisplay().asyncExec(this::showWhatIsThere);
	}

	private void showWhatIsThere() {
		if (area.isDisposed()) {
			return;
		}
		StackLayout stack = (StackLayout) area.getLayout();
		Composite shown = ResourcesPlugin.getWorkspace().getRoot().getProjects().length == 0 ? hint : tree;
		if (stack.topControl != shown) {
			stack.topControl = shown;
			area.layout();
		}
	}

	/** What can be opened is opened by the action for that; everything else is unfolded. */
	@Override
	protected void handleDoubleClick(DoubleClickEvent event) {
		IStructuredSelection selection = (IStructuredSelection) event.getSelection();
		Object element = selection.getFirstElement();
		if (!ElementOpening.isDocument(selection) && getCommonViewer().isExpandable(element)) {
			getCommonViewer().setExpandedState(element, !getCommonViewer().getExpandedState(element));
		}
	}

	@Override
	public Saveable[] getSaveables() {
		return unshown == null ? new Saveable[0] : unshown.saveables();
	}

	@Override
	public Saveable[] getActiveSaveables() {
		return getSaveables();
	}

	@Override
	public boolean isDirty() {
		return unshown != null && unshown.isDirty();
	}

	@Override
	public void setFocus() {
		if (((StackLayout) area.getLayout()).topControl == hint) {
			hint.setFocus();
		} else {
			super.setFocus();
		}
	}

	@Override
	public void dispose() {
		ResourcesPlugin.getWorkspace().removeResourceChangeListener(this);
		if (unshown != null) {
			unshown.stop();
			save.dispose();
		}
		super.dispose();
	}
}
