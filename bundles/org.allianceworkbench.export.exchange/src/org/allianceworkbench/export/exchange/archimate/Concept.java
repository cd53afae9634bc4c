// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.export.exchange.archimate;

/** The concepts of ArchiMate 3.2 that a model of alliances needs. */
enum Concept {
	BUSINESS_ACTOR("BusinessActor"), BUSINESS_ROLE("BusinessRole"), BUSINESS_COLLABORATION("BusinessCollaboration"),
	BUSINESS_FUNCTION("BusinessFunction"), BUSINESS_SERVICE("BusinessService"), CONTRACT("Contract"), RESOURCE("Resource"),
	CAPABILITY("Capability"), COURSE_OF_ACTION("CourseOfAction"), STAKEHOLDER("Stakeholder"), DRIVER("Driver"), ASSESSMENT("Assessment"),
	GOAL("Goal"), OUTCOME("Outcome"), PRINCIPLE("Principle"), REQUIREMENT("Requirement"), WORK_PACKAGE("WorkPackage"),
	DELIVERABLE("Deliverable"), IMPLEMENTATION_EVENT("ImplementationEvent"), LOCATION("Location"), GROUPING("Grouping");

	private final String word;

	Concept(String word) {
		this.word = word;
	}

	/** @return its name in files */
	String word() {
		return word;
	}
}
