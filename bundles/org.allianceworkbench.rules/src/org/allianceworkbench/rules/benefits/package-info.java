// SPDX-License-Identifier: EPL-2.0
/** Rules about single benefits: owner, measure, category, plan, tracking and review (S3). */
package org.allianceworkbench.rules.benefits;
