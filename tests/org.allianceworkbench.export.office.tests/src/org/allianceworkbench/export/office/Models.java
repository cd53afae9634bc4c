// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.export.office;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.allianceworkbench.compare.Comparison;
import org.allianceworkbench.export.ExportFormat;
import org.allianceworkbench.export.ExportRequest;
import org.allianceworkbench.export.ImportFormat;
import org.allianceworkbench.export.ImportRequest;
import org.allianceworkbench.export.ImportResult;
import org.allianceworkbench.export.office.reading.TableImport;
import org.allianceworkbench.export.contract.ModelFixture;
import org.allianceworkbench.export.contract.RandomModel;
import org.allianceworkbench.model.alliance.AllianceModel;
import org.allianceworkbench.model.resource.AllianceFiles;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;

/** Models to send there and back, and what is left of them. */
public final class Models {
	private static final int RANDOM_MODELS = 12;

	private Models() {
	}

	/** @return every example, a model with an object of every class, and random ones */
	public static List<Resource> all() throws IOException {
		List<Resource> all = new ArrayList<>(List.of(ModelFixture.everything()));
		for (String example : List.of("devon-cornwall-dorset", "hmicfrs", "lancashire")) {
			all.add(AllianceFiles.open(Path.of("../../bundles/org.allianceworkbench.examples/alliances", example, example + ".alliance")));
		}
		Stream.iterate(1, seed -> seed <= RANDOM_MODELS, seed -> seed + 1).map(seed -> RandomModel.of(seed, 150)).forEach(all::add);
		return all;
	}

	public static AllianceModel root(Resource resource) {
		return (AllianceModel) resource.getContents().get(0);
	}

	public static byte[] written(ExportFormat format, Resource model) throws IOException {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		format.export(ExportRequest.of(model), out);
		return out.toByteArray();
	}

	/** Reads a file as the whole of the model, so that what the file forgot is a difference. */
	public static ImportResult read(ImportFormat format, Resource into, byte[] file) throws IOException {
		return format.read(ImportRequest.into(root(into)).with(TableImport.MISSING, "remove"), new ByteArrayInputStream(file));
	}

	public static ImportResult readNew(ImportFormat format, byte[] file) throws IOException {
		return format.read(ImportRequest.intoNew(), new ByteArrayInputStream(file));
	}

	/** @return the differences in words, one a line */
	public static List<String> differences(Resource before, ImportResult result) {
		return Comparison.of(root(before), result.proposed()).differences().stream().map(Object::toString).toList();
	}

	/** @return the model's file */
	public static String saved(EObject model) throws IOException {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		model.eResource().save(out, null);
		return out.toString(StandardCharsets.UTF_8);
	}

	/** Takes away what no table tells from nothing: texts that are set and empty. */
	public static void forgetEmptyTexts(Resource model) {
		model.getAllContents().forEachRemaining(object -> {
			for (EAttribute attribute : object.eClass().getEAllAttributes()) {
				if (!attribute.isMany() && object.eGet(attribute) instanceof String text && text.isBlank()) {
					object.eUnset(attribute);
				}
			}
		});
	}
}
