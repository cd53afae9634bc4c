// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.export.office.workbook;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.allianceworkbench.export.ImportException;
import org.allianceworkbench.export.office.table.Limits;
import org.allianceworkbench.export.office.table.Table;
import org.allianceworkbench.export.office.table.Words;
import org.allianceworkbench.export.office.table.ZipEntries;

/** Reads the sheets of a workbook (Office Open XML, ECMA-376), transitional or strict, by whatever program it was written. */
final class WorkbookReader {
	private static final byte[] OLD = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};

	private final Map<String, byte[]> parts;
	private final Limits limits;
	private final List<String> texts = new ArrayList<>();
	private final NumberFormats formats = new NumberFormats();

	private WorkbookReader(Map<String, byte[]> parts, Limits limits) {
		this.parts = parts;
		this.limits = limits;
	}

	/**
	 * @return the sheets in order
	 * @throws ImportException where the file is no workbook, is damaged or too large
	 */
	static List<Table> read(byte[] file, Limits limits) throws IOException {
		if (file.length > OLD.length && java.util.Arrays.equals(file, 0, OLD.length, OLD, 0, OLD.length)) {
			throw new ImportException("The workbook is of an old kind or has a password; save it as .xlsx without one.");
		} else if (!ZipEntries.isZip(file)) {
			throw new ImportException("The file is no Excel workbook (.xlsx).");
		}
		return new WorkbookReader(ZipEntries.read(file), limits).sheets();
	}

	private List<Table> sheets() throws IOException {
		String workbook = targets("", "officeDocument").values().stream().findFirst()
				.orElseThrow(() -> new ImportException("The file is no Excel workbook (.xlsx)."));
		for (String part : targets(workbook, "sharedStrings").values()) {
			readTexts(open(part));
		}
		for (String part : targets(workbook, "styles").values()) {
			formats.read(open(part));
		}
		Map<String, String> sheets = new LinkedHashMap<>();
		Part book = open(workbook);
		book.read(element -> {
			if (element.equals("sheet")) {
				sheets.put(book.attribute("id"), book.attribute("name"));
			} else if (element.equals("workbookPr") && book.attribute("date1904").matches("1|true")) {
				formats.since1904();
			}
		});
		Map<String, String> targets = targets(workbook, "worksheet");
		List<Table> tables = new ArrayList<>();
		for (Map.Entry<String, String> sheet : sheets.entrySet()) {
			if (targets.containsKey(sheet.getKey())) {
				tables.add(new SheetReader(open(targets.get(sheet.getKey())), texts, formats, limits).read(Words.clean(sheet.getValue())));
			}
		}
		return tables;
	}

	/** @return the parts that a part is related to in that way, by the ids of the relations */
	private Map<String, String> targets(String part, String kind) throws IOException {
		int name = part.lastIndexOf('/') + 1;
		String folder = part.substring(0, name);
		byte[] content = parts.get(folder + "_rels/" + part.substring(name) + ".rels");
		Map<String, String> targets = new LinkedHashMap<>();
		if (content != null) {
			Part relations = Part.open(part + " (relations)", content);
			relations.read(element -> {
				if (relations.attribute("Type").endsWith("/" + kind)) {
					String target = relations.attribute("Target");
					targets.put(relations.attribute("Id"), target.startsWith("/") ? target.substring(1) : folder + target);
				}
			});
		}
		return targets;
	}

	private Part open(String name) throws ImportException {
		byte[] content = Optional.ofNullable(parts.get(name))
				.orElseThrow(() -> new ImportException("The workbook is damaged: its part " + Words.clean(name) + " is missing."));
		return Part.open(name, content);
	}

	private void readTexts(Part part) throws IOException {
		StringBuilder text = new StringBuilder();
		part.read(element -> {
			if (element.equals("t")) {
				text.append(part.text());
			} else if (element.equals("rPh")) {
				part.text(); // how to pronounce it
			}
		}, element -> {
			if (element.equals("si")) {
				limits.cell(text.length());
				texts.add(SheetReader.text(text.toString()));
				text.setLength(0);
			}
		});
	}
}
