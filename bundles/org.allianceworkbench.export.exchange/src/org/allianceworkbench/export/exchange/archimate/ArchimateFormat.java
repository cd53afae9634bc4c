// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.export.exchange.archimate;

import java.io.IOException;

import org.allianceworkbench.export.ExportException;
import org.allianceworkbench.export.ExportRequest;
import org.allianceworkbench.export.Subject;
import org.allianceworkbench.export.exchange.TextFormat;
import org.eclipse.emf.ecore.EObject;

/**
 * The ArchiMate Model Exchange File Format 3.1 of The Open Group: the whole model as elements and relations, and the diagrams that the
 * request brings as views.
 *
 * @see <a href="https://www.opengroup.org/open-group-archimate-model-exchange-file-format">The format</a>
 */
public final class ArchimateFormat extends TextFormat {
	public ArchimateFormat() {
		super("archimate", "ArchiMate exchange file", "archimate.xml");
	}

	@Override
	public Subject subject() {
		return Subject.MODEL;
	}

	@Override
	protected String text(ExportRequest request) throws IOException {
		EObject root = request.modelFor(this);
		Conversion conversion = new Conversion(root);
		if (conversion.concepts().isEmpty()) {
			throw new ExportException("The model holds nothing that ArchiMate has a concept for, so there is nothing to write.");
		}
		return new ExchangeDocument(root, conversion).write(request.scenes());
	}
}
