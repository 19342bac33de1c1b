package io.undercurrent.survey.cohort;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.undercurrent.contract.crypto.Digests;
import io.undercurrent.contract.wave.Report;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Ids and names of groups.
 *
 * <p>The ids that the planner makes up are {@code *} and segments that begin with {@code ~}. A segment or category of
 * the roster that begins with either, or with {@code =}, gets a {@code =} in front, so that no two groups share an id.
 */
final class GroupNaming {

    /** The root of a flat report, and of a tree whose paths do not share their first unit. */
    static final String EVERYONE_ID = "*";

    static final String EVERYONE = "Everyone";

    /** The class of all flat categories that are too small to stand alone. */
    static final String OTHER = "Other";

    private static final String RESERVED = "*~=";
    private static final int NAMES_IN_FULL = 3;
    private static final int DIGEST_BYTES = 4;

    private GroupNaming() {}

    /** The id of a category, or of one segment of a unit path. */
    static String id(String segment) {
        return RESERVED.indexOf(segment.charAt(0)) < 0 ? segment : "=" + segment;
    }

    /** The id of the exact group of the people with this value. */
    static String valueId(String report, String value) {
        return report.equals(Report.UNIT)
                ? RosterValue.segments(value).stream().map(GroupNaming::id).collect(Collectors.joining("/"))
                : id(value);
    }

    /** The id of the people who stand directly in a unit that has sub-units. */
    static String directId(String unit) {
        return unit + "/~direct";
    }

    static String directName(String unit) {
        return unit + " (directly)";
    }

    /** The id of a merged group: other members, another id. {@code members} is sorted. */
    static String mergedId(String parent, List<String> members) {
        byte[] digest =
                Digests.sha256(String.join("\n", members).getBytes(UTF_8)).toArray();
        return parent + "/~" + HexFormat.of().formatHex(digest, 0, DIGEST_BYTES);
    }

    /** {@code Data}, {@code Data + Ops}, {@code Data + Ops + Sales}, {@code Data + Ops + 2 more}. */
    static String joined(List<String> names) {
        if (names.size() <= NAMES_IN_FULL) {
            return String.join(" + ", names);
        }
        int named = NAMES_IN_FULL - 1;
        return String.join(" + ", names.subList(0, named)) + " + " + (names.size() - named) + " more";
    }
}
