// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.viewpoint.diagram.resource;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.xmi.impl.URIHandlerImpl;

/** Writes references to the model as {@code model#id}, whatever its file is called, so that both files may be renamed or copied together. */
final class ModelReferences extends URIHandlerImpl {
	private static final String MODEL = "model";

	private final Resource model;

	/** @param model null where the model is not known; references then stay as they are */
	ModelReferences(Resource model) {
		this.model = model;
	}

	@Override
	public URI deresolve(URI uri) {
		if (model != null && uri.trimFragment().equals(model.getURI())) {
			return URI.createURI(MODEL).appendFragment(uri.fragment());
		}
		return super.deresolve(uri);
	}

	@Override
	public URI resolve(URI uri) {
		if (model != null && MODEL.equals(uri.trimFragment().toString())) {
			return model.getURI().appendFragment(uri.fragment());
		}
		return super.resolve(uri);
	}
}
