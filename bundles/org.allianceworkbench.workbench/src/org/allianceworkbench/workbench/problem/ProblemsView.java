// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.workbench.problem;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.allianceworkbench.rules.Category;
import org.allianceworkbench.rules.Finding;
import org.allianceworkbench.workbench.action.StackActions;
import org.allianceworkbench.workbench.checking.LiveChecks;
import org.allianceworkbench.workbench.finding.FindingsMenu;
import org.allianceworkbench.workbench.finding.MarkedPlace;
import org.allianceworkbench.workbench.opening.DiagramInput;
import org.allianceworkbench.workbench.opening.Opening;
import org.allianceworkbench.workbench.sharing.SessionListener;
import org.allianceworkbench.workbench.sharing.SessionRegistry;
import org.allianceworkbench.workbench.sharing.SharedSession;
import org.eclipse.core.resources.IMarker;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IMemento;
import org.eclipse.ui.IViewSite;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.part.ViewPart;

/** Lists the problems of all alliances of the workspace, grouped and filtered as the user likes; a double click shows the element. */
public final class ProblemsView extends ViewPart implements SessionListener {
	private static final int PAUSE = 100;
	private static final String GROUPING = "grouping";
	private static final String HIDDEN = "hidden";
	private static final String ACCEPTED = "accepted";

	private final Rows rows = new Rows(this::refreshLater);
	private final AtomicBoolean pending = new AtomicBoolean();
	private final Set<String> hidden = new HashSet<>();
	private Grouping grouping = Grouping.SEVERITY;
	private Optional<SharedSession> offered = Optional.empty();
	private Optional<SharedSession> changedHere = Optional.empty();
	private boolean acceptedShown = true;
	private String filter = "";
	private Display display;
	private Label counts;
	private ProblemTree tree;
	private StackActions stackActions;

	@Override
	public void init(IViewSite site, IMemento memento) throws PartInitException {
		super.init(site, memento);
		if (memento != null) {
			String group = memento.getString(GROUPING);
			grouping = Stream.of(Grouping.values()).filter(each -> each.name().equals(group)).findFirst().orElse(Grouping.SEVERITY);
			acceptedShown = !Boolean.FALSE.equals(memento.getBoolean(ACCEPTED));
			Optional.ofNullable(memento.getString(HIDDEN)).ifPresent(names -> hidden.addAll(Arrays.asList(names.split("\n"))));
		}
	}

	@Override
	public void saveState(IMemento memento) {
		memento.putString(GROUPING, grouping.name());
		memento.putBoolean(ACCEPTED, acceptedShown);
		memento.putString(HIDDEN, String.join("\n", hidden));
	}

