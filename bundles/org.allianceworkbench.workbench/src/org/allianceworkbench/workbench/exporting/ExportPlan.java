// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.workbench.exporting;

import java.nio.file.Path;
import java.util.Collection;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.allianceworkbench.export.ExportRequest;
import org.allianceworkbench.export.Subject;
import org.allianceworkbench.model.resource.AllianceResource;
import org.allianceworkbench.viewpoint.diagram.Diagram;
import org.allianceworkbench.viewpoint.diagram.Node;
import org.allianceworkbench.viewpoint.scene.Scene;
import org.allianceworkbench.workbench.sharing.SessionRegistry;
import org.allianceworkbench.workbench.sharing.SharedSession;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.util.EcoreUtil;

/**
 * What can be exported of some open alliances: their diagrams one by one, or each alliance as a whole. Scenes and models are taken on the
 * model's thread, and once, for nothing changes while a wizard asks about them; what it hands out can be written on any.
 */
final class ExportPlan {
	private final SessionRegistry registry;
	private final List<SharedSession> alliances;
	private final List<Diagram> diagrams;
	private final List<Diagram> chosen;
	private final Set<String> selected;
	private final Map<Diagram, Scene> scenes = new IdentityHashMap<>();
	private final Map<SharedSession, ExportRequest> wholes = new IdentityHashMap<>();

	/**
	 * @param alliances those that are offered as a whole; they may have no diagrams
	 * @param diagrams all that are offered
	 * @param chosen those that are ticked at first
	 * @param selected objects of the model that are selected; those that a node of a diagram shows can be exported alone
	 */
	ExportPlan(SessionRegistry registry, List<SharedSession> alliances, List<Diagram> diagrams, List<Diagram> chosen, Collection<EObject> selected) {
		this.registry = registry;
		this.alliances = List.copyOf(alliances);
		this.diagrams = List.copyOf(diagrams);
		this.chosen = List.copyOf(chosen);
		this.selected = diagrams.stream().flatMap(ExportPlan::shown).filter(selected::contains).map(EcoreUtil::getID).filter(Objects::nonNull)
				.collect(Collectors.toUnmodifiableSet());
	}

	private static Stream<EObject> shown(Diagram diagram) {
		Stream.Builder<EObject> shown = Stream.builder();
		diagram.eAllContents().forEachRemaining(each -> {
			if (each instanceof Node node && node.getTarget() != null) {
				shown.add(node.getTarget());
			}
		});
		return shown.build();
	}

	/** How many of the selected objects the diagrams show. */
	int selected() {
		return selected.size();
	}

	/** What may be ticked for the subject: diagrams, or sessions of whole alliances. */
	List<?> offered(Subject subject) {
		return subject == Subject.DIAGRAM ? diagrams : alliances;
	}

	/** What is ticked at first. */
	List<?> ticked(Subject subject) {
		return subject == Subject.DIAGRAM ? chosen : alliances;
	}

	/** What something offered is called. */
	static String name(Object offered) {
		return offered instanceof Diagram diagram ? diagram.getName() : baseName(((SharedSession) offered).file());
	}

	/** The folder in which people look first. */
	Optional<Path> folder() {
		return alliances.stream().findFirst().map(session -> session.file().getParent());
	}

	/**
	 * What is asked of a format for something offered, with nothing set.
	 *
	 * @param part whether only what is selected is wanted of a diagram
	 */
	ExportRequest request(Object offered, boolean part) {
		return offered instanceof Diagram diagram ? ExportRequest.of(scene(diagram, part)) : wholes.computeIfAbsent((SharedSession) offered, this::whole);
	}

	/** The picture of a diagram, or of what is selected in it. */
	Scene scene(Diagram diagram, boolean part) {
		Scene scene = scene(diagram);
		return part ? scene.part(node -> selected.contains(node.semanticId())) : scene;
	}

	private Scene scene(Diagram diagram) {
		return scenes.computeIfAbsent(diagram, any -> registry.of(diagram).orElseThrow().scene(diagram));
	}

	private ExportRequest whole(SharedSession session) {
		List<Scene> scenes = session.diagrams().stream().filter(diagram -> session.session().open(diagram).isPresent()).map(this::scene).toList();
		return new ExportRequest(scenes, Optional.of(snapshot(session.session().model())), Map.of());
	}

	/** A copy, so that another thread can write the model while this one goes on reading it; costs one walk of the model. */
	private static Resource snapshot(Resource model) {
		Resource copy = new AllianceResource(model.getURI());
		copy.getContents().addAll(EcoreUtil.copyAll(model.getContents()));
		return copy;
	}

	private static String baseName(Path file) {
		return file.getFileName().toString().replaceFirst("\\.alliance$", "");
	}
}
