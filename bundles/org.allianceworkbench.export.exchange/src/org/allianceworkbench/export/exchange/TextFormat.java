// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.export.exchange;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

import org.allianceworkbench.export.ExportFormat;
import org.allianceworkbench.export.ExportOption;
import org.allianceworkbench.export.ExportRequest;

/** A format whose files are text in UTF-8. All of it is made before the first byte is written, so a refusal writes nothing. */
public abstract class TextFormat implements ExportFormat {
	private final String id;
	private final String label;
	private final String extension;

	protected TextFormat(String id, String label, String extension) {
		this.id = id;
		this.label = label;
		this.extension = extension;
	}

	/** @return the whole file */
	protected abstract String text(ExportRequest request) throws IOException;

	@Override
	public final String id() {
		return id;
	}

	@Override
	public final String label() {
		return label;
	}

	@Override
	public final String extension() {
		return extension;
	}

	@Override
	public List<ExportOption<?>> options() {
		return List.of();
	}

	@Override
	public final void export(ExportRequest request, OutputStream out) throws IOException {
		out.write(text(request).getBytes(StandardCharsets.UTF_8));
		out.flush();
	}
}
