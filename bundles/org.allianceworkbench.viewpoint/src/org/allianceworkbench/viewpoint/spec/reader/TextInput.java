// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.viewpoint.spec.reader;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Decodes XML strictly: a byte that does not belong to the encoding is an error, not a question mark. */
final class TextInput {
	private static final int HEAD = 256;
	private static final Pattern ENCODING = Pattern.compile("^\\s*<\\?xml[^>]*\\sencoding\\s*=\\s*[\"']([^\"']+)[\"']");

	private TextInput() {
	}

	/** @return the text in the encoding of its byte order mark or declaration, else UTF-8 */
	static Reader reader(InputStream input) throws IOException, Refusal {
		BufferedInputStream buffered = new BufferedInputStream(input);
		buffered.mark(HEAD);
		String head = new String(buffered.readNBytes(HEAD), StandardCharsets.ISO_8859_1);
		buffered.reset();
		if (head.startsWith("\u00ef\u00bb\u00bf")) {
			buffered.skipNBytes(3);
		}
		return new InputStreamReader(buffered, charset(head).newDecoder().onMalformedInput(CodingErrorAction.REPORT)
				.onUnmappableCharacter(CodingErrorAction.REPORT));
	}

	private static Charset charset(String head) throws Refusal {
		if (head.startsWith("\u00fe\u00ff") || head.startsWith("\u00ff\u00fe")) {
			return StandardCharsets.UTF_16;
		}
		Matcher declared = ENCODING.matcher(head);
		try {
			return declared.find() ? Charset.forName(declared.group(1)) : StandardCharsets.UTF_8;
		} catch (IllegalCharsetNameException | UnsupportedCharsetException unknown) {
			throw new Refusal(1, "The encoding " + declared.group(1) + " is not known.");
		}
	}
}
