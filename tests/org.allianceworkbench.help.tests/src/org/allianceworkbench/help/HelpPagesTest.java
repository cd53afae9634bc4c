// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.help;

import java.io.IOException;
import java.io.StringReader;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

import javax.xml.parsers.DocumentBuilderFactory;

import org.allianceworkbench.rules.Rule;
import org.allianceworkbench.rules.catalogue.StandardRules;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.xml.sax.InputSource;

final class HelpPagesTest {
	private static final Path SOURCE = Path.of("../../bundles/org.allianceworkbench.help/pages");
	private static final Path PICTURES = Path.of("../../docs/pictures");
	private static final Pattern ADDRESS = Pattern.compile("(?:href|src)=\"([^\"]*)\"");

	private final HelpPages help = new HelpPages();
	@TempDir
	private Path folder;

	@BeforeEach
	void copy() throws IOException {
		help.copyTo(folder);
	}

	@ParameterizedTest
	@MethodSource("pages")
	void everyAddressLeadsSomewhere(String page) throws IOException {
		for (String address : addresses(page)) {
			String[] parts = address.split("#", 2);
			Path target = folder.resolve(parts[0].isEmpty() ? page : parts[0]);
			Assertions.assertTrue(Files.isRegularFile(target), page + " refers to " + address);
			Assertions.assertTrue(parts.length == 1 || Files.readString(target).contains(" id=\"" + parts[1] + "\""), page + " refers to " + address);
		}
	}

	/** Nothing is fetched from anywhere, for the help must be there without a network. */
	@ParameterizedTest
	@MethodSource("pages")
	void aPageStandsByItself(String page) throws Exception {
		String text = Files.readString(folder.resolve(page));
		Assertions.assertFalse(text.contains("://"), page);
		Assertions.assertFalse(text.contains("<script"), page);
		String asXml = text.replace("<!DOCTYPE html>", "").replaceAll("<(meta|link|img)([^>]*)>", "<$1$2/>");
		Assertions.assertNotNull(DocumentBuilderFactory.newInstance().newDocumentBuilder()
			.parse(new InputSource(new StringReader(asXml.strip()))));
	}

	@Test
	void everyPageCanBeReached() throws IOException {
		List<String> reached = addresses(HelpPages.contents());
		Assertions.assertEquals(List.of(), pages().stream().filter(page -> !reached.contains(page)).toList());
	}

	@Test
	void everyRuleHasItsPlace() throws IOException {
		for (Rule rule : StandardRules.catalogue().rules()) {
			String[] place = HelpPages.ofRule(rule.id()).split("#");
			Assertions.assertTrue(Files.readString(folder.resolve(place[0])).contains(" id=\"" + place[1] + "\""), rule.id());
		}
	}

	/** Written anew with {@code -Dgolden.update=true}. */
	@Test
	void thePageOfTheRulesIsInStepWithTheCatalogue() throws IOException {
		String page = new RulesPage(StandardRules.catalogue(), Files.readString(SOURCE.resolve("index.html"))).text();
		if (Boolean.getBoolean("golden.update")) {
			Files.writeString(SOURCE.resolve("rules.html"), page);
		}
		Assertions.assertEquals(Files.readString(SOURCE.resolve("rules.html")).replace("\r\n", "\n"), page);
	}

	/** Written anew with {@code -Dgolden.update=true}. */
	@Test
	void thePicturesAreThoseOfTheProject() throws IOException {
		for (String file : help.files().stream().filter(file -> file.startsWith("pictures/")).toList()) {
			Path made = PICTURES.resolve(file.substring("pictures/".length()));
			if (Boolean.getBoolean("golden.update")) {
				Files.write(SOURCE.resolve(file), Files.readAllBytes(made));
			}
			Assertions.assertArrayEquals(Files.readAllBytes(made), Files.readAllBytes(SOURCE.resolve(file)), file);
		}
	}

	@Test
	void copyingAgainReplacesWhatWasThere() throws IOException {
		Files.writeString(folder.resolve("index.html"), "old");
		help.copyTo(folder);
		Assertions.assertTrue(Files.readString(folder.resolve("index.html")).contains("<title>Help"));
	}

	@Test
	void anAddressNamesThePlaceInThePage() {
		URI address = HelpPages.address(folder, HelpPages.ofRule("A19-41a"));
		Assertions.assertEquals("A19-41a", address.getFragment());
		Assertions.assertEquals(folder.resolve("rules.html").toUri().getPath(), address.getPath());
	}

	static List<String> pages() {
		return new HelpPages().files().stream().filter(file -> file.endsWith(".html")).toList();
	}

	private List<String> addresses(String page) throws IOException {
		return ADDRESS.matcher(Files.readString(folder.resolve(page))).results().map((MatchResult found) -> found.group(1)).toList();
	}
}
