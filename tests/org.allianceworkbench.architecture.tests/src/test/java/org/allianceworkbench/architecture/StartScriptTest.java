// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** What the command at the top does where there is no display, with a Java that only repeats what it is asked. */
@EnabledOnOs(OS.LINUX)
class StartScriptTest {
	@TempDir
	private Path folder;

	private String start(String... arguments) throws Exception {
		Path product = folder.resolve("releng/product/target/products/org.allianceworkbench.product/linux/gtk/x86_64/alliance-workbench");
		Files.createDirectories(product.resolve("plugins"));
		Files.createDirectories(folder.resolve("bundles"));
		Files.createDirectories(folder.resolve("features"));
		Files.writeString(folder.resolve("pom.xml"), "");
		Files.writeString(product.resolve("plugins/org.eclipse.equinox.launcher_1.jar"), "");
		Files.writeString(product.resolve(".built"), "");
		Path java = folder.resolve("jdk/bin/java");
		Files.createDirectories(java.getParent());
		Files.writeString(java, "#!/bin/sh\n[ \"$1\" = -version ] && { echo 'openjdk version \"17.0.1\"' >&2; exit 0; }\necho \"asked: $*\"\n");
		assertTrue(java.toFile().setExecutable(true));
		Files.copy(new House().root().resolve("alliance"), folder.resolve("alliance"));
		return run(arguments);
	}

	private String run(String... arguments) throws IOException, InterruptedException {
		List<String> command = new ArrayList<>(List.of("sh", "./alliance"));
		command.addAll(List.of(arguments));
		ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true);
		builder.environment().put("JAVA_HOME", folder.resolve("jdk").toString());
		builder.environment().remove("DISPLAY");
		builder.environment().remove("WAYLAND_DISPLAY");
		Process process = builder.start();
		String said = new String(process.getInputStream().readAllBytes());
		assertEquals(0, process.waitFor(), said);
		return said.replaceAll("(?s).*asked: .*cli\\.app ", "").replaceAll("(?s)\n.*", "");
	}

	@Test
	void drawsTheFirstExampleWithoutArguments() throws Exception {
		assertTrue(start().startsWith("export --example devon-cornwall-dorset --format"));
	}

	@Test
	void drawsTheExampleThatIsNamed() throws Exception {
		assertTrue(start("-example", "lancashire").startsWith("export --example lancashire --format"));
	}

	@Test
	void drawsTheFileThatIsToBeOpened() throws Exception {
		String asked = start("open", "my own.alliance");
		assertTrue(asked.startsWith("export my own.alliance --format svg,png,pdf --all"), asked);
	}
}
