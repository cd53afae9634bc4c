// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.viewpoint.registry;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.allianceworkbench.viewpoint.spec.DiagramDescription;
import org.allianceworkbench.viewpoint.spec.Place;
import org.allianceworkbench.viewpoint.spec.Problem;
import org.allianceworkbench.viewpoint.spec.Reading;
import org.allianceworkbench.viewpoint.spec.reader.SpecificationReader;
import org.allianceworkbench.viewpoint.spec.Viewpoint;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.wiring.BundleCapability;
import org.osgi.framework.wiring.BundleRevision;

/**
 * The specifications in force. Immutable. A specification with problems is left out with them and does not touch the others.
 */
public final class SpecificationRegistry {
	/** Namespace of the capability by which a bundle says that it holds a specification; attribute {@code spec} is its path. */
	public static final String CAPABILITY = "org.allianceworkbench.specification";

	private final List<Specification> specifications;
	private final List<Problem> problems;

	private SpecificationRegistry(List<Specification> specifications, List<Problem> problems) {
		this.specifications = List.copyOf(specifications);
		this.problems = List.copyOf(problems);
	}

	/** @return the specifications of the given sources */
	public static SpecificationRegistry of(SpecificationSource... sources) {
		return read(List.of(sources), false);
	}

	/** @return the supported parts of the given sources: a specification with problems takes part with what is left of it */
	public static SpecificationRegistry ofSupportedParts(SpecificationSource... sources) {
		return read(List.of(sources), true);
	}

	/** @return the specifications of all resolved bundles that provide {@link #CAPABILITY}, ordered by their ids */
	public static SpecificationRegistry of(BundleContext context) {
		List<SpecificationSource> sources = new ArrayList<>();
		for (Bundle bundle : context.getBundles()) {
			BundleRevision revision = bundle.adapt(BundleRevision.class);
			if (bundle.getState() >= Bundle.RESOLVED && revision != null) {
				for (BundleCapability capability : revision.getDeclaredCapabilities(CAPABILITY)) {
					sources.add(new BundleSource(bundle, String.valueOf(capability.getAttributes().get("spec"))));
				}
			}
		}
		sources.sort(Comparator.comparing(SpecificationSource::id));
		return read(sources, false);
	}

	private static SpecificationRegistry read(Collection<SpecificationSource> sources, boolean parts) {
		List<Specification> specifications = new ArrayList<>();
		List<Problem> problems = new ArrayList<>();
		for (SpecificationSource source : sources) {
			Reading reading = read(source);
			problems.addAll(reading.problems());
			if (reading.problems().isEmpty() || parts) {
				reading.group().ifPresent(group -> specifications.add(new Specification(source, group, reading.problems())));
			}
		}
		return new SpecificationRegistry(specifications, problems);
	}

	private static Reading read(SpecificationSource source) {
		try (InputStream input = source.open()) {
			return new SpecificationReader().read(input, source.id());
		} catch (IOException failure) {
			return new Reading(Optional.empty(), List.of(new Problem(new Place(source.id(), 0, "the file", "/"), "",
					"The specification cannot be read: " + failure.getMessage())));
		}
	}

	/** @return the specifications in use */
	public List<Specification> specifications() {
		return specifications;
	}

	/** @return what is wrong with any of the sources */
	public List<Problem> problems() {
		return problems;
	}

	/** @return the description of a diagram by the three names that a diagram keeps */
	public Optional<Entry> find(String specification, String viewpoint, String description) {
		return entries().filter(each -> each.specification().id().equals(specification) && each.viewpoint().name().equals(viewpoint)
				&& each.description().name().equals(description)).findFirst();
	}

	/** @return all diagram descriptions of all specifications in order */
	public Stream<Entry> entries() {
		return specifications.stream().flatMap(specification -> specification.group().viewpoints().stream()
				.flatMap(viewpoint -> viewpoint.diagrams().stream().map(each -> new Entry(specification, viewpoint, each))));
	}

	/** A diagram description with what it belongs to. */
	public record Entry(Specification specification, Viewpoint viewpoint, DiagramDescription description) {
	}
}
