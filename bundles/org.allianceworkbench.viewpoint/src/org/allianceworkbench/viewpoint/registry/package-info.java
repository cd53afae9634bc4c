// SPDX-License-Identifier: EPL-2.0
/** Finds specifications in bundles or files and holds those that could be read. */
package org.allianceworkbench.viewpoint.registry;
