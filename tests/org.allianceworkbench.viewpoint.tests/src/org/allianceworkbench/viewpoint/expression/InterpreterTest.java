// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.viewpoint.expression;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.allianceworkbench.viewpoint.spec.Expression;
import org.allianceworkbench.viewpoint.spec.Place;
import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EcorePackage;
import org.eclipse.emf.ecore.util.ECrossReferenceAdapter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the conformance kit does not record: messages, variables, and that nothing an expression does gets out. */
class InterpreterTest {
	private static final Place PLACE = new Place("town.design/town.odesign", 12, "NodeMapping 'House'", "//@a.0");

	/** With the look back, tries exponentially many ways to fit the pattern. */
	private static final String FOR_EVER = "aql:'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaab'.matches('(a|aa)+\\\\1c')";

	private final Town town = new Town("small");
	private final Interpreter interpreter = town.interpreter();

	private Value evaluate(String text, EObject self, Map<String, Object> variables) {
		return interpreter.evaluate(new Expression(text, PLACE, "labelExpression"), self, variables, Reads.NONE);
	}

	private Value evaluate(String text) {
		return evaluate(text, town.object("n1"), Map.of());
	}

	private String message(String text) {
		return evaluate(text).problem().orElseThrow().message();
	}

	@Test
	void problemNamesFileElementFeatureExpressionAndCause() {
		assertEquals("town.design/town.odesign:12: NodeMapping 'House', labelExpression \"service:failing\": the service failing failed"
				+ " (java.lang.IllegalStateException: on purpose)", evaluate("service:failing").problem().orElseThrow().toString());
	}

	@Test
	void warningLeavesTheValue() {
		Value value = evaluate("aql:self.people.nothing");
		assertFalse(value.failed());
		assertEquals(EvaluationProblem.Severity.WARNING, value.problem().orElseThrow().severity());
	}

	@ParameterizedTest
	@CsvSource(delimiter = ';', value = { "feature:nothing ; Town has no feature \"nothing\"", "var:x ; there is no variable \"x\"",
			"aql:x ; there is no variable \"x\"", "aql:self.nothing ; there is no feature \"nothing\" of Town",
			"aql:self.go(1) ; there is no service \"go\" for Town, Integer", "service:go ; there is no service \"go\"",
			"service:shout ; no service \"shout\" accepts these arguments", "aql:town::Castle ; there is no type \"town::Castle\"",
			"aql:town::Zone::sea ; there is no literal \"town::Zone::sea\"", "aql:1 / 0 ; division by zero",
			"aql:1 + ; syntax error at 4: the expression is not complete", "aql:1 + ) ; syntax error at 5: \")\" is not expected",
			"aql:a ? b ; syntax error at 3: \"?\" is not expected", "aql:self.oclAsType(town::Shop) ; the service oclAsType failed",
			"service:kind('a') ; there is no variable \"'a'\", and a service takes only variables",
			"service:a.b.c ; a service is called as name, name(variable) or variable.name(variable)" })
	void saysWhatIsWrong(String expression, String message) {
		assertEquals(message, message(expression));
	}

	@Test
	void saysWhereAStringHasNoEnd() {
		assertEquals("syntax error: the string that starts at 5 has no end", message("aql:1 + 'abc"));
	}

	@Test
	void saysWhatIsNoEscape() {
		assertEquals("syntax error at 3: \\q is no escape", message("aql:'\\q'"));
	}

	@Test
	void readsUnicodeEscapes() {
		assertEquals("é!", evaluate("aql:'\\u00e9\\x21'").asText());
	}

	@Test
	void failureOfFeatureWithoutObjectIsAProblem() {
		assertTrue(evaluate("feature:name", null, Map.of()).failed());
	}

	@Test
	void missingExpressionIsTheEmptyText() {
		assertEquals("", evaluate("").raw());
	}

	@Test
	void digitsThatAreTooLongStayText() {
		assertEquals("99999999999", evaluate("99999999999").raw());
	}

