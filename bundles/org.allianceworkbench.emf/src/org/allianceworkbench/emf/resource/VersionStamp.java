// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.emf.resource;

import java.io.IOException;
import java.util.List;

import org.w3c.dom.Document;

/** The version a file says it has, and the way from it to the current one. */
final class VersionStamp {
	private final Format format;
	private final int version;

	private VersionStamp(Format format, int version) {
		this.format = format;
		this.version = version;
	}

	static VersionStamp read(RootElement root, Format format) throws RefusedContentException {
		if (!root.name().equals(format.rootElement()) || !root.namespace().equals(format.namespace())) {
			throw new RefusedContentException(root.line(), "This is not " + format.title() + ": its root element is \"" + root.name() + "\" of \""
					+ root.namespace() + "\", not \"" + format.rootElement() + "\" of \"" + format.namespace() + "\". Choose another file.");
		}
		int version = number(root);
		if (version > format.version()) {
			throw new RefusedContentException(root.line(), "The file is of version " + version + "; this program knows versions up to "
					+ format.version() + ". Open it with a newer program.");
		}
		return new VersionStamp(format, version);
	}

	private static int number(RootElement root) throws RefusedContentException {
		if (root.version() == null) {
			return 0;
		}
		String version = root.version().strip();
		if (!version.matches("\\d{1,9}")) {
			throw new RefusedContentException(root.line(), "\"" + root.version() + "\" is no version of the file format.");
		}
		return Integer.parseInt(version);
	}

	int version() {
		return version;
	}

	boolean isOlder() {
		return version < format.version();
	}

	byte[] migrate(byte[] content) throws IOException {
		if (!isOlder()) {
			return content;
		}
		Document document = SecureXml.parse(content);
		List<Migration> steps = format.migrations().subList(version, format.version());
		steps.forEach(step -> step.migrate(document));
		document.getDocumentElement().setAttribute(format.versionAttribute(), Integer.toString(format.version()));
		return SecureXml.write(document);
	}
}
