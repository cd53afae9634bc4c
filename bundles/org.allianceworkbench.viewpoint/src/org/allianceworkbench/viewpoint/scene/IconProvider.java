// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.viewpoint.scene;

import java.util.Optional;

import org.eclipse.emf.ecore.EObject;

/** The icon before a label that shows an icon but names none. */
@FunctionalInterface
public interface IconProvider {
	/** Gives no object an icon. */
	IconProvider NONE = object -> Optional.empty();

	/** @return path of the object's icon, to be asked of {@link Pictures} */
	Optional<String> icon(EObject object);
}
