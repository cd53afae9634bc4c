// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.rules.catalogue;

import java.io.IOException;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;

final class RuleReferenceTest {
	@Test
	void thePageIsInStepWithTheCatalogue() throws IOException {
		StringBuilder page = new StringBuilder();
		new RuleReference(StandardRules.catalogue()).appendTo(page);
		Golden.assertMatches(Path.of("../../docs/rules.md"), page.toString());
	}
}
