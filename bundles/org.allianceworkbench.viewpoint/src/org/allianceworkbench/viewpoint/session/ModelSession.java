// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.viewpoint.session;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;

import org.allianceworkbench.viewpoint.change.SessionCommand;
import org.allianceworkbench.viewpoint.diagram.Diagram;
import org.allianceworkbench.viewpoint.diagram.DiagramDocument;
import org.allianceworkbench.viewpoint.diagram.DiagramFactory;
import org.allianceworkbench.viewpoint.registry.SpecificationRegistry;
import org.allianceworkbench.viewpoint.sync.DiagramSynchronizer;
import org.allianceworkbench.viewpoint.sync.aspect.ReadScope;
import org.allianceworkbench.viewpoint.tool.Tools;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.notify.Adapter;
import org.eclipse.emf.common.notify.AdapterFactory;
import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.edit.domain.AdapterFactoryEditingDomain;

/**
 * One model, the document of its diagrams and one command stack for both. Executing a command, from wherever it comes, also brings every
 * diagram up to date within the same entry. Not for use from several threads.
 */
public final class ModelSession {
	private final Resource model;
	private final Resource diagrams;
	private final DiagramDocument document;
	private final SpecificationRegistry registry;
	private final SessionCommandStack stack;
	private final AdapterFactoryEditingDomain domain;
	private final ReadScope readScope = new ReadScope();
	private final ModelWatch modelWatch;
	private final ModelWatch diagramWatch;
	private final Map<Diagram, DiagramSynchronizer> open = new LinkedHashMap<>();
	private final Interpreters interpreters;
	private final ChangeCollector collector = new ChangeCollector();
	private final List<DiagramListener> listeners = new CopyOnWriteArrayList<>();
	private ChangeLog recording;
	private boolean disposed;

	private ModelSession(AdapterFactory labels, Resource model, Resource diagrams, SpecificationRegistry registry) {
		this.model = model;
		this.diagrams = diagrams;
		this.registry = registry;
		document = document(diagrams);
		stack = new SessionCommandStack(new Recording());
		ResourceSet resources = model.getResourceSet();
		domain = new AdapterFactoryEditingDomain(labels, stack, resources);
		interpreters = new Interpreters(resources);
		modelWatch = new ModelWatch(model, this::modelChanged, readScope::read);
		diagramWatch = new ModelWatch(diagrams, this::diagramChanged, (object, feature) -> {
		});
	}

	/**
	 * Opens a session.
	 *
	 * @param labels adapter factory of the item providers that commands and property sheets use
	 * @param model a loaded resource in a resource set
	 * @param diagrams the resource of its diagrams in the same set, empty for a model without diagrams
	 */
	public static ModelSession open(AdapterFactory labels, Resource model, Resource diagrams, SpecificationRegistry registry) {
		ModelSession session = new ModelSession(labels, model, diagrams, registry);
		model.getResourceSet().eAdapters().add(new AdapterFactoryEditingDomain.EditingDomainProvider(session.domain));
		session.modelWatch.start();
		session.diagramWatch.start();
		return session;
	}

	private static DiagramDocument document(Resource resource) {
		if (resource.getContents().isEmpty()) {
			resource.getContents().add(DiagramFactory.eINSTANCE.createDiagramDocument());
		}
		return (DiagramDocument) resource.getContents().get(0);
	}

	/** @return the resource of the model */
	public Resource model() {
		return model;
	}

	/** @return the diagrams in the order in which they were made, also those that no specification in force draws */
	public DiagramDocument document() {
		return document;
	}

	/** @return the specifications that draw the diagrams */
	public SpecificationRegistry specifications() {
		return registry;
	}

	/** @return the one stack; it also tells whether there is something to save */
	public SessionCommandStack commandStack() {
		return stack;
	}

	/** @return the editing domain for commands, item providers and property sheets */
	public AdapterFactoryEditingDomain editingDomain() {
		return domain;
	}

	/**
	 * Executes a command and brings all diagrams up to date, as one entry of the stack.
	 *
	 * @throws RuntimeException what the command threw; nothing of it is kept
	 */
	public void execute(Command command) {
		stack.execute(command);
	}

