// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.export.exchange.graph;

import org.allianceworkbench.export.ExportException;
import org.allianceworkbench.export.ExportRequest;
import org.allianceworkbench.export.Subject;
import org.allianceworkbench.export.exchange.TextFormat;
import org.allianceworkbench.export.exchange.drawing.Drawing;
import org.allianceworkbench.export.exchange.network.ModelNetwork;

/** A format of graphs, which holds a diagram or, as a format of its own, a whole model. */
abstract class GraphFormat extends TextFormat {
	private final Subject subject;

	GraphFormat(Subject subject, String id, String label, String extension) {
		super(subject == Subject.MODEL ? "model-" + id : id, subject == Subject.MODEL ? label + " of the whole model" : label, extension);
		this.subject = subject;
	}

	@Override
	public final Subject subject() {
		return subject;
	}

	/** @return what the request is for */
	final Drawing drawing(ExportRequest request) throws ExportException {
		return subject == Subject.MODEL ? ModelNetwork.of(request.modelFor(this), request.scenes()) : Drawing.of(request.pictureFor(this));
	}
}
