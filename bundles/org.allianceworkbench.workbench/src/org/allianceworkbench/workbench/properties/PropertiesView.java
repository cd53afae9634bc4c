// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.workbench.properties;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.allianceworkbench.viewpoint.diagram.Diagram;
import org.allianceworkbench.workbench.action.SelectedObjects;
import org.allianceworkbench.workbench.action.StackActions;
import org.allianceworkbench.workbench.checking.FindingListener;
import org.allianceworkbench.workbench.checking.LiveChecks;
import org.allianceworkbench.workbench.item.ItemLabels;
import org.allianceworkbench.workbench.sharing.SessionListener;
import org.allianceworkbench.workbench.sharing.SessionRegistry;
import org.allianceworkbench.workbench.sharing.SharedSession;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.StatusLineManager;
import org.eclipse.jface.action.ToolBarManager;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CLabel;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeColumn;
import org.eclipse.ui.ISelectionListener;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.part.ViewPart;
import org.eclipse.ui.views.properties.IPropertySheetEntry;
import org.eclipse.ui.views.properties.PropertySheetPage;
import org.eclipse.ui.views.properties.PropertySheetSorter;

/** Shows and edits the properties of what is selected, wherever it is selected; below them what the selected property means. */
public final class PropertiesView extends ViewPart implements ISelectionListener, SessionListener, FindingListener {
	private final PropertySheetPage sheet = new OrderedSheetPage();
	private SessionRegistry registry;
	private StackActions stackActions;
	private LocalResourceManager images;
	private Composite area;
	private Composite form;
	private Label hint;
	private CLabel title;
	private FindingStrip findings;
	private LiveChecks checks;
	private Label meaning;
	private String explanation = "";
	private List<EObject> shown = List.of();

	@Override
	public void createPartControl(Composite parent) {
		registry = getSite().getService(SessionRegistry.class);
		checks = getSite().getService(LiveChecks.class);
		images = new LocalResourceManager(JFaceResources.getResources(), parent);
		area = new Composite(parent, SWT.NONE);
		area.setLayout(new StackLayout());
		hint = new Label(area, SWT.WRAP);
		hint.setText("\n   Select something in a diagram or in the explorer to see and change its properties here.");
		createForm();
		stackActions = new StackActions(this::session);
		stackActions.install(getViewSite().getActionBars());
		getSite().getPage().addSelectionListener(this);
		registry.addListener(this);
		checks.addListener(this);
		show(SelectedObjects.of(getSite().getPage().getSelection()).objects());
	}

