// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.viewpoint.spec;

import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * A reference from one element of a specification to another. Elements may refer to each other in circles, so a link is resolved when it is
 * followed and is equal only to itself.
 *
 * @param <T> what it points to
 */
public final class Link<T> {
	private final String target;
	private final Supplier<Optional<T>> resolver;

	/**
	 * @param target the reference as it stands in the file
	 * @param resolver finds the target; empty where the target is not supported, which the reader has reported
	 */
	public Link(String target, Supplier<Optional<T>> resolver) {
		this.target = target;
		this.resolver = resolver;
	}

	/** @return the target, or empty where it is not supported */
	public Optional<T> find() {
		return resolver.get();
	}

	/** @return the target, or nothing where it is not supported; made for {@code flatMap} */
	public Stream<T> stream() {
		return find().stream();
	}

	@Override
	public String toString() {
		return "-> " + target;
	}
}
