// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.workbench.problem;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;

import org.allianceworkbench.workbench.Alliances;
import org.allianceworkbench.workbench.WorkbenchIds;
import org.allianceworkbench.workbench.finding.MarkedFinding;
import org.allianceworkbench.workbench.opening.WorkspaceFiles;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.core.runtime.Path;
import org.junit.jupiter.api.Test;

class RowsTest {
	private final IFile file = ResourcesPlugin.getWorkspace().getRoot().getFile(new Path("/p/a.alliance"));

	private Row row(long id, int severity, String category, boolean accepted) {
		return new Row(id, file, new MarkedFinding(severity, "Sentence " + id, "A19-0" + id, category, "e", "Name", accepted), 0);
	}

	private final List<Row> rows = List.of(row(1, IMarker.SEVERITY_ERROR, "Structure", false), row(2, IMarker.SEVERITY_ERROR, "Benefits", false),
			row(3, IMarker.SEVERITY_WARNING, "Structure", false), row(4, IMarker.SEVERITY_INFO, "Structure", true));

	private List<String> headings(Grouping grouping) {
		return Rows.grouped(rows, grouping).stream().map(group -> group.heading() + " " + group.rows().size()).toList();
	}

	@Test
	void groupsBySeverityTheWorstFirst() {
		assertEquals(List.of("Errors 2", "Warnings 1", "Accepted 1"), headings(Grouping.SEVERITY));
	}

	@Test
	void groupsByCategoryAllianceAndRule() {
		assertEquals(List.of("Benefits 1", "Structure 3"), headings(Grouping.CATEGORY));
		assertEquals(List.of("p/a.alliance 4"), headings(Grouping.ALLIANCE));
		assertEquals(List.of("A19-01 1", "A19-02 1", "A19-03 1", "A19-04 1"), headings(Grouping.RULE));
	}

	@Test
	void countsNoAcceptedRowForTheWorstOfAGroup() {
		assertEquals(IMarker.SEVERITY_INFO, new Group("Structure", List.of(rows.get(3))).worst());
		assertEquals(IMarker.SEVERITY_ERROR, new Group("All", rows).worst());
	}

	@Test
	void aRowStandsForItsMarkerSoThatTheHelpFindsTheRule() throws Exception {
		IProject project = new WorkspaceFiles().project("Rivers");
		IFile file = project.getFile("rivers.alliance");
		Alliances.write(WorkspaceFiles.place(file));
		file.refreshLocal(IResource.DEPTH_ZERO, null);
		IMarker marker = file.createMarker(WorkbenchIds.FINDING, Map.of(MarkedFinding.RULE, "A19-41a"));
		try {
			Row row = new Row(marker.getId(), file, MarkedFinding.of(marker), 0);
			assertEquals("A19-41a", Adapters.adapt(row, IMarker.class).getAttribute(MarkedFinding.RULE, ""));
		} finally {
			project.delete(true, true, null);
		}
	}
}
