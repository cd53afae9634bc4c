// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.viewpoint.scene;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.allianceworkbench.viewpoint.style.LabelAlignment;
import org.allianceworkbench.viewpoint.style.LabelFormat;
import org.allianceworkbench.viewpoint.style.LabelStyle;
import org.allianceworkbench.viewpoint.text.TextMeasurer;
import org.allianceworkbench.viewpoint.text.TextStyle;
import org.allianceworkbench.viewpoint.text.WrappedText;
import org.eclipse.emf.ecore.EObject;

/** Breaks labels into lines. What it has broken once it remembers. */
final class Labels {
	/** Lines of the name, the label's first paragraph, before an ellipsis cuts it short. */
	static final int NAME_LINES = 3;
	private static final int DETAIL_LINES = 2;
	private static final int MOST_LINES = 12;
	private static final int REMEMBERED = 20_000;
	/** How much wider than the mean of its lines a balanced paragraph may be: the least that does. */
	private static final double[] SLACKS = { 1.05, 1.15, 1.3 };

	private final SceneContext context;
	private final Map<Key, LabelBlock> known = new LinkedHashMap<>(256, 0.75f, true) {
		private static final long serialVersionUID = 1L;

		@Override
		protected boolean removeEldestEntry(Map.Entry<Key, LabelBlock> eldest) {
			return size() > REMEMBERED;
		}
	};

	private record Key(String label, LabelStyle style, String icon, double width, int lines) {
	}

	Labels(SceneContext context) {
		this.context = context;
	}

	/**
	 * Breaks a label at a width, its name to three lines and each further paragraph to two.
	 *
	 * @param label null for none
	 * @param target object whose icon stands before the label, null for none
	 * @param width room for text and icon in pixels
	 * @param lines most lines of the whole label
	 */
	LabelBlock block(String label, LabelStyle style, EObject target, double width, int lines) {
		Key key = new Key(label == null ? "" : label, style, icon(style, target), width, Math.max(1, Math.min(lines, MOST_LINES)));
		synchronized (known) {
			return known.computeIfAbsent(key, this::broken);
		}
	}

	LabelBlock block(String label, LabelStyle style, EObject target, double width) {
		return block(label, style, target, width, MOST_LINES);
	}

	/** @return the height of one line */
	double lineHeight(LabelStyle style) {
		return context.measurer().lineHeight(textStyle(style));
	}

	private LabelBlock broken(Key key) {
		TextMeasurer measurer = context.measurer();
		TextStyle style = textStyle(key.style());
		double room = Math.max(1, key.icon().isEmpty() ? key.width() : key.width() - LabelBlock.ICON - 4);
		List<LabelBlock.Line> lines = new ArrayList<>();
		boolean whole = true;
		boolean atWords = true;
		for (String paragraph : key.label().split("\\R", MOST_LINES)) {
			int left = key.lines() - lines.size();
			int most = Math.min(left, lines.isEmpty() ? NAME_LINES : DETAIL_LINES);
			if (left <= 0) {
				whole = false;
				break;
			}
			WrappedText wrapped = measurer.wrap(paragraph, style, room, most);
			if (key.style().alignment() == LabelAlignment.CENTER) {
				wrapped = balanced(wrapped, paragraph, style, room);
			}
			whole &= wrapped.whole();
			atWords &= wrapped.atWords();
			wrapped.lines().forEach(line -> lines.add(new LabelBlock.Line(line, measurer.width(line, style), measurer.drawnWidth(line, style))));
		}
		double widest = lines.stream().mapToDouble(LabelBlock.Line::width).max().orElse(0);
		return new LabelBlock(lines, widest, measurer.lineHeight(style), measurer.ascent(style), picture(key.icon()), key.style(), whole, atWords);
	}

	/** Breaks a centred paragraph into lines of about the same length, and into no more than it has: no word stands alone on the last line. */
	private WrappedText balanced(WrappedText wrapped, String paragraph, TextStyle style, double room) {
		int lines = wrapped.lines().size();
		if (lines < 2 || !wrapped.whole() || !wrapped.atWords()) {
			return wrapped;
		}
		double even = wrapped.lines().stream().mapToDouble(line -> context.measurer().width(line, style)).sum() / lines;
		for (double slack : SLACKS) {
			WrappedText narrower = context.measurer().wrap(paragraph, style, Math.min(room, even * slack), lines);
			if (narrower.whole() && narrower.atWords()) {
				return narrower;
			}
		}
		return wrapped;
	}

	private String icon(LabelStyle style, EObject target) {
		if (!style.showIcon()) {
			return "";
		}
		boolean named = style.iconPath() != null && !style.iconPath().isEmpty();
		return named ? style.iconPath() : Optional.ofNullable(target).flatMap(context.icons()::icon).orElse("");
	}

	private Picture picture(String path) {
		return path.isEmpty() ? null : context.pictures().picture(path).orElse(PictureDrawing.MISSING);
	}

	static TextStyle textStyle(LabelStyle style) {
		return new TextStyle(style.size(), style.format().contains(LabelFormat.BOLD), style.format().contains(LabelFormat.ITALIC));
	}
}
