// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.cli.exporting;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.allianceworkbench.model.alliance.AllianceModel;
import org.allianceworkbench.model.alliance.NamedElement;
import org.allianceworkbench.viewpoint.scene.Scene;
import org.allianceworkbench.viewpoint.scene.SceneNode;
import org.eclipse.emf.ecore.util.EcoreUtil;

/** The elements that are wanted alone of each diagram, as arguments name them. */
final class Elements {
	private final List<String> names;
	private final Set<String> unseen;

	/** @param names names or ids, none where everything is wanted */
	Elements(List<String> names) {
		this.names = List.copyOf(names);
		this.unseen = new LinkedHashSet<>(names);
	}

	private boolean isAny() {
		return !names.isEmpty();
	}

	/** @return names that no diagram has shown so far */
	List<String> unseen() {
		return List.copyOf(unseen);
	}

	/** @return what the names of files end with, so that a part is not written over its whole */
	String ending() {
		return isAny() ? "-" + Destination.plain(String.join(" ", names)) : "";
	}

	/** @return the diagram where everything is wanted, else the part of it, empty where it shows none of them */
	Optional<Scene> in(Scene whole, AllianceModel model) {
		if (!isAny()) {
			return Optional.of(whole);
		}
		Map<String, Set<String>> wanted = wanted(model);
		look(whole.nodes().stream(), wanted);
		Scene part = whole.part(node -> wanted.containsKey(node.semanticId()));
		return part.nodes().isEmpty() ? Optional.empty() : Optional.of(part);
	}

	/** @return by the id of each wanted object, what it is called in the arguments */
	private Map<String, Set<String>> wanted(AllianceModel model) {
		Map<String, Set<String>> wanted = new HashMap<>();
		model.eAllContents().forEachRemaining(object -> {
			String id = EcoreUtil.getID(object);
			String name = object instanceof NamedElement named ? named.getName() : null;
			Stream.of(id, name).filter(called -> called != null && names.contains(called))
					.forEach(called -> wanted.computeIfAbsent(id, each -> new HashSet<>()).add(called));
		});
		return wanted;
	}

	private void look(Stream<SceneNode> nodes, Map<String, Set<String>> wanted) {
		nodes.forEach(node -> {
			unseen.removeAll(wanted.getOrDefault(node.semanticId(), Set.of()));
			look(Stream.concat(node.children().stream(), node.bordered().stream()), wanted);
		});
	}
}
