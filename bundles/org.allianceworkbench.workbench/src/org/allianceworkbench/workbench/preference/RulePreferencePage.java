// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.workbench.preference;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.allianceworkbench.rules.Rule;
import org.allianceworkbench.rules.RuleCatalogue;
import org.allianceworkbench.rules.Severity;
import org.allianceworkbench.rules.settings.SettingsFile;
import org.allianceworkbench.rules.settings.SettingsReading;
import org.allianceworkbench.rules.settings.SettingsText;
import org.allianceworkbench.workbench.checking.RuleChoices;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.preference.PreferencePage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchPreferencePage;
import org.eclipse.ui.PlatformUI;

/** Which rules hold and how much they matter: for this workspace, or for a project, whose settings lie in a file of its own and travel with it. */
public final class RulePreferencePage extends PreferencePage implements IWorkbenchPreferencePage {
	private static final int EXPLANATION = 5;

	private final RuleChoices choices = PlatformUI.getWorkbench().getService(RuleChoices.class);
	private final RuleCatalogue catalogue = choices.catalogue();
	private final List<IProject> projects = new ArrayList<>();
	/** What was asked for so far: 0 for the workspace, then the projects in their order. */
	private final Map<Integer, Wish> asked = new TreeMap<>();
	private int shown;
	private Combo scope;
	private Button own;
	private RuleTable table;
	private Text explanation;

	/**
	 * What is to hold somewhere.
	 *
	 * @param own whether a project has rules of its own
	 */
	private record Wish(Map<String, Optional<Severity>> severities, boolean own) {
	}

	@Override
	public void init(IWorkbench workbench) {
		Stream.of(ResourcesPlugin.getWorkspace().getRoot().getProjects()).filter(IProject::isAccessible).forEach(projects::add);
	}

