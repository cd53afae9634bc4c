// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.viewpoint.tool;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.allianceworkbench.viewpoint.diagram.DiagramDocument;
import org.eclipse.emf.common.notify.Notifier;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.util.ECrossReferenceAdapter;
import org.eclipse.emf.ecore.util.EcoreUtil;

/**
 * Takes objects out of the model, with their contents and every reference to them. Diagrams follow by themselves. One for all steps of a
 * command: the first deletion looks through the model, and later ones know what refers to what, also as steps in between have changed it.
 */
final class ModelDeletion implements AutoCloseable {
	private final References references = new References();

	/** Deletes at once; only within a command. */
	void delete(Collection<? extends EObject> objects) {
		List<? extends EObject> present = objects.stream().filter(object -> object.eResource() != null).distinct().toList();
		present.stream().findFirst().ifPresent(first -> references.know(models(first.eResource())));
		Set<EObject> doomed = new LinkedHashSet<>();
		for (EObject object : present) {
			doomed.add(object);
			for (Iterator<EObject> all = EcoreUtil.getAllContents(object, false); all.hasNext();) {
				doomed.add(all.next());
			}
		}
		doomed.forEach(object -> clearReferences(object, doomed));
		List.copyOf(objects).forEach(EcoreUtil::remove);
	}

	private static List<Resource> models(Resource resource) {
		List<Resource> all = resource.getResourceSet() == null ? List.of(resource) : resource.getResourceSet().getResources();
		return all.stream().filter(each -> each.getContents().stream().noneMatch(DiagramDocument.class::isInstance)).toList();
	}

	private void clearReferences(EObject object, Set<EObject> doomed) {
		for (EStructuralFeature.Setting setting : references.getInverseReferences(object)) {
			EReference reference = (EReference) setting.getEStructuralFeature();
			boolean holds = reference.isContainment() || reference.isContainer();
			if (!holds && reference.isChangeable() && !doomed.contains(setting.getEObject())) {
				clear(setting, object);
			}
		}
	}

	/** A list that is not unique may hold the object more than once. */
	private static void clear(EStructuralFeature.Setting setting, EObject object) {
		if (setting.getEStructuralFeature().isMany()) {
			((Collection<?>) setting.get(false)).removeIf(each -> each == object);
		} else {
			setting.unset();
		}
	}

	/** Forgets what refers to what. */
	@Override
	public void close() {
		references.forget();
	}

	/** Knows what refers to what in models, and follows their changes. */
	private static final class References extends ECrossReferenceAdapter {
		private final List<Notifier> watched = new ArrayList<>();

		void know(List<Resource> models) {
			models.stream().filter(model -> !model.eAdapters().contains(this)).forEach(model -> model.eAdapters().add(this));
		}

		@Override
		public void setTarget(Notifier target) {
			watched.add(target);
			super.setTarget(target);
		}

		void forget() {
			List<Notifier> all = List.copyOf(watched);
			watched.clear();
			all.forEach(each -> each.eAdapters().remove(this));
		}
	}
}
