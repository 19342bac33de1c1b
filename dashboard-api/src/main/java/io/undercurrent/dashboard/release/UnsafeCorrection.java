package io.undercurrent.dashboard.release;

/** A corrected release that would, beside the one it is to replace, show less than the promised number of answers. */
public final class UnsafeCorrection extends RuntimeException {

    private static final long serialVersionUID = 1L;

    UnsafeCorrection(String message) {
        super(message);
    }
}
