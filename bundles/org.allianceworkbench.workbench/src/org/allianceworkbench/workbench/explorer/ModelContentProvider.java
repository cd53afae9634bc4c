// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.workbench.explorer;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.allianceworkbench.viewpoint.diagram.Diagram;
import org.allianceworkbench.workbench.opening.Opening;
import org.allianceworkbench.workbench.opening.WorkspaceFiles;
import org.allianceworkbench.workbench.sharing.SessionListener;
import org.allianceworkbench.workbench.sharing.SessionRegistry;
import org.allianceworkbench.workbench.sharing.SharedSession;
import org.allianceworkbench.workbench.sharing.UnreadableAllianceException;
import org.eclipse.core.resources.IFile;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.edit.provider.ITreeItemContentProvider;
import org.eclipse.jface.viewers.StructuredViewer;
import org.eclipse.jface.viewers.Viewer;
import org.eclipse.ui.IMemento;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.navigator.ICommonContentExtensionSite;
import org.eclipse.ui.navigator.ICommonContentProvider;

/** Gives an alliance file its diagrams and the tree of its model, as the item providers say. Opens the file's session when it is unfolded. */
public final class ModelContentProvider implements ICommonContentProvider, SessionListener {
	private static final Object[] NONE = {};

	private final SessionRegistry registry = PlatformUI.getWorkbench().getService(SessionRegistry.class);
	private final Set<SharedSession> waiting = new HashSet<>();
	private StructuredViewer viewer;

	@Override
	public void init(ICommonContentExtensionSite site) {
		registry.addListener(this);
	}

	@Override
	public void inputChanged(Viewer changed, Object oldInput, Object newInput) {
		viewer = (StructuredViewer) changed;
	}

	@Override
	public void dispose() {
		registry.removeListener(this);
	}

	@Override
	public Object[] getElements(Object input) {
		return getChildren(input);
	}

	@Override
	public Object[] getChildren(Object parent) {
		if (parent instanceof IFile file) {
			return content(file);
		}
		return parent instanceof EObject object ? tree(object).map(provider -> shown(provider, object)).orElse(NONE) : NONE;
	}

	private Object[] content(IFile file) {
		if (file.getLocationURI() == null || !file.isAccessible()) {
			return NONE;
		}
		try {
			SharedSession session = Opening.quietly(registry, file);
			List<Object> content = new ArrayList<>(session.diagrams());
			content.addAll(session.roots());
			return content.toArray();
		} catch (UnreadableAllianceException e) {
			return new Object[] { new BrokenFile(file, e.problems().get(0).sentence()) };
		}
	}

	private static Object[] shown(ITreeItemContentProvider provider, EObject object) {
		return provider.getChildren(object).stream().filter(EObject.class::isInstance).toArray();
	}

	private Optional<ITreeItemContentProvider> tree(EObject object) {
		return object instanceof Diagram ? Optional.empty()
				: registry.of(object).map(session -> (ITreeItemContentProvider) session.session().editingDomain().getAdapterFactory().adapt(object,
						ITreeItemContentProvider.class));
	}

	@Override
	public Object getParent(Object element) {
		if (element instanceof BrokenFile broken) {
			return broken.file();
		}
		return element instanceof EObject object ? parent(object) : null;
	}

	private Object parent(EObject object) {
		if (!(object instanceof Diagram) && object.eContainer() != null) {
			return object.eContainer();
		}
		return registry.of(object).flatMap(session -> files(session).findFirst()).orElse(null);
	}

	@Override
	public boolean hasChildren(Object element) {
		return element instanceof IFile || element instanceof EObject object && tree(object).map(provider -> shown(provider, object).length > 0).orElse(false);
	}

	@Override
	public void opened(SharedSession session) {
		refresh(session);
	}

	@Override
	public void changed(SharedSession session) {
		refresh(session);
	}

	@Override
	public void closed(SharedSession session) {
		refresh(session);
	}

	/** Several changes at once are shown once. */
	private void refresh(SharedSession session) {
		if (!waiting.add(session)) {
			return;
		}
		PlatformUI.getWorkbench().getDisplay().asyncExec(() -> {
			waiting.remove(session);
			if (viewer != null && !viewer.getControl().isDisposed()) {
				files(session).forEach(viewer::refresh);
			}
		});
	}

	private static Stream<IFile> files(SharedSession session) {
		return new WorkspaceFiles().at(session.file()).stream();
	}

	@Override
	public void restoreState(IMemento memento) {
		// the tree keeps no state of its own
	}

	@Override
	public void saveState(IMemento memento) {
		// the tree keeps no state of its own
	}
}
