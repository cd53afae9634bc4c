// SPDX-License-Identifier: EPL-2.0
/** Automatic arrangement with the layered algorithm of Eclipse ELK, in strict columns where a specification asks for them. */
package org.allianceworkbench.viewpoint.layout;
