// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.export.report.view;

/** Something that a template may read by names. It can only be read: no name runs anything or changes anything. */
public interface View {
	/** @return whether there is such a name; a name may be known and have no value */
	boolean has(String name);

	/** @return a text, a truth value, another view or a list of them; null where nothing is stated or the name is not known */
	Object get(String name);

	/** @return what stands in the document where the template names the view itself */
	String text();

	/** @return id of the entry that tells more about it, empty where there is none */
	default String anchor() {
		return "";
	}
}
