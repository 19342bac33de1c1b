package io.undercurrent.dashboard.tally;

import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.undercurrent.contract.Bytes;
import io.undercurrent.contract.ballot.Comment;
import io.undercurrent.contract.ballot.SealedBallot;
import io.undercurrent.contract.crypto.Sealing;
import io.undercurrent.contract.crypto.SealingKeyPair;
import io.undercurrent.contract.wave.Cohort;
import io.undercurrent.contract.wave.Manifest;
import io.undercurrent.contract.wave.Report;
import io.undercurrent.dashboard.comment.CommentBox;
import io.undercurrent.dashboard.comment.ReceivedComment;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Reads the ballots that hold comments: all of a wave or, after a failure, all once more. */
@ApplicationScoped
class CommentReader {

    private static final ObjectReader COMMENTS = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
            .build()
            .readerFor(Comment.class);

    private final BallotSource source;
    private final CommentBox box;
    private final TallyConfig config;

    CommentReader(BallotSource source, CommentBox box, TallyConfig config) {
        this.source = source;
        this.box = box;
        this.config = config;
    }

    /**
     * Puts the comments of a wave into their box, unless they are there. A ballot that holds none, or anything else, is
     * left out.
     *
     * @throws TallyStopped if they cannot be had
     */
    void finish(Manifest manifest, SealingKeyPair keyPair) throws TallyStopped, InterruptedException {
        for (int failures = 1; !box.isFilled(manifest.waveId()); failures++) {
            try {
                box.fill(manifest.waveId(), read(manifest, keyPair));
            } catch (IOException e) {
                Patience.of(config).awaitNext(failures, e);
            }
        }
    }

    private List<ReceivedComment> read(Manifest manifest, SealingKeyPair keyPair) throws IOException, TallyStopped {
        Map<Bytes, String> cohortByKey = manifest.report(Report.COMMENT).orElseThrow().cohorts().stream()
                .collect(Collectors.toMap(Cohort::keyId, Cohort::id));
        var comments = new ArrayList<ReceivedComment>();
        try (BallotStream stream = source.open(manifest.waveId(), Report.COMMENT, null)) {
            for (Optional<SealedBallot> next = stream.next(); next.isPresent(); next = stream.next()) {
                var ballot = next.get();
                var cohort = cohortByKey.get(ballot.keyId());
                Sealing.open(keyPair, manifest.waveId(), Report.COMMENT, ballot.ballotId(), ballot.sealed())
                        .flatMap(CommentReader::parse)
                        .filter(comment -> cohort != null && !comment.comment().isEmpty())
                        .ifPresent(comment -> comments.add(ReceivedComment.of(cohort, comment.comment())));
            }
        }
        return comments;
    }

    /** The comment, or nothing if the plaintext is anything else, or longer than the page lets anybody write. */
    static Optional<Comment> parse(byte[] plaintext) {
        try {
            return Optional.ofNullable((Comment) COMMENTS.readValue(plaintext))
                    .filter(comment -> comment.comment().length() <= Comment.LONGEST);
        } catch (IOException e) {
            return Optional.empty(); // a spoiled ballot; the message would quote it
        }
    }
}
