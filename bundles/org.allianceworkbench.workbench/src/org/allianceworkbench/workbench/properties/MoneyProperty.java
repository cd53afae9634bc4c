// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.workbench.properties;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.allianceworkbench.edit.label.EnglishNames;
import org.allianceworkbench.model.cost.CostFactory;
import org.allianceworkbench.model.cost.CostPackage;
import org.allianceworkbench.model.cost.Money;
import org.allianceworkbench.workbench.item.ItemLabels;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.CompoundCommand;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.edit.command.SetCommand;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.eclipse.jface.viewers.CellEditor;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.views.properties.PropertyDescriptor;

/**
 * An amount of money as one line: typed as an amount, with a currency where it is not pounds. Year and price base unfold below the line once
 * there is an amount.
 */
final class MoneyProperty extends PropertyDescriptor {
	private static final Pattern AMOUNT = Pattern.compile("([A-Z]{3})?\\s*\u00A3?\\s*(-?\\d+(?:\\.\\d+)?)\\s*([A-Z]{3})?");
	private static final String POUNDS = "GBP";

	private final EReference feature;

	MoneyProperty(EReference feature, ItemLabels labels) {
		super(feature, EnglishNames.ofFeature(feature));
		this.feature = feature;
		String category = EcoreUtil.getAnnotation(feature, EcoreUtil.GEN_MODEL_ANNOTATION_URI, "propertyCategory");
		setCategory(category == null ? "Money" : category);
		setDescription(EcoreUtil.getDocumentation(feature));
		setLabelProvider(LabelProvider.createTextProvider(value -> labels.text(value)));
	}

	/** Whether a feature holds one amount of money. */
	static boolean isMoney(EReference feature) {
		return feature.isContainment() && !feature.isMany() && feature.getEReferenceType() == CostPackage.Literals.MONEY;
	}

	@Override
	public CellEditor createPropertyEditor(Composite parent) {
		return new CheckedTextCellEditor(parent, MoneyProperty::problem) {
			@Override
			protected void doSetValue(Object value) {
				super.doSetValue(value instanceof Money money ? typed(money) : "");
			}
		};
	}

	private static String typed(Money money) {
		String amount = money.getAmount() == null ? "" : money.getAmount().toPlainString();
		return money.getCurrency() == null || money.getCurrency().equals(POUNDS) ? amount : amount + " " + money.getCurrency();
	}

	/** What is wrong with a text, or null when it is an amount or empty. */
	static String problem(String text) {
		return text.isBlank() || parse(text).isPresent() ? null : "Write an amount, such as 12,000,000 or 250000 EUR.";
	}

	private static Optional<Matcher> parse(String text) {
		return Optional.of(AMOUNT.matcher(text.replace(",", "").strip())).filter(Matcher::matches);
	}

	/** Sets, changes or removes the amount of an object. */
	Command command(EditingDomain domain, EObject owner, String text) {
		if (text.isBlank()) {
			return SetCommand.create(domain, owner, feature, null);
		}
		Matcher parsed = parse(text).orElseThrow();
		BigDecimal amount = new BigDecimal(parsed.group(2));
		String currency = Optional.ofNullable(parsed.group(1)).or(() -> Optional.ofNullable(parsed.group(3))).orElse(POUNDS);
		return owner.eGet(feature) instanceof Money money ? change(domain, money, amount, currency)
				: SetCommand.create(domain, owner, feature, money(amount, currency));
	}

	private static Money money(BigDecimal amount, String currency) {
		Money money = CostFactory.eINSTANCE.createMoney();
		money.setAmount(amount);
		money.setCurrency(currency);
		return money;
	}

	private static Command change(EditingDomain domain, Money money, BigDecimal amount, String currency) {
		CompoundCommand change = new CompoundCommand("Set amount");
		change.append(SetCommand.create(domain, money, CostPackage.Literals.MONEY__AMOUNT, amount));
		change.append(SetCommand.create(domain, money, CostPackage.Literals.MONEY__CURRENCY, currency));
		return change;
	}
}
