// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.viewpoint.expression;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EcorePackage;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.ResourceSet;

/**
 * The packages whose types a specification may name. A name is {@code package.Class} or {@code package::Class} with the name of the class's
 * own package, or the class alone. Safe for use by several threads.
 */
public final class Metamodels {
	private final List<EPackage> packages;
	private final ConcurrentHashMap<String, Optional<EClassifier>> found = new ConcurrentHashMap<>();

	private Metamodels(Collection<EPackage> packages) {
		this.packages = List.copyOf(packages);
	}

	/** @return the given packages with all packages around and below them, and Ecore */
	public static Metamodels of(Collection<EPackage> packages) {
		Set<EPackage> all = new LinkedHashSet<>();
		packages.forEach(each -> collect(root(each), all));
		all.add(EcorePackage.eINSTANCE);
		return new Metamodels(all);
	}

	/** @return the packages of all objects at the roots of the set's resources */
	public static Metamodels of(ResourceSet resources) {
		Set<EPackage> all = new LinkedHashSet<>();
		for (Resource resource : new ArrayList<>(resources.getResources())) {
			resource.getContents().forEach(object -> all.add(object.eClass().getEPackage()));
		}
		return of(all);
	}

	private static EPackage root(EPackage start) {
		EPackage root = start;
		while (root.getESuperPackage() != null) {
			root = root.getESuperPackage();
		}
		return root;
	}

	private static void collect(EPackage from, Set<EPackage> all) {
		if (all.add(from)) {
			from.getESubpackages().forEach(each -> collect(each, all));
		}
	}

	/** @return the packages in order */
	public List<EPackage> packages() {
		return packages;
	}

	/** @return the class of that name */
	public Optional<EClass> findClass(String name) {
		return find(name).filter(EClass.class::isInstance).map(EClass.class::cast);
	}

	/** @return the class, enumeration or data type of that name */
	public Optional<EClassifier> find(String name) {
		return found.computeIfAbsent(name, this::search);
	}

	private Optional<EClassifier> search(String name) {
		TypeName type = TypeName.parse(name);
		return packages.stream().filter(each -> type.names(each)).map(each -> each.getEClassifier(type.simpleName()))
				.filter(Objects::nonNull).findFirst();
	}

	/**
	 * @param object any object
	 * @param name of a class as a specification gives it
	 * @return whether the object is an instance of it or of a subclass; needs no package to be known
	 */
	public static boolean isInstance(EObject object, String name) {
		TypeName type = TypeName.parse(name);
		return type.isEObject() || type.names(object.eClass()) || object.eClass().getEAllSuperTypes().stream().anyMatch(type::names);
	}
}
