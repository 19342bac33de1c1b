package io.undercurrent.dashboard.release;

/** Releases without a database, for tests of other packages. */
public final class BuiltRelease {

    private BuiltRelease() {}

    public static Release of(TalliedWave wave) {
        return ReleaseBuilder.build(wave);
    }
}
