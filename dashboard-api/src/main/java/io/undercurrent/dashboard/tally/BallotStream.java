package io.undercurrent.dashboard.tally;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.undercurrent.contract.Bytes;
import io.undercurrent.contract.ballot.SealedBallot;
import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/**
 * Reads survey-api's answer to one request for sealed ballots: a {@link SealedBallot} in JSON per line, in ascending
 * order of their ids, and a last line {@code {"end":true,"count":n}} with the number of ballots before it.
 *
 * <p>An answer that ends without its last line was cut and may be asked for again; one that is out of order or holds
 * something else was not made by an honest survey-api, and asking again would not mend it.
 */
final class BallotStream implements Closeable {

    /** Bytes of the longest line. A ballot is a few hundred; this only bounds the memory that a line can take. */
    static final int LONGEST_LINE = 1 << 20;

    private static final ObjectReader LINES = JsonMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build()
            .readerFor(Line.class);

    private final InputStream in;
    private final ByteArrayOutputStream line = new ByteArrayOutputStream();
    private Bytes last;
    private long count;

    /** A ballot, or the end. */
    private record Line(Bytes ballotId, Bytes keyId, Bytes sealed, boolean end, long count) {

        boolean isBallot() {
            return ballotId != null && keyId != null && sealed != null;
        }
    }

    /**
     * @param in closed with this stream
     * @param after the ballot id that was asked to start behind, or null
     */
    BallotStream(InputStream in, Bytes after) {
        this.in = new BufferedInputStream(in, 1 << 16);
        this.last = after;
    }

    /**
     * The next ballot; empty at the end.
     *
     * @throws IOException if the answer was cut
     * @throws TallyStopped if the answer is not as it must be
     */
    Optional<SealedBallot> next() throws IOException, TallyStopped {
        Line next = parse(readLine());
        if (next.end) {
            return end(next);
        }
        if (!next.isBallot()) {
            throw new TallyStopped("survey-api sent a line that is no ballot.");
        }
        if (last != null && last.compareTo(next.ballotId) >= 0) {
            throw new TallyStopped("survey-api sent ballots out of order, or one of them twice.");
        }
        last = next.ballotId;
        count++;
        return Optional.of(new SealedBallot(next.ballotId, next.keyId, next.sealed));
    }

    private Optional<SealedBallot> end(Line end) throws EOFException {
        if (end.count != count) {
            throw new EOFException("survey-api sent " + end.count + " ballots, and " + count + " arrived");
        }
        return Optional.empty();
    }

    private static Line parse(byte[] json) throws IOException, TallyStopped {
        try {
            Line parsed = LINES.readValue(json);
            if (parsed != null) {
                return parsed;
            }
        } catch (JsonProcessingException e) {
            // The exception would quote the line.
            throw new TallyStopped("survey-api sent a line that is no JSON.");
        }
        throw new TallyStopped("survey-api sent a line that is no ballot.");
    }

    private byte[] readLine() throws IOException, TallyStopped {
        line.reset();
        for (int next = in.read(); next != '\n'; next = in.read()) {
            if (next < 0) {
                throw new EOFException("survey-api's answer ended early");
            }
            if (line.size() == LONGEST_LINE) {
                throw new TallyStopped("survey-api sent a line of more than " + LONGEST_LINE + " bytes.");
            }
            line.write(next);
        }
        return line.toByteArray();
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
