// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.viewpoint.ui.palette;

import java.util.List;

import org.allianceworkbench.viewpoint.scene.Picture;
import org.allianceworkbench.viewpoint.scene.Primitive;
import org.allianceworkbench.viewpoint.text.FontFace;
import org.allianceworkbench.viewpoint.ui.figures.PrimitivePainter;
import org.eclipse.draw2d.SWTGraphics;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.PaletteData;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.widgets.Display;

/** A picture of a specification as an icon, painted anew for each resolution of the screen. */
public final class PictureIcon extends ImageDescriptor {
	private static final int SIZE = 16;
	private static final int PERCENT = 100;
	private static final int OPAQUE = 255;

	private final Picture picture;

	/** @param picture of any size */
	public PictureIcon(Picture picture) {
		this.picture = picture;
	}

	@Override
	public ImageData getImageData(int zoom) {
		int pixels = SIZE * zoom / PERCENT;
		ImageData onWhite = paint(pixels, new Color(255, 255, 255));
		ImageData onBlack = paint(pixels, new Color(0, 0, 0));
		return transparent(onWhite, onBlack);
	}

	private ImageData paint(int pixels, Color background) {
		Display display = Display.getCurrent();
		Image image = new Image(display, new ImageData(pixels, pixels, 24, new PaletteData(0xFF0000, 0xFF00, 0xFF)));
		GC gc = new GC(image);
		SWTGraphics graphics = new SWTGraphics(gc);
		PrimitivePainter painter = new PrimitivePainter(display, FontFace.FAMILY);
		try {
			gc.setBackground(background);
			gc.fillRectangle(0, 0, pixels, pixels);
			double scale = Math.min(pixels / picture.width(), pixels / picture.height());
			graphics.scale(scale);
			painter.setScale(scale);
			painter.paint(graphics, primitives());
			return image.getImageData();
		} finally {
			painter.dispose();
			graphics.dispose();
			gc.dispose();
			image.dispose();
		}
	}

	private List<? extends Primitive> primitives() {
		if (picture instanceof Picture.Raster raster) {
			return List.of(new Primitive.Image(0, 0, raster.width(), raster.height(), raster.path(), raster.bytes()));
		}
		return ((Picture.Vector) picture).paths();
	}

	/** What differs between the two backgrounds is transparent: SWT paints into an alpha channel on some systems only. */
	private static ImageData transparent(ImageData onWhite, ImageData onBlack) {
		ImageData result = new ImageData(onWhite.width, onWhite.height, 24, new PaletteData(0xFF0000, 0xFF00, 0xFF));
		for (int y = 0; y < result.height; y++) {
			for (int x = 0; x < result.width; x++) {
				RGB white = onWhite.palette.getRGB(onWhite.getPixel(x, y));
				RGB black = onBlack.palette.getRGB(onBlack.getPixel(x, y));
				int alpha = Math.max(0, Math.min(OPAQUE, OPAQUE - (white.green - black.green)));
				result.setAlpha(x, y, alpha);
				result.setPixel(x, y, alpha == 0 ? 0 : result.palette.getPixel(undiluted(black, alpha)));
			}
		}
		return result;
	}

	private static RGB undiluted(RGB black, int alpha) {
		return new RGB(Math.min(OPAQUE, black.red * OPAQUE / alpha), Math.min(OPAQUE, black.green * OPAQUE / alpha),
				Math.min(OPAQUE, black.blue * OPAQUE / alpha));
	}
}
