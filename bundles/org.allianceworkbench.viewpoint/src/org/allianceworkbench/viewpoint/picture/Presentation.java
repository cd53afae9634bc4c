// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.viewpoint.picture;

import java.awt.geom.AffineTransform;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.allianceworkbench.viewpoint.scene.Primitive.Stroke;
import org.allianceworkbench.viewpoint.style.Colour;
import org.allianceworkbench.viewpoint.style.LineStyle;

/** The presentation attributes of an SVG element, those of the elements around it included. */
record Presentation(Colour fill, Colour stroke, double strokeWidth, boolean round, AffineTransform transform) {
	static final Presentation INITIAL = new Presentation(Colour.BLACK, null, 1, false, new AffineTransform());
	private static final Pattern TRANSFORM = Pattern.compile("(translate|scale|matrix)\\s*\\(([^)]*)\\)[\\s,]*");
	private static final Map<String, Colour> NAMES = Map.of("black", Colour.BLACK, "white", Colour.WHITE, "red", new Colour(255, 0, 0), "green",
			new Colour(0, 128, 0), "blue", new Colour(0, 0, 255), "gray", new Colour(128, 128, 128), "grey", new Colour(128, 128, 128));

	/** @return what holds for an element with these attributes */
	Presentation with(Map<String, String> attributes) throws UnsupportedPictureException {
		AffineTransform inner = new AffineTransform(transform);
		inner.concatenate(transform(attributes.getOrDefault("transform", "")));
		return new Presentation(attributes.containsKey("fill") ? colour(attributes.get("fill")) : fill,
				attributes.containsKey("stroke") ? colour(attributes.get("stroke")) : stroke,
				attributes.containsKey("stroke-width") ? number(attributes.get("stroke-width")) : strokeWidth,
				attributes.containsKey("stroke-linecap") || attributes.containsKey("stroke-linejoin")
						? "round".equals(attributes.get("stroke-linecap")) || "round".equals(attributes.get("stroke-linejoin"))
						: round,
				inner);
	}

	/** @return null where nothing is stroked */
	Stroke line() {
		double scale = Math.sqrt(Math.abs(transform.getDeterminant()));
		return stroke == null || strokeWidth <= 0 ? null : new Stroke(stroke, strokeWidth * scale, LineStyle.SOLID, round);
	}

	static double number(String text) throws UnsupportedPictureException {
		try {
			double number = Double.parseDouble(text.strip().replaceFirst("px$", ""));
			if (Double.isFinite(number)) {
				return number;
			}
		} catch (NumberFormatException problem) {
			// Told below, as for a number that is not finite.
		}
		throw new UnsupportedPictureException("the length \"" + text + "\"");
	}

	private static Colour colour(String text) throws UnsupportedPictureException {
		String value = text.strip().toLowerCase(Locale.ROOT);
		if (value.equals("none") || value.equals("transparent")) {
			return null;
		}
		if (value.matches("#[0-9a-f]{6}")) {
			int rgb = Integer.parseInt(value.substring(1), 16);
			return new Colour(rgb >> 16, rgb >> 8 & 0xFF, rgb & 0xFF);
		}
		if (value.matches("#[0-9a-f]{3}")) {
			int rgb = Integer.parseInt(value.substring(1), 16);
			return new Colour((rgb >> 8) * 17, (rgb >> 4 & 0xF) * 17, (rgb & 0xF) * 17);
		}
		if (!NAMES.containsKey(value)) {
			throw new UnsupportedPictureException("the colour \"" + text + "\"");
		}
		return NAMES.get(value);
	}

	private static AffineTransform transform(String text) throws UnsupportedPictureException {
		AffineTransform result = new AffineTransform();
		Matcher matcher = TRANSFORM.matcher(text.strip());
		int end = 0;
		while (matcher.find() && matcher.start() == end) {
			end = matcher.end();
			String[] numbers = matcher.group(2).strip().split("[\\s,]+");
			double[] n = new double[6];
			for (int index = 0; index < Math.min(6, numbers.length); index++) {
				n[index] = number(numbers[index]);
			}
			switch (matcher.group(1)) {
				case "translate" -> result.translate(n[0], n[1]);
				case "scale" -> result.scale(n[0], numbers.length > 1 ? n[1] : n[0]);
				default -> result.concatenate(new AffineTransform(n));
			}
		}
		if (end < text.strip().length()) {
			throw new UnsupportedPictureException("the transformation \"" + text + "\"");
		}
		return result;
	}
}
