// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.export.exchange.archimate;

import static org.allianceworkbench.export.exchange.archimate.Concept.BUSINESS_ACTOR;
import static org.allianceworkbench.export.exchange.archimate.Concept.BUSINESS_COLLABORATION;
import static org.allianceworkbench.export.exchange.archimate.Concept.BUSINESS_ROLE;

import java.util.EnumSet;
import java.util.Set;

/**
 * The relations of ArchiMate that are written, and between which concepts each is legal (ArchiMate 3.2, appendix B, as far as it is used
 * here). The schema does not check that. Association is legal between any two concepts, so it stands in for what is not.
 */
enum RelationType {
	AGGREGATION("Aggregation") {
		@Override
		boolean isLegal(Concept source, Concept target) {
			return source == target || source == Concept.GROUPING || source == Concept.LOCATION || source == BUSINESS_COLLABORATION
					&& ACTIVE.contains(target)
					|| source == Concept.WORK_PACKAGE && target == Concept.GROUPING;
		}
	},
	ASSIGNMENT("Assignment") {
		@Override
		boolean isLegal(Concept source, Concept target) {
			boolean performed = target == Concept.BUSINESS_FUNCTION || target == Concept.WORK_PACKAGE || target == Concept.IMPLEMENTATION_EVENT;
			return ACTIVE.contains(source) && performed || source == BUSINESS_ACTOR && target == BUSINESS_ROLE
					|| source == Concept.RESOURCE && target == Concept.CAPABILITY;
		}
	},
	REALIZATION("Realization") {
		@Override
		boolean isLegal(Concept source, Concept target) {
			return switch (source) {
				case DELIVERABLE -> target == Concept.CAPABILITY || target == Concept.COURSE_OF_ACTION || ENDS.contains(target);
				case CAPABILITY, COURSE_OF_ACTION, CONTRACT, REQUIREMENT -> ENDS.contains(target) && target != source;
				case OUTCOME, PRINCIPLE -> target == Concept.GOAL;
				case BUSINESS_FUNCTION, BUSINESS_COLLABORATION -> target == Concept.BUSINESS_SERVICE;
				default -> false;
			};
		}
	},
	SERVING("Serving") {
		@Override
		boolean isLegal(Concept source, Concept target) {
			return source == Concept.BUSINESS_SERVICE && ACTIVE.contains(target);
		}
	},
	ACCESS("Access") {
		@Override
		boolean isLegal(Concept source, Concept target) {
			return ACTIVE.contains(source) && target == Concept.CONTRACT;
		}
	},
	INFLUENCE("Influence") {
		@Override
		boolean isLegal(Concept source, Concept target) {
			return MOTIVATION.contains(target);
		}
	},
	TRIGGERING("Triggering") {
		@Override
		boolean isLegal(Concept source, Concept target) {
			return STEPS.contains(source) && STEPS.contains(target);
		}
	},
	ASSOCIATION("Association") {
		@Override
		boolean isLegal(Concept source, Concept target) {
			return true;
		}
	};

	private static final Set<Concept> ACTIVE = EnumSet.of(BUSINESS_ACTOR, BUSINESS_ROLE, BUSINESS_COLLABORATION);
	private static final Set<Concept> ENDS = EnumSet.of(Concept.OUTCOME, Concept.GOAL, Concept.REQUIREMENT);
	private static final Set<Concept> STEPS = EnumSet.of(Concept.WORK_PACKAGE, Concept.IMPLEMENTATION_EVENT);
	private static final Set<Concept> MOTIVATION = EnumSet.of(Concept.DRIVER, Concept.ASSESSMENT, Concept.GOAL, Concept.OUTCOME,
			Concept.PRINCIPLE,
			Concept.REQUIREMENT);

	private final String word;

	RelationType(String word) {
		this.word = word;
	}

	/** @return its name in files */
	String word() {
		return word;
	}

	/** @return whether the relation may lead from the one to the other */
	abstract boolean isLegal(Concept source, Concept target);

	/** @return itself where it is legal, else an association */
	RelationType between(Concept source, Concept target) {
		return isLegal(source, target) ? this : ASSOCIATION;
	}
}
