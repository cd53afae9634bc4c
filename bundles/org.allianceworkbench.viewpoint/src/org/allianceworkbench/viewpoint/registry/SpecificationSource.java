// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.viewpoint.registry;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.util.Optional;

/** Where a specification comes from: a bundle, or a folder that stands for one. */
public interface SpecificationSource {
	/** @return "bundle/path" of the specification */
	String id();

	/** @return the specification's bytes; the caller closes */
	InputStream open() throws IOException;

	/**
	 * Finds an image or other file.
	 *
	 * @param path "/bundle/path" as specifications give it
	 * @return where to read it; empty where there is no such bundle or file
	 */
	Optional<URL> resource(String path);

	/** @return the services class of that name */
	Class<?> load(String qualifiedName) throws ClassNotFoundException;
}
