// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.viewpoint.picture;

import java.awt.Dimension;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.util.Iterator;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;

import org.allianceworkbench.viewpoint.scene.Picture;
import org.allianceworkbench.viewpoint.scene.Pictures;

/** Reads pictures from files, each once. What is missing, too large or not understood shows as a placeholder. May be used by several threads. */
public final class PictureFiles implements Pictures {
	private static final int MOST_BYTES = 8 << 20;
	/** A small file may claim to be a picture that no memory holds. */
	private static final long MOST_PIXELS = 40_000_000;

	private final Function<String, Optional<URL>> files;
	private final Map<String, Optional<Picture>> known = new ConcurrentHashMap<>();

	/** @param files finds the file of a path "/bundle/path", empty where there is none */
	public PictureFiles(Function<String, Optional<URL>> files) {
		this.files = files;
	}

	@Override
	public Optional<Picture> picture(String path) {
		return known.computeIfAbsent(path, this::read);
	}

	private Optional<Picture> read(String path) {
		Optional<URL> file = files.apply(path);
		if (file.isEmpty()) {
			return Optional.empty();
		}
		try (InputStream in = file.get().openStream()) {
			byte[] bytes = in.readNBytes(MOST_BYTES + 1);
			return bytes.length > MOST_BYTES ? Optional.empty() : picture(path, bytes);
		} catch (IOException | IndexOutOfBoundsException | NegativeArraySizeException | IllegalArgumentException unreadable) {
			return Optional.empty(); // the readers of the Java library throw more than they say where a file is damaged
		}
	}

	private static Optional<Picture> picture(String path, byte[] bytes) throws IOException {
		if (path.toLowerCase(Locale.ROOT).endsWith(".svg")) {
			try {
				return Optional.of(new SvgReader().read(bytes));
			} catch (UnsupportedPictureException unsupported) {
				return Optional.empty();
			}
		}
		return size(bytes).filter(size -> (long) size.width * size.height <= MOST_PIXELS).map(size -> new Picture.Raster(size.width, size.height, path, bytes));
	}

	private static Optional<Dimension> size(byte[] bytes) throws IOException {
		try (ImageInputStream in = ImageIO.createImageInputStream(new ByteArrayInputStream(bytes))) {
			Iterator<ImageReader> readers = ImageIO.getImageReaders(in);
			if (!readers.hasNext()) {
				return Optional.empty();
			}
			ImageReader reader = readers.next();
			try {
				reader.setInput(in);
				return Optional.of(new Dimension(reader.getWidth(0), reader.getHeight(0)));
			} finally {
				reader.dispose();
			}
		}
	}
}
