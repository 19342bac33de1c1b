package io.undercurrent.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class SignInMemoryTest {

    private static final String HASH = "$2a$10$hash";

    private Instant now = Instant.parse("2026-01-01T00:00:00Z");
    private final SignInMemory memory = new SignInMemory(() -> now);

    @Test
    void proof_isHeldForFiveMinutes() {
        String proof = proof("ann", HASH, "secret");
        assertThat(memory.holds(proof)).isFalse();

        memory.add(proof);
        now = now.plus(Duration.ofMinutes(5)).minusNanos(1);
        assertThat(memory.holds(proof("ann", HASH, "secret"))).isTrue();

        now = now.plusNanos(1);
        assertThat(memory.holds(proof)).isFalse();
    }

    @Test
    void proof_isOfAccountHashAndPasswordTogether() {
        memory.add(proof("ann", HASH, "secret"));

        assertThat(memory.holds(proof("kim", HASH, "secret"))).isFalse();
        assertThat(memory.holds(proof("ann", "$2a$10$other", "secret"))).isFalse();
        assertThat(memory.holds(proof("ann", HASH, "Secret"))).isFalse();
        assertThat(memory.holds(proof("an", "n" + HASH, "secret"))).isFalse();
    }

    @Test
    void proof_isWorthNothingToAnotherProcess() {
        SignInMemory other = new SignInMemory(() -> now);

        assertThat(other.proof("ann", HASH, "secret".toCharArray())).isNotEqualTo(proof("ann", HASH, "secret"));
    }

    @Test
    void oldestProof_isForgottenBeyondAThousand() {
        for (int account = 0; account <= 1_000; account++) {
            memory.add(proof("a" + account, HASH, "secret"));
        }

        assertThat(memory.holds(proof("a0", HASH, "secret"))).isFalse();
        assertThat(memory.holds(proof("a1", HASH, "secret"))).isTrue();
        assertThat(memory.holds(proof("a1000", HASH, "secret"))).isTrue();
    }

    private String proof(String username, String hash, String password) {
        return memory.proof(username, hash, password.toCharArray());
    }
}
