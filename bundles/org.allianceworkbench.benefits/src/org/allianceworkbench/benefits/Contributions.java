// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.benefits;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.allianceworkbench.edit.wording.Wording;
import org.allianceworkbench.model.cost.Contribution;
import org.allianceworkbench.model.cost.ContributionKind;
import org.allianceworkbench.model.cost.Money;

/**
 * How much a contribution comes to. Where no amount is stated it may follow from the model (A14): a use above what is included costs its price
 * a unit; a share in proportion follows from another share of the same basis whose amount is stated.
 */
final class Contributions {
	private static final int PENCE = 2;

	private Contributions() {
	}

	/** Returns what a contribution comes to in money, or empty where it is neither stated nor follows. */
	static Optional<Resolved> amount(Contribution contribution) {
		if (isStated(contribution.getAmount())) {
			return Optional.of(new Resolved(contribution.getAmount().getAmount(), unit(contribution), contribution.isInKind() ? "in kind" : ""));
		}
		return aboveThreshold(contribution).or(() -> proportion(contribution));
	}

	/** S4: twelve officers are included, more must be paid: (quantity − threshold) × unit price, nought below the threshold. */
	private static Optional<Resolved> aboveThreshold(Contribution contribution) {
		Money price = contribution.getUnitPrice();
		BigDecimal used = contribution.getBasisQuantity();
		BigDecimal included = contribution.getThreshold();
		if (!isStated(price) || used == null || included == null || differ(contribution.getBasisUnit(), contribution.getThresholdUnit())) {
			return Optional.empty();
		}
		BigDecimal above = used.subtract(included).max(BigDecimal.ZERO);
		return Optional.of(new Resolved(above.multiply(price.getAmount()), Unit.of(price, contribution.isRecurring()),
			Wording.number(above) + " above the " + Wording.quantity(included, contribution.getThresholdUnit()) + " included, at "
				+ Wording.money(price) + " each"));
	}

	/** S3, S4: shares of one whole. What others of the same basis pay says what this one comes to, where they agree. */
	private static Optional<Resolved> proportion(Contribution contribution) {
		List<Optional<Resolved>> answers = peers(contribution).filter(peer -> isStated(peer.getAmount())).map(peer -> scaled(contribution, peer))
			.filter(Optional::isPresent).toList();
		boolean agree = answers.stream().map(answer -> figure(answer.get())).distinct().count() == 1;
		return agree ? answers.get(0) : Optional.empty();
	}

	/** Amount = the other's amount × own part ÷ the other's part, to the penny, which is the least that is paid. */
	private static Optional<Resolved> scaled(Contribution own, Contribution peer) {
		boolean byShare = isAbove(own.getShare()) && isAbove(peer.getShare());
		boolean byQuantity = isAbove(own.getBasisQuantity()) && isAbove(peer.getBasisQuantity()) && !differ(own.getBasisUnit(), peer.getBasisUnit());
		if (!byShare && !byQuantity) {
			return Optional.empty();
		}
		BigDecimal part = byShare ? own.getShare() : own.getBasisQuantity();
		BigDecimal other = byShare ? peer.getShare() : peer.getBasisQuantity();
		String unit = byShare ? "%" : own.getBasisUnit();
		BigDecimal amount = peer.getAmount().getAmount().multiply(part).divide(other, PENCE, RoundingMode.HALF_EVEN);
		return Optional.of(new Resolved(amount, unit(peer), Wording.quantity(part, unit) + ", where " + Wording.quantity(other, unit) + " come to "
			+ Wording.money(peer.getAmount())));
	}

	private static List<Object> figure(Resolved resolved) {
		return List.of(resolved.amount().stripTrailingZeros(), resolved.unit());
	}

	private static Stream<Contribution> peers(Contribution contribution) {
		return contribution.getCollaboration() == null || contribution.getKind() != ContributionKind.PROPORTIONAL_SHARE ? Stream.empty()
			: contribution.getCollaboration().getContributions().stream().filter(other -> isPeer(contribution, other));
	}

	private static boolean isPeer(Contribution contribution, Contribution other) {
		return other.getKind() == ContributionKind.PROPORTIONAL_SHARE && other.getPayee() == contribution.getPayee()
			&& other.isRecurring() == contribution.isRecurring() && !differ(other.getBasis(), contribution.getBasis());
	}

	private static Unit unit(Contribution contribution) {
		return Unit.of(contribution.getAmount(), contribution.isRecurring());
	}

	private static boolean isStated(Money money) {
		return money != null && money.getAmount() != null;
	}

	private static boolean differ(String one, String other) {
		return !Words.normal(one).equals(Words.normal(other));
	}

	private static boolean isAbove(BigDecimal number) {
		return number != null && number.signum() > 0;
	}
}
