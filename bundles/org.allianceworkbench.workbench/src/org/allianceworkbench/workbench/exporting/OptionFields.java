// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.workbench.exporting;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

import org.allianceworkbench.export.ExportException;
import org.allianceworkbench.export.ExportOption;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;

/** A field for each option of a format. */
public final class OptionFields {
	private final Map<ExportOption<?>, Supplier<String>> fields = new LinkedHashMap<>();
	private final Map<String, String> first;
	private final Runnable changed;

	/**
	 * Makes the fields.
	 *
	 * @param parent what they fill
	 * @param options what can be set
	 * @param first values to begin with, by the names of their options; those that are not allowed any more are ignored
	 * @param changed is told of each change
	 */
	public OptionFields(Composite parent, List<ExportOption<?>> options, Map<String, String> first, Runnable changed) {
		this.first = first;
		this.changed = changed;
		Composite area = new Composite(parent, SWT.NONE);
		area.setLayout(new GridLayout(2, false));
		if (options.isEmpty()) {
			new Label(area, SWT.NONE).setText("This format has none.");
		}
		options.forEach(option -> fields.put(option, field(area, option)));
	}

	private Supplier<String> field(Composite area, ExportOption<?> option) {
		if (option.type() == Boolean.class) {
			return flag(area, option);
		}
		Label label = new Label(area, SWT.NONE);
		label.setText(option.label() + ":");
		label.setToolTipText(option.documentation());
		return option.choices().isEmpty() ? text(area, option) : choice(area, option);
	}

	private Supplier<String> flag(Composite area, ExportOption<?> option) {
		Button button = new Button(area, SWT.CHECK);
		button.setText(option.label());
		button.setSelection(Boolean.parseBoolean(start(option)));
		place(button, option, 2);
		button.addListener(SWT.Selection, event -> changed.run());
		return () -> String.valueOf(button.getSelection());
	}

	private Supplier<String> choice(Composite area, ExportOption<?> option) {
		Combo combo = new Combo(area, option.open() ? SWT.DROP_DOWN : SWT.DROP_DOWN | SWT.READ_ONLY);
		combo.setItems(option.choices().toArray(String[]::new));
		String start = start(option);
		combo.setText(start.isEmpty() ? option.choices().get(0) : start);
		place(combo, option, 1);
		combo.addListener(option.open() ? SWT.Modify : SWT.Selection, event -> changed.run());
		return combo::getText;
	}

	private Supplier<String> text(Composite area, ExportOption<?> option) {
		Text text = new Text(area, SWT.BORDER);
		text.setText(start(option));
		place(text, option, 1);
		text.addListener(SWT.Modify, event -> changed.run());
		return text::getText;
	}

	private String start(ExportOption<?> option) {
		try {
			return String.valueOf(option.parse(first.getOrDefault(option.name(), String.valueOf(option.standard()))));
		} catch (ExportException notAllowedAnyMore) {
			return String.valueOf(option.standard());
		}
	}

	private static void place(Control control, ExportOption<?> option, int columns) {
		control.setToolTipText(option.documentation() + " (" + option.allowed() + ")");
		control.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false, columns, 1));
	}

	/**
	 * Looks for what is wrong.
	 *
	 * @return the first thing that is wrong with a field, in a sentence
	 */
	public Optional<String> problem() {
		try {
			parsed();
			return Optional.empty();
		} catch (ExportException e) {
			return Optional.of(e.getMessage());
		}
	}

	/**
	 * What is set; only to be asked when there is no problem.
	 *
	 * @return the values by the names of their options
	 */
	public Map<String, Object> values() {
		try {
			return parsed();
		} catch (ExportException e) {
			throw new IllegalStateException(e);
		}
	}

	private Map<String, Object> parsed() throws ExportException {
		Map<String, Object> values = new LinkedHashMap<>();
		for (Map.Entry<ExportOption<?>, Supplier<String>> field : fields.entrySet()) {
			values.put(field.getKey().name(), field.getKey().parse(field.getValue().get()));
		}
		return values;
	}
}
