// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.workbench.explorer;

import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;

import org.allianceworkbench.viewpoint.diagram.Diagram;
import org.allianceworkbench.workbench.checking.FindingListener;
import org.allianceworkbench.workbench.checking.LiveChecks;
import org.allianceworkbench.workbench.item.ElementDescription;
import org.allianceworkbench.workbench.item.ItemLabels;
import org.allianceworkbench.workbench.sharing.SessionRegistry;
import org.allianceworkbench.workbench.sharing.SharedSession;
import org.eclipse.core.resources.IFile;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.viewers.LabelProviderChangedEvent;
import org.eclipse.swt.graphics.Image;
import org.eclipse.ui.ISharedImages;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.navigator.IDescriptionProvider;

/** Names and icons of alliance files, diagrams and model objects; their descriptions go to the status line. */
public final class ModelLabelProvider extends LabelProvider implements IDescriptionProvider, FindingListener {
	private final SessionRegistry registry = PlatformUI.getWorkbench().getService(SessionRegistry.class);
	private final LiveChecks checks = PlatformUI.getWorkbench().getService(LiveChecks.class);
	private final LocalResourceManager images = new LocalResourceManager(JFaceResources.getResources());

	/** Called by the platform. */
	public ModelLabelProvider() {
		checks.addListener(this);
	}

	@Override
	public String getText(Object element) {
		if (element instanceof BrokenFile broken) {
			return broken.message();
		}
		if (element instanceof Diagram diagram) {
			return diagram.getName();
		}
		if (element instanceof EObject object) {
			return labels(object).map(labels -> labels.text(object)).orElse("");
		}
		return element instanceof IFile file ? file.getName() : null;
	}

	@Override
	public Image getImage(Object element) {
		if (element instanceof BrokenFile) {
			return PlatformUI.getWorkbench().getSharedImages().getImage(ISharedImages.IMG_OBJS_ERROR_TSK);
		}
		if (element instanceof Diagram) {
			return images.create(icon("diagram"));
		}
		if (element instanceof EObject object) {
			return labels(object).flatMap(labels -> labels.image(object)).map(icon -> images.create(marked(icon, object))).orElse(null);
		}
		return element instanceof IFile file && "alliance".equals(file.getFileExtension()) ? images.create(icon("alliance")) : null;
	}

	/** The icon of an element in which, or below which, something is wrong. */
	private ImageDescriptor marked(ImageDescriptor icon, EObject object) {
		return checks.worst(object).flatMap(FindingOverlays::of).map(overlay -> FindingOverlays.over(images.create(icon), overlay)).orElse(icon);
	}

	@Override
	public void findingsChanged(SharedSession session, Set<EObject> elements) {
		Set<Object> shown = new LinkedHashSet<>();
		for (EObject element : elements) {
			for (EObject place = element; place != null && shown.add(place); place = place.eContainer()) {
				continue;
			}
		}
		fireLabelProviderChanged(new LabelProviderChangedEvent(this, shown.toArray()));
	}

	private static ImageDescriptor icon(String name) {
		return ImageDescriptor.createFromURL(ModelLabelProvider.class.getResource("/icons/" + name + ".svg"));
	}

	private Optional<ItemLabels> labels(EObject object) {
		return registry.of(object).map(session -> new ItemLabels(session.session().editingDomain().getAdapterFactory()));
	}

	@Override
	public String getDescription(Object element) {
		if (element instanceof BrokenFile broken) {
			return broken.message();
		}
		if (element instanceof Diagram diagram) {
			return "Diagram: " + diagram.getName();
		}
		return element instanceof EObject object ? labels(object).map(labels -> ElementDescription.of(object, labels)).orElse("") : null;
	}

	@Override
	public void dispose() {
		checks.removeListener(this);
		images.dispose();
		super.dispose();
	}
}
