// SPDX-License-Identifier: EPL-2.0
/** What every format of export must hold to, to be subclassed by the tests of each. */
package org.allianceworkbench.export.contract;
