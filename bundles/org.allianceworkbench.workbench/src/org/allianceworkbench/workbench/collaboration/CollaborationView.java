// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.workbench.collaboration;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.allianceworkbench.viewpoint.diagram.Diagram;
import org.allianceworkbench.workbench.action.SelectedObjects;
import org.allianceworkbench.workbench.action.StackActions;
import org.allianceworkbench.workbench.checking.FindingListener;
import org.allianceworkbench.workbench.checking.LiveChecks;
import org.allianceworkbench.workbench.checking.RuleChoices;
import org.allianceworkbench.workbench.item.ItemLabels;
import org.allianceworkbench.workbench.opening.Opening;
import org.allianceworkbench.workbench.sharing.SessionListener;
import org.allianceworkbench.workbench.sharing.SessionRegistry;
import org.allianceworkbench.workbench.sharing.SharedSession;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CLabel;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.custom.CTabItem;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.IPartListener2;
import org.eclipse.ui.ISelectionListener;
import org.eclipse.ui.ISharedImages;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.IWorkbenchPartReference;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.actions.ActionFactory;
import org.eclipse.ui.forms.HyperlinkSettings;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.eclipse.ui.part.ViewPart;
import org.eclipse.ui.progress.IWorkbenchSiteProgressService;

/** Follows the selection and shows the health, the types and the balance of the collaboration or partner that is selected, in step with the model. */
public final class CollaborationView extends ViewPart implements ISelectionListener, SessionListener, FindingListener {
	/** How long changes may settle before they are shown. */
	private static final int PAUSE = 250;

	private final Runnable refresh = this::refresh;
	private final IPartListener2 shown = new WhenShown();
	private final ElementSelection selected = new ElementSelection();
	private SessionRegistry registry;
	private LiveChecks checks;
	private FormToolkit toolkit;
	private LocalResourceManager images;
	private StackActions stackActions;
	private Composite area;
	private Label hint;
	private Composite content;
	private CLabel title;
	private CTabFolder tabs;
	private Optional<Subject> subject = Optional.empty();

	@Override
	public void createPartControl(Composite parent) {
		registry = getSite().getService(SessionRegistry.class);
		checks = getSite().getService(LiveChecks.class);
		toolkit = new FormToolkit(parent.getDisplay());
		toolkit.getHyperlinkGroup().setHyperlinkUnderlineMode(HyperlinkSettings.UNDERLINE_HOVER);
		images = new LocalResourceManager(JFaceResources.getResources(), parent);
		area = new Composite(parent, SWT.NONE);
		area.setLayout(new StackLayout());
		hint = new Label(area, SWT.WRAP);
		hint.setText("\n   Select a collaboration or a partner in a diagram or in the explorer to see its health, its types and its balance here.");
		createContent();
		createActions();
		getSite().setSelectionProvider(selected);
		getSite().getPage().addSelectionListener(this);
		registry.addListener(this);
		checks.addListener(this);
		getSite().getPage().addPartListener(shown);
		show(subject(getSite().getPage().getSelection()));
	}

