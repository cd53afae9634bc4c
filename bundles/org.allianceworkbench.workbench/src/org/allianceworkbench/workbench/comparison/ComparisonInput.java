// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.workbench.comparison;

import java.util.Optional;

import org.allianceworkbench.workbench.sharing.SharedSession;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IPersistableElement;

/**
 * An open alliance and the version it is compared with; with the version that both were made from, the two are merged. It is not remembered when the
 * program ends, since the other version may be another file by then.
 *
 * @param session the open alliance, which may take over from the other
 * @param other what it is compared with
 * @param base what both were made from; empty for a comparison of two
 */
record ComparisonInput(SharedSession session, Version other, Optional<Version> base) implements IEditorInput {
	/** The name of the open alliance's file. */
	String title() {
		return session.file().getFileName().toString();
	}

	@Override
	public String getName() {
		return title() + (base.isPresent() ? " \u2190 " : " \u2194 ") + other.title();
	}

	@Override
	public String getToolTipText() {
		return base.map(version -> "Merges " + other.title() + " into " + title() + "; both were made from " + version.title())
				.orElse("Compares " + title() + " with " + other.title());
	}

	@Override
	public boolean exists() {
		return false;
	}

	@Override
	public ImageDescriptor getImageDescriptor() {
		return ImageDescriptor.createFromURL(ComparisonInput.class.getResource("/icons/compare.svg"));
	}

	@Override
	public IPersistableElement getPersistable() {
		return null;
	}

	@Override
	public <T> T getAdapter(Class<T> type) {
		return null;
	}
}
