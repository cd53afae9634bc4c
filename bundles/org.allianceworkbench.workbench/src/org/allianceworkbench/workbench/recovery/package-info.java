// SPDX-License-Identifier: EPL-2.0
/** Keeps copies of unsaved changes while people work, and brings them back after a crash. */
package org.allianceworkbench.workbench.recovery;