	@Test
	void seesVariables() {
		assertEquals("Ada", evaluate("aql:x.name", town.object("n1"), Map.of("x", town.object("n12"))).asText());
	}

	@Test
	void variableNamedSelfHidesTheContext() {
		assertEquals("Ada", evaluate("aql:self.name", town.object("n1"), Map.of("self", town.object("n12"))).asText());
	}

	@Test
	void seesVariablesWhoseValueIsNull() {
		Map<String, Object> variables = new HashMap<>();
		variables.put("x", null);
		assertTrue(evaluate("var:x", town.object("n1"), variables).isNull());
		assertFalse(evaluate("aql:x = null", town.object("n1"), variables).failed());
	}

	@Test
	void seesVariablesThatAreListsTextsAndNumbers() {
		Map<String, Object> variables = Map.of("list", Arrays.asList(1, 2), "text", "t", "number", 3);
		assertEquals("t32", evaluate("aql:text + number + list->size()", null, variables).asText());
	}

	@Test
	void callsServicesOfTheMetamodel() {
		assertSame(EcorePackage.Literals.ENAMED_ELEMENT__NAME,
				evaluate("aql:self.eClass().getEStructuralFeature('name')", EcorePackage.Literals.ECLASS, Map.of()).raw());
	}

	@Test
	void operationThatGivesNullIsNoProblem() {
		Value value = evaluate("aql:self.getEStructuralFeature('nothing')", EcorePackage.Literals.ECLASS, Map.of());
		assertTrue(value.isNull());
		assertTrue(value.problem().isEmpty());
	}

	@Test
	void comparesGeneratedEnumerations() {
		assertTrue(evaluate("aql:town::Zone::trade = self.zone", town.object("n6"), Map.of()).asBoolean());
		assertInstanceOf(Enumerator.class, evaluate("aql:town::Zone::trade").raw());
	}

	@Test
	void listsAreCopies() {
		List<?> people = (List<?>) evaluate("feature:people").raw();
		people.clear();
		assertEquals(3, evaluate("feature:people").asObjects().size());
	}

	@Test
	void implicitCollectOfASetIsASet() {
		assertEquals("[Oak House, Watch Tower]", evaluate("aql:self.people->asSet().home.name").asText());
	}

	@Test
	void setOperationsKeepSets() {
		assertEquals("[2, 3]", evaluate("aql:OrderedSet{1, 2, 3}->select(i | i > 1)->including(2)").asText());
	}

	@Test
	void innerVariableHidesTheOuterOne() {
		assertEquals("[2, 4]", evaluate("aql:Sequence{1, 2}->collect(x | let x = x * 2 in x)").asText());
	}

	@Test
	void bodiesSeeVariablesAround() {
		assertEquals("[Bo]", evaluate("aql:self.people->select(p | self.people->exists(q | q.age > p.age and q.home = p.home)).name").asText());
	}

	@ParameterizedTest
	@CsvSource(delimiter = ';', value = { "aql:not false and false ; false", "aql:true or true and false ; true",
			"aql:1 + 2 * 3 = 7 and not (2 > 3) ; true", "aql:-2 * 3 ; -6", "aql:- - 2 ; 2", "aql:false implies false implies false ; false",
			"aql:let a = 1, b = 2 in a + b ; 3", "aql:if true then if false then 1 else 2 endif else 3 endif ; 2",
			"aql:let x : ecore::EInt = 4 in x ; 4", "aql:Sequence{1}->select(i : ecore::EInt | i = 1)->size() ; 1",
			"aql:'a' < 'b' and 1 <= 1 and 2 >= 1 ; true", "aql:Sequence{1, 2}->endsWith(Sequence{2}) ; true",
			"aql:Sequence{1, 2, 1}->lastIndexOf(1) ; 3", "aql:OrderedSet{1, 2, 3}->subOrderedSet(2, 3) ; [2, 3]",
			"aql:Sequence{1, 2}->removeAll(Sequence{1}) ; [2]", "aql:Sequence{1.5, 2.5}->min() ; 1.5", "aql:(1.5).max(2.0) ; 2.0",
			"aql:(-1.5).abs() ; 1.5", "aql:3.floor() + 3.round() ; 6", "aql:Sequence{1, 2}->sum() + Sequence{3}->sum() ; 6",
			"aql:OrderedSet{1, 2}->reverse() ; [2, 1]", "aql:'x'->toString() + null ; x" })
	void evaluates(String expression, String text) {
		assertEquals(text, evaluate(expression).asText());
		assertTrue(evaluate(expression).problem().isEmpty());
	}

