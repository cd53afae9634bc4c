// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.workbench.exporting;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.allianceworkbench.export.ExportException;
import org.allianceworkbench.export.ExportFormat;
import org.allianceworkbench.export.ExportRequest;
import org.allianceworkbench.export.Subject;
import org.allianceworkbench.viewpoint.diagram.Diagram;
import org.allianceworkbench.viewpoint.scene.Scene;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.CheckboxTableViewer;
import org.eclipse.jface.viewers.ComboViewer;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.DirectoryDialog;
import org.eclipse.swt.widgets.Group;
import org.eclipse.swt.widgets.Label;

/** Asks as what, with which options, what and where to write, and shows what it will look like. */
final class ExportPage extends WizardPage {
	private static final String USUAL_FORMAT = "png";
	private static final int PREVIEW_WIDTH = 380;
	private static final int LIST_HEIGHT = 90;

	private final ExportPlan plan;
	private final List<ExportFormat> formats;
	private final ExportChoices choices;
	private ComboViewer format;
	private Label listLabel;
	private CheckboxTableViewer list;
	private Button part;
	private Combo folder;
	private Group optionGroup;
	private OptionFields fields;
	private ExportPreview preview;

	ExportPage(ExportPlan plan, List<ExportFormat> formats, ExportChoices choices) {
		super("export", "Export", null);
		this.plan = plan;
		this.formats = formats;
		this.choices = choices;
	}

