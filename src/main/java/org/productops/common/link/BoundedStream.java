package org.productops.common.link;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.time.InstantSource;

/** A stream that ends with an error once it has given too much or taken too long, however slowly it goes on. */
final class BoundedStream extends FilterInputStream {

    private final InstantSource time;
    private final Instant deadline;
    private long left;
    private LinkProblem.Kind overrun;

    BoundedStream(InputStream stream, long mostBytes, InstantSource time, Instant deadline) {
        super(stream);
        this.left = mostBytes;
        this.time = time;
        this.deadline = deadline;
    }

    /** Which bound ended it; null if none did. */
    LinkProblem.Kind overrun() {
        return overrun;
    }

    @Override
    public int read() throws IOException {
        int value = super.read();
        count(value < 0 ? 0 : 1);
        return value;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        int read = super.read(buffer, offset, length);
        count(Math.max(read, 0));
        return read;
    }

    @Override
    public long skip(long count) throws IOException {
        long skipped = super.skip(count);
        count(skipped);
        return skipped;
    }

    @Override
    public boolean markSupported() {
        return false;
    }

    private void count(long read) throws IOException {
        left -= read;
        if (left < 0) {
            overrun = LinkProblem.Kind.TOO_LONG;
            throw new IOException("The answer is too long");
        }
        if (time.instant().isAfter(deadline)) {
            overrun = LinkProblem.Kind.TOO_SLOW;
            throw new IOException("The answer takes too long");
        }
    }
}
