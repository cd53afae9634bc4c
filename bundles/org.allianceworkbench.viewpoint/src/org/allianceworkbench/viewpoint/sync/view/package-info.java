// SPDX-License-Identifier: EPL-2.0
/** What expressions see of diagrams and their elements: the types and features of Sirius' own diagrams, read only. */
package org.allianceworkbench.viewpoint.sync.view;
