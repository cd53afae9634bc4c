// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.rules.report;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import org.allianceworkbench.edit.AllianceItemProviderAdapterFactory;
import org.allianceworkbench.edit.text.Json;
import org.allianceworkbench.model.PartialDate;
import org.allianceworkbench.model.partners.Collaboration;
import org.allianceworkbench.model.partners.Partner;
import org.allianceworkbench.rules.Finding;
import org.allianceworkbench.rules.Fixture;
import org.allianceworkbench.rules.RuleCatalogue;
import org.allianceworkbench.rules.RuleSettings;
import org.allianceworkbench.rules.acceptance.AcceptFindingsOperation;
import org.allianceworkbench.rules.catalogue.StandardRules;
import org.allianceworkbench.rules.engine.Progress;
import org.allianceworkbench.rules.engine.RuleEngine;
import org.allianceworkbench.rules.health.Health;
import org.allianceworkbench.rules.types.TypeComparison;
import org.allianceworkbench.rules.types.TypeOption;
import org.eclipse.emf.common.command.BasicCommandStack;
import org.eclipse.emf.edit.domain.AdapterFactoryEditingDomain;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class ReportsTest {
	private static final RuleCatalogue RULES = StandardRules.catalogue();

	private final Fixture fixture = new Fixture();

	@Test
	void textNamesFileSeverityRuleAndCounts() throws IOException {
		fixture.force("");
		Assertions.assertEquals("""
			a.alliance: error A19-12b: Unnamed partner has no name: give it one.
			a.alliance: 1 error, 0 warnings, 0 remarks
			""", written(new TextReport()));
	}

	@Test
	void jsonHoldsCountsAndFindings() throws IOException {
		fixture.force("").setId("partner");
		JsonObject file = JsonParser.parseString(written(new JsonReport())).getAsJsonObject().getAsJsonArray("files").get(0)
			.getAsJsonObject();
		Assertions.assertEquals(1, file.getAsJsonObject("counts").get("error").getAsInt());
		JsonObject finding = file.getAsJsonArray("findings").get(0).getAsJsonObject();
		Assertions.assertEquals("A19-12b", finding.get("rule").getAsString());
		Assertions.assertEquals("partner", finding.get("element").getAsString());
		Assertions.assertEquals("name", finding.get("feature").getAsString());
	}

	@Test
	void sarifHasWhatItsSchemaRequires() throws IOException {
		fixture.force("");
		fixture.joint();
		JsonObject sarif = JsonParser.parseString(written(new SarifReport(RULES))).getAsJsonObject();
		Assertions.assertEquals("2.1.0", sarif.get("version").getAsString());
		JsonObject run = sarif.getAsJsonArray("runs").get(0).getAsJsonObject();
		JsonObject driver = run.getAsJsonObject("tool").getAsJsonObject("driver");
		Assertions.assertEquals("Alliance Workbench", driver.get("name").getAsString());
		Assertions.assertEquals(RULES.rules().size(), driver.getAsJsonArray("rules").size());
		run.getAsJsonArray("results").forEach(result -> assertResult(result.getAsJsonObject(), driver));
	}

	@ParameterizedTest
	@CsvSource({ "a b.alliance, a%20b.alliance", "models/ä.alliance, models/%C3%A4.alliance", "/tmp/a.alliance, file:///tmp/a.alliance",
		"C:\\Alliances\\a b.alliance, file:///C:/Alliances/a%20b.alliance", "models\\a.alliance, models/a.alliance",
		"\\\\server\\share\\a.alliance, file://server/share/a.alliance", "a:b.alliance, ./a:b.alliance" })
	void sarifAddressesFilesByUris(String file, String uri) throws IOException {
		fixture.force("");
		StringBuilder out = new StringBuilder();
		new SarifReport(RULES).write(List.of(new CheckedFile(file, findings())), out);
		Assertions.assertTrue(out.toString().contains("\"" + uri + "\""), out.toString());
	}

	@Test
	void acceptedFindingsAreShownButDoNotCount() throws IOException {
		accept(fixture.force(""));
		Assertions.assertEquals("""
			a.alliance: accepted A19-12b: Unnamed partner has no name: give it one. (Accepted on 3 March 2025: Not known yet.)
			a.alliance: 0 errors, 0 warnings, 0 remarks, 1 accepted
			""", written(new TextReport()));
		JsonObject file = JsonParser.parseString(written(new JsonReport())).getAsJsonObject().getAsJsonArray("files").get(0)
			.getAsJsonObject();
		Assertions.assertEquals(0, file.getAsJsonObject("counts").get("error").getAsInt());
		Assertions.assertEquals(1, file.getAsJsonObject("counts").get("accepted").getAsInt());
		JsonObject finding = file.getAsJsonArray("findings").get(0).getAsJsonObject();
		Assertions.assertEquals("accepted", finding.get("standing").getAsString());
		Assertions.assertEquals("2025-03-03", finding.getAsJsonObject("acceptance").get("date").getAsString());
	}

	@Test
	void anAcceptanceSuppressesAResultUntilItsElementChanges() throws IOException {
		Partner partner = fixture.force("");
		accept(partner);
		Assertions.assertEquals("accepted", suppression().get("status").getAsString());
		Assertions.assertEquals("Not known yet.", suppression().get("justification").getAsString());
		partner.setNote("Changed.");
		Assertions.assertEquals("underReview", suppression().get("status").getAsString());
		Assertions.assertTrue(written(new TextReport()).contains("give it one. (Accepted on 3 March 2025, but changed since.)"));
	}

	private void accept(Partner partner) {
		EditingDomain domain = new AdapterFactoryEditingDomain(new AllianceItemProviderAdapterFactory(), new BasicCommandStack());
		List<Finding> findings = findings().stream().filter(finding -> finding.element() == partner).toList();
		new AcceptFindingsOperation(findings, "Not known yet.", PartialDate.parse("2025-03-03")).createCommand(domain).orElseThrow()
			.execute();
		fixture.model().getAcceptedFindings().get(0).setId("accepted");
	}

	private JsonObject suppression() throws IOException {
		return JsonParser.parseString(written(new SarifReport(RULES))).getAsJsonObject().getAsJsonArray("runs").get(0).getAsJsonObject()
			.getAsJsonArray("results").get(0).getAsJsonObject().getAsJsonArray("suppressions").get(0).getAsJsonObject();
	}

	@Test
	void healthAsJsonTellsFactsFromFindings() throws IOException {
		Collaboration joint = fixture.joint();
		joint.setId("joint");
		joint.setPurpose(null);
		joint.getMemberships().forEach(member -> member.getPartner().setRiskAppetite("cautious"));
		StringBuilder out = new StringBuilder();
		new JsonHealth().write(List.of(Health.of(joint, findings())), out);
		JsonObject health = JsonParser.parseString(out.toString()).getAsJsonObject().getAsJsonArray("collaborations").get(0).getAsJsonObject();
		Assertions.assertEquals("joint", health.get("collaboration").getAsString());
		JsonObject purpose = health.getAsJsonArray("themes").get(0).getAsJsonObject();
		JsonObject fact = purpose.getAsJsonArray("supports").get(0).getAsJsonObject();
		Assertions.assertEquals("All partners have the same appetite for risk: cautious", fact.get("sentence").getAsString());
		Assertions.assertFalse(fact.has("rule"));
		Assertions.assertEquals("A19-02", purpose.getAsJsonArray("contradicts").get(0).getAsJsonObject().get("rule").getAsString());
	}

	@Test
	void typesAsJsonNamePartnersByIdAndRefuseWithAReason() throws IOException {
		Collaboration hosted = fixture.hosted();
		hosted.getMemberships().forEach(member -> member.getPartner().setId(member.getPartner().getName()));
		TypeComparison comparison = new TypeComparison(RULES, RuleSettings.at(LocalDate.of(2026, 1, 1)));
		JsonArray types = types(comparison.compare(hosted, Optional.empty()));
		Assertions.assertEquals(4, types.size());
		JsonObject host = types.get(3).getAsJsonObject();
		Assertions.assertTrue(host.get("declared").getAsBoolean());
		Assertions.assertEquals(hosted.getEmployedBy().get(0).getName(), host.getAsJsonArray("employs").get(0).getAsString());
		Assertions.assertFalse(types.get(0).getAsJsonObject().getAsJsonArray("changes").isEmpty());
		hosted.getMemberships().clear();
		JsonObject refused = types(comparison.compare(hosted, Optional.empty())).get(3).getAsJsonObject();
		Assertions.assertFalse(refused.get("refusal").getAsString().isBlank());
		Assertions.assertFalse(refused.has("changes"));
	}

	private static JsonArray types(List<TypeOption> options) throws IOException {
		StringBuilder out = new StringBuilder();
		new JsonTypes().write(options, out);
		return JsonParser.parseString(out.toString()).getAsJsonObject().getAsJsonArray("types");
	}

	@Test
	void quotesAndControlCharactersAreEscaped() throws IOException {
		String name = "a \"b\" \\ \n \u00e9 \u2028";
		StringBuilder out = new StringBuilder();
		new Json(out).write(List.of(name, 1, true));
		Assertions.assertTrue(out.chars().allMatch(character -> character < 128));
		Assertions.assertEquals(name, JsonParser.parseString(out.toString()).getAsJsonArray().get(0).getAsString());
	}

	@Test
	void aFileNameBecomesAUri() throws IOException {
		fixture.force("");
		StringBuilder out = new StringBuilder();
		new SarifReport(RULES).write(List.of(new CheckedFile("my folder/a.alliance", findings())), out);
		Assertions.assertTrue(out.toString().contains("\"uri\": \"my%20folder/a.alliance\""));
	}

	private static void assertResult(JsonObject result, JsonObject driver) {
		JsonObject rule = driver.getAsJsonArray("rules").get(result.get("ruleIndex").getAsInt()).getAsJsonObject();
		Assertions.assertEquals(rule.get("id"), result.get("ruleId"));
		Assertions.assertTrue(Set.of("error", "warning", "note").contains(result.get("level").getAsString()));
		Assertions.assertFalse(result.getAsJsonObject("message").get("text").getAsString().isBlank());
	}

	private String written(FindingReport report) throws IOException {
		StringBuilder out = new StringBuilder();
		report.write(List.of(new CheckedFile("a.alliance", findings())), out);
		return out.toString();
	}

	private List<Finding> findings() {
		return new RuleEngine(RULES, RuleSettings.at(LocalDate.of(2026, 1, 1))).check(List.of(fixture.model()), Progress.none());
	}
}
