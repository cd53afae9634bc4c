// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.workbench.help;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.allianceworkbench.workbench.finding.MarkedFinding;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.jface.bindings.TriggerSequence;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.keys.IBindingService;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HelpHandlerTest {
	@TempDir
	private Path folder;

	@Test
	void withoutASelectionTheHelpOpensAtItsContents() {
		assertEquals("index.html", HelpHandler.page(null));
		assertEquals("index.html", HelpHandler.page(StructuredSelection.EMPTY));
	}

	@Test
	void aFindingLeadsToItsRule() throws CoreException {
		IMarker marker = ResourcesPlugin.getWorkspace().getRoot().createMarker("org.allianceworkbench.workbench.finding");
		try {
			marker.setAttribute(MarkedFinding.RULE, "A19-41a");
			assertEquals("rules.html#A19-41a", HelpHandler.page(new StructuredSelection(marker)));
		} finally {
			marker.delete();
		}
		assertEquals("index.html", HelpHandler.page(new StructuredSelection(marker)));
	}

	@Test
	void theBrowserIsGivenACopyOfThePage() throws IOException {
		List<URI> shown = new ArrayList<>();
		new HelpFolder(folder, shown::add).show("rules.html#A19-41a");
		assertEquals("A19-41a", shown.get(0).getFragment());
		assertTrue(Files.readString(folder.resolve("rules.html")).contains("id=\"A19-41a\""));
	}

	@Test
	void withoutABrowserTheAddressIsTold() {
		IOException failure = assertThrows(IOException.class, () -> new HelpFolder(folder, address -> false).show("index.html"));
		assertTrue(failure.getMessage().contains(folder.resolve("index.html").toUri().toString()), failure.getMessage());
	}

	@Test
	void f1OpensTheHelp() {
		IBindingService keys = PlatformUI.getWorkbench().getService(IBindingService.class);
		TriggerSequence[] active = keys.getActiveBindingsFor("org.allianceworkbench.workbench.help");
		assertEquals(List.of("F1"), List.of(active).stream().map(TriggerSequence::toString).toList());
	}
}
