// SPDX-License-Identifier: EPL-2.0
/** Alliance files: reading them whole or not at all, migrating older ones, writing them safely. */
package org.allianceworkbench.model.resource;
