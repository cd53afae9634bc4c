// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.workbench.importing;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.InvocationTargetException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.allianceworkbench.export.TableImportFormat;
import org.allianceworkbench.export.TableSample;
import org.allianceworkbench.workbench.Faults;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.CellEditor;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ComboBoxCellEditor;
import org.eclipse.jface.viewers.EditingSupport;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

/** Asks of a file with tables whether it came from here, or what the rows of a list made elsewhere are and which heading means which field. */
final class ImportColumnsPage extends WizardPage {
	private static final String LEFT_OUT = "\u2013 left out \u2013";
	private static final int HEADING_WIDTH = 160;
	private static final int SAMPLE_WIDTH = 240;
	private static final int HEIGHT = 220;

	private final ImportFilePage question;
	private final ColumnChoices choices;
	private final Map<String, String> fields = new LinkedHashMap<>();
	private Button ours;
	private Button list;
	private Combo sheet;
	private Combo kind;
	private TableViewer columns;
	private Path looked;
	private List<TableSample> samples = List.of();

	ImportColumnsPage(ImportFilePage question, ColumnChoices choices) {
		super("columns", "What the columns mean", null);
		this.question = question;
		this.choices = choices;
		setDescription("A workbook that was exported from here is understood as it is; a list made elsewhere needs a word.");
	}

	@Override
	public void createControl(Composite parent) {
		Composite page = new Composite(parent, SWT.NONE);
		page.setLayout(new GridLayout(4, false));
		ours = radio(page, "The file was e&xported from here, and edited");
		list = radio(page, "It holds a &list made elsewhere:");
		sheet = combo(page, "&Sheet:");
		sheet.addListener(SWT.Selection, event -> showTable());
		kind = combo(page, "&Rows are:");
		kind.addListener(SWT.Selection, event -> showFields());
		createColumns(page);
		setControl(page);
	}

