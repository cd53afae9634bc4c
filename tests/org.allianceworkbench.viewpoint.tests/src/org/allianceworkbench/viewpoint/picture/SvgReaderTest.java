// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.viewpoint.picture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URL;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

import javax.imageio.ImageIO;

import org.allianceworkbench.viewpoint.scene.Bounds;
import org.allianceworkbench.viewpoint.scene.Picture;
import org.allianceworkbench.viewpoint.scene.Primitive;
import org.allianceworkbench.viewpoint.style.Colour;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SvgReaderTest {
	@Test
	void readsSizeFillAndStroke() throws UnsupportedPictureException {
		Picture.Vector picture = read("<rect x='2' y='3' width='10' height='5' fill='#CFE9C8' stroke='#1f7a2e' stroke-width='2'/>");
		assertEquals(16, picture.width());
		Primitive.Path path = picture.paths().get(0);
		assertEquals(new Colour(0xCF, 0xE9, 0xC8), path.fill());
		assertEquals(2, path.stroke().width());
		assertEquals(new Bounds(1, 2, 12, 7), path.extent());
	}

	@ParameterizedTest
	@ValueSource(strings = {"M2 2L10 2L10 9", "m2 2h8v7", "M2,2H10V9z", "M2 2 10 2 10 9", "M2-0.0l0 2 8-0 0 7"})
	void readsPathData(String data) throws UnsupportedPictureException {
		Bounds extent = read("<path d='" + data + "'/>").paths().get(0).extent();
		assertEquals(10, extent.right(), 1e-9);
		assertEquals(9, extent.bottom(), 1e-9);
	}

	@Test
	void readsCurves() throws UnsupportedPictureException {
		assertEquals(1, read("<path d='M0 0C1 1 2 1 3 0S5 -1 6 0Q7 1 8 0T10 0'/>").paths().size());
	}

	@Test
	void childrenInheritAndTransform() throws UnsupportedPictureException {
		Primitive.Path path = read("<g fill='none' stroke='#000' transform='translate(1 2) scale(2)'><circle cx='2' cy='2' r='1'/></g>").paths().get(0);
		assertEquals(null, path.fill());
		assertEquals(2, path.stroke().width());
		assertEquals(new Bounds(2, 3, 6, 6), path.extent());
	}

	@ParameterizedTest
	@ValueSource(strings = {"<path d='M0 0h24v24H0z' fill='none'/>", "<rect width='9' height='9' fill='transparent' stroke='red' stroke-width='0'/>",
			"<defs><path d='M0 0h24v24H0z'/><g><circle r='3'/></g></defs>", "<metadata><a><b>x</b></a></metadata>", "<title>a</title><defs/>", "<g/>"})
	void paintsNothingOfWhatIsNotSeen(String content) throws UnsupportedPictureException {
		assertEquals(1, read(content + "<rect width='9' height='9'/>").paths().size());
	}

	@ParameterizedTest
	@ValueSource(strings = {"<text>a</text>", "<image/>", "<path d='M0 0A1 1 0 0 1 2 2'/>", "<rect style='fill:red'/>", "<rect fill='url(#a)'/>",
			"<rect width='1e999'/>", "<path d='L1 1'/>", "<path d='M0 0 L1'/>", "<use/>", "<rect opacity='0.5'/>"})
	void refusesWhatItWouldHaveToLeaveOut(String content) {
		assertThrows(UnsupportedPictureException.class, () -> read(content));
	}

	@Test
	void refusesAnEntityAttack() {
		String attack = "<!DOCTYPE svg [<!ENTITY x SYSTEM 'file:///etc/passwd'>]><svg viewBox='0 0 1 1'>&x;</svg>";
		assertThrows(UnsupportedPictureException.class, () -> new SvgReader().read(attack.getBytes(StandardCharsets.UTF_8)));
	}

	@Test
	void filesAreReadOnceAndMissingOnesAreEmpty(@TempDir Path folder) throws IOException {
		Path file = Files.writeString(folder.resolve("a.svg"), "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 1 1'><rect width='1' height='1'/></svg>");
		PictureFiles pictures = new PictureFiles(path -> {
			try {
				return path.endsWith("a.svg") ? Optional.of(file.toUri().toURL()) : Optional.empty();
			} catch (java.net.MalformedURLException impossible) {
				throw new AssertionError(impossible);
			}
		});
		assertTrue(pictures.picture("/b/a.svg").isPresent());
		Files.delete(file);
		assertTrue(pictures.picture("/b/a.svg").isPresent());
		assertTrue(pictures.picture("/b/c.svg").isEmpty());
	}

	@Test
	void pictureThatNoMemoryHoldsIsNone(@TempDir Path folder) throws IOException {
		assertTrue(files(folder, png(3, 2)).picture("/b/a.png").isPresent());
		assertTrue(files(folder, png(60_000, 60_000)).picture("/b/a.png").isEmpty());
	}

	/** A PNG file of white pixels; one that is not small has only its size, which is enough to tell. */
	private static byte[] png(int width, int height) throws IOException {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		ImageIO.write(new BufferedImage(3, 2, BufferedImage.TYPE_BYTE_GRAY), "png", bytes);
		ByteBuffer file = ByteBuffer.wrap(bytes.toByteArray());
		file.putInt(16, width).putInt(20, height);
		return file.array();
	}

	@Test
	void damagedPictureIsNone(@TempDir Path folder) throws IOException {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		ImageIO.write(new BufferedImage(3, 2, BufferedImage.TYPE_INT_RGB), "bmp", bytes);
		byte[] file = bytes.toByteArray();
		assertTrue(files(folder, file).picture("/b/a.bmp").isPresent());
		file[13] = (byte) 0xF0; // where the pixels begin: before the file
		assertTrue(files(folder, file).picture("/b/a.bmp").isEmpty());
	}

	private static PictureFiles files(Path folder, byte[] content) throws IOException {
		URL file = Files.write(folder.resolve("picture"), content).toUri().toURL();
		return new PictureFiles(path -> Optional.of(file));
	}

	private static Picture.Vector read(String content) throws UnsupportedPictureException {
		String file = "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 16 16'>" + content + "</svg>";
		return new SvgReader().read(file.getBytes(StandardCharsets.UTF_8));
	}
}
