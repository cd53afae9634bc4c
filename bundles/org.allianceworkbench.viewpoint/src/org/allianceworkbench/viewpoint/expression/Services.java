// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.viewpoint.expression;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The methods of services classes: public classes with a public constructor without arguments, whose public methods take the receiver as
 * their first argument. One instance of each class is made here; services keep no state.
 */
public final class Services {
	/** No services at all. */
	public static final Services NONE = new Services(Map.of(), List.of());

	private final Map<String, List<JavaService>> byName;
	private final List<String> problems;

	private Services(Map<String, List<JavaService>> byName, List<String> problems) {
		this.byName = byName;
		this.problems = List.copyOf(problems);
	}

	/** Loads a class by its fully qualified name. */
	public interface Loader {
		/** @return the class, or an exception where there is none */
		Class<?> load(String qualifiedName) throws ClassNotFoundException;
	}

	/** @return the services of all classes that can be used; the others are named by {@link #problems()} */
	public static Services load(Collection<String> qualifiedNames, Loader loader) {
		Map<String, List<JavaService>> byName = new HashMap<>();
		List<String> problems = new ArrayList<>();
		for (String name : qualifiedNames) {
			try {
				Class<?> type = loader.load(name);
				Object instance = type.getConstructor().newInstance();
				methods(type).forEach(each -> byName.computeIfAbsent(each.getName(), any -> new ArrayList<>())
						.add(new JavaService(instance, each)));
			} catch (ReflectiveOperationException | LinkageError failure) {
				problems.add("The services class " + name + " cannot be used: " + failure);
			}
		}
		return new Services(byName, problems);
	}

	private static List<Method> methods(Class<?> type) {
		List<Method> methods = new ArrayList<>();
		for (Method each : type.getMethods()) {
			if (each.getDeclaringClass() != Object.class && each.getParameterCount() > 0 && Modifier.isPublic(each.getModifiers())) {
				methods.add(each);
			}
		}
		return methods;
	}

	/** @return one sentence for each class that cannot be used */
	public List<String> problems() {
		return problems;
	}

	/** @return the service to call for these arguments, or null where none accepts them */
	JavaService find(String name, Object... arguments) {
		JavaService best = null;
		for (JavaService each : byName.getOrDefault(name, List.of())) {
			if (each.accepts(arguments) && (best == null || each.before(best))) {
				best = each;
			}
		}
		return best;
	}

	/** @return whether there is a service of that name, whatever it accepts */
	boolean knows(String name) {
		return byName.containsKey(name);
	}
}
