package io.undercurrent.demo.play;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.net.URI;
import java.util.List;
import java.util.UUID;

/**
 * What a demo came to, for programs.
 *
 * @param cells groups of all reports of all waves
 * @param smallestCell the smallest n of any figure that was published
 */
public record DemoOutcome(List<Wave> waves, Cells cells, long smallestCell, Urls urls, Account signIn, Audit audit) {

    /**
     * @param invited people on the roster
     * @param cast people of whom there were ballots when the wave closed
     * @param spoiled people among them whose ballots held no answers
     * @param released the id of the release
     */
    public record Wave(UUID id, int invited, long cast, long spoiled, String released) {

        static Wave of(PlayedWave wave) {
            var quality = wave.release().quality();
            return new Wave(
                    wave.id(),
                    quality.invited(),
                    quality.cast(),
                    quality.spoiled(),
                    wave.release().id());
        }
    }

    /**
     * @param published groups of which anything is published
     * @param suppressed groups of which nothing is
     */
    public record Cells(long published, long suppressed) {}

    /**
     * What the auditor said of everything that was published.
     *
     * @param verdict {@code safe} or {@code broken}
     * @param targets attempts that it made
     */
    public record Audit(String verdict, long targets) {

        /** Whether no attempt succeeded. */
        @JsonIgnore
        public boolean isSafe() {
            return verdict.equals("safe");
        }
    }

    /** Where the services are. */
    public record Urls(URI survey, URI dashboard) {}

    /** An administrator, a leader and an analyst of both services. */
    public record Account(String user, String password) {

        @Override
        public String toString() {
            return user;
        }
    }
}
