// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.workbench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

import org.allianceworkbench.workbench.sharing.UnreadableAllianceException;
import org.eclipse.core.runtime.ILogListener;
import org.eclipse.core.runtime.Platform;
import org.junit.jupiter.api.Test;

class FaultsTest {
	private static List<String> logged(Throwable failure) {
		List<String> messages = new CopyOnWriteArrayList<>();
		ILogListener listener = (status, bundle) -> messages.add(status.getMessage());
		Platform.addLogListener(listener);
		try {
			Faults.log("It failed.", failure);
		} finally {
			Platform.removeLogListener(listener);
		}
		return messages;
	}

	@Test
	void leavesAloneWhatAFileOrADiskRefuses() {
		assertEquals(List.of(), logged(new IOException("The disk is full.")));
		assertFalse(RuntimeException.class.isAssignableFrom(UnreadableAllianceException.class));
	}

	@Test
	void logsAFaultOfTheProgram() {
		assertEquals(List.of("It failed."), logged(new IllegalStateException("A fault.")));
	}
}
