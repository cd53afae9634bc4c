// SPDX-License-Identifier: EPL-2.0
/** Generates the Java code of the EMF models outside Eclipse, and checks that the committed code is in step. */
package org.allianceworkbench.codegen;
