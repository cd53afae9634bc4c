// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.viewpoint.diagram.resource;

import java.util.List;

import org.allianceworkbench.emf.resource.Format;
import org.allianceworkbench.emf.resource.SafeXmiResource;
import org.allianceworkbench.viewpoint.diagram.DiagramDocument;
import org.allianceworkbench.viewpoint.diagram.DiagramPackage;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.xmi.XMLResource;

/** The file of a model's diagrams, {@code <name>.diagrams}. It loads whole or not at all and saves as the model's file does. */
public final class DiagramResource extends SafeXmiResource {
	/** What a file of diagrams looks like; version 0 had no stamp. */
	public static final Format FORMAT = Format.of("a diagrams file", DiagramPackage.eNS_URI, "DiagramDocument",
			DiagramPackage.Literals.DIAGRAM_DOCUMENT__VERSION.getName(), List.of(document -> {
			})).withNeighbourFiles();

	/** Makes an empty resource whose model is not known. */
	public DiagramResource(URI uri) {
		this(uri, null);
	}

	/**
	 * Makes an empty resource.
	 *
	 * @param model the model that its diagrams show; null where it is not known
	 */
	public DiagramResource(URI uri, Resource model) {
		super(uri, FORMAT);
		ModelReferences references = new ModelReferences(model);
		getDefaultLoadOptions().put(XMLResource.OPTION_URI_HANDLER, references);
		getDefaultSaveOptions().put(XMLResource.OPTION_URI_HANDLER, references);
		getDefaultSaveOptions().remove(XMLResource.OPTION_CONFIGURATION_CACHE); // it would keep the handler of another resource
		// Elements of a notation that is not installed may show objects that are gone by now.
		getDefaultSaveOptions().put(XMLResource.OPTION_PROCESS_DANGLING_HREF, XMLResource.OPTION_PROCESS_DANGLING_HREF_DISCARD);
	}

	@Override
	protected SafeXmiResource another(URI other) {
		return new DiagramResource(other);
	}

	@Override
	protected void attachedHelper(EObject object) {
		super.attachedHelper(object);
		if (object instanceof DiagramDocument document && !isLoading()) {
			String version = String.valueOf(FORMAT.version());
			if (!version.equals(document.getVersion())) {
				document.setVersion(version);
			}
		}
	}
}
