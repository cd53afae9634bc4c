// SPDX-License-Identifier: EPL-2.0
/** The file that keeps the severities of rules beside the models they are for. */
package org.allianceworkbench.rules.settings;
