// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.export;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import org.allianceworkbench.viewpoint.scene.Scene;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;

/**
 * What is to be written.
 *
 * @param scenes the diagrams, in order; empty for a format that writes the model
 * @param model the model, where the format needs it
 * @param values what has been set, by name of option
 */
public record ExportRequest(List<Scene> scenes, Optional<Resource> model, Map<String, Object> values) {
	public ExportRequest {
		scenes = List.copyOf(scenes);
		values = Map.copyOf(values);
	}

	/** @return a request for these diagrams with nothing set */
	public static ExportRequest of(Scene... scenes) {
		return new ExportRequest(List.of(scenes), Optional.empty(), Map.of());
	}

	/** @return a request for this model with nothing set */
	public static ExportRequest of(Resource model) {
		return new ExportRequest(List.of(), Optional.of(model), Map.of());
	}

	/**
	 * @return the same request with the option set
	 * @throws ExportException where the value is not allowed
	 */
	public <T> ExportRequest with(ExportOption<T> option, T value) throws ExportException {
		Map<String, Object> all = new TreeMap<>(values);
		all.put(option.name(), option.checked(value));
		return new ExportRequest(scenes, model, all);
	}

	/**
	 * Sets options as people type them.
	 *
	 * @throws ExportException where the format has no such option or does not allow the value
	 */
	public ExportRequest with(ExportFormat format, Map<String, String> texts) throws ExportException {
		Map<String, Object> all = new TreeMap<>(values);
		all.putAll(ExportOption.parse(format.label(), format.options(), texts));
		return new ExportRequest(scenes, model, all);
	}

	/** @return what has been set for the option, else its standard value */
	public <T> T value(ExportOption<T> option) {
		return option.in(values);
	}

	/**
	 * @return the diagrams
	 * @throws ExportException where there is none, or one that shows nothing
	 */
	public List<Scene> picturesFor(ExportFormat format) throws ExportException {
		if (scenes.isEmpty()) {
			throw new ExportException("There is no diagram to write as " + format.label() + ".");
		}
		for (Scene scene : scenes) {
			if (scene.nodes().isEmpty() && scene.edges().isEmpty()) {
				throw new ExportException("The diagram \"" + scene.title() + "\" shows nothing, so there is nothing to write.");
			}
		}
		return scenes;
	}

	/**
	 * @return the one diagram
	 * @throws ExportException where there is none, one that shows nothing, or more than one
	 */
	public Scene pictureFor(ExportFormat format) throws ExportException {
		List<Scene> pictures = picturesFor(format);
		if (pictures.size() > 1) {
			throw new ExportException(format.label() + " holds one diagram in a file, not " + pictures.size() + ".");
		}
		return pictures.get(0);
	}

	/**
	 * @return the root of the model
	 * @throws ExportException where there is no model, or an empty one
	 */
	public EObject modelFor(ExportFormat format) throws ExportException {
		if (model.isEmpty() || model.get().getContents().isEmpty()) {
			throw new ExportException("There is no model to write as " + format.label() + ".");
		}
		return model.get().getContents().get(0);
	}
}
