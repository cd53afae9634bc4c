// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.viewpoint.ui;

import java.io.IOException;
import java.util.Collection;
import java.util.EventObject;

import org.allianceworkbench.viewpoint.diagram.Diagram;
import org.allianceworkbench.viewpoint.session.ModelSession;
import org.allianceworkbench.viewpoint.ui.actions.Arrangement;
import org.allianceworkbench.viewpoint.ui.actions.DiagramActions;
import org.allianceworkbench.viewpoint.ui.actions.DiagramKeyHandler;
import org.allianceworkbench.viewpoint.ui.actions.DiagramMenu;
import org.allianceworkbench.viewpoint.ui.actions.LayersMenu;
import org.allianceworkbench.viewpoint.ui.actions.ToolMenu;
import org.allianceworkbench.viewpoint.ui.failure.Failures;
import org.allianceworkbench.viewpoint.ui.editing.Messages;
import org.allianceworkbench.viewpoint.ui.outline.DiagramOutlinePage;
import org.allianceworkbench.viewpoint.ui.parts.CellEditorHost;
import org.allianceworkbench.viewpoint.ui.parts.ReadingAid;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.draw2d.PositionConstants;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.gef.DefaultEditDomain;
import org.eclipse.gef.GraphicalViewer;
import org.eclipse.gef.dnd.TemplateTransferDragSourceListener;
import org.eclipse.gef.editparts.ZoomManager;
import org.eclipse.gef.palette.PaletteRoot;
import org.eclipse.gef.ui.actions.AlignmentAction;
import org.eclipse.gef.ui.actions.ZoomInAction;
import org.eclipse.gef.ui.actions.ZoomOutAction;
import org.eclipse.gef.ui.palette.FlyoutPaletteComposite.FlyoutPreferences;
import org.eclipse.gef.ui.palette.PaletteViewer;
import org.eclipse.gef.ui.palette.PaletteViewerProvider;
import org.eclipse.gef.ui.parts.GraphicalEditorWithFlyoutPalette;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.util.TransferDragSourceListener;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.ISaveablesSource;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.Saveable;
import org.eclipse.ui.actions.ActionFactory;
import org.eclipse.ui.views.contentoutline.IContentOutlinePage;

/** Edits one diagram by the tools of its specification. Opens on a {@link DiagramEditorInput}. */
public final class DiagramEditorPart extends GraphicalEditorWithFlyoutPalette implements ISaveablesSource {
	/** The id by which pages open this editor. */
	public static final String ID = "org.allianceworkbench.viewpoint.ui.editor";

	private DiagramEditorInput input;
	private DiagramCanvas canvas;
	private ReadingAid readingAid;
	private boolean refused;
	private EditorPreferences preferences;
	private LayersMenu layers;

	@Override
	public void init(IEditorSite site, IEditorInput editorInput) throws PartInitException {
		if (!(editorInput instanceof DiagramEditorInput diagramInput)) {
			throw new PartInitException("The diagram editor opens diagrams only, not " + editorInput.getName() + ".");
		}
		input = diagramInput;
		try {
			canvas = new DiagramCanvas(input.session(), input.diagram(), input.sceneContext(), input.marks(), messages());
		} catch (IllegalArgumentException notShown) {
			throw new PartInitException(notShown.getMessage(), notShown);
		}
		DefaultEditDomain domain = new DefaultEditDomain(this);
		canvas.configure(domain);
		setEditDomain(domain);
		super.init(site, editorInput);
		setPartName(editorInput.getName());
		setTitleToolTip(editorInput.getToolTipText());
	}

	/** @return the viewer, once the part has its control */
	public GraphicalViewer viewer() {
		return getGraphicalViewer();
	}

	/** @return the open diagram */
	public Diagram diagram() {
		return input.diagram();
	}

	/** @return the session it belongs to */
	public ModelSession session() {
		return input.session();
	}

	/**
	 * Selects elements and scrolls to the first of them.
	 *
	 * @param objects elements of the diagram, or objects of the model that elements show
	 * @return whether one of them is on the diagram and visible
	 */
	public boolean reveal(Collection<? extends EObject> objects) {
		return canvas.reveal(objects);
	}

	/** @return the switches of layers and filters, for a tool bar */
	LayersMenu layers() {
		return layers;
	}

	@Override
	protected PaletteRoot getPaletteRoot() {
		return canvas.palette().root();
	}

	@Override
	protected FlyoutPreferences getPalettePreferences() {
		return new PalettePreferences();
	}

	@Override
	protected void configureGraphicalViewer() {
		super.configureGraphicalViewer();
		canvas.configure(getGraphicalViewer());
		getGraphicalViewer().setProperty(CellEditorHost.class.getName(), new ActionBarCellEditorHost(getEditorSite().getActionBars()));
	}

