// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.workbench.checking;

import java.util.Collection;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

import org.allianceworkbench.rules.Finding;
import org.eclipse.core.runtime.ILog;

/** Keeps the traces of rules that fail, each rule once, for it may fail at every element and after every change. For any thread. */
final class RuleFailures {
	private final Set<String> logged = ConcurrentHashMap.newKeySet();

	void log(Collection<Finding> findings) {
		findings.forEach(finding -> finding.failure().filter(failure -> logged.add(finding.rule().id()))
				.ifPresent(failure -> ILog.get().error(finding.sentence(), failure)));
	}
}
