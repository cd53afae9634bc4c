// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.export;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;

import org.allianceworkbench.model.alliance.AllianceFactory;
import org.allianceworkbench.model.alliance.AllianceModel;
import org.allianceworkbench.model.resource.AllianceResource;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.util.EcoreUtil;

/**
 * What a file is to be read into.
 *
 * @param existing the model there is, which an import never changes; empty for a new one
 * @param values what has been set, by name of option
 * @param cancelled whether the person who asked has changed their mind; asked often, from the thread that reads
 * @since 1.0
 */
public record ImportRequest(Optional<AllianceModel> existing, Map<String, Object> values, BooleanSupplier cancelled) {
	private static final URI DRAFT = URI.createURI("memory:/import.alliance");

	public ImportRequest {
		values = Map.copyOf(values);
	}

	/** @return a request for a new model with nothing set */
	public static ImportRequest intoNew() {
		return new ImportRequest(Optional.empty(), Map.of(), () -> false);
	}

	/** @return a request to import into this model with nothing set */
	public static ImportRequest into(AllianceModel existing) {
		return new ImportRequest(Optional.of(existing), Map.of(), () -> false);
	}

	/**
	 * @return the same request with the option set
	 * @throws ExportException where the value is not allowed
	 */
	public <T> ImportRequest with(ExportOption<T> option, T value) throws ExportException {
		Map<String, Object> all = new TreeMap<>(values);
		all.put(option.name(), option.checked(value));
		return new ImportRequest(existing, all, cancelled);
	}

	/**
	 * Sets options as people type them.
	 *
	 * @throws ExportException where the format has no such option or does not allow the value
	 */
	public ImportRequest with(ImportFormat format, Map<String, String> texts) throws ExportException {
		Map<String, Object> all = new TreeMap<>(values);
		all.putAll(ExportOption.parse(format.label(), format.options(), texts));
		return new ImportRequest(existing, all, cancelled);
	}

	/** @return what has been set for the option, else its standard value */
	public <T> T value(ExportOption<T> option) {
		return option.in(values);
	}

	/**
	 * @return what a format may work on: a copy of the existing model with the same ids, or an empty model; in a resource of its own, which
	 *         gives ids to what comes in
	 */
	public AllianceModel draft() {
		AllianceModel draft = existing.map(EcoreUtil::copy).orElseGet(AllianceFactory.eINSTANCE::createAllianceModel);
		new AllianceResource(DRAFT).getContents().add(draft);
		return draft;
	}

	/** @throws CancellationException where the person who asked has changed their mind */
	public void goOnUnlessCancelled() {
		if (cancelled.getAsBoolean()) {
			throw new CancellationException("The import was cancelled; nothing was changed.");
		}
	}
}
