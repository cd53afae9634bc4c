// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.export.image;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;

import org.allianceworkbench.viewpoint.scene.Bounds;
import org.allianceworkbench.viewpoint.scene.Scene;
import org.allianceworkbench.viewpoint.text.Characters;
import org.allianceworkbench.viewpoint.text.TextMeasurer;

/** Writes a PNG file (ISO/IEC 15948) band by band, so that a large picture needs little memory. */
final class PngWriter {
	private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};
	private static final int BAND = 512;
	private static final double METRES_PER_INCH = 0.0254;
	private static final int TRUE_COLOUR = 2;
	private static final int FILTER_UP = 2;

	private final Scene scene;
	private final double scale;
	private final int width;
	private final int height;
	private final int dpi;
	private final TextMeasurer fonts = new TextMeasurer();

	PngWriter(Scene scene, double scale, int width, int height, int dpi) {
		this.scene = scene;
		this.scale = scale;
		this.width = width;
		this.height = height;
		this.dpi = dpi;
	}

	void write(OutputStream out) throws IOException {
		byte[] pixels = pixels();
		DataOutputStream data = new DataOutputStream(out);
		data.write(SIGNATURE);
		chunk(data, "IHDR", header());
		chunk(data, "pHYs", resolution());
		chunk(data, "iTXt", title());
		chunk(data, "IDAT", pixels);
		chunk(data, "IEND", new byte[0]);
		data.flush();
	}

	private byte[] header() throws IOException {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		DataOutputStream data = new DataOutputStream(bytes);
		data.writeInt(width);
		data.writeInt(height);
		data.write(new byte[] {8, TRUE_COLOUR, 0, 0, 0});
		return bytes.toByteArray();
	}

	private byte[] resolution() throws IOException {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		DataOutputStream data = new DataOutputStream(bytes);
		int perMetre = (int) Math.round(dpi / METRES_PER_INCH);
		data.writeInt(perMetre);
		data.writeInt(perMetre);
		data.writeByte(1);
		return bytes.toByteArray();
	}

	private byte[] title() throws IOException {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		bytes.write("Title\0\0\0\0\0".getBytes(StandardCharsets.US_ASCII));
		bytes.write(Characters.printable(scene.title()).getBytes(StandardCharsets.UTF_8));
		return bytes.toByteArray();
	}

	private byte[] pixels() throws IOException {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		Deflater deflater = new Deflater(Deflater.DEFAULT_COMPRESSION);
		try (DeflaterOutputStream packed = new DeflaterOutputStream(bytes, deflater, 64 * 1024)) {
			byte[] above = new byte[width * 3];
			for (int top = 0; top < height; top += BAND) {
				above = rows(band(top, Math.min(BAND, height - top)), above, packed);
			}
		} finally {
			deflater.end();
		}
		return bytes.toByteArray();
	}

	/** @return the band's last row */
	private byte[] rows(BufferedImage band, byte[] above, OutputStream packed) throws IOException {
		int[] colours = ((DataBufferInt) band.getRaster().getDataBuffer()).getData();
		byte[] before = above;
		byte[] filtered = new byte[1 + width * 3];
		filtered[0] = FILTER_UP;
		for (int row = 0; row < band.getHeight(); row++) {
			byte[] current = new byte[width * 3];
			for (int column = 0; column < width; column++) {
				int colour = colours[row * width + column];
				current[3 * column] = (byte) (colour >> 16);
				current[3 * column + 1] = (byte) (colour >> 8);
				current[3 * column + 2] = (byte) colour;
			}
			for (int index = 0; index < current.length; index++) {
				filtered[index + 1] = (byte) (current[index] - before[index]);
			}
			packed.write(filtered);
			before = current;
		}
		return before;
	}

	private BufferedImage band(int top, int rows) {
		BufferedImage image = new BufferedImage(width, rows, BufferedImage.TYPE_INT_RGB);
		Graphics2D graphics = image.createGraphics();
		try {
			graphics.setColor(Color.WHITE);
			graphics.fillRect(0, 0, width, rows);
			graphics.translate(0, -top);
			graphics.scale(scale, scale);
			graphics.translate(-scene.x(), -scene.y());
			new Java2dPainter(graphics, new Bounds(scene.x(), scene.y() + top / scale, scene.width(), rows / scale), fonts).paint(scene);
		} finally {
			graphics.dispose();
		}
		return image;
	}

	private static void chunk(DataOutputStream out, String type, byte[] content) throws IOException {
		byte[] name = type.getBytes(StandardCharsets.US_ASCII);
		CRC32 sum = new CRC32();
		sum.update(name);
		sum.update(content);
		out.writeInt(content.length);
		out.write(name);
		out.write(content);
		out.writeInt((int) sum.getValue());
	}
}