	@ParameterizedTest
	@ValueSource(strings = { "aql:self->closure(p | Sequence{p})", "aql:Sequence{}->first()", "aql:Sequence{}->sum()" })
	void endsOnEmptyAndCircularInput(String expression) {
		assertFalse(evaluate(expression).failed());
	}

	@Test
	void endlessClosureFails() {
		assertTrue(evaluate("aql:0->closure(i | i + 1)").failed());
	}

	@Test
	void expressionNestedTooDeepFails() {
		assertTrue(evaluate("aql:" + "(".repeat(100_000) + "1" + ")".repeat(100_000)).failed());
	}

	@Test
	void staysUsableAfterAFailure() {
		evaluate("aql:" + "-".repeat(100_000) + "1");
		assertEquals("3", evaluate("aql:1 + 2").asText());
	}

	@Test
	void rootHasSiblingsInItsResource() {
		assertEquals("[]", evaluate("aql:self.siblings()").asText());
	}

	@ParameterizedTest
	@ValueSource(strings = { "aql:self.eInverse()", "aql:self.eInverse('neighbors')", "aql:self.eInverse(town::Road)" })
	void recordedCrossReferencesGiveWhatASearchGives(String expression) {
		EObject house = town.object("n3");
		List<EObject> searched = evaluate(expression, house, Map.of()).asObjects();
		house.eResource().getResourceSet().eAdapters().add(new ECrossReferenceAdapter());
		assertEquals(searched, evaluate(expression, house, Map.of()).asObjects());
		assertFalse(searched.isEmpty());
	}

	@Test
	void metamodelsAreThoseGiven() {
		assertTrue(interpreter.metamodels().findClass("town.House").isPresent());
	}

	@ParameterizedTest
	@ValueSource(strings = { "aql:Sequence{1}->closure(i | i + 1)", FOR_EVER,
			"aql:'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaab'.replaceAll('(a|aa)+\\\\1c', 'b')" })
	void whatWouldGoOnForEverEndsWithASentence(String expression) {
		String message = assertTimeoutPreemptively(Duration.ofSeconds(60), () -> message(expression));
		assertTrue(message.contains("more than"), message);
	}

	@ParameterizedTest
	@ValueSource(strings = { "'aaaaaaaaaaaaaaaa'", "Sequence{1,2,3,4,5,6,7,8}" })
	void whatDoublesAgainAndAgainEndsBeforeMemoryDoes(String start) {
		StringBuilder text = new StringBuilder("aql:let a0 = " + start + " in ");
		for (int i = 1; i <= 40; i++) {
			text.append("let a").append(i).append(" = a").append(i - 1).append(" + a").append(i - 1).append(" in ");
		}
		String message = assertTimeoutPreemptively(Duration.ofSeconds(60), () -> message(text + "a40"));
		assertTrue(message.contains("more than"), message);
	}

	@Test
	void anExpressionThatTookTooLongAFewTimesIsNotTriedAgain() {
		assertTimeoutPreemptively(Duration.ofSeconds(120), () -> {
			for (int i = 0; i < 2000; i++) {
				assertTrue(message(FOR_EVER).contains("more than"));
			}
		});
	}

	@Test
	void nestingWithoutEndIsASyntaxError() {
		assertTrue(message("aql:" + "(".repeat(50_000) + "1" + ")".repeat(50_000)).contains("too deep"));
		assertTrue(message("aql:" + "not ".repeat(50_000) + "true").contains("too deep"));
		assertEquals(1, evaluate("aql:" + "(".repeat(40) + "1" + ")".repeat(40)).asInteger());
	}
}
