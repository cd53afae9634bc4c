// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.export.image;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;

import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;

import org.allianceworkbench.export.ExportException;
import org.allianceworkbench.export.ExportFormat;
import org.allianceworkbench.export.ExportRequest;
import org.allianceworkbench.export.contract.ExportFormatContractTest;
import org.allianceworkbench.export.contract.SceneFixture;
import org.allianceworkbench.viewpoint.scene.Scene;
import org.junit.jupiter.api.Test;
import org.w3c.dom.NodeList;

class PngFormatTest extends ExportFormatContractTest {
	@Override
	protected ExportFormat format() {
		return new PngFormat();
	}

	@Override
	protected void assertReadable(byte[] file, Scene scene) throws IOException {
		BufferedImage image = read(file);
		assertEquals(2 * scene.width(), image.getWidth());
		assertTrue(inked(image) > 100);
	}

	@Test
	void scaleAndDpiMultiply() throws IOException {
		byte[] file = written(ExportRequest.of(SceneFixture.named("A")).with(PngFormat.SCALE, 1.5).with(PngFormat.DPI, 96));
		assertEquals(600, read(file).getWidth());
		assertEquals(360, read(file).getHeight());
	}

	@Test
	void tellsItsResolution() throws IOException {
		try (ImageInputStream in = ImageIO.createImageInputStream(new ByteArrayInputStream(written(ExportRequest.of(SceneFixture.named("A")).with(PngFormat.DPI, 300))))) {
			ImageReader reader = ImageIO.getImageReadersByFormatName("png").next();
			reader.setInput(in);
			NodeList sizes = ((org.w3c.dom.Element) reader.getImageMetadata(0).getAsTree("javax_imageio_png_1.0")).getElementsByTagName("pHYs");
			assertEquals("11811", ((org.w3c.dom.Element) sizes.item(0)).getAttribute("pixelsPerUnitXAxis"));
			reader.dispose();
		}
	}

	@Test
	void bandsMeetWithoutSeam() throws IOException {
		BufferedImage image = read(written(ExportRequest.of(SceneFixture.large(400)).with(PngFormat.DPI, 96)));
		assertEquals(8000, image.getWidth());
		for (int y = 505; y < 520; y++) {
			assertEquals(0xFFFFFFFF, image.getRGB(7999, y));
		}
		assertEquals(image.getRGB(0, 480), image.getRGB(0, 480 + 80));
	}

	@Test
	void refusesAPictureThatIsTooLargeAndSaysWhatFits() {
		ExportException refusal = assertThrows(ExportException.class,
				() -> written(ExportRequest.of(SceneFixture.large(4000)).with(PngFormat.DPI, 1200).with(PngFormat.SCALE, 2.0)));
		assertTrue(refusal.getMessage().matches(".*200000 by 202000 pixels.*a scale of 0\\.\\d+ fits.*"), refusal.getMessage());
	}

	@Test
	void startsWithThePngSignature() throws IOException {
		assertEquals(0x89504E470D0A1A0AL, ByteBuffer.wrap(written(SceneFixture.named("A"))).getLong());
	}

	private static BufferedImage read(byte[] file) throws IOException {
		return ImageIO.read(new ByteArrayInputStream(file));
	}

	private static int inked(BufferedImage image) {
		int count = 0;
		for (int y = 0; y < image.getHeight(); y++) {
			for (int x = 0; x < image.getWidth(); x++) {
				count += (image.getRGB(x, y) & 0xFFFFFF) == 0xFFFFFF ? 0 : 1;
			}
		}
		return count;
	}
}
