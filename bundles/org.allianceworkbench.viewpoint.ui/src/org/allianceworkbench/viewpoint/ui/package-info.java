// SPDX-License-Identifier: EPL-2.0
/** The diagram editor: opens on an input that brings a session and a diagram, and edits that diagram by the tools of its specification. */
package org.allianceworkbench.viewpoint.ui;
