// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.cli;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;

import org.allianceworkbench.cli.console.Console;
import org.allianceworkbench.cli.reading.Installation;
import org.eclipse.equinox.app.IApplication;
import org.eclipse.equinox.app.IApplicationContext;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;

/** The application that runs one command and ends with its exit code: 0 done, 1 something is wrong with a file, 2 wrong arguments. */
public final class CommandLineApplication implements IApplication {
	@Override
	public Object start(IApplicationContext context) throws IOException {
		String[] arguments = (String[]) context.getArguments().get(IApplicationContext.APPLICATION_ARGS);
		BundleContext bundles = FrameworkUtil.getBundle(CommandLineApplication.class).getBundleContext();
		context.applicationRunning();
		OutputStream out = new BufferedOutputStream(new FileOutputStream(FileDescriptor.out));
		try (Console console = new Console(System.in, out, new FileOutputStream(FileDescriptor.err))) {
			return new AllianceCommandLine(Installation.of(bundles), console).execute(arguments);
		}
	}

	@Override
	public void stop() {
		// A command ends by itself; an export that is cut off leaves no half file.
	}
}
