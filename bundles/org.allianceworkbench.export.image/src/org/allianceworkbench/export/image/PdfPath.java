// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.export.image;

import java.io.IOException;

import org.allianceworkbench.viewpoint.scene.Primitive;
import org.apache.pdfbox.pdmodel.PDPageContentStream;

/** Writes a path as operators of a page, moved by an offset. */
final class PdfPath implements Primitive.Pen {
	/** A quarter of a circle as a cubic curve. */
	private static final double QUARTER = 0.5523;

	private final PDPageContentStream page;
	private final double dx;
	private final double dy;
	private IOException failure;

	PdfPath(PDPageContentStream page, double dx, double dy) {
		this.page = page;
		this.dx = dx;
		this.dy = dy;
	}

	void check() throws IOException {
		if (failure != null) {
			throw failure;
		}
	}

	/** Draws a rectangle with rounded corners of these radii; an ellipse where they are half of its sides. */
	void rounded(double x, double y, double width, double height, double radiusX, double radiusY) {
		double right = x + width;
		double bottom = y + height;
		double outX = radiusX * (1 - QUARTER);
		double outY = radiusY * (1 - QUARTER);
		moveTo(x + radiusX, y);
		lineTo(right - radiusX, y);
		curveTo(right - outX, y, right, y + outY, right, y + radiusY);
		lineTo(right, bottom - radiusY);
		curveTo(right, bottom - outY, right - outX, bottom, right - radiusX, bottom);
		lineTo(x + radiusX, bottom);
		curveTo(x + outX, bottom, x, bottom - outY, x, bottom - radiusY);
		lineTo(x, y + radiusY);
		curveTo(x, y + outY, x + outX, y, x + radiusX, y);
		close();
	}

	@Override
	public void moveTo(double x, double y) {
		attempt(() -> page.moveTo((float) (x + dx), (float) (y + dy)));
	}

	@Override
	public void lineTo(double x, double y) {
		attempt(() -> page.lineTo((float) (x + dx), (float) (y + dy)));
	}

	@Override
	public void curveTo(double x1, double y1, double x2, double y2, double x, double y) {
		attempt(() -> page.curveTo((float) (x1 + dx), (float) (y1 + dy), (float) (x2 + dx), (float) (y2 + dy), (float) (x + dx),
				(float) (y + dy)));
	}

	@Override
	public void close() {
		attempt(page::closePath);
	}

	private void attempt(Work work) {
		if (failure != null) {
			return;
		}
		try {
			work.run();
		} catch (IOException problem) {
			failure = problem;
		}
	}

	@FunctionalInterface
	private interface Work {
		void run() throws IOException;
	}
}
