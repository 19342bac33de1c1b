package io.undercurrent.dashboard.report;

import io.undercurrent.contract.crypto.Digests;
import java.nio.charset.StandardCharsets;

/**
 * Keys of rows in one column, for tools that relate tables by one. They are digests in lower-case hexadecimal, since some
 * tools (Power BI, SQL Server) take two texts for the same that differ in case only, as the names of units may.
 */
final class Keys {

    private static final int LENGTH = 24;
    private static final int RELEASE_LENGTH = 12;

    private Keys() {}

    /** Of one indicator in one cell; begins with {@link #ofRelease}. */
    static String ofFact(String releaseId, String report, String cellId, String indicatorId) {
        return ofRelease(releaseId) + '-' + digest(releaseId, report, cellId, indicatorId);
    }

    /** Of a group, the same in every release. */
    static String ofGroup(String report, String cellId) {
        return digest(report, cellId);
    }

    /** What the keys of a release's facts begin with. */
    static String ofRelease(String releaseId) {
        return releaseId.substring(0, RELEASE_LENGTH);
    }

    private static String digest(String... parts) {
        // No part holds a NUL: PostgreSQL would not have taken it.
        var text = String.join("\0", parts);
        return Digests.sha256(text.getBytes(StandardCharsets.UTF_8)).hex().substring(0, LENGTH);
    }
}
