// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.codegen;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Writes or checks the {@code src-gen} folders. Arguments: {@code true} to check only, {@code false} to write; then the generator models, each
 * lying at {@code BUNDLE/model/NAME.genmodel}.
 */
public final class GenerateModel {
	private GenerateModel() {
	}

	/** Runs the generator; throws where it fails or where the committed code is out of step. */
	public static void main(String[] args) throws IOException {
		boolean check = Boolean.parseBoolean(args[0]);
		List<String> problems = new ArrayList<>();
		for (String argument : Arrays.asList(args).subList(1, args.length)) {
			Path genmodel = Path.of(argument).toAbsolutePath().normalize();
			if (!Files.isRegularFile(genmodel)) {
				throw new IllegalStateException("There is no generator model " + genmodel + ".");
			}
			problems.addAll(run(genmodel, check));
		}
		if (!problems.isEmpty()) {
			throw new IllegalStateException(String.join("\n", problems) + "\nThe committed code does not match its model. Regenerate with: "
					+ "mvn -f releng/codegen/pom.xml compile exec:java");
		}
	}

	/** Generates beside a copy of the models, since EMF's generator also rewrites manifests and plug-in files where it finds them. */
	private static List<String> run(Path genmodel, boolean check) throws IOException {
		Path bundle = genmodel.getParent().getParent();
		Path scratch = Files.createTempDirectory("codegen");
		try {
			Path copy = scratch.resolve(bundle.getFileName().toString());
			Folders.copy(bundle.resolve("model"), copy.resolve("model"));
			ModelGenerator.generate(copy, genmodel.getFileName().toString());
			return check ? check(copy, bundle) : replace(copy, bundle);
		} finally {
			Folders.delete(scratch);
		}
	}

	private static List<String> check(Path generated, Path bundle) throws IOException {
		List<String> differences = Folders.differences(generated.resolve("src-gen"), bundle.resolve("src-gen"));
		if (differences.isEmpty()) {
			System.out.println(bundle.getFileName() + ": the code is in step with its model");
		}
		return differences.stream().map(difference -> bundle.getFileName() + ": " + difference).toList();
	}

	private static List<String> replace(Path generated, Path bundle) throws IOException {
		Folders.delete(bundle.resolve("src-gen"));
		Folders.copy(generated.resolve("src-gen"), bundle.resolve("src-gen"));
		System.out.println(bundle.getFileName() + ": wrote " + Folders.read(bundle.resolve("src-gen")).size() + " files");
		return List.of();
	}
}
