// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.workbench.explorer;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.allianceworkbench.export.ExportFile;
import org.allianceworkbench.export.ExportFormat;
import org.allianceworkbench.export.ExportRequest;
import org.allianceworkbench.viewpoint.diagram.Diagram;
import org.allianceworkbench.viewpoint.scene.Scene;
import org.allianceworkbench.viewpoint.ui.picture.ScenePicture;
import org.allianceworkbench.workbench.action.SelectedObjects;
import org.allianceworkbench.workbench.exporting.ExportFormats;
import org.allianceworkbench.workbench.sharing.SessionRegistry;
import org.eclipse.core.runtime.ILog;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.swt.dnd.DragSourceEvent;
import org.eclipse.swt.dnd.FileTransfer;
import org.eclipse.swt.dnd.ImageTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.dnd.TransferData;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.navigator.CommonDragAdapterAssistant;

/** Lets diagrams be dragged out of the explorer as pictures: into a folder or a message as PNG files, into a document as an image. */
public final class DiagramDrag extends CommonDragAdapterAssistant {
	private static final String PICTURE = "png";

	private final List<String> written = new ArrayList<>();

	@Override
	public Transfer[] getSupportedTransferTypes() {
		return new Transfer[] { FileTransfer.getInstance(), ImageTransfer.getInstance() };
	}

	@Override
	public void dragStart(DragSourceEvent event, IStructuredSelection selection) {
		written.clear();
		event.doit &= carries(selection);
	}

	@Override
	public boolean setDragData(DragSourceEvent event, IStructuredSelection selection) {
		Object data = carries(selection) ? data(event.dataType, event.display, selection) : null;
		event.data = data;
		return data != null;
	}

	boolean carries(IStructuredSelection selection) {
		return !scenes(selection).isEmpty() && new ExportFormats().find(PICTURE).isPresent();
	}

	/** An image or the names of files, as the place asks for that it is dropped on; null where it takes neither. */
	Object data(TransferData type, Display display, IStructuredSelection selection) {
		if (ImageTransfer.getInstance().isSupportedType(type)) {
			return new ScenePicture(display, scenes(selection).get(0)).fine();
		}
		return FileTransfer.getInstance().isSupportedType(type) ? files(selection) : null;
	}

	/** Some systems ask for the data more than once in a drag; the files are written once. */
	private String[] files(IStructuredSelection selection) {
		try {
			if (written.isEmpty()) {
				write(scenes(selection));
			}
			return written.toArray(String[]::new);
		} catch (IOException e) {
			ILog.get().error("The picture cannot be dragged out: " + e.getMessage(), e);
			return null;
		}
	}

	private void write(List<Scene> scenes) throws IOException {
		ExportFormat format = new ExportFormats().find(PICTURE).orElseThrow();
		Path folder = Files.createTempDirectory("alliance-pictures");
		folder.toFile().deleteOnExit();
		for (Scene scene : scenes) {
			ExportFile file = ExportFile.in(folder, scene.title(), format);
			file.write(format, ExportRequest.of(scene));
			file.path().toFile().deleteOnExit();
			written.add(file.path().toString());
		}
	}

	private static List<Scene> scenes(IStructuredSelection selection) {
		SessionRegistry registry = PlatformUI.getWorkbench().getService(SessionRegistry.class);
		List<Scene> scenes = new ArrayList<>();
		for (Diagram diagram : SelectedObjects.of(selection).diagrams()) {
			registry.of(diagram).ifPresent(session -> scenes.add(session.scene(diagram)));
		}
		return scenes;
	}
}
