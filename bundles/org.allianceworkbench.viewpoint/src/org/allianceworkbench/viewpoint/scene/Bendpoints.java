// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.viewpoint.scene;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.allianceworkbench.viewpoint.scene.Primitive.Point;

/** The text form of bendpoints, "x,y x,y", as diagrams keep them. */
public final class Bendpoints {
	private Bendpoints() {
	}

	/**
	 * @param text null and empty mean none
	 * @return the points; those that are no pair of numbers are left out
	 */
	public static List<Point> parse(String text) {
		List<Point> points = new ArrayList<>();
		if (text == null) {
			return points;
		}
		for (String pair : text.trim().split("\\s+")) {
			String[] numbers = pair.split(",");
			if (numbers.length == 2) {
				add(numbers, points);
			}
		}
		return points;
	}

	/** @return the text form, whole pixels; null for no points */
	public static String format(List<Point> points) {
		if (points.isEmpty()) {
			return null;
		}
		StringBuilder text = new StringBuilder();
		for (Point point : points) {
			text.append(text.isEmpty() ? "" : " ").append(String.format(Locale.ROOT, "%d,%d", Math.round(point.x()), Math.round(point.y())));
		}
		return text.toString();
	}

	private static void add(String[] numbers, List<Point> points) {
		try {
			double x = Double.parseDouble(numbers[0]);
			double y = Double.parseDouble(numbers[1]);
			if (Double.isFinite(x) && Double.isFinite(y)) {
				points.add(new Point(x, y));
			}
		} catch (NumberFormatException problem) {
			// A file that somebody edited by hand: the line simply runs without this point.
		}
	}
}
