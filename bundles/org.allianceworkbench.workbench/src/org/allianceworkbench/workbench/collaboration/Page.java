// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.workbench.collaboration;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.allianceworkbench.edit.label.Labels;
import org.allianceworkbench.model.partners.Collaboration;
import org.allianceworkbench.workbench.sharing.SharedSession;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.eclipse.ui.forms.widgets.ScrolledForm;
import org.eclipse.ui.forms.widgets.Section;
import org.eclipse.ui.forms.widgets.TableWrapData;
import org.eclipse.ui.forms.widgets.TableWrapLayout;

/** One page of the view: a form that is made anew when what it says has changed, and keeps its place otherwise. */
abstract class Page {
	private final FormToolkit toolkit;
	private final Consumer<EObject> open;
	private final ScrolledForm form;
	private String text = "";
	private EObject shown;

	Page(Composite parent, FormToolkit toolkit, Consumer<EObject> open) {
		this.toolkit = toolkit;
		this.open = open;
		form = toolkit.createScrolledForm(parent);
		TableWrapLayout layout = new TableWrapLayout();
		layout.verticalSpacing = 8;
		form.getBody().setLayout(layout);
	}

	/** Shows what is known of a subject now. */
	final void show(SharedSession session, Subject subject) {
		StringBuilder next = new StringBuilder();
		try {
			write(session, subject, next);
		} catch (IOException e) {
			throw new UncheckedIOException(e); // a StringBuilder does not fail
		}
		if (shown != subject.element() || !text.contentEquals(next)) {
			Point origin = shown == subject.element() ? form.getOrigin() : new Point(0, 0);
			shown = subject.element();
			text = next.toString();
			form.setRedraw(false);
			for (Control child : form.getBody().getChildren()) {
				child.dispose();
			}
			fill(session, subject, form.getBody());
			form.reflow(true);
			form.setOrigin(origin);
			form.setRedraw(true);
		}
	}

	/** Forgets what was shown, so that the next showing makes all anew. */
	final void clear() {
		stop();
		shown = null;
		text = "";
	}

	/** Gives up what is still being worked out, since nobody looks. */
	void stop() {
		// most pages work everything out at once
	}

	/** Works out what is to be shown, and writes it as plain text, which is what is copied. */
	abstract void write(SharedSession session, Subject subject, Appendable out) throws IOException;

	/** Fills the page with what was worked out last. */
	abstract void fill(SharedSession session, Subject subject, Composite body);

	final String text() {
		return text;
	}

	final Control control() {
		return form;
	}

	final FormToolkit toolkit() {
		return toolkit;
	}

	final void add(Composite parent, Prose prose) {
		prose.create(parent, toolkit, open);
	}

	/** A section with a heading and a sentence below it; the content goes into what is returned. */
	final Composite section(Composite parent, String title, String description) {
		Section section = toolkit.createSection(parent, Section.TITLE_BAR | Section.EXPANDED | (description.isEmpty() ? 0 : Section.DESCRIPTION));
		section.setText(title.replace("&", "&&"));
		if (!description.isEmpty()) {
			section.setDescription(description);
		}
		section.setLayoutData(new TableWrapData(TableWrapData.FILL_GRAB));
		Composite content = toolkit.createComposite(section);
		TableWrapLayout layout = new TableWrapLayout();
		layout.leftMargin = 0;
		layout.topMargin = 0;
		content.setLayout(layout);
		section.setClient(content);
		return content;
	}

	/** Says that a collaboration is to be chosen, and offers those that the subject has to do with. */
	final void addChoice(Composite body, List<Collaboration> collaborations) {
		Prose prose = new Prose().paragraph(collaborations.isEmpty() ? "Select a collaboration in the explorer or in a diagram."
			: "This page is about one collaboration. Choose one:");
		collaborations.forEach(each -> prose.line(Labels.of(each), Optional.of(each)));
		add(body, prose);
	}
}
