// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.examples;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.allianceworkbench.model.resource.AllianceResource;
import org.allianceworkbench.viewpoint.expression.Interpreter;
import org.allianceworkbench.viewpoint.expression.Metamodels;
import org.allianceworkbench.viewpoint.expression.Reads;
import org.allianceworkbench.viewpoint.expression.Value;
import org.allianceworkbench.viewpoint.registry.SpecificationRegistry;
import org.allianceworkbench.viewpoint.registry.SpecificationRegistry.Entry;
import org.allianceworkbench.viewpoint.spec.AbstractNodeMapping;
import org.allianceworkbench.viewpoint.spec.ContainerMapping;
import org.allianceworkbench.viewpoint.spec.EdgeMapping;
import org.allianceworkbench.viewpoint.spec.Expression;
import org.allianceworkbench.viewpoint.spec.Mapping;
import org.eclipse.emf.ecore.EObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every expression of every mapping has a value on every object that it can be asked of. Those of tools are tried with the tools. */
final class ExpressionsTest {
	/** An expression and the class of the objects it is asked of. */
	record Question(Entry entry, String domainClass, Expression expression) {
		@Override
		public String toString() {
			return expression.toString();
		}
	}

	static Stream<Question> questions() {
		return Notations.all().flatMap(entry -> entry.description().allMappings().stream().flatMap(mapping -> questions(entry, mapping).stream()));
	}

	@Test
	void readsTheSpecificationsWithoutProblems() {
		SpecificationRegistry registry = Notations.registry();
		assertEquals(List.of(), registry.problems());
		assertEquals(5, registry.entries().count());
	}

	@ParameterizedTest
	@MethodSource("questions")
	void hasAValueEverywhere(Question question) throws IOException {
		List<String> problems = new ArrayList<>();
		int asked = 0;
		for (Path file : List.of(Models.EXAMPLE, Models.EVERYTHING)) {
			AllianceResource model = Models.open(file);
			Interpreter interpreter = new Interpreter(question.entry().specification().services(question.entry().viewpoint()),
					Metamodels.of(model.getResourceSet()));
			for (EObject self : (Iterable<EObject>) withRoot(model)
					.filter(object -> Metamodels.isInstance(object, question.domainClass()))::iterator) {
				asked++;
				Value value = interpreter.evaluate(question.expression(), self, Map.of(), Reads.NONE);
				value.problem().ifPresent(problem -> problems.add(problem.toString()));
			}
		}
		assertEquals(List.of(), problems);
		assertFalse(asked == 0, "nothing to ask it of: " + question.domainClass());
	}

	private static Stream<EObject> withRoot(AllianceResource model) {
		return Stream.concat(model.getContents().stream(), Models.contents(model).filter(object -> object.eContainer() != null)).distinct();
	}

	private static List<Question> questions(Entry entry, Mapping mapping) {
		List<Question> found = new ArrayList<>();
		for (String parent : parents(entry, mapping)) {
			add(entry, parent, mapping.semanticCandidates(), found);
		}
		for (String domainClass : subjects(mapping)) {
			add(entry, domainClass, mapping.precondition(), found);
			if (mapping instanceof AbstractNodeMapping node) {
				collect(entry, domainClass, node instanceof ContainerMapping container ? container.styles() : styles(node), found);
			}
			if (mapping instanceof EdgeMapping edge) {
				add(entry, domainClass, edge.sourceFinder(), found);
				add(entry, domainClass, edge.targetFinder(), found);
				collect(entry, domainClass, edge.styles(), found);
			}
		}
		return found;
	}

	private static Object styles(AbstractNodeMapping node) {
		return ((org.allianceworkbench.viewpoint.spec.NodeMapping) node).styles();
	}

	/** @return the classes of the objects whose contents the candidates are looked for in */
	private static List<String> parents(Entry entry, Mapping mapping) {
		List<String> containers = entry.description().allMappings().stream().filter(ContainerMapping.class::isInstance)
				.map(ContainerMapping.class::cast)
				.filter(container -> container.nodeMappings().contains(mapping) || container.containerMappings().contains(mapping))
				.map(Mapping::domainClass).distinct().toList();
		return containers.isEmpty() ? List.of(entry.description().domainClass()) : containers;
	}

	/** @return the mapping's own class, or those of its sources where an edge has none */
	private static List<String> subjects(Mapping mapping) {
		if (mapping instanceof EdgeMapping edge && !edge.useDomainElement()) {
			return edge.sourceMappings().stream().map(Mapping::domainClass).distinct().toList();
		}
		return List.of(mapping.domainClass());
	}

	private static void collect(Entry entry, String domainClass, Object part, List<Question> found) {
		if (part instanceof Expression expression) {
			add(entry, domainClass, expression, found);
		} else if (part instanceof Optional<?> optional) {
			optional.ifPresent(value -> collect(entry, domainClass, value, found));
		} else if (part instanceof Iterable<?> list && !(part instanceof Path)) {
			list.forEach(value -> collect(entry, domainClass, value, found));
		} else if (part instanceof Record row) {
			for (RecordComponent component : row.getClass().getRecordComponents()) {
				collect(entry, domainClass, value(component, row), found);
			}
		}
	}

	private static Object value(RecordComponent component, Record row) {
		try {
			return component.getAccessor().invoke(row);
		} catch (ReflectiveOperationException e) {
			throw new IllegalStateException(e);
		}
	}

	private static void add(Entry entry, String domainClass, Expression expression, List<Question> found) {
		if (expression.isGiven()) {
			found.add(new Question(entry, domainClass, expression));
		}
	}
}
