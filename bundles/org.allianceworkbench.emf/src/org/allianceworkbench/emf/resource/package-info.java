// SPDX-License-Identifier: EPL-2.0
/** XMI files that load fast and whole or not at all, refuse hostile content, and are replaced only by what was proved to be readable. */
package org.allianceworkbench.emf.resource;
