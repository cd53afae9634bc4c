// SPDX-License-Identifier: EPL-2.0
/** The shipped templates, read for wizards and menus. */
package org.allianceworkbench.workbench.template;
