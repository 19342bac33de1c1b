package io.undercurrent.respondent;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.undercurrent.contract.Bytes;
import io.undercurrent.contract.ballot.Answers;
import io.undercurrent.contract.ballot.Ballot;
import io.undercurrent.contract.ballot.Comment;
import io.undercurrent.contract.ballot.Credential;
import io.undercurrent.contract.crypto.CredentialMessage;
import io.undercurrent.contract.crypto.Sealing;
import io.undercurrent.contract.wave.Manifest;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Seals ballots to the key of one wave.
 *
 * @param waveId the wave
 * @param sealingKey its X25519 public key, 32 bytes
 * @param room bytes that every answer sheet of the wave is filled up to; else somebody's, who answers what few do, could
 *     be longer than others and its ballots be found by their length
 */
public record Envelope(UUID waveId, Bytes sealingKey, int room) {

    /** The code that takes most characters (schema/instrument-1.schema.json). */
    private static final int LONGEST_CODE = -1000;

    private static final String LONGEST_FORM = "P".repeat(50);

    public static Envelope of(Manifest manifest) {
        return new Envelope(manifest.waveId(), manifest.sealingKey(), room(manifest.items()));
    }

    /** Seals answers anew: two ballots with the same answers have nothing in common but their length. */
    public Ballot seal(Credential credential, Answers answers) {
        return seal(credential, filledUp(json(answers), room));
    }

    /** Seals a comment; all ballots with one are equally long, those with an empty one too. */
    public Ballot seal(Credential credential, Comment comment) {
        return seal(credential, filledUp(json(comment), Comment.ROOM));
    }

    /** Seals any bytes, be they answers or not. */
    public Ballot seal(Credential credential, byte[] plaintext) {
        var ballotId = CredentialMessage.ballotId(credential.message());
        var sealed = Sealing.seal(sealingKey, waveId, credential.report(), ballotId, plaintext);
        return new Ballot(credential, sealed);
    }

    /** More than any sheet takes: each item answered with the longest code, and not applicable as well. */
    private static int room(List<String> items) {
        var longest = items.stream().collect(Collectors.toMap(Function.identity(), item -> LONGEST_CODE));
        return json(new Answers(longest, longest.keySet(), LONGEST_FORM)).length;
    }

    /** White space after JSON means nothing. */
    private static byte[] filledUp(byte[] plaintext, int room) {
        byte[] filled = Arrays.copyOf(plaintext, Math.max(plaintext.length, room));
        Arrays.fill(filled, plaintext.length, filled.length, (byte) ' ');
        return filled;
    }

    private static byte[] json(Object plaintext) {
        try {
            return PublicApi.MAPPER.writeValueAsBytes(plaintext);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A ballot's plaintext could not be written", e);
        }
    }
}
