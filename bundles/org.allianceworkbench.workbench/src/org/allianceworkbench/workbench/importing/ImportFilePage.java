// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.workbench.importing;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import org.allianceworkbench.export.ExportOption;
import org.allianceworkbench.export.ImportFormat;
import org.allianceworkbench.export.TableImportFormat;
import org.allianceworkbench.workbench.exporting.OptionFields;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.ComboViewer;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Group;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;

/** Asks for the file, its format and the alliance that it is read into. */
final class ImportFilePage extends WizardPage {
	private final ImportFormats formats = new ImportFormats();
	private final List<ImportTarget> targets;
	private final ImportChoices choices;
	private Text file;
	private ComboViewer format;
	private ComboViewer target;
	private Group optionGroup;
	private OptionFields fields;

	ImportFilePage(List<ImportTarget> targets, ImportChoices choices) {
		super("file", "Import", null);
		this.targets = targets;
		this.choices = choices;
		setDescription("Nothing is changed before you have seen what would change.");
	}

	@Override
	public void createControl(Composite parent) {
		Composite page = new Composite(parent, SWT.NONE);
		page.setLayout(new GridLayout(3, false));
		createFile(page);
		format = combo(page, "For&mat:", LabelProvider.createTextProvider(each -> ((ImportFormat) each).label()), formats.all());
		format.addSelectionChangedListener(event -> showOptions());
		target = combo(page, "&Into:", LabelProvider.createTextProvider(each -> ((ImportTarget) each).label()), targets);
		target.addSelectionChangedListener(event -> check());
		optionGroup = new Group(page, SWT.NONE);
		optionGroup.setText("Options");
		optionGroup.setLayout(new FillLayout());
		optionGroup.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true, 3, 1));
		optionGroup.setVisible(false);
		setControl(page);
		target.setSelection(new StructuredSelection(targets.get(0)));
		check();
		setErrorMessage(null);
	}

	private void createFile(Composite page) {
		new Label(page, SWT.NONE).setText("&File:");
		file = new Text(page, SWT.BORDER);
		file.setMessage("a workbook, a model of another tool, an outline \u2026");
		file.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
		file.addListener(SWT.Modify, event -> formats.of(file.getText().strip())
				.ifPresentOrElse(fitting -> format.setSelection(new StructuredSelection(fitting)), this::check));
		Button browse = new Button(page, SWT.PUSH);
		browse.setText("&Browse\u2026");
		browse.addListener(SWT.Selection, event -> browse());
	}

	private static ComboViewer combo(Composite page, String label, LabelProvider labels, List<?> input) {
		new Label(page, SWT.NONE).setText(label);
		ComboViewer combo = new ComboViewer(page, SWT.DROP_DOWN | SWT.READ_ONLY);
		combo.getControl().setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false, 2, 1));
		combo.setContentProvider(ArrayContentProvider.getInstance());
		combo.setLabelProvider(labels);
		combo.setInput(input);
		return combo;
	}

	private void browse() {
		FileDialog dialog = new FileDialog(getShell(), SWT.OPEN);
		dialog.setText("Import");
		dialog.setFilterNames(new String[] { "What can be imported", "All files" });
		dialog.setFilterExtensions(new String[] { formats.patterns(), "*" });
		choices.folder().ifPresent(dialog::setFilterPath);
		String chosen = dialog.open();
		if (chosen != null) {
			file.setText(chosen);
		}
	}

	private void showOptions() {
		Stream.of(optionGroup.getChildren()).forEach(Control::dispose);
		fields = new OptionFields(optionGroup, options(), choices.values(format()), this::check);
		optionGroup.setVisible(!options().isEmpty());
		optionGroup.getParent().layout(true, true);
		check();
	}

	/** What is asked here: not what the page of columns asks more kindly. */
	private List<ExportOption<?>> options() {
		Set<String> elsewhere = format() instanceof TableImportFormat tables ? tables.listOptions() : Set.of();
		return format().options().stream().<ExportOption<?>>filter(option -> !elsewhere.contains(option.name())).toList();
	}

	ImportFormat format() {
		return (ImportFormat) format.getStructuredSelection().getFirstElement();
	}

	ImportTarget target() {
		return (ImportTarget) target.getStructuredSelection().getFirstElement();
	}

	/** What is set here for the format. */
	Map<String, Object> values() {
		return fields.values();
	}

	Path path() {
		return Path.of(file.getText().strip());
	}

	private void check() {
		String problem = problem();
		setErrorMessage(problem);
		setPageComplete(problem == null);
	}

	private String problem() {
		if (!isFile(file.getText().strip())) {
			return file.getText().isBlank() ? "Name the file to read." : "There is no such file.";
		}
		if (format() == null) {
			return "Choose the format; the name of the file does not tell it.";
		}
		return fields.problem().orElse(null);
	}

	private static boolean isFile(String typed) {
		try {
			return !typed.isEmpty() && Files.isRegularFile(Path.of(typed));
		} catch (InvalidPathException notAPath) {
			return false;
		}
	}
}
