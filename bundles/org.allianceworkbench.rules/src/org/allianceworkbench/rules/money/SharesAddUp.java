// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.rules.money;

import static org.allianceworkbench.model.partners.PartnersPackage.Literals.COLLABORATION__CONTRIBUTIONS;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.allianceworkbench.edit.wording.Wording;
import org.allianceworkbench.model.cost.Contribution;
import org.allianceworkbench.model.cost.ContributionKind;
import org.allianceworkbench.model.partners.Collaboration;
import org.allianceworkbench.rules.Category;
import org.allianceworkbench.rules.ElementRule;
import org.allianceworkbench.rules.FindingCollector;
import org.allianceworkbench.rules.RuleText;
import org.allianceworkbench.rules.Severity;
import org.allianceworkbench.rules.predicate.Names;

/** Shares of one basis add up to 100 per cent. Source: A19, rule 54; S4 §3.5 (motorway length); S3. */
public final class SharesAddUp extends ElementRule<Collaboration> {
	private static final BigDecimal WHOLE = BigDecimal.valueOf(100);

	public SharesAddUp() {
		super(Collaboration.class, new RuleText("A19-54", "Shares of one basis add up to 100 per cent", Severity.ERROR, Category.MONEY,
			"Costs shared by size or by length are shared out in full. Nothing is said while a share is still unknown.",
			"A19, rule 54; S4 §3.5 (motorway length); S3",
			"41.98 and 58.02 per cent",
			"40 and 40 per cent"));
	}

	@Override
	protected void examine(Collaboration c, FindingCollector findings) {
		Map<String, List<Contribution>> byBasis = c.getContributions().stream()
			.filter(contribution -> contribution.getShare() != null
				|| contribution.getKind() == ContributionKind.PROPORTIONAL_SHARE)
			.collect(Collectors.groupingBy(contribution -> Names.normal(contribution.getBasis())));
		byBasis.values().stream().flatMap(SharesAddUp::wholes).forEach(shares -> examine(c, shares, findings));
	}

	/** What is shared out each year is a whole of its own, unless all of it is one. */
	private static Stream<List<Contribution>> wholes(List<Contribution> shares) {
		boolean dated = shares.stream().allMatch(share -> share.getAmount() != null && Names.isGiven(share.getAmount().getYear()));
		if (!dated || sum(shares).compareTo(WHOLE) == 0) {
			return Stream.of(shares);
		}
		return shares.stream().collect(Collectors.groupingBy(share -> share.getAmount().getYear().strip(), TreeMap::new, Collectors.toList())).values()
			.stream();
	}

	private static void examine(Collaboration c, List<Contribution> shares, FindingCollector findings) {
		BigDecimal sum = sum(shares);
		int excess = sum.compareTo(WHOLE);
		if (excess > 0 || excess < 0 && shares.stream().allMatch(share -> share.getShare() != null)) {
			findings.report(c, COLLABORATION__CONTRIBUTIONS, Names.start(c) + " has shares that add up to " + Wording.number(sum)
				+ " per cent and not to 100: correct the shares.");
		}
	}

	private static BigDecimal sum(List<Contribution> shares) {
		return shares.stream().map(Contribution::getShare).filter(Objects::nonNull).reduce(BigDecimal.ZERO, BigDecimal::add);
	}
}
