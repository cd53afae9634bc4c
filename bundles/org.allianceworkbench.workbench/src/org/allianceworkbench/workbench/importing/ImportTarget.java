// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.workbench.importing;

import java.util.Objects;
import java.util.Optional;

import org.allianceworkbench.model.alliance.AllianceModel;
import org.allianceworkbench.workbench.sharing.SharedSession;
import org.eclipse.emf.ecore.util.EcoreUtil;

/**
 * Where an import goes.
 *
 * @param session the open alliance it changes; empty for a new one
 */
record ImportTarget(Optional<SharedSession> session) {
	ImportTarget {
		Objects.requireNonNull(session);
	}

	String label() {
		return session.map(shared -> model(shared).getName() + "  (" + shared.file().getFileName() + ")").orElse("A new alliance");
	}

	/** A copy of the model with the same ids, for another thread to read; costs one walk of the model. */
	Optional<AllianceModel> snapshot() {
		return session.map(shared -> EcoreUtil.copy(model(shared)));
	}

	/** The model itself. */
	Optional<AllianceModel> model() {
		return session.map(ImportTarget::model);
	}

	private static AllianceModel model(SharedSession shared) {
		return (AllianceModel) shared.roots().get(0);
	}
}
