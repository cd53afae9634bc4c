// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.workbench.properties;

import java.util.List;

import org.allianceworkbench.rules.Finding;
import org.allianceworkbench.rules.QuickFix;
import org.allianceworkbench.rules.Severity;
import org.allianceworkbench.workbench.checking.LiveChecks;
import org.allianceworkbench.workbench.finding.Remedies;
import org.allianceworkbench.workbench.finding.WhyDialog;
import org.allianceworkbench.workbench.sharing.SessionRegistry;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.ui.ISharedImages;
import org.eclipse.ui.PlatformUI;

/** Says above the properties of one object what is wrong with it, with links that mend it and say why. */
final class FindingStrip {
	private static final int MOST = 2;
	private static final int WIDTH = 300;
	private static final String WHY = "why";
	private static final String ACCEPT = "accept";

	private final Composite area;
	private final SessionRegistry registry;
	private final LiveChecks checks;
	private List<Finding> shown = List.of();

	FindingStrip(Composite parent, SessionRegistry registry, LiveChecks checks) {
		this.registry = registry;
		this.checks = checks;
		area = new Composite(parent, SWT.NONE);
		GridLayout layout = new GridLayout(2, false);
		layout.marginHeight = 0;
		layout.verticalSpacing = 1;
		area.setLayout(layout);
		GridData data = new GridData(SWT.FILL, SWT.TOP, true, false);
		data.exclude = true;
		area.setLayoutData(data);
	}

	/** Shows the findings of an object; of none or several objects nothing. */
	void show(List<EObject> objects) {
		List<Finding> findings = objects.size() == 1 ? checks.findings(objects.get(0)) : List.of();
		if (findings.equals(shown) && area.getChildren().length > 0) {
			return;
		}
		shown = findings;
		for (Control child : area.getChildren()) {
			child.dispose();
		}
		findings.stream().limit(MOST).forEach(this::add);
		if (findings.size() > MOST) {
			new Label(area, SWT.NONE);
			new Label(area, SWT.NONE).setText("… and " + (findings.size() - MOST) + " more, see the problems view");
		}
		((GridData) area.getLayoutData()).exclude = findings.isEmpty();
		area.setVisible(!findings.isEmpty());
		area.getParent().layout(true, true);
	}

	private void add(Finding finding) {
		Label icon = new Label(area, SWT.NONE);
		icon.setImage(image(finding));
		icon.setLayoutData(new GridData(SWT.LEFT, SWT.TOP, false, false));
		Link line = new Link(area, SWT.WRAP);
		line.setText(text(finding));
		GridData data = new GridData(SWT.FILL, SWT.TOP, true, false);
		data.widthHint = WIDTH;
		line.setLayoutData(data);
		line.addListener(SWT.Selection, event -> follow(finding, event.text));
	}

	private static String text(Finding finding) {
		StringBuilder text = new StringBuilder(plain(finding.sentence()));
		if (finding.isAccepted()) {
			text.append(" Accepted: ").append(plain(finding.acceptance().map(acceptance -> acceptance.getReason()).orElse("")));
		}
		text.append("   <a href=\"").append(WHY).append("\">Why?</a>");
		List<QuickFix> fixes = finding.fixes();
		for (int i = 0; i < fixes.size(); i++) {
			text.append("   <a href=\"").append(i).append("\">").append(plain(fixes.get(i).label())).append("</a>");
		}
		if (!finding.isAccepted()) {
			text.append("   <a href=\"").append(ACCEPT).append("\">Accept…</a>");
		}
		return text.toString();
	}

	/** In links an angle bracket would begin a tag, an ampersand a mnemonic. */
	private static String plain(String text) {
		return text.replace('<', '‹').replace('>', '›').replace("&", "&&");
	}

	private static Image image(Finding finding) {
		ISharedImages images = PlatformUI.getWorkbench().getSharedImages();
		Severity severity = finding.isAccepted() ? Severity.INFO : finding.severity();
		return switch (severity) {
		case ERROR -> images.getImage(ISharedImages.IMG_OBJS_ERROR_TSK);
		case WARNING -> images.getImage(ISharedImages.IMG_OBJS_WARN_TSK);
		case INFO -> images.getImage(ISharedImages.IMG_OBJS_INFO_TSK);
		};
	}

	private void follow(Finding finding, String target) {
		if (target.equals(WHY)) {
			new WhyDialog(area.getShell(), finding).open();
			return;
		}
		registry.of(finding.element()).map(session -> new Remedies(area.getShell(), session)).ifPresent(remedies -> {
			if (target.equals(ACCEPT)) {
				remedies.accept(List.of(finding));
			} else {
				remedies.mend(finding.fixes().get(Integer.parseInt(target)));
			}
		});
	}
}
