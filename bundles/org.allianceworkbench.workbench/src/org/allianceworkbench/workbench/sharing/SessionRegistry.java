// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.workbench.sharing;

import java.nio.file.Path;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Supplier;

import org.allianceworkbench.viewpoint.registry.SpecificationRegistry;
import org.allianceworkbench.viewpoint.session.ModelSession;
import org.eclipse.emf.common.notify.AdapterFactory;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;

/** The sessions of all open alliance files: one for each file, whoever asks for it. For the user-interface thread only, but for {@link #find}. */
public final class SessionRegistry {
	private final SpecificationRegistry specifications;
	private final Supplier<AdapterFactory> itemProviders;
	private final Map<Path, SharedSession> sessions = Collections.synchronizedMap(new LinkedHashMap<>());
	private final List<SessionListener> listeners = new CopyOnWriteArrayList<>();

	/**
	 * A registry without sessions.
	 *
	 * @param specifications what diagrams there are
	 * @param itemProviders makes the item providers of a session
	 */
	public SessionRegistry(SpecificationRegistry specifications, Supplier<AdapterFactory> itemProviders) {
		this.specifications = Objects.requireNonNull(specifications);
		this.itemProviders = Objects.requireNonNull(itemProviders);
	}

	/**
	 * The diagrams that can be made.
	 *
	 * @return the same for all sessions
	 */
	public SpecificationRegistry specifications() {
		return specifications;
	}

	/**
	 * All open sessions.
	 *
	 * @return a copy, in the order of their opening
	 */
	public List<SharedSession> sessions() {
		return List.copyOf(sessions.values());
	}

	/**
	 * The session of a file, opened if need be.
	 *
	 * @param file an alliance file
	 * @return the one session of that file
	 * @throws UnreadableAllianceException when it or its diagrams do not load whole
	 */
	public SharedSession open(Path file) throws UnreadableAllianceException {
		Path key = key(file);
		SharedSession known = sessions.get(key);
		if (known != null) {
			return known;
		}
		SharedSession session = load(key);
		sessions.put(key, session);
		session.session().commandStack().addCommandStackListener(event -> changed(session));
		listeners.forEach(listener -> listener.opened(session));
		return session;
	}

	private SharedSession load(Path file) throws UnreadableAllianceException {
		FileStamp stamp = FileStamp.of(file, ModelLoading.diagrams(file));
		ModelLoading loaded = ModelLoading.of(file);
		ModelSession session = ModelSession.open(itemProviders.get(), loaded.model(), loaded.diagrams().resource(), specifications);
		return new SharedSession(file, session, stamp, loaded.diagrams().losses());
	}

	/**
	 * The session of a file, when it is open. May be asked on any thread, since icons are decorated on another one.
	 *
	 * @param file an alliance file
	 * @return empty when nobody has opened it
	 */
	public Optional<SharedSession> find(Path file) {
		return Optional.ofNullable(sessions.get(key(file)));
	}

	/**
	 * The session an object lives in.
	 *
	 * @param object an object of a model, a diagram or an element of a diagram
	 * @return empty when it is in none, for example because it was deleted
	 */
	public Optional<SharedSession> of(EObject object) {
		Resource resource = object.eResource();
		return resource == null ? Optional.empty()
				: sessions.values().stream().filter(each -> each.session().model() == resource || each.session().document().eResource() == resource)
						.findFirst();
	}

	/**
	 * Closes a session; what is not saved is lost.
	 *
	 * @param session a session of this registry
	 */
	public void close(SharedSession session) {
		if (sessions.remove(session.file(), session)) {
			listeners.forEach(listener -> listener.closed(session));
			session.session().dispose();
		}
	}

	/**
	 * Adds a listener.
	 *
	 * @param listener told until it is removed
	 */
	public void addListener(SessionListener listener) {
		listeners.add(listener);
	}

	/**
	 * Removes a listener.
	 *
	 * @param listener told no longer
	 */
	public void removeListener(SessionListener listener) {
		listeners.remove(listener);
	}

	/**
	 * Tells the listeners that a session has changed: after a command by itself, after a save by whoever saved.
	 *
	 * @param session the session
	 */
	public void changed(SharedSession session) {
		listeners.forEach(listener -> listener.changed(session));
	}

	private static Path key(Path file) {
		return file.toAbsolutePath().normalize();
	}
}
