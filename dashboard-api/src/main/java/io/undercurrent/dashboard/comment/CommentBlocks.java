package io.undercurrent.dashboard.comment;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Where each comment may be shown: with its division if that has at least {@value #T} of them; else with those of the
 * other small divisions, if they are as many together; else nowhere. Every comment is shown once at most, so that no two
 * lists differ by a few.
 *
 * @param shown comments by the cohort under which they stand
 * @param together comments of several small cohorts; empty, or at least {@value #T}
 */
record CommentBlocks(Map<String, List<ReceivedComment>> shown, List<ReceivedComment> together) {

    /** Fewest comments that are shown together. More than for scores, because a comment has a style. */
    static final int T = 10;

    static CommentBlocks of(List<ReceivedComment> comments) {
        var byCohort = comments.stream()
                .collect(Collectors.groupingBy(ReceivedComment::cohort, TreeMap::new, Collectors.toList()));
        var small = new ArrayList<ReceivedComment>();
        byCohort.values().removeIf(group -> group.size() < T && small.addAll(group));
        return new CommentBlocks(byCohort, small.size() < T ? List.of() : List.copyOf(small));
    }
}
