package io.undercurrent.dashboard.release;

import io.undercurrent.dashboard.disclosure.ReportDisclosure;
import io.undercurrent.dashboard.indicator.CohortStatistics;
import io.undercurrent.dashboard.indicator.Indicator;
import io.undercurrent.dashboard.statistics.Mean;
import io.undercurrent.dashboard.statistics.OneWay;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * How far the members of a published unit answered alike, over all units: whether a unit's mean is a climate of the unit.
 *
 * @param groups the smallest published groups, none inside another
 * @param icc1 ICC(1), the part of one person's spread that is the unit's; about 0 where units do not matter
 * @param icc2 ICC(2), how reliable the mean of a typical unit is
 */
@Schema(description = "How far the members of a unit answered alike")
public record Agreement(
        @Schema(examples = "BEL1") String indicator, int groups, long n, BigDecimal icc1, BigDecimal icc2) {

    private static final int DECIMALS = 3;
    private static final long FEWEST_PEOPLE = 50;

    /**
     * The agreement on one indicator; nothing where there are fewer than two groups or 50 people, or no spread.
     *
     * @param statistics of a group's cohorts together
     */
    static Optional<Agreement> of(
            Indicator indicator, ReportDisclosure disclosure, Function<List<String>, CohortStatistics> statistics) {
        var means = new ArrayList<Mean>();
        Set<String> taken = new HashSet<>();
        var smallestFirst = disclosure.groups().stream()
                .filter(group -> disclosure.publishes(group, indicator))
                .sorted((one, other) ->
                        Integer.compare(one.cohorts().size(), other.cohorts().size()))
                .toList();
        for (var group : smallestFirst) {
            if (group.cohorts().stream().noneMatch(taken::contains)) {
                taken.addAll(group.cohorts());
                indicator.mean(statistics.apply(group.cohorts())).ifPresent(means::add);
            }
        }
        long people = means.stream().mapToLong(Mean::n).sum();
        if (means.size() < 2 || people < FEWEST_PEOPLE) {
            return Optional.empty();
        }
        var spread = OneWay.of(means);
        return spread.between() == 0 || spread.within() == 0
                ? Optional.empty()
                : Optional.of(new Agreement(
                        indicator.id(), means.size(), people, rounded(spread.icc1()), rounded(spread.icc2())));
    }

    private static BigDecimal rounded(double value) {
        return BigDecimal.valueOf(value).setScale(DECIMALS, RoundingMode.HALF_UP);
    }
}
