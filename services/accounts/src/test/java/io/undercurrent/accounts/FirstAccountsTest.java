package io.undercurrent.accounts;

import static io.undercurrent.accounts.testsupport.Requests.ADMIN_PASSWORD;
import static io.undercurrent.accounts.testsupport.Requests.SERVICE_PASSWORD;
import static io.undercurrent.accounts.testsupport.Requests.signIn;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.configuration.ConfigurationException;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.undercurrent.postgres.PostgresTestResource;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(value = PostgresTestResource.class, initArgs = @ResourceArg(name = "service", value = "dashboard"))
class FirstAccountsTest {

    private static final String PEER = "survey-api";

    @Inject
    Accounts accounts;

    @Inject
    FirstAccounts asConfigured;

    @AfterEach
    void startAfresh() {
        deleteAll();
        asConfigured.make(null);
    }

    @Test
    void configuredPasswords_areNotPrinted() {
        deleteAll();

        assertThat(printed(() -> asConfigured.make(null))).isEmpty();
        assertThat(signIn("admin", ADMIN_PASSWORD)).isEqualTo(200);
        assertThat(signIn(PEER, SERVICE_PASSWORD)).isEqualTo(200);
        assertThat(roles("admin")).containsExactly("analyst", "hr-admin", "leader");
        assertThat(roles(PEER)).containsExactly("service");
    }

    @Test
    void generatedPassword_isPrintedOnce() {
        deleteAll();
        FirstAccounts unconfigured = new FirstAccounts(accounts, Optional.empty(), Optional.empty(), PEER);

        String first = printed(() -> unconfigured.make(null));
        String second = printed(() -> unconfigured.make(null));

        Matcher told = Pattern.compile("user admin, password (\\S+)").matcher(first);
        assertThat(told.find()).isTrue();
        assertThat(signIn("admin", told.group(1))).isEqualTo(200);
        assertThat(first).contains("PUT /api/v1/accounts/admin");
        assertThat(second).isEmpty();
    }

    @Test
    void administratorOfAnyName_isEnough() {
        deleteAll();
        QuarkusTransaction.requiringNew().run(() -> accounts.put("ann", "twelve-chars", Set.of(Role.HR_ADMIN)));

        asConfigured.make(null);

        assertThat(names()).containsExactly("ann", PEER);
    }

    @Test
    void changedServicePassword_replacesTheOldOne() {
        restart(Optional.of("another password"), PEER);

        assertThat(signIn(PEER, "another password")).isEqualTo(200);
        assertThat(signIn(PEER, SERVICE_PASSWORD)).isEqualTo(401);
    }

    @Test
    void unchangedServicePassword_isNotHashedAgain() {
        String before = hash(PEER);

        restart(Optional.of(SERVICE_PASSWORD), PEER);

        assertThat(hash(PEER)).isEqualTo(before);
    }

    @Test
    void absentServicePassword_leavesNoServiceAccount() {
        restart(Optional.empty(), PEER);

        assertThat(names()).containsExactly("admin");
    }

    @Test
    void renamedPeer_leavesNoServiceAccountBehind() {
        restart(Optional.of(SERVICE_PASSWORD), "other-api");

        assertThat(names()).containsExactly("admin", "other-api");
    }

    @Test
    void accountOfAPersonWithTheNameOfThePeer_becomesTheService() {
        deleteAll();
        QuarkusTransaction.requiringNew()
                .run(() -> accounts.put(PEER, SERVICE_PASSWORD, Set.of(Role.HR_ADMIN, "service")));

        asConfigured.make(null);

        assertThat(roles(PEER)).containsExactly("service");
        assertThat(roles("admin")).contains("hr-admin");
    }

    @Test
    void configuredPasswordOfTheWrongLength_isRefusedWithoutQuotingIt() {
        for (String password : List.of("eleven-char", "x".repeat(73))) {
            assertThatExceptionOfType(ConfigurationException.class)
                    .isThrownBy(() -> new FirstAccounts(accounts, Optional.empty(), Optional.of(password), PEER))
                    .withMessage(
                            "undercurrent.service.password must have at least 12 characters and at most 72 bytes in"
                                    + " UTF-8");
        }
    }

    private void restart(Optional<String> servicePassword, String peer) {
        new FirstAccounts(accounts, Optional.of(ADMIN_PASSWORD), servicePassword, peer).make(null);
    }

    private void deleteAll() {
        QuarkusTransaction.requiringNew().run(accounts::deleteAll);
    }

    private List<String> names() {
        return QuarkusTransaction.requiringNew().call(() -> accounts.listAfter("", 10).stream()
                .map(Account::username)
                .toList());
    }

    private Set<String> roles(String name) {
        return QuarkusTransaction.requiringNew()
                .call(() -> accounts.findById(name).roles());
    }

    private String hash(String name) {
        return QuarkusTransaction.requiringNew()
                .call(() -> accounts.findById(name).passwordHash());
    }

    private static String printed(Runnable action) {
        PrintStream before = System.out;
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        System.setOut(new PrintStream(bytes, true, StandardCharsets.UTF_8));
        try {
            action.run();
        } finally {
            System.setOut(before);
        }
        return bytes.toString(StandardCharsets.UTF_8);
    }
}
