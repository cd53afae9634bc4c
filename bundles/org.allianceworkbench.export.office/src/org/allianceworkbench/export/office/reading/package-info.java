// SPDX-License-Identifier: EPL-2.0
/** Tables into a model: what each cell says, which object each row means, and what would become of the model. */
package org.allianceworkbench.export.office.reading;
