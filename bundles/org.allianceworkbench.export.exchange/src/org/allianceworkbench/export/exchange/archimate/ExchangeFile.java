// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.export.exchange.archimate;

import java.util.List;

/**
 * What an exchange file holds, as far as a model can take it.
 *
 * @param model its id, name and properties
 * @param elements in the order of the file
 * @param relations in the order of the file
 * @param views how many diagrams it has
 */
record ExchangeFile(Entry model, List<Entry> elements, List<Entry> relations, int views) {
}
