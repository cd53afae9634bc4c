// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.export.report.document;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.allianceworkbench.viewpoint.scene.Bounds;
import org.allianceworkbench.viewpoint.scene.Primitive;
import org.allianceworkbench.viewpoint.scene.Scene;
import org.allianceworkbench.viewpoint.scene.SceneEdge;
import org.allianceworkbench.viewpoint.scene.SceneNode;

/**
 * Cuts a diagram that no page of A4 can show in a size to be read, since it is tall, into several below each other. A cut goes between the shapes where
 * it can; what reaches over a page goes on on the next.
 */
final class Slices {
	private static final double POINTS_PER_PIXEL = 0.75;
	/** What a page leaves for a diagram in points, beside a heading and a caption. */
	private static final Bounds UPRIGHT = new Bounds(0, 0, 471, 614);
	private static final Bounds LYING = new Bounds(0, 0, 762, 367);
	/** Letters of nine points are five then. */
	private static final double SMALL = 0.55;
	/** How much larger it has to get to be worth more pages. */
	private static final double WORTH = 1.4;
	/** A diagram that would take more pages is for the screen. */
	private static final int MOST_PARTS = 8;
	/** As small as an upright page may make it before it is laid on its side. */
	private static final double SMALL_WHEN_UPRIGHT = 0.62;
	/** Cuts are looked for in the last part of a page. */
	private static final double LAST_PART = 0.35;
	private static final double STEP = 2;
	/** Room between a cut and the border of a shape. */
	private static final double CLEAR = 6;

	private final Scene scene;
	private final double height;
	/** What cuts should leave whole; what is higher than half a page will be cut anyway. */
	private final List<Bounds> shapes;

	private Slices(Scene scene, double height) {
		this.scene = scene;
		this.height = height;
		this.shapes = shapes(scene).filter(shape -> shape.height() < height / 2).toList();
	}

	private static Stream<Bounds> shapes(Scene scene) {
		Scene plain = scene.withoutLegend();
		double below = plain.y() + plain.height();
		Bounds legend = new Bounds(scene.x(), below, scene.width(), scene.y() + scene.height() - below);
		return Stream.concat(scene.nodes().stream().map(node -> new Bounds(node.x(), node.y(), node.width(), node.height())), Stream.of(legend));
	}

	/** @return the diagram alone where a page can show it, else its parts from top to bottom, each with an id of its own */
	static List<Scene> of(Scene scene) {
		double whole = Math.max(scale(scene, UPRIGHT), scale(scene, LYING));
		boolean upright = scale(scene.width(), UPRIGHT.width()) >= SMALL_WHEN_UPRIGHT;
		Bounds paper = upright ? UPRIGHT : LYING;
		double wide = scale(scene.width(), paper.width());
		double height = paper.height() / POINTS_PER_PIXEL / wide;
		boolean tooTall = scene.height() > MOST_PARTS * height;
		return whole >= SMALL || wide < WORTH * whole || tooTall ? List.of(scene) : new Slices(scene, height).cut();
	}

	private static double scale(Scene scene, Bounds paper) {
		return Math.min(scale(scene.width(), paper.width()), scale(scene.height(), paper.height()));
	}

	private static double scale(double pixels, double points) {
		return Math.min(1, points / POINTS_PER_PIXEL / pixels);
	}

	private List<Scene> cut() {
		double end = scene.y() + scene.height();
		List<Double> cuts = new ArrayList<>(List.of(scene.y()));
		for (double from = scene.y(); end - from > height; from = cuts.get(cuts.size() - 1)) {
			cuts.add(cut(from));
		}
		cuts.add(end);
		List<Scene> parts = new ArrayList<>();
		for (int i = 1; i < cuts.size(); i++) {
			parts.add(part(cuts.get(i - 1), cuts.get(i), i, cuts.size() - 1));
		}
		return parts;
	}

	/** @return the lowest place on the page that goes through the fewest shapes */
	private double cut(double from) {
		double best = from + height;
		long fewest = crossed(best);
		for (double place = best; fewest > 0 && place > from + height * (1 - LAST_PART); place -= STEP) {
			long crossed = crossed(place);
			best = crossed < fewest ? place : best;
			fewest = Math.min(crossed, fewest);
		}
		return best;
	}

	private long crossed(double place) {
		return shapes.stream().filter(shape -> shape.y() - CLEAR < place && place < shape.y() + shape.height() + CLEAR).count();
	}

	private Scene part(double from, double to, int number, int count) {
		List<SceneNode> shown = scene.nodes().stream().filter(node -> node.y() < to && node.y() + node.height() > from).toList();
		List<SceneEdge> lines = scene.edges().stream().filter(edge -> edge.primitives().stream().map(Primitive::extent)
				.anyMatch(extent -> extent.y() <= to && extent.y() + extent.height() >= from)).toList();
		return new Scene(scene.id() + "." + number, scene.title() + ", part " + number + " of " + count, scene.x(), from, scene.width(), to - from, shown,
				lines, scene.legend());
	}
}
