// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.export.report.template;

import java.util.Iterator;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import org.allianceworkbench.export.ExportException;
import org.allianceworkbench.export.ExportTemplate;
import org.allianceworkbench.export.report.view.ListView;
import org.allianceworkbench.export.report.view.View;

import com.samskivert.mustache.Mustache;
import com.samskivert.mustache.MustacheException;
import com.samskivert.mustache.MustacheParseException;
import com.samskivert.mustache.Template;

/**
 * Fills in templates. Mustache has neither expressions nor calls nor loops of its own: a template names what it wants of a view, and goes
 * through what lists the view has. So nothing can be run by one, nothing outside can be read, and all it does is counted.
 */
public final class TemplateEngine {

	/** @throws ExportException where the template is not in order, with its name, the line, and what is wrong */
	public Rendering render(ExportTemplate template, View root) throws ExportException {
		Budget budget = new Budget();
		LineMarks out = new LineMarks(budget);
		try {
			Template compiled = compiler(budget).compile(LineMarks.marked(template));
			compiled.execute(root, out);
			return out.rendering(template);
		} catch (MustacheParseException broken) {
			throw Rendering.refusal(template, line(broken), sentence(broken), broken);
		} catch (MustacheException.Context failed) {
			throw Rendering.refusal(template, failed.lineNo, sentence(failed), failed);
		} catch (MustacheException | Budget.ExceededException failed) {
			throw Rendering.refusal(template, out.last(), innermost(failed) + ".", failed);
		} catch (StackOverflowError deep) {
			// The engine goes into each section by a call of its own, so only sections within thousands of sections end here.
			throw Rendering.refusal(template, out.last(), "sections stand too deep within sections.", deep);
		}
	}

	private static Mustache.Compiler compiler(Budget budget) {
		return Mustache.compiler().escapeHTML(false).nullValue("").strictSections(true).withFormatter(new XmlText(budget))
				.withCollector(new ViewCollector(budget)).withLoader(name -> {
					throw new MustacheException("a template cannot include another one, here \"" + name + "\"");
				});
	}

	private static int line(MustacheParseException broken) {
		String message = String.valueOf(broken.getMessage());
		int place = message.lastIndexOf("@ line ");
		String number = place < 0 ? "" : message.substring(place + "@ line ".length()).replaceAll("\\D.*", "");
		return number.isEmpty() ? 0 : Integer.parseInt(number);
	}

	private static String sentence(MustacheParseException broken) {
		return String.valueOf(broken.getMessage()).replaceAll("\\s*@ line \\d+.*", "").replaceAll("[\\uFDD0-\\uFDEF]\\d*", "").strip() + ".";
	}

	private static String sentence(MustacheException.Context failed) {
		return failed.getCause() == null ? "there is nothing called \"" + failed.key + "\" here." : innermost(failed) + ".";
	}

	private static String innermost(Throwable failure) {
		Throwable innermost = failure;
		while (innermost.getCause() != null) {
			innermost = innermost.getCause();
		}
		return String.valueOf(innermost.getMessage());
	}

	/** Lets the engine read views and nothing else. */
	private record ViewCollector(Budget budget) implements Mustache.Collector {
		@Override
		public Iterator<?> toIterator(Object value) {
			return value instanceof Iterable<?> list ? new Counted(list.iterator(), budget) : null;
		}

		@Override
		public Mustache.VariableFetcher createFetcher(Object context, String key) {
			return (from, name) -> {
				Object value = from instanceof View view && view.has(name) ? view.get(name) : Template.NO_FETCHER_FOUND;
				budget.steps(value instanceof ListView list ? 1 + list.members().size() : 1);
				return value;
			};
		}

		@Override
		public <K, V> Map<K, V> createFetcherCache() {
			return new ConcurrentHashMap<>();
		}
	}

	private record Counted(Iterator<?> members, Budget budget) implements Iterator<Object> {
		@Override
		public boolean hasNext() {
			return members.hasNext();
		}

		@Override
		public Object next() {
			budget.step();
			return members.next();
		}
	}
}