	private Button radio(Composite page, String text) {
		Button button = new Button(page, SWT.RADIO);
		button.setText(text);
		button.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false, 4, 1));
		button.addListener(SWT.Selection, event -> enable());
		return button;
	}

	private static Combo combo(Composite page, String text) {
		new Label(page, SWT.NONE).setText(text);
		Combo combo = new Combo(page, SWT.DROP_DOWN | SWT.READ_ONLY);
		combo.setVisibleItemCount(20);
		combo.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
		return combo;
	}

	private void createColumns(Composite page) {
		columns = new TableViewer(page, SWT.BORDER | SWT.FULL_SELECTION);
		GridData space = new GridData(SWT.FILL, SWT.FILL, true, true, 4, 1);
		space.heightHint = HEIGHT;
		columns.getTable().setLayoutData(space);
		columns.getTable().setHeaderVisible(true);
		columns.setContentProvider(ArrayContentProvider.getInstance());
		column("Heading", HEADING_WIDTH, heading -> heading);
		column("First rows", SAMPLE_WIDTH, this::firstValues);
		column("Means", HEADING_WIDTH, heading -> fields.getOrDefault(heading, LEFT_OUT)).setEditingSupport(new FieldEditing());
	}

	private TableViewerColumn column(String title, int width, UnaryOperator<String> text) {
		TableViewerColumn column = new TableViewerColumn(columns, SWT.NONE);
		column.getColumn().setText(title);
		column.getColumn().setWidth(width);
		column.setLabelProvider(ColumnLabelProvider.createTextProvider(each -> text.apply((String) each)));
		return column;
	}

	private String firstValues(String heading) {
		int index = table().headings().indexOf(heading);
		return table().rows().stream().map(row -> row.get(index)).filter(value -> !value.isBlank()).distinct().limit(3).collect(Collectors.joining(", "));
	}

	private TableImportFormat format() {
		return (TableImportFormat) question.format();
	}

	private TableSample table() {
		return samples.get(sheet.getSelectionIndex());
	}

	@Override
	public void setVisible(boolean visible) {
		if (visible && !question.path().equals(looked)) {
			getShell().getDisplay().asyncExec(this::look);
		}
		super.setVisible(visible);
	}

	private void look() {
		Path file = question.path();
		TableImportFormat format = format();
		List<TableSample> found = new ArrayList<>();
		looked = null;
		setErrorMessage(null);
		try {
			getContainer().run(true, false, monitor -> {
				monitor.beginTask("Reading " + file.getFileName(), -1);
				try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
					found.addAll(format.look(in));
				} catch (IOException problem) {
					throw new InvocationTargetException(problem);
				}
			});
			looked = file;
		} catch (InvocationTargetException e) {
			Faults.log("The file cannot be read.", e.getCause());
			setErrorMessage(e.getCause().getMessage());
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
		}
		show(found);
	}

	private void show(List<TableSample> found) {
		samples = List.copyOf(found);
		kind.setItems(format().kinds().toArray(String[]::new));
		sheet.setItems(samples.stream().map(TableSample::name).toArray(String[]::new));
		boolean fromHere = samples.stream().anyMatch(this::isFromHere);
		ours.setSelection(fromHere);
		list.setSelection(!fromHere);
		if (!samples.isEmpty()) {
			sheet.select(0);
			showTable();
		} else if (getErrorMessage() == null) {
			setErrorMessage("The file has no rows below a row of headings.");
		}
		enable();
	}

	/** A table named like a kind, with all the fields of that kind in its headings, was most likely written here. */
	private boolean isFromHere(TableSample sample) {
		return format().kinds().contains(sample.name()) && sample.headings().containsAll(format().fields(sample.name()));
	}

	private void showTable() {
		ColumnChoices.Meaning known = choices.of(table()).orElseGet(() -> new ColumnChoices.Meaning(likeliest(), Map.of()));
		fields.clear();
		fields.putAll(known.fields());
		kind.select(Math.max(0, kind.indexOf(known.kind())));
		columns.setInput(table().headings().stream().filter(heading -> !heading.isBlank()).distinct().toList());
		showFields();
	}

	/** The kind that has the most headings for fields, the first of the format's where none has any. */
	private String likeliest() {
		return format().kinds().stream().max(Comparator.<String>comparingLong(each -> format().fields(each).stream().filter(this::isHeading).count())
				.thenComparing(Comparator.comparingInt(format().kinds()::indexOf).reversed())).orElse("");
	}

	private boolean isHeading(String field) {
		return table().headings().stream().anyMatch(heading -> heading.strip().equalsIgnoreCase(field));
	}

	/** Headings that are the names of fields mean these, unless somebody said otherwise. */
	private void showFields() {
		List<String> known = format().fields(kind.getText());
		fields.values().removeIf(field -> !known.contains(field));
		for (String heading : table().headings()) {
			known.stream().filter(field -> field.equalsIgnoreCase(heading.strip()) && !fields.containsValue(field)).findFirst()
					.ifPresent(field -> fields.putIfAbsent(heading, field));
		}
		columns.refresh();
		enable();
	}

	private void enable() {
		boolean asked = list.getSelection() && !samples.isEmpty();
		Stream.of(sheet, kind, columns.getTable()).forEach(control -> control.setEnabled(asked));
		setMessage(asked && fields.isEmpty() ? "Say of at least one heading what it means: choose in the last column." : null, WARNING);
		setPageComplete(looked != null && !samples.isEmpty() && (ours.getSelection() || !fields.isEmpty()));
	}

	/** What is to be set for the format; nothing for a file from here. */
	Map<String, Object> values() {
		return list.getSelection() ? format().asList(table(), kind.getText(), fields) : Map.of();
	}

	/** Remembers what the columns mean. */
	void remember() {
		if (list.getSelection()) {
			choices.remember(table(), new ColumnChoices.Meaning(kind.getText(), fields));
		}
	}

	/** Chooses the field of a heading; a field has one heading. */
	private final class FieldEditing extends EditingSupport {
		FieldEditing() {
			super(columns);
		}

		private List<String> offered() {
			return Stream.concat(Stream.of(LEFT_OUT), format().fields(kind.getText()).stream()).toList();
		}

		@Override
		protected CellEditor getCellEditor(Object heading) {
			ComboBoxCellEditor editor = new ComboBoxCellEditor(columns.getTable(), offered().toArray(String[]::new), SWT.READ_ONLY);
			editor.setActivationStyle(ComboBoxCellEditor.DROP_DOWN_ON_MOUSE_ACTIVATION | ComboBoxCellEditor.DROP_DOWN_ON_KEY_ACTIVATION);
			return editor;
		}

		@Override
		protected boolean canEdit(Object heading) {
			return true;
		}

		@Override
		protected Object getValue(Object heading) {
			return Math.max(0, offered().indexOf(fields.get(heading)));
		}

		@Override
		protected void setValue(Object heading, Object index) {
			mean((String) heading, (Integer) index <= 0 ? null : offered().get((Integer) index));
		}
	}

	/** Sets what a heading means; null leaves it out. */
	void mean(String heading, String field) {
		fields.values().remove(field);
		if (field == null) {
			fields.remove(heading);
		} else {
			fields.put(heading, field);
		}
		columns.refresh();
		enable();
	}
}
