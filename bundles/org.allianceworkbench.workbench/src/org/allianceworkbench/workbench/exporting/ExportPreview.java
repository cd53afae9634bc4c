// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.workbench.exporting;

import java.io.IOException;
import java.util.Optional;

import org.allianceworkbench.export.ExportFormat;
import org.allianceworkbench.export.ExportRequest;
import org.allianceworkbench.viewpoint.scene.Scene;
import org.allianceworkbench.viewpoint.ui.picture.ScenePicture;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Text;

/** Shows what would be written: a diagram as its picture, a model by the first lines of its file, which are made in the background. */
final class ExportPreview {
	private static final int SHOWN = 16_000;
	private static final long DELAY = 150;

	private final Composite area;
	private final StackLayout stack = new StackLayout();
	private final Canvas picture;
	private final Text text;
	private final Text message;
	private Image image;
	private Scene scene;
	private Job writing;

	ExportPreview(Composite parent) {
		area = new Composite(parent, SWT.NONE);
		area.setLayout(stack);
		picture = new Canvas(area, SWT.BORDER | SWT.DOUBLE_BUFFERED);
		picture.setBackground(area.getDisplay().getSystemColor(SWT.COLOR_LIST_BACKGROUND));
		picture.addListener(SWT.Paint, event -> {
			if (image != null) {
				Rectangle all = picture.getClientArea();
				Rectangle size = image.getBounds();
				event.gc.drawImage(image, Math.max(0, (all.width - size.width) / 2), Math.max(0, (all.height - size.height) / 2));
			}
		});
		picture.addListener(SWT.Resize, event -> paint());
		text = new Text(area, SWT.BORDER | SWT.MULTI | SWT.READ_ONLY | SWT.H_SCROLL | SWT.V_SCROLL);
		text.setToolTipText("The first lines of the file");
		message = new Text(area, SWT.BORDER | SWT.MULTI | SWT.READ_ONLY | SWT.WRAP);
		area.addListener(SWT.Dispose, event -> clear());
		say("Nothing is ticked.");
	}

	Composite control() {
		return area;
	}

	/** Shows a diagram. */
	void show(Scene diagram) {
		cancel();
		scene = diagram;
		paint();
		front(picture);
	}

	/** Shows how a file begins, once it is written that far. */
	void show(ExportFormat format, ExportRequest request) {
		cancel();
		say("Writing a preview\u2026");
		writing = Job.createSystem("Preview", monitor -> {
			Optional<String> start = start(format, request);
			if (!monitor.isCanceled() && !area.isDisposed()) {
				area.getDisplay().asyncExec(() -> {
					if (!monitor.isCanceled() && !area.isDisposed()) {
						start.ifPresentOrElse(this::showText, () -> say(format.label() + ": not a text, so there is nothing to read here before it is "
								+ "written. Finish writes the file; open it in the program that you use for such files."));
					}
				});
			}
		});
		writing.schedule(DELAY);
	}

	/** Shows a sentence instead. */
	void say(String sentence) {
		message.setText(sentence);
		front(message);
	}

	private void showText(String lines) {
		text.setText(lines);
		front(text);
	}

	private void front(Control control) {
		stack.topControl = control;
		area.layout();
	}

	private void paint() {
		Rectangle room = picture.getClientArea();
		if (scene == null || room.width < 2 || room.height < 2) {
			return;
		}
		Image former = image;
		image = new Image(picture.getDisplay(), new ScenePicture(picture.getDisplay(), scene).within(room.width, room.height));
		if (former != null) {
			former.dispose();
		}
		picture.redraw();
	}

	private void cancel() {
		if (writing != null) {
			writing.cancel();
			writing = null;
		}
	}

	private void clear() {
		cancel();
		if (image != null) {
			image.dispose();
		}
	}

	/** Empty where the file is no text. */
	private static Optional<String> start(ExportFormat format, ExportRequest request) {
		Beginning out = new Beginning(SHOWN);
		try {
			format.export(request, out);
		} catch (IOException problem) {
			if (!out.isFull()) {
				return Optional.of(problem.getMessage());
			}
		}
		return out.text();
	}
}
