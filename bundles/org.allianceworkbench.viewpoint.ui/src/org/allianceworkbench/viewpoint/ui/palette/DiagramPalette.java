// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.viewpoint.ui.palette;

import java.util.ArrayList;
import java.util.List;

import org.allianceworkbench.viewpoint.scene.Pictures;
import org.allianceworkbench.viewpoint.spec.Tool;
import org.allianceworkbench.viewpoint.tool.Tools;
import org.eclipse.gef.palette.CombinedTemplateCreationEntry;
import org.eclipse.gef.palette.ConnectionCreationToolEntry;
import org.eclipse.gef.palette.CreationToolEntry;
import org.eclipse.gef.palette.MarqueeToolEntry;
import org.eclipse.gef.palette.PaletteDrawer;
import org.eclipse.gef.palette.PaletteEntry;
import org.eclipse.gef.palette.PaletteGroup;
import org.eclipse.gef.palette.PaletteRoot;
import org.eclipse.gef.palette.SelectionToolEntry;
import org.eclipse.gef.palette.ToolEntry;
import org.eclipse.jface.resource.ImageDescriptor;

/** The palette of a diagram: select, marquee, and a drawer for each tool section of the layers in use. */
public final class DiagramPalette {
	/** More would leave no room for any. */
	private static final int OPEN_DRAWERS = 2;

	private final Tools tools;
	private final Pictures pictures;
	private final PaletteRoot root = new PaletteRoot();
	private List<Tools.Section> shown = List.of();

	/** @param pictures finds the icons that the specification names */
	public DiagramPalette(Tools tools, Pictures pictures) {
		this.tools = tools;
		this.pictures = pictures;
		addGeneralTools();
		refresh();
	}

	/** @return for the edit domain, always the same */
	public PaletteRoot root() {
		return root;
	}

	/** Shows what the layers in use offer now. */
	public void refresh() {
		List<Tools.Section> sections = tools.sections();
		if (!sections.equals(shown)) {
			shown = sections;
			List<PaletteEntry> children = new ArrayList<>(List.of((PaletteEntry) root.getChildren().get(0)));
			sections.forEach(section -> children.add(drawer(section, children.size() <= OPEN_DRAWERS)));
			root.setChildren(children);
		}
	}

	private void addGeneralTools() {
		PaletteGroup group = new PaletteGroup("General");
		ToolEntry select = new SelectionToolEntry("Select", "Selects, moves and resizes elements");
		group.add(select);
		group.add(new MarqueeToolEntry("Marquee", "Selects everything in a rectangle"));
		root.add(group);
		root.setDefaultEntry(select);
	}

	private PaletteDrawer drawer(Tools.Section section, boolean open) {
		PaletteDrawer drawer = new PaletteDrawer(section.label(), icon(section));
		drawer.setInitialState(open ? PaletteDrawer.INITIAL_STATE_OPEN : PaletteDrawer.INITIAL_STATE_CLOSED);
		section.tools().forEach(tool -> drawer.add(entry(tool)));
		return drawer;
	}

	private ToolEntry entry(Tool tool) {
		ToolGesture gesture = new ToolGesture(tool);
		ImageDescriptor icon = icon(tool.base().iconPath());
		if (tool instanceof Tool.EdgeCreationDescription) {
			ToolEntry entry = new ConnectionCreationToolEntry(tool.label(), tooltip(tool), gesture, icon, icon);
			entry.setToolClass(ConnectingTool.class);
			return entry;
		}
		// What asks first cannot be dropped: nobody knows yet what it is.
		ToolEntry entry = tool instanceof Tool.SelectionWizardDescription
				? new CreationToolEntry(tool.label(), tooltip(tool), gesture, icon, icon)
				: new CombinedTemplateCreationEntry(tool.label(), tooltip(tool), gesture, gesture, icon, icon);
		entry.setToolClass(CreatingTool.class);
		return entry;
	}

	private static String tooltip(Tool tool) {
		String documentation = tool.base().documentation();
		return documentation == null || documentation.isBlank() ? tool.label() : documentation;
	}

	/** A section without an icon of its own takes that of its first tool. */
	private ImageDescriptor icon(Tools.Section section) {
		ImageDescriptor own = icon(section.iconPath());
		return own != null || section.tools().isEmpty() ? own : icon(section.tools().get(0).base().iconPath());
	}

	private ImageDescriptor icon(String path) {
		return path == null || path.isEmpty() ? null : pictures.picture(path).map(PictureIcon::new).orElse(null);
	}
}
