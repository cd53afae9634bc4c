// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.viewpoint.registry;

import java.io.IOException;
import java.io.InputStream;
import java.net.MalformedURLException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * A specification in a folder that stands for a bundle; for use without OSGi.
 *
 * @param bundle name of the bundle that the folder stands for
 * @param folder the bundle's root
 * @param path of the specification in the folder
 * @param loader finds services classes
 */
public record FolderSource(String bundle, Path folder, String path, ClassLoader loader) implements SpecificationSource {
	@Override
	public String id() {
		return bundle + "/" + path;
	}

	@Override
	public InputStream open() throws IOException {
		return Files.newInputStream(folder.resolve(path));
	}

	@Override
	public Optional<URL> resource(String requested) {
		String prefix = "/" + bundle + "/";
		if (!requested.startsWith(prefix)) {
			return Optional.empty();
		}
		Path file = folder.resolve(requested.substring(prefix.length())).normalize();
		if (!file.startsWith(folder.normalize()) || !Files.isRegularFile(file)) {
			return Optional.empty();
		}
		try {
			return Optional.of(file.toUri().toURL());
		} catch (MalformedURLException impossible) {
			return Optional.empty();
		}
	}

	@Override
	public Class<?> load(String qualifiedName) throws ClassNotFoundException {
		return Class.forName(qualifiedName, true, loader);
	}
}
