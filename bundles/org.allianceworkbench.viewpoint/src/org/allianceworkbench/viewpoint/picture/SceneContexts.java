// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.viewpoint.picture;

import java.net.MalformedURLException;
import java.net.URL;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

import org.allianceworkbench.viewpoint.diagram.Diagram;
import org.allianceworkbench.viewpoint.diagram.DiagramElement;
import org.allianceworkbench.viewpoint.diagram.Node;
import org.allianceworkbench.viewpoint.diagram.NodeKind;
import org.allianceworkbench.viewpoint.registry.SpecificationRegistry;
import org.allianceworkbench.viewpoint.scene.IconProvider;
import org.allianceworkbench.viewpoint.scene.MappingLabels;
import org.allianceworkbench.viewpoint.scene.SceneContext;
import org.allianceworkbench.viewpoint.spec.DiagramDescription;
import org.allianceworkbench.viewpoint.spec.Element;
import org.allianceworkbench.viewpoint.text.TextMeasurer;
import org.eclipse.emf.common.notify.AdapterFactory;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.edit.provider.IItemLabelProvider;

/** Makes the context that scenes of specified diagrams are built with: the same for editor, command line and export. */
public final class SceneContexts {
	private static final String PARTITIONING = "org.eclipse.elk.partitioning.activate";

	private SceneContexts() {
	}

	/**
	 * @param registry knows the images of the specifications and what the legend calls their mappings
	 * @param icons gives objects item label providers whose images are icons before labels; null for no icons
	 */
	public static SceneContext of(SpecificationRegistry registry, AdapterFactory icons) {
		Map<String, URL> iconFiles = new ConcurrentHashMap<>();
		PictureFiles pictures = new PictureFiles(path -> Optional.ofNullable(iconFiles.get(path)).or(() -> file(registry, path)));
		IconProvider provider = icons == null ? IconProvider.NONE : object -> icon(icons, object, iconFiles);
		return new SceneContext(new TextMeasurer(), pictures, provider, labels(registry));
	}

	private static Optional<URL> file(SpecificationRegistry registry, String path) {
		return registry.specifications().stream().flatMap(specification -> specification.source().resource(path).stream()).findFirst();
	}

	/** Only files that a label provider named are opened by their address: a specification cannot make the program read from anywhere. */
	private static Optional<String> icon(AdapterFactory factory, EObject object, Map<String, URL> files) {
		if (!(factory.adapt((Object) object, IItemLabelProvider.class) instanceof IItemLabelProvider provider)) {
			return Optional.empty();
		}
		Object image = provider.getImage(object);
		if (image == null) {
			return Optional.empty();
		}
		try {
			URL file = image instanceof URL url ? url : new URL(image.toString());
			files.put(file.toExternalForm(), file);
			return Optional.of(file.toExternalForm());
		} catch (MalformedURLException noFile) {
			return Optional.empty();
		}
	}

	private static MappingLabels labels(SpecificationRegistry registry) {
		return element -> {
			Diagram diagram = diagram(element);
			Optional<DiagramDescription> description = diagram == null ? Optional.empty()
					: registry.find(diagram.getSpecification(), diagram.getViewpoint(), diagram.getDescription()).map(SpecificationRegistry.Entry::description);
			if (element.eContainer() == diagram && element instanceof Node node && node.getKind() == NodeKind.CONTAINER
					&& description.map(SceneContexts::hasColumns).orElse(false)) {
				return Optional.empty();
			}
			return description.flatMap(known -> label(known, element)).or(() -> Optional.ofNullable(element.getMapping()));
		};
	}

	/** Columns have captions, so a legend need not tell of them. */
	private static boolean hasColumns(DiagramDescription description) {
		return description.layout().map(layout -> Boolean.parseBoolean(layout.options().get(PARTITIONING))).orElse(false);
	}

	private static Optional<String> label(DiagramDescription description, DiagramElement element) {
		return description.allMappings().stream().filter(mapping -> mapping.name().equals(element.getMapping())).findFirst().map(Element::label);
	}

	private static Diagram diagram(DiagramElement element) {
		EObject parent = element;
		while (parent != null && !(parent instanceof Diagram)) {
			parent = parent.eContainer();
		}
		return (Diagram) parent;
	}
}