	@Override
	protected Control createContents(Composite parent) {
		Composite page = new Composite(parent, SWT.NONE);
		GridLayout layout = new GridLayout(3, false);
		layout.marginWidth = 0;
		layout.marginHeight = 0;
		page.setLayout(layout);
		createScope(page);
		Text filter = new Text(page, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
		filter.setMessage("Filter rules by words");
		filter.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false, 3, 1));
		Composite frame = new Composite(page, SWT.NONE);
		GridData data = new GridData(SWT.FILL, SWT.FILL, true, true, 3, 1);
		data.widthHint = 640;
		data.heightHint = 320;
		frame.setLayoutData(data);
		table = new RuleTable(frame, catalogue, this::explain);
		filter.addModifyListener(event -> table.setFilter(filter.getText()));
		explanation = new Text(page, SWT.WRAP | SWT.MULTI | SWT.READ_ONLY | SWT.V_SCROLL);
		explanation.setBackground(page.getBackground());
		GridData below = new GridData(SWT.FILL, SWT.FILL, true, false, 3, 1);
		below.heightHint = explanation.getLineHeight() * EXPLANATION;
		explanation.setLayoutData(below);
		explanation.setText("Click a severity to change it. Bold: not as in the catalogue.");
		createButtons(page);
		showScope();
		return page;
	}

	private void createScope(Composite page) {
		new Label(page, SWT.NONE).setText("Rules &for:");
		scope = new Combo(page, SWT.READ_ONLY);
		scope.add("This workspace");
		projects.forEach(project -> scope.add("Project " + project.getName()));
		scope.select(0);
		scope.addListener(SWT.Selection, event -> turnTo(scope.getSelectionIndex()));
		own = new Button(page, SWT.CHECK);
		own.setText("of its &own, in the file " + SettingsFile.NAME);
		own.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
		own.addListener(SWT.Selection, event -> table.setEnabled(own.getSelection()));
	}

	private void createButtons(Composite page) {
		Composite buttons = new Composite(page, SWT.NONE);
		buttons.setLayoutData(new GridData(SWT.LEFT, SWT.TOP, false, false, 3, 1));
		GridLayout layout = new GridLayout(2, true);
		layout.marginWidth = 0;
		layout.marginHeight = 0;
		buttons.setLayout(layout);
		button(buttons, "&Import…", () -> choose(SWT.OPEN).ifPresent(this::importFrom));
		button(buttons, "&Export…", () -> choose(SWT.SAVE).ifPresent(this::exportTo));
	}

	private static void button(Composite parent, String text, Runnable work) {
		Button button = new Button(parent, SWT.PUSH);
		button.setText(text);
		button.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
		button.addListener(SWT.Selection, event -> work.run());
	}

	private void explain(Rule rule) {
		explanation.setText(rule.text().explanation() + "\nSource: " + rule.text().sourceInFull());
	}

	private Optional<IProject> project(int index) {
		return index == 0 ? Optional.empty() : Optional.of(projects.get(index - 1));
	}

	/** Keeps what was set for what was shown so far, until all is applied. */
	private void turnTo(int index) {
		keepShown();
		shown = index;
		showScope();
	}

	private void keepShown() {
		asked.put(shown, new Wish(table.settings(), own.getSelection()));
	}

	private Map<String, Optional<Severity>> ofWorkspace() {
		return asked.containsKey(0) ? asked.get(0).severities() : choices.ofWorkspace();
	}

	/** Shows the settings of what is chosen above; a project without a file shows those of the workspace. */
	private void showScope() {
		Optional<IFile> file = project(shown).map(project -> project.getFile(SettingsFile.NAME));
		Wish wish = asked.computeIfAbsent(shown, unseen -> file.filter(IFile::exists).flatMap(there -> read(Path.of(there.getLocationURI())))
				.map(severities -> new Wish(severities, true)).orElseGet(() -> new Wish(ofWorkspace(), file.filter(IFile::exists).isPresent())));
		own.setVisible(file.isPresent());
		own.setSelection(wish.own());
		table.show(file.isEmpty() || wish.own() ? wish.severities() : ofWorkspace());
		table.setEnabled(file.isEmpty() || wish.own());
	}

	private Optional<Map<String, Optional<Severity>>> read(Path file) {
		try {
			SettingsReading reading = SettingsFile.read(file, catalogue);
			if (!reading.problems().isEmpty()) {
				MessageDialog.openWarning(getShell(), "Rules", "Some lines of " + file.getFileName() + " were not understood and are left out:\n\n"
						+ reading.problems().stream().map(problem -> "\u2022 " + problem).collect(Collectors.joining("\n")));
			}
			return Optional.of(reading.severities());
		} catch (IOException e) {
			MessageDialog.openError(getShell(), "Rules", file + " cannot be read: " + e.getMessage());
			return Optional.empty();
		}
	}

	private Optional<Path> choose(int style) {
		FileDialog dialog = new FileDialog(getShell(), style);
		dialog.setFileName(SettingsFile.NAME);
		dialog.setOverwrite(true);
		return Optional.ofNullable(dialog.open()).map(Path::of);
	}

	private void importFrom(Path file) {
		read(file).ifPresent(table::show);
	}

	private void exportTo(Path file) {
		try {
			Files.writeString(file, new SettingsText(catalogue).write(table.settings()));
		} catch (IOException e) {
			MessageDialog.openError(getShell(), "Rules", file + " cannot be written: " + e.getMessage());
		}
	}

	/** Returns the table, which tests use as a user would. */
	RuleTable table() {
		return table;
	}

	/** Chooses a project, and whether it has rules of its own. */
	void choose(IProject project, boolean ofItsOwn) {
		scope.select(projects.indexOf(project) + 1);
		turnTo(scope.getSelectionIndex());
		own.setSelection(ofItsOwn);
		table.setEnabled(ofItsOwn);
	}

	@Override
	protected void performDefaults() {
		table.show(Map.of());
		super.performDefaults();
	}

	@Override
	public boolean performOk() {
		try {
			keepShown();
			for (Map.Entry<Integer, Wish> each : asked.entrySet()) {
				apply(each.getKey(), each.getValue());
			}
			return true;
		} catch (CoreException e) {
			MessageDialog.openError(getShell(), "Rules", "The rules of the project cannot be kept: " + e.getMessage());
			return false;
		}
	}

	private void apply(int index, Wish wish) throws CoreException {
		if (project(index).isEmpty()) {
			choices.keepForWorkspace(wish.severities());
		} else {
			apply(project(index).get().getFile(SettingsFile.NAME), wish);
		}
	}

	private void apply(IFile file, Wish wish) throws CoreException {
		byte[] text = new SettingsText(catalogue).write(wish.severities()).getBytes(StandardCharsets.UTF_8);
		if (!wish.own()) {
			if (file.exists()) {
				file.delete(true, null);
			}
		} else if (file.exists()) {
			file.setContents(new ByteArrayInputStream(text), IResource.KEEP_HISTORY, null);
		} else {
			file.create(new ByteArrayInputStream(text), IResource.NONE, null);
		}
	}
}
