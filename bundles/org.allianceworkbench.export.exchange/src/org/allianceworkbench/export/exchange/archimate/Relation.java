// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.export.exchange.archimate;

import java.util.Optional;

import org.eclipse.emf.ecore.EObject;

/**
 * A relation between two elements.
 *
 * @param source id of an element
 * @param target id of an element
 * @param name what it says, empty where its type says all
 * @param modifier of an influence: "+" or "-", else empty
 * @param object the object that is the relation, where the model has one
 * @param reference the reference that is the relation, empty where an object is
 */
record Relation(String id, RelationType type, String source, String target, String name, String modifier, Optional<EObject> object, String reference) {
}
