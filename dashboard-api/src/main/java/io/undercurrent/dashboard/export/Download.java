package io.undercurrent.dashboard.export;

import io.vertx.core.http.HttpServerResponse;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;

/**
 * A file that is sent while it is written. How many rows it has stands before it ({@value #ROWS}), and its SHA-256
 * behind it, in the trailer Repr-Digest (RFC 9530), which a reply that was cut short does not have.
 */
public final class Download implements StreamingOutput {

    public static final String ROWS = "Undercurrent-Rows";

    private static final String DIGEST = "Repr-Digest";

    private final FileForm form;
    private final Rows<?> rows;
    private final HttpServerResponse response;

    /**
     * @param name of the file without its suffix; letters, digits and hyphens
     * @param response whose headers these are
     */
    public Download(FileForm form, Rows<?> rows, String name, HttpServerResponse response) {
        this.form = form;
        this.rows = rows;
        this.response = response;
        response.putHeader(
                HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + "." + form.suffix() + '"');
        response.putHeader(ROWS, Long.toString(rows.count()));
        response.putHeader("Trailer", DIGEST);
    }

    @Override
    public void write(OutputStream output) throws IOException {
        // Chunked even if it is small: otherwise there is no place for trailers.
        response.setChunked(true);
        var digested = new DigestOutputStream(new Unclosed(output), sha256());
        form.write(rows, digested);
        digested.flush();
        response.putTrailer(
                DIGEST,
                "sha-256=:"
                        + Base64.getEncoder()
                                .encodeToString(digested.getMessageDigest().digest()) + ':');
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException absent) {
            throw new IllegalStateException("Every Java platform has SHA-256", absent);
        }
    }

    /** Some writers close what they are given, and with it the reply would end before its trailers. */
    private static final class Unclosed extends FilterOutputStream {

        Unclosed(OutputStream output) {
            super(output);
        }

        @Override
        public void write(byte[] bytes, int from, int length) throws IOException {
            out.write(bytes, from, length);
        }

        @Override
        public void close() throws IOException {
            flush();
        }
    }
}
