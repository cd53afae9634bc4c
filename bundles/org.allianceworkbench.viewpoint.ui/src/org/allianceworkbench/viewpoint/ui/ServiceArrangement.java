// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.viewpoint.ui;

import java.lang.reflect.InvocationTargetException;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicReference;

import org.allianceworkbench.viewpoint.arrange.ArrangeRequest;
import org.allianceworkbench.viewpoint.arrange.Arranger;
import org.allianceworkbench.viewpoint.diagram.Node;
import org.allianceworkbench.viewpoint.spec.LayoutConfiguration;
import org.allianceworkbench.viewpoint.ui.actions.Arrangement;
import org.allianceworkbench.viewpoint.ui.editing.DiagramContext;
import org.allianceworkbench.viewpoint.ui.editing.EmfCommand;
import org.allianceworkbench.viewpoint.ui.failure.Failures;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.emf.common.command.Command;
import org.eclipse.ui.progress.IProgressService;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.ServiceReference;

/** Arranges with the arranger that is installed; what takes longer shows its progress and can be cancelled. */
final class ServiceArrangement implements Arrangement {
	private final DiagramCanvas canvas;
	private final IProgressService progress;

	/** @param progress runs what may take long */
	ServiceArrangement(DiagramCanvas canvas, IProgressService progress) {
		this.canvas = canvas;
		this.progress = progress;
	}

	@Override
	public void arrange(Collection<Node> only) {
		BundleContext bundles = FrameworkUtil.getBundle(ServiceArrangement.class).getBundleContext();
		ServiceReference<Arranger> reference = bundles.getServiceReference(Arranger.class);
		if (reference == null) {
			canvas.context().complain("Nothing can be arranged: no layout is installed.");
			return;
		}
		try {
			arrange(bundles.getService(reference), only);
		} finally {
			bundles.ungetService(reference);
		}
	}

	/** The diagram stands still meanwhile, for the user interface is busy showing the progress. */
	private void arrange(Arranger arranger, Collection<Node> only) {
		AtomicReference<Optional<Command>> result = new AtomicReference<>(Optional.empty());
		try {
			progress.busyCursorWhile(monitor -> result.set(compute(arranger, only, monitor)));
		} catch (InvocationTargetException failure) {
			canvas.context().complain(Failures.sentence(failure.getCause()));
		} catch (InterruptedException cancelled) {
			result.set(Optional.empty()); // somebody pressed Cancel
		}
		result.get().filter(Command::canExecute).ifPresent(command -> canvas.stack().execute(new EmfCommand(command)));
	}

	private Optional<Command> compute(Arranger arranger, Collection<Node> only, IProgressMonitor monitor) {
		DiagramContext context = canvas.context();
		monitor.beginTask("Arranging " + context.diagram().getName(), IProgressMonitor.UNKNOWN);
		Map<String, String> options = context.description().flatMap(description -> description.layout()).map(LayoutConfiguration::options)
				.orElse(Map.of());
		try {
			return Optional.of(arranger.arrange(new ArrangeRequest(context.diagram(), canvas.scenesForAnotherThread(), context.domain(), only,
					options, monitor::isCanceled)));
		} catch (CancellationException cancelled) {
			return Optional.empty();
		} finally {
			monitor.done();
		}
	}
}
