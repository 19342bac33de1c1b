package io.undercurrent.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class PasswordsTest {

    @Test
    void generatedPassword_isLongEnoughAndEasyToType() {
        assertThat(Stream.generate(Passwords::generate).limit(1_000))
                .doesNotHaveDuplicates()
                .allMatch(password -> password.matches("[0-9a-hjkmnp-tv-z]{5}(-[0-9a-hjkmnp-tv-z]{5}){3}"))
                .noneMatch(Passwords::isTooShort);
    }

    @Test
    void length_isThatOfBcrypt() {
        assertThat(Passwords.isTooShort("x".repeat(11))).isTrue();
        assertThat(Passwords.isTooShort("x".repeat(12))).isFalse();
        assertThat(Passwords.isTooLong("€".repeat(24))).isFalse();
        assertThat(Passwords.isTooLong("€".repeat(25))).isTrue();
    }

    @Test
    void hash_isBcryptOfCostTenAndSalted() {
        String hash = Passwords.hash("twelve-chars");

        assertThat(hash).startsWith("$2a$10$").isNotEqualTo(Passwords.hash("twelve-chars"));
        assertThat(Passwords.matches("twelve-chars", hash)).isTrue();
        assertThat(Passwords.matches("twelve-charS", hash)).isFalse();
    }
}
