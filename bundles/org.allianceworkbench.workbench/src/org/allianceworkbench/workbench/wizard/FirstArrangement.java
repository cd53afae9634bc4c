// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.workbench.wizard;

import java.lang.reflect.InvocationTargetException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BooleanSupplier;

import org.allianceworkbench.viewpoint.arrange.ArrangeRequest;
import org.allianceworkbench.viewpoint.arrange.Arranger;
import org.allianceworkbench.viewpoint.diagram.Diagram;
import org.allianceworkbench.viewpoint.registry.SpecificationRegistry.Entry;
import org.allianceworkbench.viewpoint.scene.SceneBuilder;
import org.allianceworkbench.viewpoint.spec.LayoutConfiguration;
import org.allianceworkbench.workbench.sharing.SharedSession;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.emf.common.command.Command;
import org.eclipse.ui.PlatformUI;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.ServiceReference;

/** Gives the elements of a new diagram their first places, where an arranger is installed; what takes longer shows its progress and can be cancelled. */
final class FirstArrangement {
	private final SharedSession session;

	FirstArrangement(SharedSession session) {
		this.session = session;
	}

	/**
	 * Arranges all of the diagram that the last entry of the stack made, as a part of that entry. The user interface is busy showing the progress
	 * meanwhile, so nobody changes anything.
	 *
	 * @return false when somebody gave it up
	 */
	boolean arrange(Diagram diagram, Entry kind) {
		BundleContext bundles = FrameworkUtil.getBundle(FirstArrangement.class).getBundleContext();
		ServiceReference<Arranger> reference = bundles.getServiceReference(Arranger.class);
		if (reference == null) {
			return true;
		}
		try {
			session.session().open(diagram);
			AtomicReference<Optional<Command>> result = new AtomicReference<>(Optional.empty());
			PlatformUI.getWorkbench().getProgressService()
					.busyCursorWhile(monitor -> result.set(compute(bundles.getService(reference), diagram, kind, monitor)));
			result.get().filter(Command::canExecute).ifPresent(session.session().commandStack()::continueLast);
			return result.get().isPresent();
		} catch (InvocationTargetException failure) {
			ILog.get().error("The new diagram could not be arranged.", failure.getCause());
			return true; // its elements stand where the runtime placed them
		} catch (InterruptedException cancelled) {
			return false;
		} finally {
			bundles.ungetService(reference);
		}
	}

	/** Returns empty when somebody gave it up. */
	Optional<Command> compute(Arranger arranger, Diagram diagram, Entry kind, IProgressMonitor monitor) {
		monitor.beginTask("Arranging " + diagram.getName(), IProgressMonitor.UNKNOWN);
		try {
			return Optional.of(arranger.arrange(request(diagram, kind, monitor::isCanceled)));
		} catch (CancellationException cancelled) {
			return Optional.empty();
		} finally {
			monitor.done();
		}
	}

	private ArrangeRequest request(Diagram diagram, Entry kind, BooleanSupplier cancelled) {
		Map<String, String> options = kind.description().layout().map(LayoutConfiguration::options).orElse(Map.of());
		return new ArrangeRequest(diagram, new SceneBuilder(session.sceneContext()), session.session().editingDomain(), List.of(), options, cancelled);
	}
}
