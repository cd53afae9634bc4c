// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.workbench.collaboration;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.allianceworkbench.rules.Severity;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.ISharedImages;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.forms.events.HyperlinkAdapter;
import org.eclipse.ui.forms.events.HyperlinkEvent;
import org.eclipse.ui.forms.widgets.FormText;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.eclipse.ui.forms.widgets.TableWrapData;

/** Lines of text that lead to elements of the model, in the making. Reached by the Tab key, selected and copied as any text. */
final class Prose {
	private final StringBuilder markup = new StringBuilder("<form>");
	private final List<EObject> targets = new ArrayList<>();
	private boolean empty = true;

	/** Adds a paragraph in bold. */
	Prose heading(String text) {
		markup.append("<p><b>").append(escaped(text)).append("</b></p>");
		empty = false;
		return this;
	}

	Prose paragraph(String text) {
		markup.append("<p>").append(escaped(text)).append("</p>");
		empty = false;
		return this;
	}

	/** Adds a line of a list that leads to an element; none leads nowhere. */
	Prose line(String text, Optional<? extends EObject> target) {
		return item("<li bindent=\"10\">", text, target);
	}

	/** Adds a line of a list with the image of a severity. */
	Prose line(Severity severity, String text, Optional<? extends EObject> target) {
		return item("<li style=\"image\" value=\"" + severity.label() + "\" indent=\"20\" bindent=\"0\">", text, target);
	}

	boolean isEmpty() {
		return empty;
	}

	/** Makes the control; it fills the width it is given. */
	FormText create(Composite parent, FormToolkit toolkit, Consumer<EObject> open) {
		FormText text = toolkit.createFormText(parent, true);
		ISharedImages images = PlatformUI.getWorkbench().getSharedImages();
		text.setImage(Severity.ERROR.label(), images.getImage(ISharedImages.IMG_OBJS_ERROR_TSK));
		text.setImage(Severity.WARNING.label(), images.getImage(ISharedImages.IMG_OBJS_WARN_TSK));
		text.setImage(Severity.INFO.label(), images.getImage(ISharedImages.IMG_OBJS_INFO_TSK));
		text.setText(markup + "</form>", true, false);
		text.addHyperlinkListener(new HyperlinkAdapter() {
			@Override
			public void linkActivated(HyperlinkEvent event) {
				open.accept(targets.get(Integer.parseInt(event.getHref().toString())));
			}
		});
		TableWrapData data = new TableWrapData(TableWrapData.FILL_GRAB);
		data.valign = SWT.TOP;
		text.setLayoutData(data);
		return text;
	}

	private Prose item(String start, String text, Optional<? extends EObject> target) {
		markup.append(start);
		if (target.isPresent()) {
			markup.append("<a href=\"").append(targets.size()).append("\" nowrap=\"false\">").append(escaped(text)).append("</a>");
			targets.add(target.get());
		} else {
			markup.append(escaped(text));
		}
		markup.append("</li>");
		empty = false;
		return this;
	}

	private static String escaped(String text) {
		StringBuilder plain = new StringBuilder();
		text.codePoints().filter(c -> c >= ' ').forEach(c -> plain.append(switch (c) {
			case '&' -> "&amp;";
			case '<' -> "&lt;";
			case '>' -> "&gt;";
			case '"' -> "&quot;";
			default -> Character.toString(c);
		}));
		return plain.toString();
	}
}
