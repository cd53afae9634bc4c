// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.viewpoint.spec.reader;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Ends with an exception when a stream is longer than allowed. */
final class BoundedInput extends FilterInputStream {
	private long left;

	BoundedInput(InputStream input, long limit) {
		super(input);
		this.left = limit;
	}

	/** Says that the limit is passed. */
	static final class TooLong extends IOException {
		private static final long serialVersionUID = 1L;
	}

	@Override
	public int read() throws IOException {
		int next = super.read();
		count(next < 0 ? 0 : 1);
		return next;
	}

	@Override
	public int read(byte[] buffer, int offset, int length) throws IOException {
		int count = super.read(buffer, offset, length);
		count(Math.max(count, 0));
		return count;
	}

	private void count(int bytes) throws TooLong {
		left -= bytes;
		if (left < 0) {
			throw new TooLong();
		}
	}
}
