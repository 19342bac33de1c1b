package io.undercurrent.dashboard.release;

/** The bytes that dashboard-api would publish. Stands in its package to get at its rules without its container. */
public final class ProductRelease {

    private ProductRelease() {}

    /** The release of a tallied wave, as it is served. */
    public static byte[] of(TalliedWave wave) {
        return ReleaseFormat.write(ReleaseBuilder.build(wave));
    }
}
