// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.viewpoint.ui.actions;

/** Something that is on or off. */
public interface Switch {
	/** @return whether it is on */
	boolean isOn();

	/** Switches it. */
	void setOn(boolean on);
}
