// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.viewpoint.ui.picture;

import java.util.Objects;

import org.allianceworkbench.viewpoint.scene.Scene;
import org.allianceworkbench.viewpoint.scene.SceneNode;
import org.allianceworkbench.viewpoint.text.FontFace;
import org.allianceworkbench.viewpoint.ui.figures.PrimitivePainter;
import org.eclipse.draw2d.SWTGraphics;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.PaletteData;
import org.eclipse.swt.widgets.Display;

/** A scene painted on white by the screen's own painter, for the clipboard, for drags and for previews. */
public final class ScenePicture {
	private static final int FINE = 2;
	/** What one image may hold in memory: beyond this, a very large diagram is painted at the screen's resolution. */
	private static final long PIXELS = 40_000_000;

	private final Display display;
	private final Scene scene;

	/**
	 * A picture of a scene.
	 *
	 * @param display whose fonts and colours are used; its thread paints
	 * @param scene what is painted
	 */
	public ScenePicture(Display display, Scene scene) {
		this.display = Objects.requireNonNull(display);
		this.scene = Objects.requireNonNull(scene);
	}

	/**
	 * Paints for print.
	 *
	 * @return the whole scene, twice as fine as the screen
	 */
	public ImageData fine() {
		return at(scene.width() * scene.height() * FINE * FINE > PIXELS ? 1 : FINE);
	}

	/**
	 * Paints a thumbnail.
	 *
	 * @param width largest width in pixels, positive
	 * @param height largest height in pixels, positive
	 * @return the whole scene, no larger than on the screen
	 */
	public ImageData within(int width, int height) {
		return at(Math.min(1, Math.min(width / Math.max(1, scene.width()), height / Math.max(1, scene.height()))));
	}

	private ImageData at(double scale) {
		Image image = new Image(display, new ImageData(pixels(scene.width(), scale), pixels(scene.height(), scale), 24,
				new PaletteData(0xFF0000, 0xFF00, 0xFF)));
		GC gc = new GC(image);
		SWTGraphics graphics = new SWTGraphics(gc);
		PrimitivePainter painter = new PrimitivePainter(display, FontFace.FAMILY);
		try {
			gc.fillRectangle(image.getBounds());
			graphics.scale(scale);
			painter.setScale(scale);
			graphics.translate((int) -scene.x(), (int) -scene.y());
			scene.nodes().forEach(node -> paint(node, painter, graphics));
			scene.edges().forEach(edge -> painter.paint(graphics, edge.primitives()));
			painter.paint(graphics, scene.legend());
			return image.getImageData();
		} finally {
			painter.dispose();
			graphics.dispose();
			gc.dispose();
			image.dispose();
		}
	}

	private static int pixels(double length, double scale) {
		return Math.max(1, (int) Math.ceil(length * scale));
	}

	private static void paint(SceneNode node, PrimitivePainter painter, SWTGraphics graphics) {
		graphics.pushState();
		graphics.translate((int) Math.round(node.x()), (int) Math.round(node.y()));
		painter.paint(graphics, node.primitives());
		graphics.pushState();
		node.children().forEach(child -> paint(child, painter, graphics));
		node.bordered().forEach(child -> paint(child, painter, graphics));
		graphics.popState();
		graphics.popState();
	}
}
