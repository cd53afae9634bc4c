// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.rules.engine;

import org.eclipse.emf.ecore.EValidator;
import org.eclipse.emf.ecore.impl.EValidatorRegistryImpl;

/** A registry in which one validator is responsible for every package. */
public final class OneValidator extends EValidatorRegistryImpl {
	private static final long serialVersionUID = 1;

	private final transient EValidator validator;

	public OneValidator(EValidator validator) {
		this.validator = validator;
	}

	@Override
	public Object get(Object part) {
		return validator;
	}
}