	/**
	 * @param entry the description, as the registry gives it
	 * @param root the object the diagram is about
	 * @param name its title; null for what the description's title expression says
	 * @return a command whose result is the new diagram; empty where the description refuses the object
	 */
	public Optional<Command> createDiagram(SpecificationRegistry.Entry entry, EObject root, String name) {
		DiagramCreation creation = new DiagramCreation(document, interpreters,
				made -> open(made).map(Tools::new).ifPresent(Tools::initialise));
		return creation.command(entry, root, name);
	}

	/**
	 * Begins to keep a diagram in step with the model. From then on it stays in step until the session ends. All diagrams are opened before
	 * the first command, so that its undo finds them as they were.
	 *
	 * @return its synchronizer; empty where no specification in force draws it, or where the object it is about is gone
	 */
	public Optional<DiagramSynchronizer> open(Diagram diagram) {
		DiagramSynchronizer known = open.get(diagram);
		if (known != null) {
			return Optional.of(known);
		}
		if (diagram.getTarget() == null || diagram.getTarget().eIsProxy()) {
			return Optional.empty();
		}
		return registry.find(diagram.getSpecification(), diagram.getViewpoint(), diagram.getDescription()).map(entry -> {
			DiagramSynchronizer made = new DiagramSynchronizer(diagram, entry.description(), interpreters.of(entry), readScope, model);
			open.put(diagram, made);
			made.refreshAll();
			if (recording == null) {
				announce();
			}
			return made;
		});
	}

	/** @param listener is told of changes of diagrams until it is removed */
	public void addListener(DiagramListener listener) {
		listeners.add(listener);
	}

	/** @param listener is told no more */
	public void removeListener(DiagramListener listener) {
		listeners.remove(listener);
	}

	/** Evaluates everything on all open diagrams again, as one entry of the stack where it changes anything. */
	public void refreshAll() {
		execute(SessionCommand.of("Refresh", () -> open.values().forEach(DiagramSynchronizer::refreshAll)));
	}

	/**
	 * Saves the model, then the diagrams, and marks the stack as saved.
	 *
	 * @throws IOException nothing that was saved before is lost
	 */
	public void save() throws IOException {
		model.save(null);
		diagrams.save(null);
		stack.saveIsDone();
	}

	/** Ends the session: nothing is watched any longer. Resources stay loaded. */
	public void dispose() {
		if (!disposed) {
			disposed = true;
			modelWatch.stop();
			diagramWatch.stop();
			open.clear();
			listeners.clear();
			model.getResourceSet().eAdapters().removeIf(this::providesDomain);
		}
	}

	private boolean providesDomain(Adapter adapter) {
		return adapter instanceof AdapterFactoryEditingDomain.EditingDomainProvider provider && provider.getEditingDomain() == domain;
	}

	private void modelChanged(Notification notification) {
		if (recording != null) {
			recording.record(notification);
		}
		open.values().forEach(synchronizer -> synchronizer.modelChanged(notification));
	}

	private void diagramChanged(Notification notification) {
		if (recording != null) {
			recording.record(notification);
		}
		collector.add(notification);
		open.values().forEach(synchronizer -> synchronizer.diagramChanged(notification));
	}

	private void refreshOpen() {
		document.getDiagrams().forEach(this::open);
		open.forEach((diagram, synchronizer) -> {
			if (diagram.eContainer() == document) {
				synchronizer.refresh();
			}
		});
	}

	private void announce() {
		for (DiagramChange change : collector.drain()) {
			listeners.forEach(listener -> listener.diagramChanged(change));
		}
	}

	/** How entries of the stack reach this session. */
	private final class Recording implements RecordedCommand.Recorder {
		@Override
		public ChangeLog record(Runnable action) {
			new ArrayList<>(document.getDiagrams()).forEach(ModelSession.this::open);
			return run(() -> {
			}, action);
		}

		@Override
		public ChangeLog restore(Runnable action) {
			return run(action, () -> {
			});
		}

		private ChangeLog run(Runnable unrecorded, Runnable recorded) {
			if (recording != null) {
				throw new IllegalStateException("A command must not execute, undo or redo another one through the stack");
			}
			ChangeLog log = new ChangeLog();
			modelWatch.hold();
			diagramWatch.hold();
			try {
				unrecorded.run();
				recording = log;
				recorded.run();
				refreshOpen();
			} catch (RuntimeException | Error failure) {
				recording = null;
				log.swap();
				refreshOpen();
				throw failure;
			} finally {
				recording = null;
				modelWatch.release();
				diagramWatch.release();
				announce();
			}
			return log;
		}
	}
}