	@Override
	public void createPartControl(Composite parent) {
		display = parent.getDisplay();
		GridLayout layout = new GridLayout(2, false);
		layout.marginHeight = 2;
		layout.marginWidth = 4;
		parent.setLayout(layout);
		counts = new Label(parent, SWT.NONE);
		counts.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
		createFilter(parent);
		Composite frame = new Composite(parent, SWT.NONE);
		frame.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true, 2, 1));
		tree = new ProblemTree(frame, checks().catalogue());
		tree.viewer().addDoubleClickListener(event -> showOrUnfold(tree.viewer().getStructuredSelection().getFirstElement()));
		createMenus();
		getSite().setSelectionProvider(tree.viewer());
		stackActions = new StackActions(this::session);
		stackActions.install(getViewSite().getActionBars());
		registry().addListener(this);
		rows.start();
		refresh();
	}

	private void createFilter(Composite parent) {
		Text field = new Text(parent, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
		field.setMessage("Filter by words");
		GridData data = new GridData(SWT.RIGHT, SWT.CENTER, false, false);
		data.widthHint = 220;
		field.setLayoutData(data);
		field.addModifyListener(event -> {
			filter = field.getText().strip().toLowerCase(Locale.UK);
			refresh();
		});
	}

	private void createMenus() {
		MenuManager context = new MenuManager();
		context.setRemoveAllWhenShown(true);
		context.addMenuListener(this::fillContextMenu);
		tree.viewer().getControl().setMenu(context.createContextMenu(tree.viewer().getControl()));
		IMenuManager menu = getViewSite().getActionBars().getMenuManager();
		MenuManager groups = new MenuManager("Group &by");
		for (Grouping each : Grouping.values()) {
			groups.add(action(each.label(), IAction.AS_RADIO_BUTTON, each == grouping, on -> {
				if (on) {
					grouping = each;
					refresh();
				}
			}));
		}
		menu.add(groups);
		menu.add(new Separator());
		for (Category category : Category.values()) {
			menu.add(action(category.label(), IAction.AS_CHECK_BOX, !hidden.contains(category.label()), on -> {
				if (on) {
					hidden.remove(category.label());
				} else {
					hidden.add(category.label());
				}
				refresh();
			}));
		}
		menu.add(new Separator());
		menu.add(action("&Accepted", IAction.AS_CHECK_BOX, acceptedShown, on -> {
			acceptedShown = on;
			refresh();
		}));
	}

	private static Action action(String text, int style, boolean checked, Consumer<Boolean> work) {
		Action action = new Action(text, style) {
			@Override
			public void run() {
				work.accept(isChecked());
			}
		};
		action.setChecked(checked);
		return action;
	}

	private void fillContextMenu(IMenuManager menu) {
		List<Row> selected = selected();
		if (selected.size() == 1) {
			menu.add(action("&Show", IAction.AS_PUSH_BUTTON, false, any -> show(selected.get(0))));
		}
		boolean ofOneFile = selected.stream().map(Row::file).distinct().limit(2).count() == 1; // to look opens no more files than that
		if (!ofOneFile && !selected.isEmpty()) {
			Action why = action("Select problems of one alliance to mend or accept them together", IAction.AS_PUSH_BUTTON, false, any -> {
			});
			why.setEnabled(false);
			menu.add(why);
		}
		List<MarkedPlace> places = !ofOneFile ? List.of() : selected.stream().filter(Row::isFinding).map(this::place).flatMap(Optional::stream).toList();
		List<SharedSession> sessions = places.stream().map(MarkedPlace::session).distinct().toList();
		if (sessions.size() == 1) {
			List<Finding> findings = selected.stream().filter(Row::isFinding)
					.flatMap(row -> place(row).stream().flatMap(place -> place.findings(checks(), row.finding()).stream())).distinct().toList();
			offered = Optional.of(sessions.get(0));
			new FindingsMenu(getSite().getWorkbenchWindow()).fill(menu, sessions.get(0), findings);
		}
	}

	private List<Row> selected() {
		List<?> elements = tree.viewer().getStructuredSelection().toList();
		return elements.stream().flatMap(element -> element instanceof Group group ? group.rows().stream() : Stream.of(element)).filter(Row.class::isInstance)
				.map(Row.class::cast).distinct().toList();
	}

	private Optional<MarkedPlace> place(Row row) {
		return row.file().isAccessible() ? MarkedPlace.of(getSite().getWorkbenchWindow(), row.file(), row.finding()) : Optional.empty();
	}

	private void showOrUnfold(Object element) {
		if (element instanceof Row row) {
			show(row);
		} else if (element instanceof Group) {
			tree.viewer().setExpandedState(element, !tree.viewer().getExpandedState(element));
		}
	}

	/** Shows the element of a finding; opening a file that cannot be read says what is wrong with it. */
	void show(Row row) {
		if (row.isFinding()) {
			place(row).ifPresent(place -> place.reveal(getSite().getWorkbenchWindow()));
		} else {
			new Opening(getSite().getWorkbenchWindow()).session(row.file());
		}
	}

	/** A row goes with what is done about it, so the selection does not tell what to undo: the session last changed from here, else that of the editor. */
	private Optional<SharedSession> session() {
		return changedHere.or(this::sessionOfEditor);
	}

	private Optional<SharedSession> sessionOfEditor() {
		IEditorPart editor = getSite().getPage().getActiveEditor();
		return editor != null && editor.getEditorInput() instanceof DiagramInput input ? Optional.of(input.sharedSession()) : Optional.empty();
	}

	@Override
	public void changed(SharedSession session) {
		if (offered.filter(session::equals).isPresent()) {
			changedHere = offered;
		}
		stackActions.update();
	}

	@Override
	public void closed(SharedSession session) {
		offered = offered.filter(other -> other != session);
		changedHere = changedHere.filter(other -> other != session);
		stackActions.update();
	}

	private SessionRegistry registry() {
		return getSite().getService(SessionRegistry.class);
	}

	private LiveChecks checks() {
		return getSite().getService(LiveChecks.class);
	}

	/** Markers change in bursts. */
	private void refreshLater() {
		if (pending.compareAndSet(false, true)) {
			display.asyncExec(() -> display.timerExec(PAUSE, () -> {
				pending.set(false);
				refresh();
			}));
		}
	}

	private void refresh() {
		if (counts.isDisposed()) {
			return;
		}
		List<Row> shown = rows.all(this::isWanted);
		tree.show(Rows.grouped(shown, grouping), !filter.isEmpty());
		counts.setText(sentence(shown, rows.count() - shown.size()));
	}

	private boolean isWanted(Row row) {
		return (acceptedShown || !row.finding().accepted()) && !hidden.contains(row.finding().category())
				&& (filter.isEmpty() || (row.finding().sentence() + " " + row.finding().rule() + " " + row.finding().name() + " " + row.file().getName())
						.toLowerCase(Locale.UK).contains(filter));
	}

	private static String sentence(List<Row> rows, int filtered) {
		String text = count(rows, IMarker.SEVERITY_ERROR) + " errors, " + count(rows, IMarker.SEVERITY_WARNING) + " warnings, "
				+ count(rows, IMarker.SEVERITY_INFO) + " remarks";
		long accepted = rows.stream().filter(row -> row.finding().accepted()).count();
		return text + (accepted > 0 ? ", " + accepted + " accepted" : "") + (filtered > 0 ? "; " + filtered + " filtered" : "");
	}

	private static long count(List<Row> rows, int severity) {
		return rows.stream().filter(row -> row.finding().severity() == severity && !row.finding().accepted()).count();
	}

	@Override
	public void setFocus() {
		tree.viewer().getControl().setFocus();
		stackActions.update();
	}

	@Override
	public void dispose() {
		registry().removeListener(this);
		rows.stop();
		super.dispose();
	}
}
