// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.viewpoint.expression;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EPackage;

/** The name of a class in a specification: package, possibly empty, and class. */
record TypeName(String packageName, String simpleName) {
	/** Called for every candidate, so it cuts without patterns. */
	static TypeName parse(String text) {
		String name = text.trim();
		int cut = separator(name);
		String before = cut < 0 ? "" : name.substring(0, cut > 0 && name.charAt(cut - 1) == ':' ? cut - 1 : cut);
		return new TypeName(before.substring(separator(before) + 1), name.substring(cut + 1));
	}

	private static int separator(String name) {
		return Math.max(name.lastIndexOf('.'), name.lastIndexOf(':'));
	}

	boolean names(EPackage candidate) {
		return packageName.isEmpty() || packageName.equals(candidate.getName()) || packageName.equals(candidate.getNsPrefix());
	}

	boolean names(EClass candidate) {
		return simpleName.equals(candidate.getName()) && candidate.getEPackage() != null && names(candidate.getEPackage());
	}

	boolean isEObject() {
		return simpleName.equals("EObject") && (packageName.isEmpty() || packageName.equals("ecore"));
	}
}
