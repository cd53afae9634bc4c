// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.workbench;

/**
 * The ids of the workbench's parts, as its extensions declare them: what another bundle needs to add a menu item, a view or a wizard.
 *
 * @since 1.0
 */
public final class WorkbenchIds {
	/** The bundle itself; also the node of its preferences. */
	public static final String BUNDLE = "org.allianceworkbench.workbench";
	/** The perspective "Alliance". */
	public static final String PERSPECTIVE = BUNDLE + ".perspective";
	/** The explorer of projects, files, models and diagrams. */
	public static final String EXPLORER = BUNDLE + ".explorer";
	/** The property view. */
	public static final String PROPERTIES = BUNDLE + ".properties";
	/** The view of one collaboration: its health, types and balance. */
	public static final String COLLABORATION = BUNDLE + ".collaboration";
	/** The view of problems: what the rules find, and files that cannot be read. */
	public static final String PROBLEMS = BUNDLE + ".problems";
	/** The preference page of rules. */
	public static final String RULES = BUNDLE + ".preferences.rules";
	/** The welcome page, an editor. */
	public static final String WELCOME = BUNDLE + ".welcome";
	/** The type of the markers this workbench puts on files that cannot be read. */
	public static final String PROBLEM = BUNDLE + ".problem";
	/** The type of the markers of what the rules find. */
	public static final String FINDING = BUNDLE + ".finding";
	/** The command that checks the selected alliances. */
	public static final String CHECK = BUNDLE + ".check";
	/** The command that opens the export wizard. */
	public static final String EXPORT = BUNDLE + ".export";
	/** The menu of diagrams in the menu bar. */
	public static final String DIAGRAM_MENU = BUNDLE + ".diagram";

	private WorkbenchIds() {
	}
}