	private void createContent() {
		content = new Composite(area, SWT.NONE);
		GridLayout layout = new GridLayout();
		layout.marginWidth = 0;
		layout.marginHeight = 0;
		layout.verticalSpacing = 2;
		content.setLayout(layout);
		title = new CLabel(content, SWT.NONE);
		title.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DIALOG_FONT));
		title.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
		tabs = new CTabFolder(content, SWT.FLAT | SWT.TOP);
		tabs.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
		add("Health", new HealthPage(tabs, toolkit, this::open, checks));
		add("Types", new TypesPage(tabs, toolkit, this::open, getSite().getService(RuleChoices.class),
			getSite().getService(IWorkbenchSiteProgressService.class)::schedule));
		add("Balance", new BalancePage(tabs, toolkit, this::open));
		tabs.setSelection(0);
		tabs.addListener(SWT.Selection, event -> refresh());
	}

	private void add(String name, Page page) {
		CTabItem item = new CTabItem(tabs, SWT.NONE);
		item.setText(name);
		item.setControl(page.control());
		item.setData(page);
	}

	private void createActions() {
		Action copy = new Action("&Copy as text", PlatformUI.getWorkbench().getSharedImages().getImageDescriptor(ISharedImages.IMG_TOOL_COPY)) {
			@Override
			public void run() {
				copyText();
			}
		};
		copy.setToolTipText("Copy this page as text");
		getViewSite().getActionBars().getToolBarManager().add(copy);
		getViewSite().getActionBars().setGlobalActionHandler(ActionFactory.COPY.getId(), copy);
		stackActions = new StackActions(this::session);
		stackActions.install(getViewSite().getActionBars());
	}

	private void copyText() {
		String text = text();
		if (!text.isEmpty()) {
			Clipboard clipboard = new Clipboard(area.getDisplay());
			clipboard.setContents(new Object[] {text}, new Transfer[] {TextTransfer.getInstance()});
			clipboard.dispose();
		}
	}

	/** Returns what the page in front says, as plain text; empty where it says nothing. */
	String text() {
		return subject.isEmpty() ? "" : page().text();
	}

	private Stream<Page> pages() {
		return Stream.of(tabs.getItems()).map(item -> (Page) item.getData());
	}

	private Page page() {
		return (Page) tabs.getSelection().getData();
	}

	@Override
	public void selectionChanged(IWorkbenchPart part, ISelection selection) {
		if (part != this) {
			Optional<Subject> next = subject(selection);
			if (next.isPresent()) {
				show(next);
			}
		}
	}

	/** A diagram stands for its model; of several things the first that has a subject. */
	private Optional<Subject> subject(ISelection selection) {
		return SelectedObjects.of(selection).objects().stream().filter(object -> registry.of(object).isPresent())
			.flatMap(object -> object instanceof Diagram ? registry.of(object).orElseThrow().roots().stream().limit(1) : Stream.of(object))
			.map(Subject::of).flatMap(Optional::stream).findFirst();
	}

	/** Shows a subject of an open session; none shows how to begin. */
	void show(Optional<Subject> next) {
		subject = next;
		selected.setSelection(next.map(Subject::element).map(StructuredSelection::new).orElse(StructuredSelection.EMPTY));
		refresh();
	}

	/** Brings a page to the front, by the name on its tab. */
	void bringToFront(String page) {
		for (CTabItem item : tabs.getItems()) {
			if (item.getText().equals(page)) {
				tabs.setSelection(item);
			}
		}
		refresh();
	}

	private Optional<SharedSession> session() {
		return subject.map(Subject::element).flatMap(registry::of);
	}

	/** Nothing is worked out while nobody can see it. */
	private void refresh() {
		if (area.isDisposed()) {
			return;
		}
		if (!getSite().getPage().isPartVisible(this)) {
			pages().forEach(Page::stop);
			return;
		}
		pages().filter(page -> page != page()).forEach(Page::stop);
		Optional<SharedSession> session = session();
		if (session.isEmpty()) {
			subject = Optional.empty();
			pages().forEach(Page::clear);
		}
		((StackLayout) area.getLayout()).topControl = session.isEmpty() ? hint : content;
		area.layout();
		session.ifPresent(shared -> {
			ItemLabels labels = new ItemLabels(shared.session().editingDomain().getAdapterFactory());
			EObject element = subject.orElseThrow().element();
			title.setText((labels.text(element) + "  (" + ItemLabels.kind(element.eClass()) + ")").replace("&", "&&"));
			title.setImage(labels.image(element).map(images::create).orElse(null));
			page().show(shared, subject.orElseThrow());
		});
		stackActions.update();
	}

	private void open(EObject element) {
		if (registry.of(element).isPresent()) {
			selected.setSelection(new StructuredSelection(element));
			new Opening(getSite().getWorkbenchWindow()).reveal(element);
			Subject.of(element).filter(next -> next.element() == element).ifPresent(next -> show(Optional.of(next)));
		}
	}

	@Override
	public void changed(SharedSession session) {
		later(session);
	}

	@Override
	public void findingsChanged(SharedSession session, Set<EObject> elements) {
		later(session);
	}

	@Override
	public void closed(SharedSession session) {
		if (session().filter(session::equals).isPresent()) {
			show(Optional.empty());
		}
	}

	/** A deleted subject is in no session any more, and is left just so. */
	private void later(SharedSession session) {
		if (!area.isDisposed() && session().map(session::equals).orElse(subject.isPresent())) {
			area.getDisplay().timerExec(PAUSE, refresh);
		}
	}

	/** What changed while the view was hidden is shown as soon as it can be seen. */
	private final class WhenShown implements IPartListener2 {
		@Override
		public void partVisible(IWorkbenchPartReference part) {
			if (part.getPart(false) == CollaborationView.this) {
				refresh();
			}
		}
	}

	@Override
	public void setFocus() {
		(subject.isEmpty() ? area : page().control()).setFocus();
	}

	@Override
	public void dispose() {
		getSite().getPage().removePartListener(shown);
		getSite().getPage().removeSelectionListener(this);
		registry.removeListener(this);
		checks.removeListener(this);
		toolkit.dispose();
		super.dispose();
	}
}
