// SPDX-License-Identifier: EPL-2.0
/** The changes that take more than one step, each as an operation that returns one undoable command and never executes it. */
package org.allianceworkbench.edit.operation;
