// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.export.exchange.register;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;

/** How objects are named from elsewhere: by their ids; by their URI where they are in another file; by their place where they have no id. */
final class Ids {
	private Ids() {
	}

	static String of(EObject object) {
		if (object.eIsProxy()) {
			return EcoreUtil.getURI(object).toString();
		}
		String id = EcoreUtil.getID(object);
		return id == null || id.isEmpty() ? EcoreUtil.getURI(object).fragment() : id;
	}
}
