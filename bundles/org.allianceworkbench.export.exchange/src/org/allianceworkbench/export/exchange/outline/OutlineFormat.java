// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.export.exchange.outline;

import java.io.IOException;

import org.allianceworkbench.export.ExportException;
import org.allianceworkbench.export.ExportRequest;
import org.allianceworkbench.export.Subject;
import org.allianceworkbench.export.exchange.TextFormat;
import org.allianceworkbench.model.alliance.AllianceModel;

/** Every benefits map of a model as indented text, which {@link OutlineImport} reads back. */
public final class OutlineFormat extends TextFormat {
	public OutlineFormat() {
		super("outline", "Outline of the benefits maps", "txt");
	}

	@Override
	public Subject subject() {
		return Subject.MODEL;
	}

	@Override
	protected String text(ExportRequest request) throws IOException {
		AllianceModel model = (AllianceModel) request.modelFor(this);
		if (model.getBenefitsMaps().isEmpty()) {
			throw new ExportException("The alliance has no benefits map, so there is nothing to outline.");
		}
		StringBuilder text = new StringBuilder();
		model.getBenefitsMaps().forEach(map -> {
			text.append(text.isEmpty() ? "" : "\n");
			new OutlineWriter(text).write(map);
		});
		return text.toString();
	}
}
