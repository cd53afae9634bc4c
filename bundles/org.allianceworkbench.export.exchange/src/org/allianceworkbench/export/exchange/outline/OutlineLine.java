// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.export.exchange.outline;

import java.math.BigDecimal;
import java.util.Optional;

import org.eclipse.emf.ecore.EClass;

/**
 * One line: a node, and the link to it from the line above that is indented less.
 *
 * @param number of the line in the file, from 1
 * @param depth 0 for a line that nothing leads to
 * @param kind where the line says it
 * @param weight of the link in per cent, where the line says it
 */
record OutlineLine(int number, int depth, Optional<EClass> kind, String name, Optional<BigDecimal> weight, boolean feedback, boolean harm) {
}
