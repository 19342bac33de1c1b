package io.undercurrent.demo.pair;

/**
 * The administrator of a pair.
 *
 * @param password left out of {@link #toString()}
 */
public record SignIn(String user, String password) {

    /** The administrator that both services make when they start on empty databases. */
    private static final String ADMINISTRATOR = "admin";

    /** The administrator with a new password. */
    static SignIn random() {
        return administrator(Secrets.password());
    }

    static SignIn administrator(String password) {
        return new SignIn(ADMINISTRATOR, password);
    }

    @Override
    public String toString() {
        return user;
    }
}
