// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.viewpoint.expression.aql;

import static org.allianceworkbench.viewpoint.expression.aql.AqlLibrary.Parameter.ANY;
import static org.allianceworkbench.viewpoint.expression.aql.AqlLibrary.Parameter.OBJECT;
import static org.allianceworkbench.viewpoint.expression.aql.AqlLibrary.Parameter.TEXT;
import static org.allianceworkbench.viewpoint.expression.aql.AqlLibrary.Parameter.TYPE;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;

import org.allianceworkbench.viewpoint.expression.aql.AqlLibrary.Builtin;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;

/** The services of AQL on objects of the model. */
final class AqlObjects {
	private AqlObjects() {
	}

	static void define(List<Builtin> all) {
		types(all);
		reflection(all);
		listed(all, "eContents", (reader, object) -> reader.contents(object));
		listed(all, "eAllContents", (reader, object) -> reader.allContents(object));
		listed(all, "ancestors", AqlObjects::ancestors);
		listed(all, "siblings", (reader, object) -> siblings(reader, object, true, true));
		listed(all, "precedingSiblings", (reader, object) -> siblings(reader, object, true, false));
		listed(all, "followingSiblings", (reader, object) -> siblings(reader, object, false, true));
		all.add(new Builtin("eCrossReferences", List.of(OBJECT), (reader, a) -> reader.crossReferences((EObject) a[0])));
		containers(all);
		AqlInverse.define(all);
	}

	/** Defines a service that lists objects, and the same for one type. */
	private static void listed(List<Builtin> all, String name, BiFunction<ObjectReader, EObject, List<EObject>> body) {
		all.add(new Builtin(name, List.of(OBJECT), (reader, a) -> body.apply(reader, (EObject) a[0])));
		all.add(new Builtin(name, List.of(OBJECT, TYPE),
				(reader, a) -> AqlType.from(a[1]).filter(body.apply(reader, (EObject) a[0]))));
	}

	private static void types(List<Builtin> all) {
		all.add(new Builtin("oclIsKindOf", List.of(ANY, TYPE), (reader, a) -> AqlType.from(a[1]).includes(a[0])));
		all.add(new Builtin("oclIsTypeOf", List.of(ANY, TYPE), (reader, a) -> AqlType.from(a[1]).isExactly(a[0])));
		all.add(new Builtin("oclAsType", List.of(ANY, TYPE), (reader, a) -> {
			if (!AqlType.from(a[1]).includes(a[0])) {
				throw new ClassCastException(a[0] + " is of another type");
			}
			return a[0];
		}));
	}

	private static void reflection(List<Builtin> all) {
		all.add(new Builtin("eClass", List.of(OBJECT), (reader, a) -> ((EObject) a[0]).eClass()));
		all.add(new Builtin("eContainingFeature", List.of(OBJECT), (reader, a) -> {
			reader.container((EObject) a[0]);
			return ((EObject) a[0]).eContainingFeature();
		}));
		all.add(new Builtin("eContainmentFeature", List.of(OBJECT), (reader, a) -> {
			reader.container((EObject) a[0]);
			return ((EObject) a[0]).eContainmentFeature();
		}));
		all.add(new Builtin("eGet", List.of(OBJECT, TEXT), (reader, a) -> {
			EStructuralFeature feature = ((EObject) a[0]).eClass().getEStructuralFeature((String) a[1]);
			return feature == null ? null : reader.get((EObject) a[0], feature);
		}));
	}

	private static void containers(List<Builtin> all) {
		all.add(new Builtin("eContainer", List.of(OBJECT), (reader, a) -> reader.container((EObject) a[0])));
		all.add(new Builtin("eContainer", List.of(OBJECT, TYPE),
				(reader, a) -> nearest(reader, reader.container((EObject) a[0]), AqlType.from(a[1]))));
		all.add(new Builtin("eContainerOrSelf", List.of(OBJECT, TYPE),
				(reader, a) -> nearest(reader, (EObject) a[0], AqlType.from(a[1]))));
	}

	private static EObject nearest(ObjectReader reader, EObject start, AqlType type) {
		EObject object = start;
		while (object != null && !type.includes(object)) {
			object = reader.container(object);
		}
		return object;
	}

	private static List<EObject> ancestors(ObjectReader reader, EObject object) {
		List<EObject> ancestors = new ArrayList<>();
		EObject next = reader.container(object);
		while (next != null) {
			ancestors.add(next);
			next = reader.container(next);
		}
		return ancestors;
	}

	private static List<EObject> siblings(ObjectReader reader, EObject object, boolean before, boolean after) {
		EObject container = reader.container(object);
		List<EObject> all = container != null ? reader.contents(container) : reader.roots(object);
		int own = all.indexOf(object);
		List<EObject> siblings = new ArrayList<>(before ? all.subList(0, own) : List.of());
		siblings.addAll(after ? all.subList(own + 1, all.size()) : List.of());
		return siblings;
	}
}
