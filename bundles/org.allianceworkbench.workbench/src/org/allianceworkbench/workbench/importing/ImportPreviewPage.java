// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.workbench.importing;

import java.lang.reflect.InvocationTargetException;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;

import org.allianceworkbench.compare.Comparison;
import org.allianceworkbench.compare.Difference;
import org.allianceworkbench.export.ImportRemark;
import org.allianceworkbench.export.ImportResult;
import org.allianceworkbench.model.alliance.AllianceFactory;
import org.allianceworkbench.model.alliance.AllianceModel;
import org.allianceworkbench.workbench.Faults;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.CheckStateChangedEvent;
import org.eclipse.jface.viewers.CheckboxTableViewer;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;

/** Reads the file and shows, before anything is changed, what would be: each difference can be left out; what was refused is listed below. */
final class ImportPreviewPage extends WizardPage {
	private static final int SENTENCE_WIDTH = 600;
	private static final int PLACE_WIDTH = 220;
	private static final int HEIGHT = 340;

	private final Supplier<ImportReading> question;
	private final Supplier<ImportTarget> target;
	private CheckboxTableViewer differences;
	private Text remarks;
	private Label count;
	private ImportReading read;
	private Comparison comparison;
	private AllianceModel proposed;

	/**
	 * @param question what is to be read, as it is said when this page is shown
	 * @param target where it goes
	 */
	ImportPreviewPage(Supplier<ImportReading> question, Supplier<ImportTarget> target) {
		super("preview", "What would change", null);
		this.question = question;
		this.target = target;
		setPageComplete(false);
	}

	@Override
	public void createControl(Composite parent) {
		Composite page = new Composite(parent, SWT.NONE);
		page.setLayout(new GridLayout(3, false));
		SashForm parts = new SashForm(page, SWT.VERTICAL);
		GridData space = new GridData(SWT.FILL, SWT.FILL, true, true, 3, 1);
		space.heightHint = HEIGHT;
		parts.setLayoutData(space);
		createDifferences(parts);
		remarks = new Text(parts, SWT.BORDER | SWT.MULTI | SWT.READ_ONLY | SWT.WRAP | SWT.V_SCROLL);
		parts.setWeights(2, 1);
		count = new Label(page, SWT.NONE);
		count.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
		button(page, "Take &all", true);
		button(page, "Take &none", false);
		setControl(page);
	}

	private void createDifferences(Composite parent) {
		differences = CheckboxTableViewer.newCheckList(parent, SWT.BORDER | SWT.FULL_SELECTION);
		differences.getTable().setHeaderVisible(true);
		differences.setContentProvider(ArrayContentProvider.getInstance());
		column("Change", SENTENCE_WIDTH, Difference::sentence);
		column("In", PLACE_WIDTH, difference -> String.join(" \u203A ", difference.place()));
		differences.addCheckStateListener(this::checked);
	}

	private void column(String title, int width, Function<Difference, String> text) {
		TableViewerColumn column = new TableViewerColumn(differences, SWT.NONE);
		column.getColumn().setText(title);
		column.getColumn().setWidth(width);
		column.setLabelProvider(ColumnLabelProvider.createTextProvider(each -> text.apply((Difference) each)));
	}

	private void button(Composite page, String text, boolean all) {
		Button button = new Button(page, SWT.PUSH);
		button.setText(text);
		button.addListener(SWT.Selection, event -> {
			differences.setAllChecked(all);
			showCount();
		});
	}

	/** What one difference requires is taken with it; what requires one is left with it. */
	private void checked(CheckStateChangedEvent event) {
		Set<Difference> one = Set.of((Difference) event.getElement());
		Collection<Difference> same = event.getChecked() ? comparison.withRequired(one) : comparison.withDependent(one);
		same.forEach(difference -> differences.setChecked(difference, event.getChecked()));
		showCount();
	}

	@Override
	public void setVisible(boolean visible) {
		if (visible) {
			getShell().getDisplay().asyncExec(this::read);
		}
		super.setVisible(visible);
	}

	private void read() {
		ImportReading reading = question.get();
		ImportResult[] result = new ImportResult[1];
		forget();
		try {
			getContainer().run(true, true, monitor -> result[0] = reading.read(monitor));
			read = reading;
			show(result[0]);
		} catch (InvocationTargetException e) {
			Faults.log("The file cannot be imported.", e.getCause());
			setErrorMessage(e.getCause().getMessage());
		} catch (InterruptedException e) {
			setErrorMessage("Cancelled; go back to try again.");
		}
	}

	private void forget() {
		comparison = null;
		differences.setInput(List.of());
		remarks.setText("");
		count.setText("");
		setErrorMessage(null);
		setPageComplete(false);
	}

	private void show(ImportResult result) {
		proposed = result.proposed();
		comparison = Comparison.of(target.get().model().orElseGet(() -> empty(proposed)), proposed);
		differences.setInput(comparison.differences());
		differences.setAllChecked(true);
		remarks.setText(result.remarks().isEmpty() ? "Everything in the file was understood."
				: String.join("\n", Stream.concat(Stream.of("Not taken over:"), result.remarks().stream().map(ImportRemark::toString)).toList()));
		setDescription(comparison.isEmpty() ? "The file says what the alliance says already." : "Untick what you do not want; the rest becomes one step that can be undone.");
		showCount();
	}

	/** An alliance that has nothing yet but the identity of the proposed one, so that everything in it is new. */
	private static AllianceModel empty(AllianceModel proposed) {
		AllianceModel empty = AllianceFactory.eINSTANCE.createAllianceModel();
		empty.setId(proposed.getId());
		return empty;
	}

	private void showCount() {
		List<Difference> taken = chosen();
		long removals = taken.stream().filter(each -> each.kind() == Difference.Kind.REMOVED).count();
		count.setText(taken.size() + " of " + comparison.differences().size() + " changes are taken"
				+ (removals == 0 ? "" : removals == 1 ? "; 1 is a removal" : "; " + removals + " are removals"));
		setPageComplete(!taken.isEmpty());
		count.getParent().layout();
	}

	/** The file as it was read. */
	ImportReading reading() {
		return read;
	}

	Comparison comparison() {
		return comparison;
	}

	/** What is wanted. */
	List<Difference> chosen() {
		return Stream.of(differences.getCheckedElements()).map(Difference.class::cast).toList();
	}
}
