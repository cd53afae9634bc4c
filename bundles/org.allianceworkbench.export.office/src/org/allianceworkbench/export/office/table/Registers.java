// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.export.office.table;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EReference;

/** The registers of a metamodel: one for each class that a model may hold, the model itself first, what it contains before what that contains. */
public final class Registers {
	/** The table of references that lead to many objects. */
	public static final String RELATIONS = "Relations";
	/** The headings of the table of relations. */
	public static final List<String> RELATION_HEADINGS = List.of("From", "Relation", "To");

	private final EClass root;
	private final Map<EClass, Register> registers = new LinkedHashMap<>();

	/** Derives the registers of all that an object of the class may contain. */
	public Registers(EClass root) {
		this.root = root;
		List<EClass> concrete = new ArrayList<>();
		collect(root.getEPackage(), concrete);
		for (EClass type : inOrder(concrete)) {
			List<EClass> owners = concrete.stream().filter(owner -> owner != root && !places(owner, type).isEmpty()).toList();
			boolean hasPlaces = concrete.stream().anyMatch(owner -> places(owner, type).size() > 1);
			registers.put(type, Register.of(type, root, owners, hasPlaces));
		}
	}

	/** @return the class of the model itself */
	public EClass root() {
		return root;
	}

	/** @return all, in order */
	public List<Register> all() {
		return List.copyOf(registers.values());
	}

	/** @return the register of a class */
	public Register of(EClass type) {
		return registers.get(type);
	}

	/** @return the register that people mean by a name */
	public Optional<Register> named(String name) {
		String key = Words.key(name);
		return registers.values().stream().filter(register -> Words.key(register.type().getName()).equals(key)).findFirst();
	}

	/** @return the references by which an object of one class may contain one of another */
	public static List<EReference> places(EClass owner, EClass type) {
		return owner.getEAllContainments().stream().filter(reference -> reference.getEReferenceType().isSuperTypeOf(type)).toList();
	}

	private Set<EClass> inOrder(List<EClass> concrete) {
		Set<EClass> known = new LinkedHashSet<>(List.of(root));
		List<EClass> next = List.of(root);
		while (!next.isEmpty()) {
			List<EClass> found = new ArrayList<>();
			for (EClass owner : next) {
				for (EReference reference : owner.getEAllContainments()) {
					concrete.stream().filter(reference.getEReferenceType()::isSuperTypeOf).filter(known::add).forEach(found::add);
				}
			}
			next = found;
		}
		return known;
	}

	private static void collect(EPackage topic, List<EClass> concrete) {
		for (EClassifier classifier : topic.getEClassifiers()) {
			if (classifier instanceof EClass type && !type.isAbstract() && !type.isInterface()) {
				concrete.add(type);
			}
		}
		topic.getESubpackages().forEach(each -> collect(each, concrete));
	}
}
