// SPDX-License-Identifier: EPL-2.0
/** A model as tables: a register for each class, with columns derived from the metamodel, and one table of relations. */
package org.allianceworkbench.export.office.table;
