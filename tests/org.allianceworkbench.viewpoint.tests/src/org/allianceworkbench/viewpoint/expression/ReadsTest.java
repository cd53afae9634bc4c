// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.viewpoint.expression;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.allianceworkbench.viewpoint.spec.Expression;
import org.allianceworkbench.viewpoint.spec.Place;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** An evaluation tells everything it read, so that a change of anything else need not repeat it. */
class ReadsTest {
	private final Town town = new Town("small");
	private final Interpreter interpreter = town.interpreter();

	/** Writes down what is read. */
	private static final class Notes implements Reads {
		private final List<String> lines = new ArrayList<>();

		@Override
		public void read(EObject object, EStructuralFeature feature) {
			lines.add(object.eGet(object.eClass().getEStructuralFeature("id")) + "." + (feature == null ? "^" : feature.getName()));
		}

		@Override
		public void everything() {
			lines.add("everything");
		}
	}

	@ParameterizedTest
	@CsvSource(delimiter = ';', value = { "Text ; n12 ; ''", "var:self ; n12 ; ''", "feature:name ; n12 ; n12.name",
			"feature:eContainer ; n12 ; n12.^", "feature:eContents ; n12 ; n12.jobs", "feature:eClass ; n12 ; ''",
			"feature:eAllContents ; n13 ; n13.jobs", "aql:self.name ; n12 ; n12.name", "aql:self.home.name ; n12 ; n12.home n3.name",
			"aql:self.friends.name ; n12 ; n12.friends n13.name n14.name", "aql:self.eContainer().name ; n12 ; n12.^ n1.name",
			"aql:self.eContainer(town::Town) ; n7 ; n7.^ n3.^ n2.^", "aql:self.ancestors() ; n2 ; n2.^ n1.^",
			"aql:self.eGet('name') ; n12 ; n12.name", "aql:self.siblings() ; n7 ; n7.^ n3.rooms",
			"aql:self.siblings() ; n1 ; n1.^ everything",
			"aql:self.people->exists(p | p.age > 40) ; n1 ; n1.people n12.age",
			"aql:if true then self.name else self.founded endif ; n1 ; n1.name", "aql:false and self.capital ; n1 ; ''",
			"aql:self.eCrossReferences() ; n17 ; n17.workplace", "aql:self.eInverse() ; n9 ; everything", "service:title ; n12 ; everything",
			"aql:self.title() ; n12 ; everything", "aql:self.name.shout() ; n12 ; n12.name",
			"aql:self.people->howMany() ; n1 ; n1.people everything" })
	void tells(String expression, String self, String reads) {
		Notes notes = new Notes();
		interpreter.evaluate(new Expression(expression, new Place("f", 1, "p", "/"), "x"), town.object(self), Map.of(), notes);
		assertEquals(reads, String.join(" ", notes.lines));
	}

	/** What a derived feature is derived from tells no change of that feature. */
	@ParameterizedTest
	@ValueSource(strings = { "feature:name", "aql:self.name", "aql:self.eGet('name')" })
	void derivedFeatureMayComeFromAnything(String expression) {
		town.object("n12").eClass().getEStructuralFeature("name").setDerived(true);
		Notes notes = new Notes();
		interpreter.evaluate(new Expression(expression, new Place("f", 1, "p", "/"), "x"), town.object("n12"), Map.of(), notes);
		assertEquals(List.of("n12.name", "everything"), notes.lines);
	}
}
