// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.workbench.explorer;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;

import org.allianceworkbench.viewpoint.diagram.Diagram;
import org.allianceworkbench.workbench.Ui;
import org.allianceworkbench.workbench.opening.Opening;
import org.allianceworkbench.workbench.opening.WorkspaceFiles;
import org.allianceworkbench.workbench.sharing.SharedSession;
import org.eclipse.core.resources.IFile;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.dnd.FileTransfer;
import org.eclipse.swt.dnd.ImageTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.graphics.ImageData;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class DiagramDragTest {
	private final DiagramDrag drag = new DiagramDrag();
	private SharedSession session;

	@BeforeEach
	void open() throws Exception {
		Ui.clear();
		IFile file = new Opening(Ui.window()).example().orElseThrow();
		session = Ui.registry().find(WorkspaceFiles.place(file)).orElseThrow();
	}

	@AfterEach
	void close() throws Exception {
		Ui.clear();
	}

	private Object dragged(Object element, Transfer as) {
		return drag.data(as.getSupportedTypes()[0], Ui.window().getShell().getDisplay(), new StructuredSelection(element));
	}

	@Test
	void becomesAPictureFileNamedLikeTheDiagram() {
		Diagram diagram = session.diagrams().get(0);
		String[] files = (String[]) dragged(diagram, FileTransfer.getInstance());
		assertEquals(1, files.length);
		assertEquals(diagram.getName() + ".png", Path.of(files[0]).getFileName().toString());
		assertTrue(new ImageData(files[0]).width > 100);
	}

	@Test
	void writesTheFileOnceHoweverOftenItIsAskedFor() {
		Object first = dragged(session.diagrams().get(0), FileTransfer.getInstance());
		assertArrayEquals((String[]) first, (String[]) dragged(session.diagrams().get(0), FileTransfer.getInstance()));
	}

	@Test
	void becomesAnImageWhereADocumentTakesOne() {
		assertTrue(((ImageData) dragged(session.diagrams().get(0), ImageTransfer.getInstance())).width > 100);
	}

	@Test
	void carriesDiagramsOnly() {
		assertTrue(drag.carries(new StructuredSelection(session.diagrams().get(0))));
		assertFalse(drag.carries(new StructuredSelection(session.roots().get(0))));
	}
}
