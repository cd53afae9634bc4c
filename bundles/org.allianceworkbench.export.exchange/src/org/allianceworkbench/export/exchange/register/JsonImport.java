// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.export.exchange.register;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.util.List;

import org.allianceworkbench.export.ExportOption;
import org.allianceworkbench.export.ImportException;
import org.allianceworkbench.export.ImportFile;
import org.allianceworkbench.export.ImportFormat;
import org.allianceworkbench.export.ImportRequest;
import org.allianceworkbench.export.ImportResult;
import org.allianceworkbench.model.alliance.AllianceModel;
import org.allianceworkbench.model.alliance.AlliancePackage;
import org.allianceworkbench.model.resource.AllianceResource;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import com.google.gson.Strictness;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;
import com.google.gson.stream.MalformedJsonException;

/**
 * Reads the JSON of a whole model, as {@code docs/alliance.schema.json} describes it, whoever wrote it. The file is the model: what it does not
 * have is not proposed.
 */
public final class JsonImport implements ImportFormat {
	private static final ImportFile FILE = new ImportFile(32, "no JSON file of an alliance");

	@Override
	public String id() {
		return "json";
	}

	@Override
	public String label() {
		return "JSON data of the whole model";
	}

	@Override
	public List<String> extensions() {
		return List.of("json");
	}

	@Override
	public List<ExportOption<?>> options() {
		return List.of();
	}

	@Override
	public ImportResult read(ImportRequest request, InputStream in) throws IOException {
		JsonObject document = document(FILE.text(in));
		request.goOnUnlessCancelled();
		AllianceModel model = ImportRequest.intoNew().draft();
		JsonModel read = new JsonModel(model, request);
		read.fill(document);
		if (model.getFormatVersion() > AllianceResource.FORMAT.version()) {
			throw new ImportException("The file was written by a newer version of the Alliance Workbench.");
		}
		if (model.getFormatVersion() < AllianceResource.FORMAT.version()) {
			throw new ImportException("The file is of version " + model.getFormatVersion() + " of the format, and JSON is read in version "
					+ AllianceResource.FORMAT.version() + " only. Open the alliance that it was written from, which is brought up to date, and export it again.");
		}
		return new ImportResult(model, read.remarks());
	}

	private static JsonObject document(String text) throws IOException {
		JsonElement document;
		try (JsonReader reader = new JsonReader(new StringReader(text))) {
			reader.setStrictness(Strictness.STRICT);
			document = JsonParser.parseReader(reader);
			if (reader.peek() != JsonToken.END_DOCUMENT) {
				throw new ImportException("The file goes on after the end of its JSON.");
			}
		} catch (JsonParseException | MalformedJsonException | IllegalStateException e) {
			throw new ImportException("The file is no JSON, or is cut off" + place(e) + ".", e);
		}
		if (!document.isJsonObject() || !document.getAsJsonObject().has("format") || !document.getAsJsonObject().has("model")) {
			throw new ImportException("The file is JSON, but not of an alliance model: it has no \"format\" and \"model\".");
		}
		JsonElement format = document.getAsJsonObject().get("format");
		if (!format.isJsonPrimitive() || !format.getAsString().equals(AlliancePackage.eNS_URI)) {
			throw new ImportException("The file is JSON, but not of an alliance model of this version: its format is not " + AlliancePackage.eNS_URI
					+ ".");
		}
		return document.getAsJsonObject();
	}

	/** The library says where after the word "at". */
	private static String place(Exception e) {
		String message = String.valueOf(e.getMessage());
		int line = message.indexOf("at line ");
		int end = message.indexOf(" path ", Math.max(line, 0));
		return line < 0 || end < 0 ? "" : " " + message.substring(line, end);
	}
}