	private void createForm() {
		form = new Composite(area, SWT.NONE);
		GridLayout layout = new GridLayout();
		layout.marginWidth = 0;
		layout.marginHeight = 0;
		layout.verticalSpacing = 2;
		form.setLayout(layout);
		title = new CLabel(form, SWT.NONE);
		title.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DIALOG_FONT));
		title.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
		findings = new FindingStrip(form, registry, checks);
		JointEntry root = new JointEntry(this::session);
		root.setPropertySourceProvider(new ObjectPropertySources(registry));
		sheet.setRootEntry(root);
		sheet.createControl(form);
		sheet.getControl().setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
		meaning = new Label(form, SWT.WRAP);
		GridData below = new GridData(SWT.FILL, SWT.BOTTOM, true, false);
		below.heightHint = meaning.computeSize(SWT.DEFAULT, SWT.DEFAULT).y * 2;
		below.horizontalIndent = 6;
		meaning.setLayoutData(below);
		Tree tree = (Tree) sheet.getControl();
		tree.addListener(SWT.Selection, event -> explain(event.item.getData()));
		tree.addListener(SWT.Resize, event -> keepProportions(tree));
		sheet.makeContributions(new MenuManager(), new ToolBarManager(), new StatusLineManager() {
			@Override
			public void setErrorMessage(String problem) {
				complain(problem);
			}
		});
	}

	/** The sheet leaves its columns as wide as they were, so that a narrow window showed no values. */
	private static void keepProportions(Tree tree) {
		TreeColumn names = tree.getColumn(0);
		TreeColumn values = tree.getColumn(1);
		int before = names.getWidth() + values.getWidth();
		int now = tree.getClientArea().width;
		if (before > 0 && now > 0) {
			names.setWidth(now * names.getWidth() / before);
			values.setWidth(now - names.getWidth());
		}
	}

	private void explain(Object entry) {
		explanation = entry instanceof IPropertySheetEntry property && property.getDescription() != null ? property.getDescription() : "";
		complain(null);
	}

	/** Says below the properties why a typed value will not do, where it is looked for; null says what the property means again. */
	private void complain(String problem) {
		if (!meaning.isDisposed()) {
			String text = problem == null ? explanation : problem;
			meaning.setForeground(problem == null ? null : meaning.getDisplay().getSystemColor(SWT.COLOR_DARK_RED));
			meaning.setText(text.replace("&", "&&"));
			meaning.setToolTipText(text);
		}
	}

	@Override
	public void selectionChanged(IWorkbenchPart part, ISelection selection) {
		if (part != this) {
			show(SelectedObjects.of(selection).objects());
		}
	}

	/** Shows objects of a session; none shows the hint. */
	void show(List<EObject> objects) {
		shown = objects.stream().filter(object -> registry.of(object).isPresent()).toList();
		((StackLayout) area.getLayout()).topControl = shown.isEmpty() ? hint : form;
		showTitle();
		explain(null);
		sheet.selectionChanged(this, new StructuredSelection(shown));
		findings.show(shown);
		area.layout();
		stackActions.update();
	}

	private void showTitle() {
		if (shown.size() == 1) {
			EObject object = shown.get(0);
			String text = object instanceof Diagram diagram ? diagram.getName() + "  (Diagram)" : text(object);
			title.setText(text.replace("&", "&&"));
			title.setImage(image(object).map(images::create).orElse(null));
		} else {
			title.setText(shown.size() + " elements: what you change is changed in all of them");
			title.setImage(null);
		}
	}

	private String text(EObject object) {
		return labels(object).text(object) + "  (" + ItemLabels.kind(object.eClass()) + ")";
	}

	private Optional<ImageDescriptor> image(EObject object) {
		return object instanceof Diagram ? Optional.of(ImageDescriptor.createFromURL(PropertiesView.class.getResource("/icons/diagram.svg")))
				: labels(object).image(object);
	}

	private ItemLabels labels(EObject object) {
		return new ItemLabels(registry.of(object).orElseThrow().session().editingDomain().getAdapterFactory());
	}

	private Optional<SharedSession> session() {
		return shown.stream().findFirst().flatMap(registry::of);
	}

	@Override
	public void changed(SharedSession session) {
		area.getDisplay().asyncExec(() -> {
			if (!area.isDisposed()) {
				refresh();
			}
		});
	}

	@Override
	public void findingsChanged(SharedSession session, Set<EObject> elements) {
		if (!area.isDisposed() && shown.stream().anyMatch(elements::contains)) {
			findings.show(shown);
		}
	}

	@Override
	public void closed(SharedSession session) {
		show(shown);
	}

	private void refresh() {
		if (shown.stream().anyMatch(object -> registry.of(object).isEmpty())) {
			show(shown);
			return;
		}
		if (!shown.isEmpty()) {
			showTitle();
			sheet.refresh();
		}
		stackActions.update();
	}

	@Override
	public void setFocus() {
		if (shown.isEmpty()) {
			area.setFocus();
		} else {
			sheet.setFocus();
		}
	}

	@Override
	public void dispose() {
		getSite().getPage().removeSelectionListener(this);
		registry.removeListener(this);
		checks.removeListener(this);
		sheet.dispose();
		super.dispose();
	}

	/** Keeps the order of the item provider, but for what names an object, which comes first, and notes and sources, which come last. */
	private static final class OrderedSheetPage extends PropertySheetPage {
		OrderedSheetPage() {
			setSorter(new PropertySheetSorter() {
				@Override
				public int compare(IPropertySheetEntry one, IPropertySheetEntry other) {
					return 0;
				}

				@Override
				public int compareCategories(String one, String other) {
					return Integer.compare(rank(one), rank(other));
				}
			});
		}

		private static int rank(String category) {
			return switch (category) {
			case "Identity" -> 0;
			case "Notes", "Sources" -> 2;
			default -> 1;
			};
		}
	}
}
