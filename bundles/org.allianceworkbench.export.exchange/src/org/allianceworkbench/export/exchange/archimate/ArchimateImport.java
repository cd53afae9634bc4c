// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.export.exchange.archimate;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;

import org.allianceworkbench.export.ExportOption;
import org.allianceworkbench.export.ImportFile;
import org.allianceworkbench.export.ImportFormat;
import org.allianceworkbench.export.ImportRequest;
import org.allianceworkbench.export.ImportResult;
import org.allianceworkbench.model.alliance.AllianceModel;

/**
 * Reads the ArchiMate Model Exchange File Format 3: what we wrote, changed elsewhere or not, and files by others as far as a model of alliances has
 * something for what they hold.
 */
public final class ArchimateImport implements ImportFormat {
	/** Tools that show a part of a model write a part of it, so nothing goes unless that is asked for. */
	public static final ExportOption<String> MISSING = ExportOption.choice("missing", List.of("keep", "remove"),
			"What becomes of objects of the model that the file could hold but does not.")
			.labelled("Objects missing in the file");

	private static final ImportFile FILE = new ImportFile(64, "no exchange file of an alliance");

	@Override
	public String id() {
		return "archimate";
	}

	@Override
	public String label() {
		return "ArchiMate exchange file";
	}

	@Override
	public List<String> extensions() {
		return List.of("archimate.xml", "xml");
	}

	@Override
	public List<ExportOption<?>> options() {
		return List.of(MISSING);
	}

	@Override
	public ImportResult read(ImportRequest request, InputStream in) throws IOException {
		ExchangeFile file = ExchangeReader.read(FILE.read(in), request::goOnUnlessCancelled);
		AllianceModel draft = request.draft();
		Remarks remarks = new Remarks();
		new Proposal(draft, remarks).apply(file, request.existing().isEmpty(), request.value(MISSING).equals("remove"));
		return new ImportResult(draft, remarks.all());
	}
}
