// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.viewpoint.spec;

/** An element of a specification that has a name. */
public interface Element {
	/** @return the name that identifies the element among its siblings, never null */
	String name();

	/** @return the label shown to people; the name where the specification gives no label */
	String label();

	/** @return where it stands */
	Place place();
}
