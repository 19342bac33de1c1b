package io.undercurrent.dashboard.statistics;

import java.util.List;
import org.apache.commons.statistics.distribution.FDistribution;

/**
 * How much groups differ beside how much their members do, from the groups' own means (one-way analysis of variance).
 *
 * @param between mean square between groups
 * @param within mean square within groups: the pooled variance
 * @param typicalSize n0, the size that groups would have if they were equal; close to their mean size
 * @param groups at least 2
 * @param people in all of them
 */
public record OneWay(double between, double within, double typicalSize, int groups, long people) {

    /**
     * @param means of disjoint groups
     * @throws IllegalArgumentException if there are fewer than two groups, or not more people than groups
     */
    public static OneWay of(List<Mean> means) {
        long people = means.stream().mapToLong(Mean::n).sum();
        int groups = means.size();
        if (groups < 2 || people <= groups) {
            throw new IllegalArgumentException("Spread is compared over two groups or more, of more than one each");
        }
        double grand =
                means.stream().mapToDouble(mean -> mean.value() * mean.n()).sum() / people;
        double squaresBetween = means.stream()
                .mapToDouble(mean -> mean.n() * Math.pow(mean.value() - grand, 2))
                .sum();
        double squaresWithin = means.stream()
                .mapToDouble(mean -> (mean.n() - 1) * mean.variance())
                .sum();
        double sizes =
                means.stream().mapToDouble(mean -> (double) mean.n() * mean.n()).sum();
        return new OneWay(
                squaresBetween / (groups - 1),
                squaresWithin / (people - groups),
                (people - sizes / people) / (groups - 1),
                groups,
                people);
    }

    /** The F statistic; infinite where there is no spread within groups. */
    public double f() {
        return between / within;
    }

    /** The p of F. */
    public double p() {
        return FDistribution.of(groups - 1.0, people - groups).survivalProbability(f());
    }

    /** The part of all spread that lies between groups, 0 to 1. */
    public double etaSquared() {
        double squaresBetween = between * (groups - 1);
        return squaresBetween / (squaresBetween + within * (people - groups));
    }

    /** The variance of true group means, 0 where the groups differ no more than chance lets them. */
    public double trueVariance() {
        return Math.max(0, (between - within) / typicalSize);
    }

    /**
     * ICC(1): the part of one person's variance that is the group's. Negative where groups differ less than chance would
     * have it (P. E. Shrout and J. L. Fleiss, Psychological Bulletin 86, 1979).
     */
    public double icc1() {
        return (between - within) / (between + (typicalSize - 1) * within);
    }

    /** ICC(2): how reliable the mean of a group of typical size is. */
    public double icc2() {
        return (between - within) / between;
    }
}
