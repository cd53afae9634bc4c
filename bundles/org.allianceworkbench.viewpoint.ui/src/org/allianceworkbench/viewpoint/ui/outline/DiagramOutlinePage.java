// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.viewpoint.ui.outline;

import java.util.List;
import java.util.Objects;

import org.allianceworkbench.viewpoint.scene.SceneContext;
import org.allianceworkbench.viewpoint.session.DiagramListener;
import org.allianceworkbench.viewpoint.ui.editing.DiagramContext;
import org.eclipse.gef.EditPart;
import org.eclipse.gef.GraphicalViewer;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.ISelectionChangedListener;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.part.Page;
import org.eclipse.ui.views.contentoutline.IContentOutlinePage;

/** An overview of the picture above a tree of what it shows; its selection is the editor's and the other way round. */
public final class DiagramOutlinePage extends Page implements IContentOutlinePage {
	private final DiagramContext context;
	private final SceneContext pictures;
	private final GraphicalViewer viewer;
	private final DiagramListener listener = change -> schedule();
	private final ISelectionChangedListener follow = event -> follow();
	private SashForm sash;
	private TreeViewer tree;
	private boolean following;
	private boolean scheduled;

	/**
	 * @param pictures what the icons of the diagram come from
	 * @param viewer of the editor
	 */
	public DiagramOutlinePage(DiagramContext context, SceneContext pictures, GraphicalViewer viewer) {
		this.context = context;
		this.pictures = pictures;
		this.viewer = viewer;
	}

	@Override
	public void createControl(Composite parent) {
		sash = new SashForm(parent, SWT.VERTICAL);
		new OverviewCanvas(sash, viewer);
		tree = new TreeViewer(sash, SWT.MULTI | SWT.H_SCROLL | SWT.V_SCROLL);
		tree.setUseHashlookup(true);
		tree.setContentProvider(new DiagramTree());
		DiagramIcons icons = new DiagramIcons(pictures, new LocalResourceManager(JFaceResources.getResources(), tree.getControl()));
		tree.setLabelProvider(new DiagramTree.Labels(icons::of));
		tree.setInput(context.diagram());
		tree.addSelectionChangedListener(event -> lead(event.getStructuredSelection()));
		sash.setWeights(2, 3);
		viewer.addSelectionChangedListener(follow);
		context.session().addListener(listener);
		follow();
	}

	@Override
	public Control getControl() {
		return sash;
	}

	@Override
	public void setFocus() {
		tree.getControl().setFocus();
	}

	@Override
	public void dispose() {
		viewer.removeSelectionChangedListener(follow);
		context.session().removeListener(listener);
		super.dispose();
	}

	@Override
	public void addSelectionChangedListener(ISelectionChangedListener other) {
		viewer.addSelectionChangedListener(other);
	}

	@Override
	public void removeSelectionChangedListener(ISelectionChangedListener other) {
		viewer.removeSelectionChangedListener(other);
	}

	@Override
	public ISelection getSelection() {
		return viewer.getSelection();
	}

	@Override
	public void setSelection(ISelection selection) {
		viewer.setSelection(selection);
	}

	private void schedule() {
		if (!scheduled && tree != null && !tree.getControl().isDisposed()) {
			scheduled = true;
			tree.getControl().getDisplay().asyncExec(() -> {
				scheduled = false;
				if (!tree.getControl().isDisposed()) {
					following = true;
					tree.refresh();
					following = false;
				}
			});
		}
	}

	/** The tree selects in the editor. */
	private void lead(IStructuredSelection selection) {
		if (following) {
			return;
		}
		List<?> elements = selection.toList();
		List<EditPart> parts = elements.stream().map(element -> (EditPart) viewer.getEditPartRegistry().get(element)).filter(Objects::nonNull)
				.toList();
		following = true;
		viewer.setSelection(new StructuredSelection(parts));
		following = false;
		if (!parts.isEmpty()) {
			viewer.reveal(parts.get(0));
		}
	}

	/** The editor selects in the tree. */
	private void follow() {
		if (following || tree == null || tree.getControl().isDisposed()) {
			return;
		}
		List<?> parts = viewer.getSelectedEditParts();
		following = true;
		tree.setSelection(new StructuredSelection(parts.stream().map(part -> ((EditPart) part).getModel()).toList()), true);
		following = false;
	}
}
