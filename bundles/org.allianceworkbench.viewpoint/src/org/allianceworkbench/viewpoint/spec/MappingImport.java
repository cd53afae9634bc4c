// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.viewpoint.spec;

/**
 * What a mapping takes from another one.
 *
 * @param mapping the mapping that is imported
 * @param hideSubMappings whether the imported mapping's children and bordered nodes are left out
 * @param inheritsAncestorFilters whether filters of the imported mapping count for the importing one
 */
public record MappingImport<T extends Mapping>(Link<T> mapping, boolean hideSubMappings, boolean inheritsAncestorFilters) {
}
