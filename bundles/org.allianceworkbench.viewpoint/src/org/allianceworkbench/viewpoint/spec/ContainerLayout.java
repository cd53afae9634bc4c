// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.viewpoint.spec;

/** How a container arranges its children; the names follow the language. */
public enum ContainerLayout {
	FREE_FORM, LIST, HORIZONTAL_STACK, VERTICAL_STACK
}
