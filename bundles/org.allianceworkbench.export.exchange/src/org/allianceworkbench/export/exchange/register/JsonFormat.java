// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.export.exchange.register;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;

import org.allianceworkbench.export.ExportRequest;
import org.allianceworkbench.export.Subject;
import org.allianceworkbench.export.exchange.Json;
import org.allianceworkbench.export.exchange.TextFormat;
import org.eclipse.emf.ecore.EObject;

/**
 * The whole model as JSON (RFC 8259), nothing lost: what the model's own file says, this one says as well. Its schema is published as
 * {@code docs/alliance.schema.json}.
 */
public final class JsonFormat extends TextFormat {
	public JsonFormat() {
		super("json", "JSON data of the whole model", "json");
	}

	@Override
	public Subject subject() {
		return Subject.MODEL;
	}

	@Override
	protected String text(ExportRequest request) throws IOException {
		EObject root = request.modelFor(this);
		Map<String, Object> document = new LinkedHashMap<>();
		document.put("format", root.eClass().getEPackage().getNsURI());
		document.put("model", new JsonObjects().of(root));
		return Json.document(document);
	}
}
