// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.rules.engine;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

import org.allianceworkbench.rules.Finding;
import org.allianceworkbench.rules.RuleCatalogue;
import org.allianceworkbench.rules.RuleSettings;
import org.allianceworkbench.rules.Severity;
import org.eclipse.emf.common.util.BasicDiagnostic;
import org.eclipse.emf.common.util.Diagnostic;
import org.eclipse.emf.common.util.DiagnosticChain;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EValidator;
import org.eclipse.emf.ecore.util.EObjectValidator;

/**
 * The rules as plain EMF validation, so that any EMF tool that runs a Diagnostician runs them, after the checks that EMF makes of
 * every element (multiplicities, references that lead nowhere). An element validated in a context is
 * checked with all it contains; the findings are kept in the context and handed out as the Diagnostician comes to their elements. A
 * finding that somebody has accepted is a mere remark.
 */
public final class AllianceValidator implements EValidator {
	/** The source of every diagnostic. */
	public static final String SOURCE = "org.allianceworkbench.rules";

	private final RuleCatalogue catalogue;
	private final Function<EObject, RuleSettings> settings;

	/** @param settings those for an element that is validated with all it contains */
	public AllianceValidator(RuleCatalogue catalogue, Function<EObject, RuleSettings> settings) {
		this.catalogue = catalogue;
		this.settings = settings;
	}

	@Override
	public boolean validate(EObject object, DiagnosticChain diagnostics, Map<Object, Object> context) {
		return validate(object.eClass(), object, diagnostics, context);
	}

	@Override
	public boolean validate(EClass type, EObject object, DiagnosticChain diagnostics, Map<Object, Object> context) {
		boolean wellFormed = EObjectValidator.INSTANCE.validate(type, object, diagnostics, context);
		List<Finding> findings = findings(object, context);
		if (diagnostics != null) {
			findings.forEach(finding -> diagnostics.add(diagnostic(finding)));
		}
		return wellFormed && findings.stream().noneMatch(finding -> finding.severity() == Severity.ERROR && !finding.isAccepted());
	}

	@Override
	public boolean validate(EDataType type, Object value, DiagnosticChain diagnostics, Map<Object, Object> context) {
		return EObjectValidator.INSTANCE.validate(type, value, diagnostics, context);
	}

	private List<Finding> findings(EObject object, Map<Object, Object> context) {
		if (context == null) {
			return engine(object).check(object);
		}
		return ((Known) context.computeIfAbsent(this, any -> new Known())).of(object);
	}

	private RuleEngine engine(EObject root) {
		return new RuleEngine(catalogue, settings.apply(root));
	}

	/** What was found in one context, in which several elements may be validated with all they contain. */
	private final class Known {
		private final Set<EObject> checked = new HashSet<>();
		private final Map<EObject, List<Finding>> found = new IdentityHashMap<>();

		List<Finding> of(EObject object) {
			if (!isChecked(object)) {
				checked.add(object);
				for (Finding finding : engine(object).check(List.of(object), Progress.none())) {
					found.computeIfAbsent(finding.element(), any -> new ArrayList<>()).add(finding);
				}
			}
			return found.getOrDefault(object, List.of());
		}

		private boolean isChecked(EObject object) {
			EObject place = object;
			while (place != null && !checked.contains(place)) {
				place = place.eContainer();
			}
			return place != null;
		}
	}

	private static Diagnostic diagnostic(Finding finding) {
		Object[] data = finding.feature().isPresent() ? new Object[] {finding.element(), finding.feature().get()}
			: new Object[] {finding.element()};
		String sentence = finding.isAccepted() ? "Accepted: " + finding.sentence() : finding.sentence();
		return new BasicDiagnostic(code(finding), SOURCE + "." + finding.rule().id(), 0, sentence, data);
	}

	private static int code(Finding finding) {
		if (finding.isAccepted()) {
			return Diagnostic.INFO;
		}
		return switch (finding.severity()) {
			case ERROR -> Diagnostic.ERROR;
			case WARNING -> Diagnostic.WARNING;
			case INFO -> Diagnostic.INFO;
		};
	}
}
