// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.benefits;

import org.allianceworkbench.model.alliance.Element;

/**
 * Something that the model leaves open, so that a sum is not the whole truth.
 *
 * @param element where it is to be filled in
 * @param sentence what is not known, in plain words
 */
public record Unknown(Element element, String sentence) {
}