	@Override
	public void createControl(Composite parent) {
		Composite page = new Composite(parent, SWT.NONE);
		page.setLayout(new GridLayout(2, false));
		Composite questions = new Composite(page, SWT.NONE);
		questions.setLayout(new GridLayout(3, false));
		questions.setLayoutData(new GridData(SWT.FILL, SWT.FILL, false, true));
		createFormat(questions);
		createList(questions);
		createPart(questions);
		createFolder(questions);
		optionGroup = new Group(questions, SWT.NONE);
		optionGroup.setText("Options");
		optionGroup.setLayout(new FillLayout());
		optionGroup.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true, 3, 1));
		preview = new ExportPreview(page);
		GridData room = new GridData(SWT.FILL, SWT.FILL, true, true);
		room.widthHint = PREVIEW_WIDTH;
		preview.control().setLayoutData(room);
		setControl(page);
		if (!formats.isEmpty()) {
			ExportFormat usual = formats.stream().filter(each -> USUAL_FORMAT.equals(each.id())).findFirst().orElse(formats.get(0));
			format.setSelection(new StructuredSelection(choices.format(formats).orElse(usual)));
		}
		check();
	}

	private void createFormat(Composite page) {
		new Label(page, SWT.NONE).setText("&Format:");
		format = new ComboViewer(page, SWT.DROP_DOWN | SWT.READ_ONLY);
		format.getCombo().setVisibleItemCount(20);
		format.getControl().setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false, 2, 1));
		format.setContentProvider(ArrayContentProvider.getInstance());
		format.setLabelProvider(LabelProvider.createTextProvider(each -> ((ExportFormat) each).label()));
		format.setInput(formats);
		format.addSelectionChangedListener(event -> showFormat());
	}

	private void createList(Composite page) {
		listLabel = new Label(page, SWT.NONE);
		listLabel.setLayoutData(new GridData(SWT.BEGINNING, SWT.BEGINNING, false, false));
		list = CheckboxTableViewer.newCheckList(page, SWT.BORDER);
		GridData space = new GridData(SWT.FILL, SWT.FILL, true, true, 2, 1);
		space.heightHint = LIST_HEIGHT;
		list.getControl().setLayoutData(space);
		list.setContentProvider(ArrayContentProvider.getInstance());
		list.setLabelProvider(LabelProvider.createTextProvider(ExportPlan::name));
		list.addCheckStateListener(event -> {
			check();
			showPreview();
		});
		list.addSelectionChangedListener(event -> showPreview());
	}

	private void createPart(Composite page) {
		part = new Button(page, SWT.CHECK);
		part.setText(plan.selected() == 1 ? "&Only the selected element" : "&Only the " + plan.selected() + " selected elements");
		part.setToolTipText("Writes of each diagram only what is selected, with all it contains and the edges between");
		GridData space = new GridData(SWT.FILL, SWT.CENTER, true, false, 3, 1);
		space.exclude = plan.selected() == 0;
		part.setLayoutData(space);
		part.setVisible(!space.exclude);
		part.addListener(SWT.Selection, event -> showPreview());
	}

	private void createFolder(Composite page) {
		new Label(page, SWT.NONE).setText("&Into folder:");
		folder = new Combo(page, SWT.DROP_DOWN);
		folder.setItems(choices.folders().toArray(String[]::new));
		folder.setText(plan.folder().map(Path::toString).or(() -> choices.folders().stream().findFirst()).orElse(System.getProperty("user.home")));
		folder.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
		folder.addListener(SWT.Modify, event -> check());
		Button browse = new Button(page, SWT.PUSH);
		browse.setText("&Browse\u2026");
		browse.addListener(SWT.Selection, event -> browse());
	}

	private void browse() {
		DirectoryDialog dialog = new DirectoryDialog(getShell());
		dialog.setFilterPath(folder.getText());
		String chosen = dialog.open();
		if (chosen != null) {
			folder.setText(chosen);
		}
	}

	private void showFormat() {
		boolean whole = format().subject() == Subject.MODEL;
		part.setEnabled(!whole);
		listLabel.setText(whole ? "&Alliances:" : "&Diagrams:");
		setDescription(whole ? "Each alliance becomes a file, with all it holds." : "Each diagram becomes a file of its own, named like the diagram.");
		List<?> offered = plan.offered(format().subject());
		if (!offered.equals(list.getInput())) {
			list.setInput(offered);
			list.setCheckedElements(plan.ticked(format().subject()).toArray());
		}
		Stream.of(optionGroup.getChildren()).forEach(Control::dispose);
		fields = new OptionFields(optionGroup, format().options(), choices.values(format()), this::optionsChanged);
		optionGroup.getParent().layout(true, true);
		optionsChanged();
	}

	private void optionsChanged() {
		check();
		showPreview();
	}

	/** Shows what is selected, else the first of what is ticked. */
	private void showPreview() {
		Object selected = list.getStructuredSelection().getFirstElement();
		Object shown = selected != null ? selected : ticked().stream().findFirst().orElse(null);
		setMessage(null);
		if (shown instanceof Diagram diagram) {
			Scene scene = plan.scene(diagram, isPart());
			preview.show(scene);
			warn(ExportRequest.of(scene));
		} else if (shown != null && fields.problem().isEmpty()) {
			ExportRequest whole = plan.request(shown, false);
			preview.show(format(), new ExportRequest(whole.scenes(), whole.model(), values()));
			warn(whole);
		} else {
			preview.say(shown == null ? "Nothing is ticked." : "");
		}
	}

	/** Says in time what other tools will not take, or why there will be no file. */
	private void warn(ExportRequest request) {
		if (fields.problem().isPresent()) {
			return;
		}
		try {
			format().warnings(new ExportRequest(request.scenes(), request.model(), values())).stream().findFirst()
					.ifPresent(warning -> setMessage(warning, WARNING));
		} catch (ExportException refusal) {
			setMessage(refusal.getMessage(), WARNING);
		}
	}

	/** What is to be written: diagrams or sessions. */
	List<?> ticked() {
		return List.of(list.getCheckedElements());
	}

	/** Whether of each diagram only what is selected is wanted. */
	boolean isPart() {
		return part.isEnabled() && part.getSelection();
	}

	ExportFormat format() {
		return (ExportFormat) format.getStructuredSelection().getFirstElement();
	}

	Map<String, Object> values() {
		return fields.values();
	}

	Path folder() {
		return Path.of(folder.getText().strip());
	}

	private void check() {
		String problem = problem();
		setErrorMessage(problem);
		setPageComplete(problem == null);
	}

	private String problem() {
		if (formats.isEmpty()) {
			return "No format is installed.";
		}
		if (plan.offered(format().subject()).isEmpty()) {
			return format().subject() == Subject.MODEL ? "No alliance is open." : "There is no diagram: make one, or choose a format for whole alliances.";
		}
		if (ticked().isEmpty()) {
			return format().subject() == Subject.MODEL ? "Tick at least one alliance." : "Tick at least one diagram.";
		}
		return isFolder(folder.getText()) ? fields.problem().orElse(null) : "Name the folder that the files go into.";
	}

	private static boolean isFolder(String typed) {
		try {
			return !typed.isBlank() && Path.of(typed.strip()).isAbsolute();
		} catch (InvalidPathException notAPath) {
			return false;
		}
	}
}
