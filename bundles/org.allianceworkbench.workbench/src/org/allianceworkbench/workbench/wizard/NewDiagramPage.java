// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.workbench.wizard;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.allianceworkbench.model.alliance.NamedElement;
import org.allianceworkbench.viewpoint.diagram.Diagram;
import org.allianceworkbench.viewpoint.registry.SpecificationRegistry.Entry;
import org.allianceworkbench.workbench.item.ItemLabels;
import org.allianceworkbench.workbench.sharing.SharedSession;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.ComboViewer;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;

/** Asks for the kind of a diagram, the object it is about, and its name. */
final class NewDiagramPage extends WizardPage {
	private static final String ASKED = "What is drawn, what it is about, and what it is called.";

	private final Optional<SharedSession> session;
	private final EObject selected;
	private ComboViewer kinds;
	private ComboViewer roots;
	private Text name;
	private String proposed = "";

	NewDiagramPage(Optional<SharedSession> session, EObject selected) {
		super("diagram", "Choose a diagram", null);
		this.session = session;
		this.selected = selected;
		setDescription(ASKED);
	}

	@Override
	public void createControl(Composite parent) {
		Composite page = new Composite(parent, SWT.NONE);
		page.setLayout(new GridLayout(2, false));
		kinds = combo(page, "&Kind:", LabelProvider.createTextProvider(kind -> kindLabel((Entry) kind)));
		roots = combo(page, "&About:", LabelProvider.createTextProvider(root -> objectLabel(root)));
		new Label(page, SWT.NONE).setText("&Name:");
		name = new Text(page, SWT.BORDER);
		name.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
		name.addListener(SWT.Modify, event -> check());
		kinds.addSelectionChangedListener(event -> showRoots());
		roots.addSelectionChangedListener(event -> proposeName());
		setControl(page);
		session.ifPresent(this::fill);
		check();
	}

	@Override
	public void setVisible(boolean visible) {
		super.setVisible(visible);
		if (visible) {
			name.setFocus();
		}
	}

	private static ComboViewer combo(Composite page, String label, LabelProvider labels) {
		new Label(page, SWT.NONE).setText(label);
		ComboViewer combo = new ComboViewer(page, SWT.DROP_DOWN | SWT.READ_ONLY);
		combo.getControl().setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
		combo.setContentProvider(ArrayContentProvider.getInstance());
		combo.setLabelProvider(labels);
		return combo;
	}

	private void fill(SharedSession shared) {
		List<Entry> all = new DiagramKinds(shared).all();
		kinds.setInput(all);
		Optional<Entry> fitting = selected == null ? Optional.empty() : new DiagramKinds(shared).of(selected).stream().findFirst();
		fitting.or(() -> all.stream().findFirst()).ifPresent(kind -> kinds.setSelection(new StructuredSelection(kind)));
	}

	private void showRoots() {
		String shows = kind().description().documentation();
		setDescription(shows.isBlank() ? ASKED : shows);
		List<EObject> fitting = new DiagramKinds(session.orElseThrow()).roots(kind());
		roots.setInput(fitting);
		EObject first = fitting.contains(selected) ? selected : fitting.get(0);
		roots.setSelection(new StructuredSelection(first));
	}

	private void proposeName() {
		boolean untouched = name.getText().equals(proposed);
		proposed = fresh(about(objectName(root())));
		if (untouched) {
			name.setText(proposed);
		}
	}

	/** Where the object is named after a kind of diagram, such as "Benefits logic map of the Alliance", the new kind takes its place. */
	private String about(String object) {
		List<?> all = (List<?>) kinds.getInput();
		return all.stream().map(kind -> kindLabel((Entry) kind)).filter(label -> object.toLowerCase(Locale.UK).startsWith(label.toLowerCase(Locale.UK))).findFirst()
				.map(label -> kindLabel(kind()) + object.substring(label.length()))
				.orElseGet(() -> object + ": " + kindLabel(kind()).toLowerCase(Locale.UK));
	}

	private String fresh(String text) {
		Set<String> taken = session.orElseThrow().diagrams().stream().map(Diagram::getName).collect(Collectors.toSet());
		return IntStream.iterate(1, number -> number + 1).mapToObj(number -> number == 1 ? text : text + " (" + number + ")")
				.filter(each -> !taken.contains(each)).findFirst().orElseThrow();
	}

	private static String kindLabel(Entry kind) {
		String label = kind.description().label();
		return label == null || label.isBlank() ? kind.description().name() : label;
	}

	private String objectLabel(Object root) {
		return new ItemLabels(session.orElseThrow().session().editingDomain().getAdapterFactory()).text(root);
	}

	/** Labels also count what an object holds, which a name must not. */
	private String objectName(EObject root) {
		return root instanceof NamedElement named && named.getName() != null && !named.getName().isBlank() ? named.getName() : objectLabel(root);
	}

	Entry kind() {
		return (Entry) kinds.getStructuredSelection().getFirstElement();
	}

	EObject root() {
		return (EObject) roots.getStructuredSelection().getFirstElement();
	}

	String diagramName() {
		return name.getText().strip();
	}

	private void check() {
		String problem = problem();
		setErrorMessage(problem);
		setPageComplete(problem == null);
	}

	private String problem() {
		if (session.isEmpty()) {
			return "Select an alliance file, or something in it, first.";
		}
		if (kinds.getStructuredSelection().isEmpty()) {
			return "There is no kind of diagram for this alliance.";
		}
		return diagramName().isEmpty() ? "Type a name for the diagram." : null;
	}
}
