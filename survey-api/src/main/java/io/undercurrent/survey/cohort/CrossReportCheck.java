package io.undercurrent.survey.cohort;

import java.util.ArrayList;
import java.util.List;

/**
 * Makes sure that no two reports together isolate 1 to 2k-1 people, and merges categories where they do.
 *
 * <p>What a combination of two reports gives is the answers of some people minus the answers of others; of fewer than
 * 2k people in all, one of the two has fewer than k. {@link LightCuts} tells how such combinations are found.
 *
 * <p>Merging happens in the flat report of a pair; of two flat ones in the less important.
 */
final class CrossReportCheck {

    private final int k;
    private final List<Headcount> headcounts;

    CrossReportCheck(int k, List<Headcount> headcounts) {
        this.k = k;
        this.headcounts =
                headcounts.stream().filter(headcount -> headcount.people() > 0).toList();
    }

    /**
     * Checks all pairs until a whole round needs no merge, which is the proof that the plan is safe.
     *
     * <p>One round is not always enough: a merge can connect what was apart in a pair that has been checked before,
     * and a category that was harmless there may then be had by subtraction. It ends, because every merge leaves one
     * category fewer.
     */
    List<CrossReportMerge> repair(List<ReportDraft> drafts) {
        List<CrossReportMerge> merges = new ArrayList<>();
        int before;
        do {
            before = merges.size();
            for (int later = 1; later < drafts.size(); later++) {
                for (ReportDraft earlier : drafts.subList(0, later)) {
                    merges.addAll(repair(earlier, drafts.get(later)));
                }
            }
        } while (merges.size() > before);
        return merges;
    }

    private List<CrossReportMerge> repair(ReportDraft earlier, ReportDraft later) {
        var pair = later.isFlat() ? new PairRepair(later, earlier, k) : new PairRepair(earlier, later, k);
        return pair.run(headcounts);
    }
}
