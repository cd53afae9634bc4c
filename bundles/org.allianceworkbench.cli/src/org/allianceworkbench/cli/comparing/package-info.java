// SPDX-License-Identifier: EPL-2.0
/** Commands that compare, merge and render versions of models. */
package org.allianceworkbench.cli.comparing;
