// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.viewpoint.session;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

import org.allianceworkbench.emf.tracking.ReadListener;
import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.Notifier;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.util.EContentAdapter;

/**
 * Sees each change and each tracked read of everything in one resource. What leaves the resource while a command runs is watched until the
 * command is over, because the command may go on changing it.
 */
final class ModelWatch extends EContentAdapter implements ReadListener {
	private final Resource resource;
	private final Consumer<Notification> changes;
	private final BiConsumer<EObject, EStructuralFeature> reads;
	private final Set<Notifier> leaving = new LinkedHashSet<>();
	private boolean holding;

	ModelWatch(Resource resource, Consumer<Notification> changes, BiConsumer<EObject, EStructuralFeature> reads) {
		this.resource = resource;
		this.changes = changes;
		this.reads = reads;
	}

	void start() {
		resource.eAdapters().add(this);
	}

	void stop() {
		release();
		resource.eAdapters().remove(this);
	}

	/** From now on keeps watching what leaves. */
	void hold() {
		holding = true;
	}

	/** Stops watching what has left and did not come back. */
	void release() {
		holding = false;
		leaving.forEach(notifier -> {
			if (!(notifier instanceof EObject object) || object.eResource() != resource) {
				super.removeAdapter(notifier);
			}
		});
		leaving.clear();
	}

	@Override
	public void notifyChanged(Notification notification) {
		super.notifyChanged(notification);
		if (!notification.isTouch()) {
			changes.accept(notification);
		}
	}

	@Override
	public void read(EObject object, EStructuralFeature feature) {
		reads.accept(object, feature);
	}

	@Override
	protected void removeAdapter(Notifier notifier) {
		if (holding) {
			leaving.add(notifier);
		} else {
			super.removeAdapter(notifier);
		}
	}

	@Override
	protected boolean resolve() {
		return false;
	}
}
