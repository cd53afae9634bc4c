// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.viewpoint.picture;

import java.awt.geom.Path2D;
import java.awt.geom.Point2D;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads SVG's path data (SVG 1.1, section 8.3), arcs excepted. */
final class PathData {
	private static final Pattern TOKEN = Pattern.compile("([a-zA-Z])|([-+]?(?:\\d+\\.?\\d*|\\.\\d+)(?:[eE][-+]?\\d+)?)|[\\s,]+");

	private final Path2D.Double path = new Path2D.Double(Path2D.WIND_NON_ZERO);
	private final double[] numbers = new double[6];
	private Point2D control;
	private char before;

	/** @throws UnsupportedPictureException where the data is not what this reads */
	static Path2D.Double parse(String data) throws UnsupportedPictureException {
		PathData result = new PathData();
		result.read(data);
		return result.path;
	}

	private void read(String data) throws UnsupportedPictureException {
		Matcher token = TOKEN.matcher(data);
		char command = 0;
		int count = 0;
		int end = 0;
		while (end < data.length()) {
			if (!token.find(end) || token.start() != end) {
				throw new UnsupportedPictureException("path data \"" + data.substring(end, Math.min(data.length(), end + 12)) + "\"");
			}
			end = token.end();
			if (token.group(1) != null) {
				require(count == 0, data);
				command = token.group(1).charAt(0);
				if (needed(command) == 0) {
					segment(command);
				}
			} else if (token.group(2) != null) {
				require(command != 0 && needed(command) > 0, data);
				numbers[count++] = Double.parseDouble(token.group(2));
				if (count == needed(command)) {
					segment(command);
					command = command == 'M' ? 'L' : command == 'm' ? 'l' : command;
					count = 0;
				}
			}
		}
		require(count == 0, data);
	}

	private static void require(boolean condition, String data) throws UnsupportedPictureException {
		if (!condition) {
			throw new UnsupportedPictureException("path data \"" + data + "\"");
		}
	}

	private static int needed(char command) throws UnsupportedPictureException {
		return switch (Character.toUpperCase(command)) {
			case 'Z' -> 0;
			case 'H', 'V' -> 1;
			case 'M', 'L', 'T' -> 2;
			case 'S', 'Q' -> 4;
			case 'C' -> 6;
			default -> throw new UnsupportedPictureException("the path command " + command);
		};
	}

	private void segment(char command) throws UnsupportedPictureException {
		char kind = Character.toUpperCase(command);
		if (path.getCurrentPoint() == null && kind != 'M') {
			throw new UnsupportedPictureException("a path that begins with " + command);
		}
		Point2D here = path.getCurrentPoint() == null ? new Point2D.Double() : path.getCurrentPoint();
		if (Character.isLowerCase(command)) {
			makeAbsolute(kind, here);
		}
		draw(kind, here);
		before = kind;
	}

	private void makeAbsolute(char kind, Point2D here) {
		for (int index = 0; index < numbers.length; index++) {
			boolean level = kind == 'H' || kind != 'V' && index % 2 == 0;
			numbers[index] += level ? here.getX() : here.getY();
		}
	}

	private void draw(char kind, Point2D here) {
		double[] n = numbers;
		switch (kind) {
			case 'M' -> path.moveTo(n[0], n[1]);
			case 'L' -> path.lineTo(n[0], n[1]);
			case 'H' -> path.lineTo(n[0], here.getY());
			case 'V' -> path.lineTo(here.getX(), n[0]);
			case 'C' -> cubic(n[0], n[1], n[2], n[3], n[4], n[5]);
			case 'S' -> {
				Point2D first = reflected("CS", here);
				cubic(first.getX(), first.getY(), n[0], n[1], n[2], n[3]);
			}
			case 'Q' -> quadratic(here, new Point2D.Double(n[0], n[1]), n[2], n[3]);
			case 'T' -> quadratic(here, reflected("QT", here), n[0], n[1]);
			default -> path.closePath();
		}
	}

	private void cubic(double x1, double y1, double x2, double y2, double x, double y) {
		path.curveTo(x1, y1, x2, y2, x, y);
		control = new Point2D.Double(x2, y2);
	}

	/** Draws a quadratic curve as a cubic one, for scenes know no other. */
	private void quadratic(Point2D here, Point2D middle, double x, double y) {
		path.curveTo(here.getX() + (middle.getX() - here.getX()) * 2 / 3, here.getY() + (middle.getY() - here.getY()) * 2 / 3,
				x + (middle.getX() - x) * 2 / 3, y + (middle.getY() - y) * 2 / 3, x, y);
		control = middle;
	}

	private Point2D reflected(String family, Point2D here) {
		boolean goesOn = control != null && family.indexOf(before) >= 0;
		return goesOn ? new Point2D.Double(2 * here.getX() - control.getX(), 2 * here.getY() - control.getY()) : here;
	}
}
