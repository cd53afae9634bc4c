// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.export.contract;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

import org.allianceworkbench.model.PartialDate;
import org.allianceworkbench.model.alliance.AllianceFactory;
import org.allianceworkbench.model.alliance.AlliancePackage;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.util.EcoreUtil;

/** Models that no human would make: any class where it may stand, any value, references to anything of the right type. The seed tells them apart. */
public final class RandomModel {
	private static final List<String> TEXTS = List.of("a", "", " spaces within ", "two\nlines", "\"quoted\", <b>&amp;</b> & 'more'", "=1+1", "-2",
			"\u05E9\u05DC\u05D5\u05DD", "\uD83D\uDE93 emoji", "a; b", "a,b", "\u00A31.2 m \u2013 \u201Cbest\u201D", "true", "12");

	private final Random random;
	private final List<EObject> objects = new ArrayList<>();
	private final List<EClass> types = Stream.concat(Stream.of(AlliancePackage.eINSTANCE), AlliancePackage.eINSTANCE.getESubpackages().stream())
			.flatMap(each -> each.getEClassifiers().stream()).filter(EClass.class::isInstance).map(EClass.class::cast)
			.filter(type -> !type.isAbstract()).toList();

	private RandomModel(long seed) {
		this.random = new Random(seed);
	}

	/** @return a model with that many objects or a few more, the same for each seed */
	public static Resource of(long seed, int size) {
		RandomModel made = new RandomModel(seed);
		Resource resource = ModelFixture.empty();
		EObject root = AllianceFactory.eINSTANCE.createAllianceModel();
		EcoreUtil.setID(root, "root" + seed);
		resource.getContents().add(root);
		made.objects.add(root);
		while (made.objects.size() < size) {
			made.grow(made.any(made.objects));
		}
		made.objects.forEach(made::fill);
		return resource;
	}

	private void grow(EObject owner) {
		List<EReference> places = owner.eClass().getEAllContainments();
		if (places.isEmpty()) {
			return;
		}
		EReference place = any(places);
		if (place.isMany() || !owner.eIsSet(place)) {
			EObject child = EcoreUtil.create(any(types.stream().filter(place.getEReferenceType()::isSuperTypeOf).toList()));
			EcoreUtil.setID(child, "o" + objects.size());
			put(owner, place, child);
			objects.add(child);
		}
	}

	private void fill(EObject object) {
		for (EStructuralFeature feature : object.eClass().getEAllStructuralFeatures()) {
			boolean chosen = !feature.isDerived() && !feature.isTransient() && random.nextBoolean();
			if (chosen && feature instanceof EAttribute attribute && !attribute.isID() && !attribute.getName().equals("formatVersion")) {
				put(object, attribute, value(attribute));
			} else if (chosen && feature instanceof EReference reference && !reference.isContainment() && !reference.isContainer()) {
				List<EObject> targets = objects.stream().filter(target -> reference.getEReferenceType().isInstance(target)).toList();
				for (int i = 0; i < 3 && !targets.isEmpty(); i++) {
					put(object, reference, any(targets));
				}
			}
		}
	}

	@SuppressWarnings("unchecked")
	private static void put(EObject object, EStructuralFeature feature, Object value) {
		if (!feature.isMany()) {
			object.eSet(feature, value);
		} else if (!((List<Object>) object.eGet(feature)).contains(value)) {
			((List<Object>) object.eGet(feature)).add(value);
		}
	}

	private Object value(EAttribute attribute) {
		if (attribute.getEAttributeType() instanceof EEnum words) {
			return any(words.getELiterals()).getInstance();
		}
		Class<?> type = attribute.getEAttributeType().getInstanceClass();
		if (type == String.class) {
			return any(TEXTS);
		}
		if (type == boolean.class || type == Boolean.class) {
			return random.nextBoolean();
		}
		if (type == PartialDate.class) {
			return PartialDate.parse(any(List.of("2013", "2013-12", "2013-12-08")));
		}
		return type == BigDecimal.class ? new BigDecimal(any(List.of("0", "-1200.50", "41.98"))) : Integer.valueOf(random.nextInt(100));
	}

	private <T> T any(List<T> values) {
		return values.get(random.nextInt(values.size()));
	}
}
