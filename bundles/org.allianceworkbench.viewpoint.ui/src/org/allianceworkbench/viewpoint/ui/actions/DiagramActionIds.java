// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.viewpoint.ui.actions;

/** Ids of the editor's own actions, by which menus find them. */
public final class DiagramActionIds {
	/** Arranges the whole diagram. */
	public static final String ARRANGE_ALL = "org.allianceworkbench.viewpoint.ui.arrangeAll";
	/** Arranges what is selected. */
	public static final String ARRANGE_SELECTION = "org.allianceworkbench.viewpoint.ui.arrangeSelection";
	/** Hides what is selected. */
	public static final String HIDE = "org.allianceworkbench.viewpoint.ui.hide";
	/** Reveals everything that was hidden by hand. */
	public static final String REVEAL_ALL = "org.allianceworkbench.viewpoint.ui.revealAll";
	/** Pins what is selected where it is. */
	public static final String PIN = "org.allianceworkbench.viewpoint.ui.pin";
	/** Gives what is selected back to the automatic arrangement. */
	public static final String UNPIN = "org.allianceworkbench.viewpoint.ui.unpin";
	/** Gives sizes back to the automatic. */
	public static final String AUTOMATIC_SIZE = "org.allianceworkbench.viewpoint.ui.automaticSize";
	/** Takes all bends out of the selected edges. */
	public static final String STRAIGHTEN = "org.allianceworkbench.viewpoint.ui.straighten";
	/** Zooms so that the whole diagram is seen. */
	public static final String FIT = "org.allianceworkbench.viewpoint.ui.fit";
	/** Zooms to full size. */
	public static final String FULL_SIZE = "org.allianceworkbench.viewpoint.ui.fullSize";
	/** Shows or hides the grid. */
	public static final String GRID = "org.allianceworkbench.viewpoint.ui.grid";
	/** Shows or hides the legend. */
	public static final String LEGEND = "org.allianceworkbench.viewpoint.ui.legend";
	/** Highlights the paths through the selected element. */
	public static final String PATHS = "org.allianceworkbench.viewpoint.ui.paths";

	private DiagramActionIds() {
	}
}
