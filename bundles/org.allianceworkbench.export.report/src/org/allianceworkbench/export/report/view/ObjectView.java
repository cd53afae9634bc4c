// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.export.report.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.allianceworkbench.edit.label.EnglishNames;
import org.allianceworkbench.edit.label.Labels;
import org.allianceworkbench.edit.wording.Wording;
import org.allianceworkbench.model.cost.Money;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;

/**
 * An object of the model. Its names are those of the features of its class in the metamodel, and {@code id}, {@code label}, {@code className},
 * {@code container}, {@code fields} (all it states, each with {@code label} and {@code value}) and what {@link DerivedNames} adds.
 */
final class ObjectView implements View {
	/** What an entry shows in places of its own. */
	private static final Set<String> NOT_AMONG_FIELDS = Set.of("id", "name", "description", "note", "references", "formatVersion");

	private final EObject object;

	ObjectView(EObject object) {
		this.object = object;
	}

	@Override
	public boolean has(String name) {
		return switch (name) {
			case "id", "label", "className", "container", "fields" -> true;
			default -> feature(name) != null || DerivedNames.has(object, name);
		};
	}

	@Override
	public Object get(String name) {
		return switch (name) {
			case "id" -> anchor();
			case "label" -> Labels.of(object);
			case "className" -> EnglishNames.ofClass(object.eClass());
			case "container" -> object.eContainer() == null ? null : new ObjectView(object.eContainer());
			case "fields" -> fields();
			default -> feature(name) == null ? Values.of(DerivedNames.value(object, name)) : Values.of(object, feature(name));
		};
	}

	@Override
	public String text() {
		if (object instanceof Money money) {
			return money(money);
		}
		String name = Labels.name(object);
		return name == null ? Labels.of(object) : name;
	}

	/** @return the amount with the year it is for and the prices it is in, such as {@code £1.36 m (2014/15, real, 2013/14 prices)} */
	private static String money(Money money) {
		List<String> basis = new ArrayList<>();
		basis.add(money.getYear());
		basis.add(EnglishNames.isUnspecified(money.getPriceBasis()) ? null : EnglishNames.ofLiteral(money.getPriceBasis()));
		basis.add(money.getPriceBaseYear() == null ? null : money.getPriceBaseYear() + " prices");
		String stated = basis.stream().filter(part -> part != null && !part.isBlank()).collect(Collectors.joining(", "));
		return (Wording.money(money) + (stated.isEmpty() ? "" : " (" + stated + ")")).strip();
	}

	@Override
	public String anchor() {
		String id = EcoreUtil.getID(object);
		return id == null ? "" : id;
	}

	private EStructuralFeature feature(String name) {
		return object.eClass().getEStructuralFeature(name);
	}

	private ListView fields() {
		List<FieldView> fields = new ArrayList<>();
		for (EStructuralFeature feature : object.eClass().getEAllStructuralFeatures()) {
			boolean upwards = feature instanceof EReference reference && reference.isContainer();
			if (upwards || NOT_AMONG_FIELDS.contains(feature.getName())) {
				continue;
			}
			Object value = Values.of(object, feature);
			if (ListView.isStated(value)) {
				fields.add(new FieldView(EnglishNames.ofFeature(feature), value));
			}
		}
		return new ListView(fields);
	}
}
