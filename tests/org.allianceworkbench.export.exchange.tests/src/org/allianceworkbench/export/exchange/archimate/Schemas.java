// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.export.exchange.archimate;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

import javax.xml.XMLConstants;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;

import org.w3c.dom.bootstrap.DOMImplementationRegistry;
import org.w3c.dom.ls.DOMImplementationLS;
import org.w3c.dom.ls.LSInput;
import org.xml.sax.SAXException;

/**
 * Validates against the schemas of the exchange format, which belong to The Open Group and are not shipped: they lie in the folder that the
 * variable ALLIANCE_SCHEMAS names, or in shared/schemas beside the project; else the test is skipped. Imports are resolved in that folder
 * and never over the network.
 */
final class Schemas {
	private Schemas() {
	}

	static void validate(byte[] file) throws IOException, SAXException {
		Path folder = folder();
		assumeTrue(Files.isDirectory(folder), "the schemas of the ArchiMate exchange format are not at " + folder);
		schema(folder).newValidator().validate(new StreamSource(new ByteArrayInputStream(file)));
	}

	private static Path folder() {
		String named = System.getenv("ALLIANCE_SCHEMAS");
		return named == null ? Path.of("../../../shared/schemas/archimate").toAbsolutePath().normalize() : Path.of(named, "archimate");
	}

	private static Schema schema(Path folder) throws SAXException {
		SchemaFactory factory = SchemaFactory.newDefaultInstance();
		factory.setProperty(XMLConstants.ACCESS_EXTERNAL_SCHEMA, "file");
		factory.setResourceResolver((type, namespace, publicId, systemId, base) -> input(folder, systemId));
		return factory.newSchema(folder.resolve("archimate3_Diagram.xsd").toFile());
	}

	private static LSInput input(Path folder, String systemId) {
		try {
			Path file = folder.resolve(systemId.substring(systemId.lastIndexOf('/') + 1));
			LSInput input = ((DOMImplementationLS) DOMImplementationRegistry.newInstance().getDOMImplementation("LS")).createLSInput();
			input.setSystemId(file.toUri().toString());
			input.setByteStream(new ByteArrayInputStream(Files.readAllBytes(file)));
			return input;
		} catch (IOException problem) {
			throw new UncheckedIOException(problem);
		} catch (ReflectiveOperationException problem) {
			throw new IllegalStateException(problem);
		}
	}
}
