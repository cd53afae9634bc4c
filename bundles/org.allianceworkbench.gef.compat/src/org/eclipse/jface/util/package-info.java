// SPDX-License-Identifier: EPL-2.0
/** The class of JFace that GEF links to and that JFace has given up. */
package org.eclipse.jface.util;
