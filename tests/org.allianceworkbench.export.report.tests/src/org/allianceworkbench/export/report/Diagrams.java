// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.export.report;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.allianceworkbench.export.ExportFormat;
import org.allianceworkbench.export.ExportRequest;
import org.allianceworkbench.export.contract.SceneFixture;
import org.allianceworkbench.viewpoint.scene.Primitive;
import org.allianceworkbench.viewpoint.scene.Scene;
import org.allianceworkbench.viewpoint.scene.SceneNode;
import org.allianceworkbench.viewpoint.style.Colour;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.osgi.framework.Bundle;
import org.osgi.framework.FrameworkUtil;

/** Diagrams to be shown in reports, and the formats that draw them. */
public final class Diagrams {
	private Diagrams() {
	}

	/** @return a format of pictures, which its bundle offers to nobody by name */
	public static ExportFormat format(String name) {
		Bundle images = Arrays.stream(FrameworkUtil.getBundle(Report.class).getBundleContext().getBundles())
				.filter(bundle -> bundle.getSymbolicName().equals("org.allianceworkbench.export.image")).findFirst().orElseThrow();
		try {
			return (ExportFormat) images.loadClass("org.allianceworkbench.export.image." + name + "Format").getConstructor().newInstance();
		} catch (ReflectiveOperationException problem) {
			throw new IllegalStateException(problem);
		}
	}

	/** @return a diagram whose outer shape shows the object with the id */
	public static Scene showing(String id, String name) {
		Scene scene = SceneFixture.named(name);
		SceneNode node = scene.nodes().get(0);
		SceneNode shown = new SceneNode(node.id(), id, node.mapping(), node.name(), node.tooltip(), node.x(), node.y(), node.width(), node.height(),
				node.primitives(), node.children(), node.bordered());
		return new Scene(scene.id(), scene.title(), scene.x(), scene.y(), scene.width(), scene.height(), List.of(shown), scene.edges(), scene.legend());
	}

	/** @return a diagram of shapes below each other, each of which shows its name */
	public static Scene tall(double width, int shapes) {
		List<SceneNode> nodes = new ArrayList<>();
		for (int i = 0; i < shapes; i++) {
			Primitive name = new Primitive.Text(10, 40, 200, "Shape " + i, 9, false, false, false, false, Colour.BLACK);
			nodes.add(new SceneNode("n" + i, "o" + i, "Mapping", "Shape " + i, "", 0, i * 110.0, width, 80, List.of(name), List.of(), List.of()));
		}
		return new Scene("tall", "Tall", 0, 0, width, shapes * 110.0, nodes, List.of(), List.of());
	}

	/** @return a request for a report of the model with one diagram that shows its first object */
	public static ExportRequest request(Resource model) {
		String id = model.getContents().get(0).eContents().stream().map(EcoreUtil::getID).findFirst().orElse("");
		return new ExportRequest(List.of(showing(id, "Diagram")), Optional.of(model), Map.of());
	}
}
