// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.viewpoint.ui.figures;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.allianceworkbench.viewpoint.scene.Primitive;
import org.allianceworkbench.viewpoint.scene.Primitive.Stroke;
import org.allianceworkbench.viewpoint.style.Colour;
import org.allianceworkbench.viewpoint.style.LineStyle;
import org.allianceworkbench.viewpoint.text.FontFace;
import org.allianceworkbench.viewpoint.text.TextMeasurer;
import org.allianceworkbench.viewpoint.text.TextStyle;
import org.eclipse.draw2d.FigureUtilities;
import org.eclipse.draw2d.SWTGraphics;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.PaletteData;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.widgets.Display;
import org.junit.jupiter.api.Test;

class PrimitivePainterTest {
	private static final Colour RED = new Colour(200, 0, 0);
	private static final Colour BLUE = new Colour(0, 0, 200);
	private static final RGB WHITE = new RGB(255, 255, 255);

	private final Display display = Display.getDefault();

	private ImageData paint(Primitive... primitives) {
		ShippedFonts.load(display);
		Image image = new Image(display, new ImageData(100, 60, 24, new PaletteData(0xFF0000, 0xFF00, 0xFF)));
		GC gc = new GC(image);
		SWTGraphics graphics = new SWTGraphics(gc);
		PrimitivePainter painter = new PrimitivePainter(display, FontFace.FAMILY);
		gc.fillRectangle(image.getBounds());
		painter.paint(graphics, List.of(primitives));
		painter.dispose();
		graphics.dispose();
		gc.dispose();
		ImageData data = image.getImageData();
		image.dispose();
		return data;
	}

	private static RGB at(ImageData data, int x, int y) {
		return data.palette.getRGB(data.getPixel(x, y));
	}

	@Test
	void fillsABoxWithItsBorder() {
		ImageData data = paint(new Primitive.Box(10.5, 10.5, 40, 30, 0, 0, RED, new Stroke(BLUE, 1, LineStyle.SOLID)));
		assertEquals(new RGB(200, 0, 0), at(data, 30, 25));
		assertEquals(new RGB(0, 0, 200), at(data, 10, 25));
		assertEquals(WHITE, at(data, 8, 25));
	}

	@Test
	void roundsTheCornersOfABox() {
		ImageData data = paint(new Primitive.Box(10, 10, 40, 30, 20, 20, RED, null));
		assertEquals(WHITE, at(data, 11, 11));
		assertEquals(new RGB(200, 0, 0), at(data, 30, 11));
	}

	@Test
	void fillsAnOval() {
		ImageData data = paint(new Primitive.Oval(10, 10, 40, 30, RED, null));
		assertEquals(WHITE, at(data, 12, 12));
		assertEquals(new RGB(200, 0, 0), at(data, 30, 25));
	}

	@Test
	void paintsPrimitivesInTheirOrder() {
		ImageData data = paint(new Primitive.Oval(10, 10, 40, 30, RED, null), new Primitive.Box(10, 10, 40, 30, 0, 0, BLUE, null));
		assertEquals(new RGB(0, 0, 200), at(data, 30, 25));
	}

	@Test
	void leavesGapsInADashedLine() {
		ImageData data = paint(new Primitive.Box(5.5, 5.5, 80, 40, 0, 0, null, new Stroke(BLUE, 1, LineStyle.DASH)));
		int white = 0;
		for (int x = 10; x < 80; x++) {
			white += at(data, x, 5).equals(WHITE) ? 1 : 0;
		}
		assertTrue(white > 10 && white < 60, white + " of 70 pixels are gaps");
	}

	@Test
	void textTakesTheWidthThatTheSceneMeasured() {
		ShippedFonts.load(display);
		TextStyle style = new TextStyle(10, false, false);
		String text = "Shared procurement of vehicles";
		Fonts fonts = new Fonts(display, FontFace.FAMILY);
		Primitive.Text primitive = new Primitive.Text(0, 20, 0, text, 10, false, false, false, false, RED);
		int painted = FigureUtilities.getTextWidth(text, fonts.font(primitive));
		fonts.dispose();
		double measured = new TextMeasurer().width(text, style);
		assertTrue(painted <= measured * 1.02 && painted >= measured * 0.9, "painted " + painted + ", measured " + measured);
	}
}
