package io.undercurrent.rest.http;

import io.undercurrent.rest.problem.Problems;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/**
 * A request body of at most so many bytes: it fails with 413 {@code body-too-large} at the next one, and with 400
 * {@code incomplete-body} when the client goes away or stops sending.
 */
final class RequestBodyStream extends FilterInputStream {

    private final long limit;
    private long count;

    RequestBodyStream(InputStream in, long limit) {
        super(in);
        this.limit = limit;
    }

    @Override
    public int read() {
        try {
            int value = super.read();
            count(value < 0 ? 0 : 1);
            return value;
        } catch (IOException broken) {
            throw Problems.badRequest("incomplete-body", "The body ended before it was complete.");
        }
    }

    @Override
    public int read(byte[] buffer, int offset, int length) {
        try {
            int read = super.read(buffer, offset, length);
            count(Math.max(read, 0));
            return read;
        } catch (IOException broken) {
            throw Problems.badRequest("incomplete-body", "The body ended before it was complete.");
        }
    }

    @Override
    public long skip(long length) throws IOException {
        long skipped = super.skip(length);
        count(skipped);
        return skipped;
    }

    @Override
    public boolean markSupported() {
        return false;
    }

    private void count(long bytes) {
        count += bytes;
        if (count > limit) {
            throw BodyLimits.tooLarge(limit);
        }
    }
}
