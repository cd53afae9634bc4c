// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.export.exchange.outline;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.allianceworkbench.export.ExportOption;
import org.allianceworkbench.export.ImportFile;
import org.allianceworkbench.export.ImportFormat;
import org.allianceworkbench.export.ImportRemark;
import org.allianceworkbench.export.ImportRequest;
import org.allianceworkbench.export.ImportResult;
import org.allianceworkbench.model.alliance.AllianceModel;
import org.allianceworkbench.model.benefits.BenefitsFactory;
import org.allianceworkbench.model.benefits.BenefitsMap;

/**
 * Makes benefits maps of indented text, or changes those there are: a line leads to the lines below it that are indented further, and a name that
 * stands again is the same node.
 */
public final class OutlineImport implements ImportFormat {
	/** People outline a part of a map as often as the whole, so nothing goes unless that is asked for. */
	public static final ExportOption<String> MISSING = ExportOption.choice("missing", List.of("keep", "remove"),
			"What becomes of nodes and links of the map that the outline does not have.")
			.labelled("Nodes and links missing in the file");

	private static final ImportFile FILE = new ImportFile(16, "no outline");

	@Override
	public String id() {
		return "outline";
	}

	@Override
	public String label() {
		return "Outline of benefits maps";
	}

	@Override
	public List<String> extensions() {
		return List.of("txt");
	}

	@Override
	public List<ExportOption<?>> options() {
		return List.of(MISSING);
	}

	@Override
	public ImportResult read(ImportRequest request, InputStream in) throws IOException {
		Map<String, List<OutlineLine>> maps = new OutlineText().read(FILE.text(in));
		AllianceModel draft = request.draft();
		List<ImportRemark> remarks = new ArrayList<>();
		for (Map.Entry<String, List<OutlineLine>> outline : maps.entrySet()) {
			MapDraft map = new MapDraft(map(draft, outline.getKey()), remarks);
			for (OutlineLine line : outline.getValue()) {
				request.goOnUnlessCancelled();
				map.add(line);
			}
			if (request.value(MISSING).equals("remove")) {
				map.removeTheRest();
			}
		}
		return new ImportResult(draft, remarks);
	}

	/** Lines without a name of a map before them go into the first map. */
	private static BenefitsMap map(AllianceModel model, String name) {
		Optional<BenefitsMap> known = model.getBenefitsMaps().stream().filter(map -> name.isEmpty() || name.equals(map.getName())).findFirst();
		return known.orElseGet(() -> {
			BenefitsMap map = BenefitsFactory.eINSTANCE.createBenefitsMap();
			map.setName(name.isEmpty() ? "Benefits map" : name);
			model.getBenefitsMaps().add(map);
			return map;
		});
	}
}
