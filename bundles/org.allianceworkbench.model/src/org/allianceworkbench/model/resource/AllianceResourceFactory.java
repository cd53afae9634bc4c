// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.model.resource;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.impl.ResourceFactoryImpl;

/**
 * Makes the resources of alliance files; registered for the extension {@code alliance}.
 *
 * @since 1.0
 */
public final class AllianceResourceFactory extends ResourceFactoryImpl {
	@Override
	public Resource createResource(URI uri) {
		return new AllianceResource(uri);
	}
}
