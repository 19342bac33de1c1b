package io.undercurrent.respondent;

/**
 * The respondent goes no further: what the services show does not keep what the invitation promised, and an answer
 * might be traced. Messages hold nothing secret.
 */
public abstract sealed class BrokenPromise extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private BrokenPromise(String message) {
        super(message);
    }

    /** The manifest is not the one that everybody else is given, or is none. */
    public static final class ManifestMismatch extends BrokenPromise {
        private static final long serialVersionUID = 1L;

        ManifestMismatch(String message) {
            super(message);
        }
    }

    /** Answers would be sealed to a key that dashboard-api did not make, so that survey-api could read them. */
    public static final class SealingKeyMismatch extends BrokenPromise {
        private static final long serialVersionUID = 1L;

        SealingKeyMismatch(String message) {
            super(message);
        }
    }

    /** The wave's policy is below the floor under which nobody is anonymous. */
    public static final class PolicyTooWeak extends BrokenPromise {
        private static final long serialVersionUID = 1L;

        PolicyTooWeak(String message) {
            super(message);
        }
    }

    /** A ballot would show a cohort of fewer people than the policy promises. */
    public static final class CohortTooSmall extends BrokenPromise {
        private static final long serialVersionUID = 1L;

        CohortTooSmall(String message) {
            super(message);
        }
    }

    /** The key that is to sign is not in the manifest: it may have been made to mark one person. */
    public static final class UnlistedKey extends BrokenPromise {
        private static final long serialVersionUID = 1L;

        UnlistedKey(String message) {
            super(message);
        }
    }

    /** A signature does not hold under the cohort's key: it may be spoiled to keep someone out, or to mark them. */
    public static final class BadSignature extends BrokenPromise {
        private static final long serialVersionUID = 1L;

        BadSignature(String message) {
            super(message);
        }
    }
}
