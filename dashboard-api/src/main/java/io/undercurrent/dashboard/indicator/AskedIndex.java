package io.undercurrent.dashboard.indicator;

import io.undercurrent.contract.ballot.Answers;
import io.undercurrent.contract.instrument.Index;
import io.undercurrent.contract.instrument.Polarity;
import java.util.List;
import java.util.OptionalDouble;

/**
 * An index, over those of its items that a wave asks.
 *
 * @param items at least {@value #FEWEST_ITEMS}
 */
record AskedIndex(Index index, List<AskedItem> items) {

    /** One item is shown as that item, never under the name of an index. */
    static final int FEWEST_ITEMS = 2;

    static final int FULL_SCORE = 100;

    String id() {
        return index.id();
    }

    /**
     * A person's score from 0 to 100: the mean over the items that the person answered, if those are at least half of
     * the items asked, and at least two.
     */
    OptionalDouble score(Answers answers) {
        double sum = 0;
        int answered = 0;
        for (AskedItem item : items) {
            Integer code = answers.answers().get(item.id());
            if (code != null) {
                sum += score(item, code);
                answered++;
            }
        }
        return answered < fewestAnswers() ? OptionalDouble.empty() : OptionalDouble.of(sum / answered);
    }

    /** A code, or a mean of codes, of one item on 0 to 100, where 100 is the index's own high side. */
    double score(AskedItem item, double code) {
        double score = item.score(code);
        return isTurned(item) ? FULL_SCORE - score : score;
    }

    private int fewestAnswers() {
        return Math.max(FEWEST_ITEMS, (items.size() + 1) / 2);
    }

    private boolean isTurned(AskedItem item) {
        var opposite =
                switch (index.direction()) {
                    case RISK -> Polarity.POSITIVE;
                    case HEALTH -> Polarity.NEGATIVE;
                };
        return item.item().polarity() == opposite;
    }
}
