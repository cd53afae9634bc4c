// SPDX-License-Identifier: EPL-2.0
/** The class of the workbench that GEF links to and that the workbench has given up. */
package org.eclipse.ui.internal;
