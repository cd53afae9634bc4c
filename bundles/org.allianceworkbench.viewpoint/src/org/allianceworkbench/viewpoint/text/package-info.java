// SPDX-License-Identifier: EPL-2.0
/** Text measured and wrapped with the one font that is shipped, so that screen, file and command line agree. */
package org.allianceworkbench.viewpoint.text;
