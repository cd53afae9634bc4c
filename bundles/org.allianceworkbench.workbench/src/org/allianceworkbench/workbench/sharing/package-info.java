// SPDX-License-Identifier: EPL-2.0
/** One session for each open alliance file, shared by all views and editors; knows nothing of the workbench, so that it can be tested without. */
package org.allianceworkbench.workbench.sharing;
