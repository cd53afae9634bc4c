// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.export.report.view;

import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/**
 * A list that a template goes through. It has the names {@code count}, {@code first}, {@code with} and {@code without}; the last two pick
 * the members that state something or do not: {@code risks.without.owner}.
 */
public record ListView(List<?> members) implements View, Iterable<Object> {
	private static final Set<String> NAMES = Set.of("count", "first", "with", "without");

	public ListView {
		members = List.copyOf(members);
	}

	@Override
	public boolean has(String name) {
		return NAMES.contains(name);
	}

	@Override
	public Object get(String name) {
		return switch (name) {
			case "count" -> members.isEmpty() ? null : String.valueOf(members.size());
			case "first" -> members.isEmpty() ? null : members.get(0);
			case "with" -> new Filter(this, true);
			case "without" -> new Filter(this, false);
			default -> null;
		};
	}

	/** Members are written one by one, for each may lead to an entry of its own. */
	@Override
	public String text() {
		return "";
	}

	@Override
	@SuppressWarnings("unchecked")
	public Iterator<Object> iterator() {
		return (Iterator<Object>) members.iterator();
	}

	/** @return whether a template takes the value for something stated */
	static boolean isStated(Object value) {
		if (value instanceof ListView list) {
			return !list.members.isEmpty();
		}
		return value != null && !Boolean.FALSE.equals(value) && !"".equals(value);
	}

	private record Filter(ListView list, boolean stated) implements View {
		@Override
		public boolean has(String name) {
			return list.members.stream().allMatch(member -> member instanceof View view && view.has(name));
		}

		@Override
		public Object get(String name) {
			Predicate<Object> states = member -> member instanceof View view && isStated(view.get(name));
			return new ListView(list.members.stream().filter(stated ? states : states.negate()).toList());
		}

		@Override
		public String text() {
			return "";
		}
	}
}
