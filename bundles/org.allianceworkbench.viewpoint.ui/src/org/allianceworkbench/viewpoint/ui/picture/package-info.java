// SPDX-License-Identifier: EPL-2.0
/** Scenes as images of the screen: for the clipboard, for drags, for previews. */
package org.allianceworkbench.viewpoint.ui.picture;
