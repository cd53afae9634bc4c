// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.viewpoint.registry;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.util.Optional;

import org.osgi.framework.Bundle;

/** A specification in a bundle. */
final class BundleSource implements SpecificationSource {
	private final Bundle bundle;
	private final String path;

	BundleSource(Bundle bundle, String path) {
		this.bundle = bundle;
		this.path = path;
	}

	@Override
	public String id() {
		return bundle.getSymbolicName() + "/" + path;
	}

	@Override
	public InputStream open() throws IOException {
		URL entry = bundle.getEntry(path);
		if (entry == null) {
			throw new FileNotFoundException(path + " is not in bundle " + bundle.getSymbolicName());
		}
		return entry.openStream();
	}

	@Override
	public Optional<URL> resource(String requested) {
		int slash = requested.indexOf('/', 1);
		if (!requested.startsWith("/") || slash < 0) {
			return Optional.empty();
		}
		String owner = requested.substring(1, slash);
		for (Bundle each : bundle.getBundleContext() == null ? new Bundle[] { bundle } : bundle.getBundleContext().getBundles()) {
			if (owner.equals(each.getSymbolicName())) {
				return Optional.ofNullable(each.getEntry(requested.substring(slash + 1)));
			}
		}
		return Optional.empty();
	}

	@Override
	public Class<?> load(String qualifiedName) throws ClassNotFoundException {
		return bundle.loadClass(qualifiedName);
	}
}