	@Override
	protected void initializeGraphicalViewer() {
		super.initializeGraphicalViewer();
		canvas.show();
		getGraphicalViewer().addDropTargetListener(new PaletteDropListener(getGraphicalViewer()));
		readingAid = new ReadingAid(canvas.context(), getGraphicalViewer());
		registerActions();
		getGraphicalViewer().setKeyHandler(new DiagramKeyHandler(getGraphicalViewer(), action(ActionFactory.RENAME.getId()),
				action(ActionFactory.DELETE.getId())));
		layers = new LayersMenu(canvas.context(), getGraphicalViewer());
		DiagramMenu menu = new DiagramMenu(getGraphicalViewer(), getActionRegistry(), layers,
				new ToolMenu(canvas.context(), getGraphicalViewer()));
		getGraphicalViewer().setContextMenu(menu);
		getSite().registerContextMenu(ID, menu, getGraphicalViewer());
		getGraphicalViewer().addSelectionChangedListener(event -> showStatus());
		preferences = new EditorPreferences(canvas);
		canvas.fitWhenShown();
	}

	@SuppressWarnings("unchecked") // GEF's lists of action ids
	private void registerActions() {
		DiagramActions actions = new DiagramActions(canvas.context(), getGraphicalViewer());
		Arrangement arrangement = new ServiceArrangement(canvas, PlatformUI.getWorkbench().getProgressService());
		for (IAction action : actions.ofSelection(arrangement)) {
			getActionRegistry().registerAction(action);
			getSelectionActions().add(action.getId());
		}
		for (IAction action : actions.ofDiagram(arrangement)) {
			getActionRegistry().registerAction(action);
			getStackActions().add(action.getId());
		}
		actions.ofView(readingAid, new LegendSwitch(canvas)).forEach(getActionRegistry()::registerAction);
		ZoomManager zoom = (ZoomManager) getAdapter(ZoomManager.class);
		getActionRegistry().registerAction(new ZoomInAction(zoom));
		getActionRegistry().registerAction(new ZoomOutAction(zoom));
		for (int side : new int[] { PositionConstants.LEFT, PositionConstants.CENTER, PositionConstants.RIGHT, PositionConstants.TOP,
				PositionConstants.MIDDLE, PositionConstants.BOTTOM }) {
			AlignmentAction align = new AlignmentAction((IWorkbenchPart) this, side);
			getActionRegistry().registerAction(align);
			getSelectionActions().add(align.getId());
		}
	}

	private IAction action(String id) {
		return getActionRegistry().getAction(id);
	}

	@Override
	protected PaletteViewerProvider createPaletteViewerProvider() {
		return new PaletteViewerProvider(getEditDomain()) {
			@Override
			protected void configurePaletteViewer(PaletteViewer viewer) {
				super.configurePaletteViewer(viewer);
				viewer.addDragSourceListener((TransferDragSourceListener) new TemplateTransferDragSourceListener(viewer));
			}
		};
	}

	@Override
	public void commandStackChanged(EventObject event) {
		firePropertyChange(PROP_DIRTY);
		super.commandStackChanged(event);
		if (refused) {
			say(null); // what was done next was possible
		}
	}

	@Override
	public boolean isDirty() {
		return input != null && input.session().commandStack().isSaveNeeded();
	}

	@Override
	public void doSave(IProgressMonitor monitor) {
		try {
			Saveable saveable = input.getAdapter(Saveable.class);
			if (saveable != null) {
				saveable.doSave(monitor);
			} else {
				input.session().save();
			}
		} catch (IOException | CoreException failure) {
			complain(Failures.sentence(failure));
		}
		firePropertyChange(PROP_DIRTY);
	}

	@Override
	public Saveable[] getSaveables() {
		Saveable saveable = input.getAdapter(Saveable.class);
		return saveable == null ? new Saveable[0] : new Saveable[] { saveable };
	}

	@Override
	public Saveable[] getActiveSaveables() {
		return getSaveables();
	}

	@Override
	@SuppressWarnings("rawtypes")
	public Object getAdapter(Class type) {
		if (type == IContentOutlinePage.class) {
			return new DiagramOutlinePage(canvas.context(), input.sceneContext(), getGraphicalViewer());
		}
		if (type == ZoomManager.class) {
			return getGraphicalViewer().getProperty(ZoomManager.class.toString());
		}
		if (type == ModelSession.class) {
			return session();
		}
		return type == Diagram.class ? diagram() : super.getAdapter(type);
	}

	/** @param complaint null for none */
	private void say(String complaint) {
		refused = false;
		getEditorSite().getActionBars().getStatusLineManager().setErrorMessage(complaint);
	}

	private void showStatus() {
		say(null);
		getEditorSite().getActionBars().getStatusLineManager().setMessage(canvas.statusText());
	}

	private Messages messages() {
		return new Messages() {
			@Override
			public void failure(String sentence) {
				complain(sentence);
			}

			@Override
			public void refusal(String sentence) {
				say(sentence);
				refused = true;
			}
		};
	}

	/** A dialog only when somebody is looking: a sentence in the status line for everything else. */
	private void complain(String sentence) {
		if (getSite() == null || getSite().getShell() == null) {
			return;
		}
		say(sentence);
		getSite().getShell().getDisplay().asyncExec(() -> {
			if (getSite().getPage().getActiveEditor() == this) {
				MessageDialog.openError(getSite().getShell(), "Not possible", sentence);
			}
		});
	}

	@Override
	public void dispose() {
		super.dispose();
		if (preferences != null) {
			preferences.dispose();
			readingAid.dispose();
		}
		if (canvas != null) {
			canvas.dispose();
		}
	}
}
