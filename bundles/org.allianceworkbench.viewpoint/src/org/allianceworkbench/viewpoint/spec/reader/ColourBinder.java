// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.viewpoint.spec.reader;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import org.allianceworkbench.viewpoint.spec.ColourDescription;
import org.allianceworkbench.viewpoint.spec.ColourDescription.Fixed;

/** Binds colours: those of the file's palettes and those that every Sirius brings along. */
final class ColourBinder {
	static final Fixed WHITE = new Fixed("white", 255, 255, 255);
	static final Fixed BLACK = new Fixed("black", 0, 0, 0);
	static final Fixed GRAY = new Fixed("gray", 136, 136, 136);
	static final Fixed LIGHT_GRAY = new Fixed("light_gray", 209, 209, 209);

	private static final String SYSTEM = "environment:/viewpoint#//@systemColors/@entries";
	/** Names and values as Sirius 7.6 shows them. */
	private static final Map<String, Fixed> SYSTEM_COLOURS = systemColours();

	private final Map<String, ColourDescription> known = new TreeMap<>();

	private static Map<String, Fixed> systemColours() {
		Map<String, Fixed> colours = new LinkedHashMap<>();
		for (String each : ("white ffffff, black 000000, blue 729fcf, chocolate e9b96e, gray 888888, green 8ae234, orange fcaf3e, "
				+ "purple ad7fa8, red ef2929, yellow fce94f, light_blue c2efff, light_chocolate eec98e, light_gray d1d1d1, "
				+ "light_green ccf2a6, light_orange fdce89, light_purple d9c4d7, light_red f68b8b, light_yellow fff5b5, "
				+ "dark_blue 274c72, dark_chocolate 9a6717, dark_gray 454545, dark_green 4d8914, dark_orange e08503, "
				+ "dark_purple 72496e, dark_red 9c0c0c, dark_yellow d6c542").split(", ")) {
			String[] pair = each.split(" ");
			int rgb = Integer.parseInt(pair[1], 16);
			colours.put(pair[0], new Fixed(pair[0], rgb >> 16, rgb >> 8 & 255, rgb & 255));
		}
		return colours;
	}

	Kinds<ColourDescription> kinds() {
		return Kinds.<ColourDescription>named().and(Namespaces.DESCRIPTION, "UserFixedColor", this::fixed)
				.and(Namespaces.DESCRIPTION, "ComputedColor", this::computed)
				.and(Namespaces.DESCRIPTION, "InterpolatedColor", this::interpolated);
	}

	private Fixed fixed(Features features) {
		return remember(features, new Fixed(features.required("name"), features.number("red", 125), features.number("green", 125),
				features.number("blue", 125)));
	}

	private ColourDescription.Computed computed(Features features) {
		return remember(features, new ColourDescription.Computed(features.required("name"), features.requiredExpression("red"),
				features.requiredExpression("green"), features.requiredExpression("blue"), features.place()));
	}

	/** Fixed colours of the steps may stand later in the palette, so they are looked up by a second pass over the file's elements. */
	private ColourDescription.Interpolated interpolated(Features features) {
		Kinds<ColourDescription.Step> step = Kinds.of(Namespaces.DESCRIPTION, "ColorStep",
				each -> new ColourDescription.Step(each.expression("associatedValue", ""), stepColour(each)));
		return remember(features, new ColourDescription.Interpolated(features.required("name"),
				features.expression("colorValueComputationExpression", "1"), features.expression("minValueComputationExpression", "0"),
				features.expression("maxValueComputationExpression", "10"), features.children("colorSteps", step), features.place()));
	}

	private Fixed stepColour(Features features) {
		Optional<Fixed> colour = features.reference("associatedColor", "reference to a fixed or system colour",
				reference -> reference.startsWith(SYSTEM) ? system(features, "associatedColor", reference)
						: fixedInFile(features, reference));
		return colour.orElse(BLACK);
	}

	private static Fixed fixedInFile(Features features, String reference) {
		Optional<XmlNode> node = features.binding().find(reference).filter(each -> each.typeName.equals("UserFixedColor"));
		if (node.isEmpty()) {
			features.problem("associatedColor", "There is no fixed colour \"" + reference + "\" in this file.");
			return BLACK;
		}
		return new Fixed(node.get().attributes.getOrDefault("name", ""), component(node.get(), "red"), component(node.get(), "green"),
				component(node.get(), "blue"));
	}

	/** A component that is no number is reported where the colour itself is bound. */
	private static int component(XmlNode node, String name) {
		String text = node.attributes.getOrDefault(name, "125");
		return text.matches("-?\\d{1,9}") ? Integer.parseInt(text) : 125;
	}

	private <T extends ColourDescription> T remember(Features features, T colour) {
		known.put(features.place().fragment(), colour);
		return colour;
	}

	/** Palettes are bound before everything that uses their colours. */
	ColourDescription colour(Features features, String feature, ColourDescription otherwise) {
		String standard = otherwise == null ? "none" : otherwise.name();
		return features.<ColourDescription>reference(feature, "reference to a colour, default " + standard, reference -> {
			if (reference.startsWith(SYSTEM)) {
				return system(features, feature, reference);
			}
			ColourDescription colour = features.binding().find(reference).map(node -> known.get(node.fragment())).orElse(null);
			if (colour == null) {
				features.problem(feature, "There is no colour \"" + reference + "\" in this file.");
				return otherwise;
			}
			return colour;
		}).orElse(otherwise);
	}

	private static Fixed system(Features features, String feature, String reference) {
		String name = reference.substring(SYSTEM.length()).replaceAll("^\\[name='|'\\]$", "");
		Fixed colour = SYSTEM_COLOURS.get(name);
		if (colour == null) {
			features.problem(feature, "There is no system colour \"" + name + "\".");
			return BLACK;
		}
		return colour;
	}
}
