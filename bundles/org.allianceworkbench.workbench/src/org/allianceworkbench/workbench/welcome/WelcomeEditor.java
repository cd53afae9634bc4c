// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.workbench.welcome;

import java.util.List;

import org.allianceworkbench.examples.ExampleCatalogue;
import org.allianceworkbench.workbench.opening.Opening;
import org.allianceworkbench.workbench.opening.RecentFiles;
import org.allianceworkbench.workbench.wizard.Wizards;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.forms.events.HyperlinkEvent;
import org.eclipse.ui.forms.events.IHyperlinkListener;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.eclipse.ui.forms.widgets.Hyperlink;
import org.eclipse.ui.forms.widgets.ScrolledForm;
import org.eclipse.ui.forms.widgets.TableWrapData;
import org.eclipse.ui.forms.widgets.TableWrapLayout;
import org.eclipse.ui.part.EditorPart;

/** The welcome page: the shipped examples, as copies that may be changed, other ways to begin, and the files used lately. */
public final class WelcomeEditor extends EditorPart {
	private FormToolkit toolkit;
	private LocalResourceManager images;
	private ScrolledForm form;
	private Composite recent;

	@Override
	public void init(IEditorSite site, IEditorInput input) {
		setSite(site);
		setInput(input);
		setPartName(input.getName());
	}

	@Override
	public void createPartControl(Composite parent) {
		toolkit = new FormToolkit(parent.getDisplay());
		images = new LocalResourceManager(JFaceResources.getResources(), parent);
		form = toolkit.createScrolledForm(parent);
		TableWrapLayout layout = new TableWrapLayout();
		layout.leftMargin = 48;
		layout.rightMargin = 48;
		layout.topMargin = 36;
		layout.bottomMargin = 36;
		layout.verticalSpacing = 18;
		form.getBody().setLayout(layout);
		heading(form.getBody());
		ways(form.getBody());
		recent = column(form.getBody(), 1);
		showRecent();
	}

	private void heading(Composite body) {
		Composite heading = column(body, 2);
		Label mark = toolkit.createLabel(heading, "");
		mark.setImage(image("/branding/product-64.png"));
		mark.setLayoutData(new TableWrapData(TableWrapData.LEFT, TableWrapData.MIDDLE, 2, 1));
		Label title = toolkit.createLabel(heading, "Alliance Workbench");
		title.setFont(images.create(JFaceResources.getDefaultFontDescriptor().increaseHeight(12).setStyle(SWT.BOLD)));
		toolkit.createLabel(heading, "Draw alliances of public bodies, map the benefits they are for, and share both as pictures.", SWT.WRAP);
	}

	private void ways(Composite body) {
		Opening opening = new Opening(getSite().getWorkbenchWindow());
		Wizards wizards = new Wizards(getSite().getWorkbenchWindow());
		Composite ways = column(body, 2);
		((TableWrapLayout) ways.getLayout()).verticalSpacing = 10;
		new ExampleCatalogue().examples()
				.forEach(example -> way(ways, "example", example.title(), example.description(), () -> opening.example(example)));
		way(ways, "new-alliance", "New alliance", "Say what the partners share, who they are and how they work together; the first diagram is drawn for you.", wizards::newAlliance);
		way(ways, "open", "Open a file", "An alliance file (.alliance) from anywhere on this computer.", wizards::openFile);
	}

	private void way(Composite parent, String icon, String name, String description, Runnable action) {
		Label picture = toolkit.createLabel(parent, "");
		picture.setImage(image("/icons/" + icon + "-large.svg"));
		TableWrapData place = new TableWrapData(TableWrapData.LEFT, TableWrapData.MIDDLE);
		place.indent = (64 - picture.getImage().getBounds().width) / 2;
		picture.setLayoutData(place);
		Composite text = column(parent, 1);
		((TableWrapData) text.getLayoutData()).indent = place.indent;
		Hyperlink link = link(text, name, action);
		link.setFont(images.create(JFaceResources.getDefaultFontDescriptor().increaseHeight(3)));
		toolkit.createLabel(text, description.replace("&", "&&"), SWT.WRAP).setLayoutData(new TableWrapData(TableWrapData.FILL_GRAB));
	}

	private void showRecent() {
		for (var child : recent.getChildren()) {
			child.dispose();
		}
		List<IFile> files = new RecentFiles(ResourcesPlugin.getWorkspace().getRoot()).files();
		if (!files.isEmpty()) {
			Label title = toolkit.createLabel(recent, "Opened lately");
			title.setFont(images.create(JFaceResources.getDefaultFontDescriptor().setStyle(SWT.BOLD)));
			Opening opening = new Opening(getSite().getWorkbenchWindow());
			files.forEach(file -> link(recent, file.getName() + "  \u2014  " + file.getParent().getFullPath().makeRelative(), () -> opening.file(file)));
		}
		form.reflow(true);
	}

	private Hyperlink link(Composite parent, String text, Runnable action) {
		Hyperlink link = toolkit.createHyperlink(parent, text, SWT.NONE);
		link.addHyperlinkListener(IHyperlinkListener.linkActivatedAdapter((HyperlinkEvent event) -> action.run()));
		return link;
	}

	private Composite column(Composite parent, int columns) {
		Composite column = toolkit.createComposite(parent);
		TableWrapLayout layout = new TableWrapLayout();
		layout.numColumns = columns;
		layout.leftMargin = 0;
		layout.rightMargin = 0;
		layout.topMargin = 0;
		layout.bottomMargin = 0;
		layout.horizontalSpacing = 14;
		column.setLayout(layout);
		column.setLayoutData(new TableWrapData(TableWrapData.FILL_GRAB));
		return column;
	}

	private Image image(String path) {
		return images.create(ImageDescriptor.createFromURL(WelcomeEditor.class.getResource(path)));
	}

	@Override
	public void setFocus() {
		showRecent();
		form.setFocus();
	}

	@Override
	public void dispose() {
		if (toolkit != null) {
			toolkit.dispose();
		}
		super.dispose();
	}

	@Override
	public boolean isDirty() {
		return false;
	}

	@Override
	public void doSave(IProgressMonitor monitor) {
		throw new UnsupportedOperationException("There is nothing to save.");
	}

	@Override
	public boolean isSaveAsAllowed() {
		return false;
	}

	@Override
	public void doSaveAs() {
		throw new UnsupportedOperationException("There is nothing to save.");
	}
}
