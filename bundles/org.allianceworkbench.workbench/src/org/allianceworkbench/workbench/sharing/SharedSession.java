// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.workbench.sharing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.allianceworkbench.emf.resource.SafeXmiResource;
import org.allianceworkbench.viewpoint.diagram.Diagram;
import org.allianceworkbench.viewpoint.picture.SceneContexts;
import org.allianceworkbench.viewpoint.scene.Scene;
import org.allianceworkbench.viewpoint.scene.SceneBuilder;
import org.allianceworkbench.viewpoint.scene.SceneContext;
import org.allianceworkbench.viewpoint.session.ModelSession;
import org.eclipse.emf.ecore.EObject;

/** The session of one alliance file, and what is known of the file on disk. */
public final class SharedSession {
	private final Path file;
	private final ModelSession session;
	private final SceneContext scenes;
	private final List<String> losses;
	private FileStamp stamp;

	SharedSession(Path file, ModelSession session, FileStamp stamp, List<String> losses) {
		this.losses = List.copyOf(losses);
		this.file = file;
		this.session = session;
		this.stamp = stamp;
		scenes = SceneContexts.of(session.specifications(), session.editingDomain().getAdapterFactory());
	}

	/**
	 * The alliance file.
	 *
	 * @return an absolute path
	 */
	public Path file() {
		return file;
	}

	/**
	 * The session on model and diagrams.
	 *
	 * @return never null
	 */
	public ModelSession session() {
		return session;
	}

	/**
	 * What diagrams had lost when they were loaded, because the model no longer held it.
	 *
	 * @return sentences for the user
	 */
	public List<String> losses() {
		return losses;
	}

	/**
	 * What is to be known of files of an older version, until they are saved.
	 *
	 * @return sentences for the user
	 */
	public List<String> migrations() {
		return Stream.of(session.model(), session.document().eResource()).filter(SafeXmiResource.class::isInstance).map(SafeXmiResource.class::cast)
				.flatMap(file -> file.migration().stream()).toList();
	}

	/**
	 * What pictures of the diagrams are made with.
	 *
	 * @return the same for all diagrams of the session
	 */
	public SceneContext sceneContext() {
		return scenes;
	}

	/**
	 * Draws a diagram as it is now, brought in step with the model.
	 *
	 * @param diagram one of the session's
	 * @return its picture, to be read on any thread
	 */
	public Scene scene(Diagram diagram) {
		session.open(diagram);
		return new SceneBuilder(scenes).scene(diagram);
	}

	/**
	 * The model's root objects, normally one.
	 *
	 * @return the live list
	 */
	public List<EObject> roots() {
		return session.model().getContents();
	}

	/**
	 * The model's diagrams.
	 *
	 * @return the live list
	 */
	public List<Diagram> diagrams() {
		return session.document().getDiagrams();
	}

	/**
	 * Finds a diagram.
	 *
	 * @param id its id
	 * @return empty when it was deleted
	 */
	public Optional<Diagram> diagram(String id) {
		return diagrams().stream().filter(diagram -> diagram.getId().equals(id)).findFirst();
	}

	/**
	 * Whether there is something to save.
	 *
	 * @return true after a change
	 */
	public boolean isDirty() {
		return session.commandStack().isSaveNeeded();
	}

	/**
	 * Saves model and diagrams.
	 *
	 * @throws IOException when that failed; the files are then as they were
	 */
	public void save() throws IOException {
		session.save();
		stamp = stampNow();
	}

	/**
	 * Whether somebody else has changed one of the files since it was loaded or saved here.
	 *
	 * @return true also when the file is gone
	 */
	public boolean isChangedOutside() {
		return !stamp.equals(stampNow());
	}

	/**
	 * Whether the alliance file exists.
	 *
	 * @return false when it was deleted or moved by somebody else
	 */
	public boolean fileExists() {
		return Files.exists(file);
	}

	/** Takes the files as they are for known, so that the same change outside is not told again. */
	public void acceptFiles() {
		stamp = stampNow();
	}

	private FileStamp stampNow() {
		return FileStamp.of(file, ModelLoading.diagrams(file));
	}
}
