// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.viewpoint.spec;

/**
 * A services class that expressions of the viewpoint may call.
 *
 * @param qualifiedClassName fully qualified name
 */
public record JavaExtension(String qualifiedClassName, Place place) {
}
