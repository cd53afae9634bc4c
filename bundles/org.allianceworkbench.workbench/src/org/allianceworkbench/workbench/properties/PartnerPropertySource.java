// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.workbench.properties;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;

import org.allianceworkbench.benefits.Account;
import org.allianceworkbench.benefits.Row;
import org.allianceworkbench.model.partners.Partner;
import org.eclipse.ui.views.properties.IPropertyDescriptor;
import org.eclipse.ui.views.properties.IPropertySource2;
import org.eclipse.ui.views.properties.PropertyDescriptor;

/** The properties of a partner, and below them what it gives and gains, which is worked out and not edited. */
final class PartnerPropertySource implements IPropertySource2 {
	private final IPropertySource2 own;
	private final Map<Object, String> balance = new LinkedHashMap<>();

	PartnerPropertySource(Partner partner, IPropertySource2 own) {
		this.own = own;
		Account account = Account.of(partner);
		account.rows().forEach(row -> balance.put(new Line(row.unit().label()), words(row)));
		if (!account.unknowns().isEmpty()) {
			balance.put(new Line("Not known"), account.unknowns().size() + " of its contributions and benefits: see the view Collaboration");
		}
	}

	private static String words(Row row) {
		return "gives " + row.given().map(row.unit()::format).orElse("nothing recorded") + ", gains "
				+ row.gained().map(row.unit()::format).orElse("nothing recorded") + ": " + row.verdict();
	}

	@Override
	public IPropertyDescriptor[] getPropertyDescriptors() {
		Stream<IPropertyDescriptor> lines = balance.keySet().stream().map(Line.class::cast).map(Line::descriptor);
		return Stream.concat(Stream.of(own.getPropertyDescriptors()), lines).toArray(IPropertyDescriptor[]::new);
	}

	@Override
	public Object getPropertyValue(Object id) {
		return id instanceof Line ? balance.get(id) : own.getPropertyValue(id);
	}

	@Override
	public Object getEditableValue() {
		return own.getEditableValue();
	}

	@Override
	public boolean isPropertyResettable(Object id) {
		return !(id instanceof Line) && own.isPropertyResettable(id);
	}

	@Override
	public boolean isPropertySet(Object id) {
		return id instanceof Line || own.isPropertySet(id);
	}

	@Override
	public void resetPropertyValue(Object id) {
		if (!(id instanceof Line)) {
			own.resetPropertyValue(id);
		}
	}

	@Override
	public void setPropertyValue(Object id, Object value) {
		if (!(id instanceof Line)) {
			own.setPropertyValue(id, value);
		}
	}

	/** A property that is worked out. */
	private record Line(String name) {
		IPropertyDescriptor descriptor() {
			PropertyDescriptor descriptor = new PropertyDescriptor(this, name);
			descriptor.setCategory("Balance");
			descriptor.setDescription("What the partner gives and gains over all its collaborations, worked out from contributions and benefits. "
					+ "Source: S2, barrier 4.");
			return descriptor;
		}
	}
}
