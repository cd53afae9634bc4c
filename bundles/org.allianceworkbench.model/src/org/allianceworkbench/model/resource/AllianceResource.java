// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.model.resource;

import org.allianceworkbench.emf.resource.Format;
import org.allianceworkbench.emf.resource.LoadException;
import org.allianceworkbench.emf.resource.SafeXmiResource;
import org.allianceworkbench.emf.resource.SaveException;
import org.allianceworkbench.model.alliance.AllianceModel;
import org.allianceworkbench.model.alliance.AlliancePackage;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;

/**
 * An alliance file ({@code *.alliance}). It loads whole or throws a {@link LoadException} that names every problem; it saves atomically or throws
 * a {@link SaveException}. Each object that comes in gets an id, the root the stamp of the current format version.
 *
 * @since 1.0
 */
public final class AllianceResource extends SafeXmiResource {
	/** What an alliance file looks like. */
	public static final Format FORMAT = Format.of("an alliance model", AlliancePackage.eNS_URI, "AllianceModel",
			AlliancePackage.Literals.ALLIANCE_MODEL__FORMAT_VERSION.getName(), AllianceMigrations.STEPS);

	/** Makes an empty resource. */
	public AllianceResource(URI uri) {
		super(uri, FORMAT);
	}

	@Override
	protected SafeXmiResource another(URI other) {
		return new AllianceResource(other);
	}

	@Override
	protected void attachedHelper(EObject object) {
		super.attachedHelper(object);
		if (object instanceof AllianceModel model && !isLoading() && model.getFormatVersion() != FORMAT.version()) {
			model.setFormatVersion(FORMAT.version());
		}
	}
}
