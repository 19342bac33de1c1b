package io.undercurrent.accounts;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.runtime.configuration.ConfigurationException;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/** Makes sure at every start that somebody can sign in: an administrator, and the other service if it has a password. */
@Singleton
class FirstAccounts {

    static final String ADMINISTRATOR = "admin";

    private static final String BOOTSTRAP_PASSWORD = "undercurrent.bootstrap.password";
    private static final String SERVICE_PASSWORD = "undercurrent.service.password";
    private static final Logger LOG = Logger.getLogger(FirstAccounts.class);

    private final Accounts accounts;
    private final Optional<String> bootstrapPassword;
    private final Optional<String> servicePassword;
    private final String peer;

    /**
     * Takes the configuration.
     *
     * @param bootstrapPassword of the first administrator; one is generated and printed once when it is absent
     * @param servicePassword what the two services sign in to each other with, the same at both
     * @param peer the name of the other service
     * @throws ConfigurationException when a password is too short or too long; the message does not repeat it
     */
    FirstAccounts(
            Accounts accounts,
            @ConfigProperty(name = BOOTSTRAP_PASSWORD) Optional<String> bootstrapPassword,
            @ConfigProperty(name = SERVICE_PASSWORD) Optional<String> servicePassword,
            @ConfigProperty(name = "undercurrent.service.peer") String peer) {
        requireFit(BOOTSTRAP_PASSWORD, bootstrapPassword);
        requireFit(SERVICE_PASSWORD, servicePassword);
        this.accounts = accounts;
        this.bootstrapPassword = bootstrapPassword;
        this.servicePassword = servicePassword;
        this.peer = peer;
    }

    void make(@Observes StartupEvent start) {
        // The service first: it may take over the account of an administrator who has its name.
        QuarkusTransaction.requiringNew().run(this::keepService);
        // Told when the transaction has ended well: a password that was rolled back would let nobody in.
        QuarkusTransaction.requiringNew().call(this::makeAdministrator).ifPresent(FirstAccounts::tell);
    }

    /** Makes the first administrator where there is none. Returns the password if it was generated. */
    Optional<String> makeAdministrator() {
        if (accounts.listAll().stream().anyMatch(account -> account.hasRole(Role.HR_ADMIN))) {
            return Optional.empty();
        }
        Optional<String> generated =
                bootstrapPassword.isPresent() ? Optional.empty() : Optional.of(Passwords.generate());
        String password = bootstrapPassword.or(() -> generated).orElseThrow();
        accounts.put(ADMINISTRATOR, password, Set.of(Role.HR_ADMIN, Role.LEADER, Role.ANALYST));
        return generated;
    }

    /** Leaves one account with the role service, with the password that is configured now, or none without a password. */
    void keepService() {
        accounts.listAll().stream()
                .filter(account -> account.hasRole(Role.SERVICE))
                .filter(account ->
                        servicePassword.isEmpty() || !account.username().equals(peer))
                .forEach(accounts::delete);
        if (servicePassword.isEmpty()) {
            LOG.warnf("%s is not set: %s cannot sign in here", SERVICE_PASSWORD, peer);
        } else if (!isCurrent(servicePassword.get())) {
            accounts.put(peer, servicePassword.get(), Set.of(Role.SERVICE));
        }
    }

    private boolean isCurrent(String password) {
        return accounts.findByIdOptional(peer)
                .filter(account -> account.roles().equals(Set.of(Role.SERVICE)))
                .filter(account -> Passwords.matches(password, account.passwordHash()))
                .isPresent();
    }

    private static void requireFit(String property, Optional<String> password) {
        if (password.filter(Passwords::isTooShort).isPresent()
                || password.filter(Passwords::isTooLong).isPresent()) {
            throw new ConfigurationException("%s must have at least %d characters and at most %d bytes in UTF-8"
                    .formatted(property, Passwords.SHORTEST, Passwords.LONGEST_BYTES));
        }
    }

    /** To standard output and not to the log, which may be kept and shipped elsewhere. */
    private static void tell(String password) {
        System.out.printf(
                """

                First administrator: user %s, password %s
                It is shown this once. Change it with PUT /api/v1/accounts/%s.

                """,
                ADMINISTRATOR, password, ADMINISTRATOR);
    }
}
