// SPDX-License-Identifier: EPL-2.0
/** What several rules ask of a model, and the changes that their fixes are made of, each said once. */
package org.allianceworkbench.rules.predicate;
