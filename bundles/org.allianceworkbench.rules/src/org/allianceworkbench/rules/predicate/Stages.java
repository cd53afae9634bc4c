// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.rules.predicate;

import java.util.Set;

import org.allianceworkbench.model.partners.Collaboration;
import org.allianceworkbench.model.partners.CollaborationStatus;

/** How far a collaboration has come (A18). */
public final class Stages {
	private static final Set<CollaborationStatus> DROPPED = Set.of(CollaborationStatus.DISCUSSED_NOT_TAKEN, CollaborationStatus.CEASED,
		CollaborationStatus.WITHDRAWN);
	private static final Set<CollaborationStatus> LIVE = Set.of(CollaborationStatus.LIVE, CollaborationStatus.BUSINESS_AS_USUAL,
		CollaborationStatus.UNDER_REVIEW, CollaborationStatus.IN_DIFFICULTY);
	private static final Set<CollaborationStatus> EARLY = Set.of(CollaborationStatus.UNSPECIFIED, CollaborationStatus.PROPOSED,
		CollaborationStatus.SCOPING);

	private Stages() {
	}

	/** Returns whether it was neither turned down nor given up. */
	public static boolean isPursued(Collaboration collaboration) {
		return !DROPPED.contains(collaboration.getStatus());
	}

	/** Returns whether it is at work. */
	public static boolean isLive(Collaboration collaboration) {
		return LIVE.contains(collaboration.getStatus());
	}

	/** Returns whether the partners have agreed on it. */
	public static boolean isAgreed(Collaboration collaboration) {
		return isLive(collaboration) || collaboration.getStatus() == CollaborationStatus.AGREED
			|| collaboration.getStatus() == CollaborationStatus.IMPLEMENTING;
	}

	/** Returns whether exploratory discussions have at least begun, and it was not given up. */
	public static boolean isExplored(Collaboration collaboration) {
		return isPursued(collaboration) && !EARLY.contains(collaboration.getStatus());
	}
}
