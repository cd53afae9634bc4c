// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.viewpoint.expression;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EcorePackage;
import org.junit.jupiter.api.Test;

/** Which method of a services class is called. */
class ServicesTest {
	/** Services with overloads. */
	public static final class Overloads {
		public String of(EObject self) {
			return "object";
		}

		public String of(EClassifier self) {
			return "classifier";
		}

		public String of(EClass self) {
			return "class";
		}

		public String of(Collection<?> self) {
			return "collection";
		}

		public String of(List<?> self) {
			return "list";
		}

		public boolean less(int self, int other) {
			return self < other;
		}

		public String noReceiver() {
			return "never";
		}

		String hidden(EObject self) {
			return "never";
		}
	}

	/** Cannot be made without an argument. */
	public static final class Needy {
		public Needy(String argument) {
			assertNotNull(argument);
		}
	}

	/** Fails when it is made. */
	public static final class Broken {
		public Broken() {
			throw new IllegalStateException("not today");
		}
	}

	private final Services services = load(Overloads.class.getName());

	private static Services load(String... names) {
		return Services.load(List.of(names), ServicesTest.class.getClassLoader()::loadClass);
	}

	@Test
	void choosesTheMostSpecificReceiver() {
		assertEquals("class", services.find("of", EcorePackage.Literals.ECLASS).call(EcorePackage.Literals.ECLASS));
		assertEquals("classifier", services.find("of", EcorePackage.Literals.ESTRING).call(EcorePackage.Literals.ESTRING));
		assertEquals("object", services.find("of", EcorePackage.eINSTANCE).call(EcorePackage.eINSTANCE));
	}

	@Test
	void choosesAmongCollections() {
		assertEquals("list", services.find("of", new ArrayList<>()).call(new ArrayList<>()));
		assertEquals("collection", services.find("of", java.util.Set.of()).call(java.util.Set.of()));
	}

	@Test
	void acceptsPrimitiveParameters() {
		assertEquals(true, services.find("less", 1, 2).call(1, 2));
		assertNull(services.find("less", 1, 2.0));
	}

	@Test
	void nullChoosesByTheNamesOfTheParameters() {
		assertEquals("list", services.find("of", (Object) null).call((Object) null));
	}

	@Test
	void methodsWithoutReceiverAndHiddenOnesAreNoServices() {
		assertNull(services.find("noReceiver"));
		assertNull(services.find("hidden", EcorePackage.eINSTANCE));
		assertNull(services.find("equals", EcorePackage.eINSTANCE));
	}

	@Test
	void classesThatCannotBeUsedAreNamed() {
		Services some = load("no.such.Class", Needy.class.getName(), Broken.class.getName(), Overloads.class.getName());
		assertEquals(3, some.problems().size());
		assertTrue(some.problems().get(0).startsWith("The services class no.such.Class cannot be used: "), some.problems().get(0));
		assertNotNull(some.find("of", EcorePackage.eINSTANCE));
	}

	@Test
	void linkageErrorsAreNamedToo() {
		Services some = Services.load(List.of("x"), name -> {
			throw new NoClassDefFoundError("y");
		});
		assertEquals(1, some.problems().size());
	}
}
