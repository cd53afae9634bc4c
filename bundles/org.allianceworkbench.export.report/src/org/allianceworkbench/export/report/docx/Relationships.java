// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.export.report.docx;

import java.util.LinkedHashMap;
import java.util.Map;

/** What a part refers to outside itself, by ids. */
final class Relationships {
	private static final String NAMESPACE = "http://schemas.openxmlformats.org/package/2006/relationships";

	private record Target(String type, String address, boolean external) {
	}

	private final Map<Target, String> ids = new LinkedHashMap<>();

	/**
	 * @param type the last word of the relationship's type, such as {@code image}
	 * @return id of the relationship to a part
	 */
	String part(String type, String path) {
		return id(new Target(type, path, false));
	}

	/** @return id of the relationship to an address in the web */
	String address(String address) {
		return id(new Target("hyperlink", address, true));
	}

	private String id(Target target) {
		return ids.computeIfAbsent(target, added -> "rId" + (ids.size() + 1));
	}

	@Override
	public String toString() {
		Part part = new Part();
		part.start("Relationships", "xmlns", NAMESPACE);
		ids.forEach((target, id) -> {
			if (target.external()) {
				part.empty("Relationship", "Id", id, "Type", Part.R + "/" + target.type(), "Target", target.address(), "TargetMode", "External");
			} else {
				part.empty("Relationship", "Id", id, "Type", Part.R + "/" + target.type(), "Target", target.address());
			}
		});
		return part.end().toString();
	}
}
