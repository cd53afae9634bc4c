// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.export.exchange.outline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Map;
import java.util.concurrent.CancellationException;

import org.allianceworkbench.export.ImportException;
import org.allianceworkbench.export.ImportRequest;
import org.allianceworkbench.export.ImportResult;
import org.allianceworkbench.export.contract.ModelFixture;
import org.allianceworkbench.model.alliance.AllianceModel;
import org.allianceworkbench.model.benefits.BenefitLink;
import org.allianceworkbench.model.benefits.BenefitsMap;
import org.allianceworkbench.model.benefits.LinkSign;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OutlineImportTest {
	private static ImportResult read(ImportRequest request, String text) throws IOException {
		return new OutlineImport().read(request, new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
	}

	private static BenefitsMap map(String text) throws IOException {
		ImportResult result = read(ImportRequest.intoNew(), text);
		assertEquals(List.of(), result.remarks());
		return result.proposed().getBenefitsMaps().get(0);
	}

	private static List<String> nodes(BenefitsMap map) {
		return map.getNodes().stream().map(node -> node.eClass().getName() + " " + node.getName()).toList();
	}

	private static List<String> links(BenefitsMap map) {
		return map.getLinks().stream().map(link -> link.getSource().getName() + " > " + link.getTarget().getName()).toList();
	}

	@Test
	void aLineLeadsToTheLinesIndentedBelowIt() throws IOException {
		BenefitsMap map = map("Training\n  Skills\n    Joint teams\n      Faster response\n        Reduced harm\n          Safer communities\n");
		assertEquals(List.of("Output Training", "Capability Skills", "BusinessChange Joint teams", "Outcome Faster response", "Benefit Reduced harm",
				"Objective Safer communities"), nodes(map));
		assertEquals(List.of("Training > Skills", "Skills > Joint teams", "Joint teams > Faster response", "Faster response > Reduced harm",
				"Reduced harm > Safer communities"), links(map));
	}

	/** What has not ended by then, on whatever machine, would go on for hours. */
	@Test
	void linesOfSpacesCostTimeByTheirLength() {
		String line = "Benefit: a" + " ".repeat(19_900) + "b\n";
		BenefitsMap map = assertTimeoutPreemptively(Duration.ofMinutes(2), () -> map(line.repeat(100)));
		assertEquals(1, map.getNodes().size());
	}

	@Test
	void aNameThatStandsAgainIsTheSameNode() throws IOException {
		BenefitsMap map = map("A\n  C\nB\n  C\n");
		assertEquals(3, map.getNodes().size());
		assertEquals(List.of("A > C", "B > C"), links(map));
	}

	@Test
	void aWordBeforeTheNameSaysTheKind() throws IOException {
		assertEquals(List.of("Enabler A", "IntermediateBenefit B", "BusinessChange C: D"),
				nodes(map("enabler: A\n\tIntermediate benefit: B\n\t\tChange: C: D\n")));
	}

	@Test
	void bracketsSayTheWeightOfTheLinkAndOtherBracketsBelongToTheName() throws IOException {
		BenefitsMap map = map("A\n  B [40 %]\n  C [see annex]\n  D [12.5%, harms]\n  E [33.333333 %]\n");
		assertEquals(List.of("A", "B", "C [see annex]", "D", "E"), map.getNodes().stream().map(node -> node.getName()).toList());
		assertEquals(new BigDecimal("40"), map.getLinks().get(0).getWeight());
		assertEquals(new BigDecimal("12.5"), map.getLinks().get(2).getWeight());
	}

	@ParameterizedTest
	@ValueSource(strings = {"- A\n  - B\n", "* A\n\t* B\n", "1. A\n   1) B\n", "\u2022 A\r\n    \u2022 B\r\n", "\uFEFFA\n B\n", "A\n\n\n  B"})
	void takesListsAsPeopleWriteThem(String text) throws IOException {
		assertEquals(List.of("A > B"), links(map(text)));
	}

	@Test
	void aLinkThatHarmsIsNegative() throws IOException {
		assertEquals(List.of(LinkSign.POSITIVE, LinkSign.NEGATIVE),
				map("A\n  B\n  C [harms]\n").getLinks().stream().map(BenefitLink::getSign).toList());
	}

	@ParameterizedTest
	@ValueSource(strings = {"A\n \tB\n    C\n", "A\n\tB\n   \tC\n", "A\n    \tB\n        C\n", "A\n\t B\n     C\n"})
	void aTabReachesToTheNextMultipleOfFour(String text) throws IOException {
		assertEquals(List.of("A > B", "A > C"), links(map(text)));
	}

	@Test
	void indentsBeginAnewBelowAHeading() throws IOException {
		ImportResult result = read(ImportRequest.intoNew(), "# M\nA\n  B\n# N\n  C\n    D\n");
		assertEquals(List.of(), result.remarks());
		assertEquals(List.of("C > D"), links(result.proposed().getBenefitsMaps().get(1)));
		assertEquals(List.of("Output C", "Capability D"), nodes(result.proposed().getBenefitsMaps().get(1)));
	}

	@Test
	void aLinkThatTheOutlineLacksIsRemovedWhenAskedAlthoughItsEndsStay() throws IOException {
		ImportResult whole = read(ImportRequest.intoNew(), "# M\nA\n  B\n    C\n  C\n");
		assertEquals(3, whole.proposed().getBenefitsMaps().get(0).getLinks().size());
		ImportRequest request = ImportRequest.into(whole.proposed()).with(OutlineImport.MISSING, "remove");
		assertEquals(List.of("A > B", "B > C"), links(read(request, "# M\nA\n  B\n    C\n").proposed().getBenefitsMaps().get(0)));
	}

	@Test
	void headingsNameTheMaps() throws IOException {
		AllianceModel proposed = read(ImportRequest.intoNew(), "# One\nA\n# Two\nA\n  B\n").proposed();
		assertEquals(List.of("One", "Two"), proposed.getBenefitsMaps().stream().map(BenefitsMap::getName).toList());
		assertEquals(List.of(1, 2), proposed.getBenefitsMaps().stream().map(map -> map.getNodes().size()).toList());
	}

	@Test
	void keepsWhatTheOutlineDoesNotHaveUnlessAskedToRemoveIt() throws IOException {
		AllianceModel existing = (AllianceModel) ModelFixture.everything().getContents().get(0);
		int nodes = existing.getBenefitsMaps().get(0).getNodes().size();
		ImportRequest request = ImportRequest.into(existing);
		assertEquals(nodes + 1, read(request, "Output: Output\n  Capability: New\n").proposed().getBenefitsMaps().get(0).getNodes().size());
		ImportResult removed = read(request.with(OutlineImport.MISSING, "remove"), "Output: Output\n  Capability: New\n");
		assertEquals(List.of("Output Output", "Capability New"), nodes(removed.proposed().getBenefitsMaps().get(0)));
		assertTrue(EcoreUtil.equals(existing, ModelFixture.everything().getContents().get(0)), "the model itself stays");
	}

	@Test
	void refusesACircleWithItsLineAndTakesTheRest() throws IOException {
		ImportResult result = read(ImportRequest.intoNew(), "A\n  B\n    A\n  C\n");
		assertEquals(1, result.remarks().size());
		assertTrue(result.remarks().get(0).toString().startsWith("line 3: a link from \u201CB\u201D would close a circle"), result.remarks().toString());
		assertEquals(List.of("A > B", "A > C"), links(result.proposed().getBenefitsMaps().get(0)));
	}

	@Test
	void takesACircleThatIsMeant() throws IOException {
		BenefitsMap map = map("A\n  B\n    A [feeds back]\n");
		assertEquals(List.of(false, true), map.getLinks().stream().map(BenefitLink::isFeedback).toList());
	}

	@Test
	void saysWhenALineCallsANodeSomethingElse() throws IOException {
		ImportResult result = read(ImportRequest.intoNew(), "Output: A\nBenefit: A\n");
		assertEquals("line 2: \u201CA\u201D is output already; the kind of a node stays.", result.remarks().get(0).toString());
	}

	@Test
	void saysWhenALineHasNoName() throws IOException {
		ImportResult result = read(ImportRequest.intoNew(), "Output:\n  Benefit: B\n");
		assertEquals("line 1: it has no name.", result.remarks().get(0).toString());
		assertEquals(List.of("Benefit B"), nodes(result.proposed().getBenefitsMaps().get(0)));
	}

	@ParameterizedTest
	@ValueSource(strings = {"", "   \n\n", "# Only a heading\n", "A\u0000B\n", "PK\u0003\u0004zip\n", "# Read me\n\nThis is prose.\n* A list\n"})
	void refusesWhatIsNoOutline(String text) {
		ImportException refusal = assertThrows(ImportException.class, () -> read(ImportRequest.intoNew(), text));
		assertTrue(refusal.getMessage().endsWith("."), refusal.getMessage());
	}

	@Test
	void takesALineAloneThatSaysItsKind() throws IOException {
		assertEquals(List.of("Benefit B"), nodes(map("Benefit: B\n")));
	}

	@Test
	void saysWhatTellsAnOutlineFromProse() {
		assertEquals("The file is no outline: no line is indented below another, and none begins with a kind, such as \"Benefit:\".",
				assertThrows(ImportException.class, () -> read(ImportRequest.intoNew(), "# Read me\n\nNote: this is prose.\n")).getMessage());
	}

	@Test
	void refusesOtherEncodings() {
		InputStream latin = new ByteArrayInputStream("Caf\u00E9\n".getBytes(StandardCharsets.ISO_8859_1));
		ImportException refusal = assertThrows(ImportException.class, () -> new OutlineImport().read(ImportRequest.intoNew(), latin));
		assertEquals("The file is no text in UTF-8; save it as UTF-8 and try again.", refusal.getMessage());
	}

	@Test
	void refusesMoreThanAnybodyWouldOutline() {
		assertEquals("The outline has 100001 lines; 100000 are read at most.",
				assertThrows(ImportException.class, () -> read(ImportRequest.intoNew(), "A\n".repeat(100_001))).getMessage());
		assertEquals("Line 1 has 20001 characters; 20000 are read at most.",
				assertThrows(ImportException.class, () -> read(ImportRequest.intoNew(), "A".repeat(20_001))).getMessage());
		StringBuilder deep = new StringBuilder();
		for (int i = 0; i < 300; i++) {
			deep.append(" ".repeat(i)).append('A').append(i).append('\n');
		}
		assertEquals("Line 201 is indented more than 200 times.",
				assertThrows(ImportException.class, () -> read(ImportRequest.intoNew(), deep.toString())).getMessage());
		InputStream endless = new InputStream() {
			@Override
			public int read() {
				return 'A';
			}

			@Override
			public int read(byte[] bytes, int offset, int length) {
				java.util.Arrays.fill(bytes, offset, offset + length, (byte) 'A');
				return length;
			}
		};
		assertEquals("The file is larger than 16 MB, which no outline is.",
				assertThrows(ImportException.class, () -> new OutlineImport().read(ImportRequest.intoNew(), endless)).getMessage());
	}

	@Test
	void stopsWhenCancelled() {
		assertThrows(CancellationException.class, () -> read(new ImportRequest(Optional.empty(), Map.of(), () -> true), "A\n  B\n"));
	}
}
