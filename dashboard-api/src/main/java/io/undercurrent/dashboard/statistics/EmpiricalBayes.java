package io.undercurrent.dashboard.statistics;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/**
 * Group means, drawn towards the mean of all groups by as much as chance is expected to have driven them away from it
 * (B. Efron and C. Morris, JASA 70, 1975). In a plain league table both ends are small groups; here they are not.
 */
public final class EmpiricalBayes {

    private static final int DRAWS = 2_000;
    private static final long SEED = 20_260_102;
    private static final double TAIL = 0.025;
    private static final double Z = 1.959963984540054;

    private final List<Mean> groups;
    private final OneWay spread;
    private final double centre;

    /**
     * @param groups two or more, of other people each
     * @throws IllegalArgumentException if there are fewer
     */
    public EmpiricalBayes(List<Mean> groups) {
        this.groups = List.copyOf(groups);
        this.spread = OneWay.of(groups);
        this.centre = centre();
    }

    /**
     * A group in the ranking.
     *
     * @param estimate its mean, drawn towards the centre
     * @param weight from 0, when all difference is expected to be chance, to 1
     * @param interval 95 %, of the true mean
     * @param rank 1 for the highest estimate
     * @param ranks between which the true rank lies with 95 %
     */
    public record Ranked(double estimate, double weight, Bounds interval, int rank, Bounds ranks) {}

    /** How much of a group's distance from the centre is kept: B = tau² / (tau² + sigma² / n). */
    public static double weight(double trueVariance, double within, long n) {
        return trueVariance == 0 ? 0 : trueVariance / (trueVariance + within / n);
    }

    private double centre() {
        double sum = 0;
        double weights = 0;
        for (Mean group : groups) {
            double weight = 1 / (spread.trueVariance() + errorVariance(group));
            sum += weight * group.value();
            weights += weight;
        }
        return sum / weights;
    }

    private double errorVariance(Mean group) {
        // Where nobody differs from anybody inside a group, its mean is taken as nearly certain.
        return Math.max(spread.within(), Double.MIN_NORMAL) / group.n();
    }

    /** The groups in the order in which they were given. */
    public List<Ranked> ranking() {
        double[] estimates = groups.stream().mapToDouble(this::estimate).toArray();
        double[] errors = groups.stream()
                .mapToDouble(group -> Math.sqrt(weightOf(group) * errorVariance(group)))
                .toArray();
        int[] ranks = ranks(estimates);
        int[][] drawn = drawnRanks(estimates, errors);
        return IntStream.range(0, groups.size())
                .mapToObj(i -> new Ranked(
                        estimates[i],
                        weightOf(groups.get(i)),
                        new Bounds(estimates[i] - Z * errors[i], estimates[i] + Z * errors[i]),
                        ranks[i],
                        new Bounds(drawn[i][(int) (TAIL * DRAWS)], drawn[i][(int) ((1 - TAIL) * DRAWS)])))
                .toList();
    }

    private double weightOf(Mean group) {
        return weight(spread.trueVariance(), spread.within(), group.n());
    }

    private double estimate(Mean group) {
        return centre + weightOf(group) * (group.value() - centre);
    }

    private static int[][] drawnRanks(double[] estimates, double[] errors) {
        var random = new Random(SEED);
        var drawn = new int[estimates.length][DRAWS];
        for (int draw = 0; draw < DRAWS; draw++) {
            int[] ranks = ranks(IntStream.range(0, estimates.length)
                    .mapToDouble(i -> estimates[i] + errors[i] * random.nextGaussian())
                    .toArray());
            for (int i = 0; i < ranks.length; i++) {
                drawn[i][draw] = ranks[i];
            }
        }
        for (int[] ranks : drawn) {
            Arrays.sort(ranks);
        }
        return drawn;
    }

    private static int[] ranks(double[] values) {
        int[] highestFirst = IntStream.range(0, values.length)
                .boxed()
                .sorted(Comparator.comparingDouble((Integer i) -> values[i]).reversed())
                .mapToInt(i -> i)
                .toArray();
        var ranks = new int[values.length];
        for (int place = 0; place < values.length; place++) {
            boolean isTied = place > 0 && values[highestFirst[place]] == values[highestFirst[place - 1]];
            ranks[highestFirst[place]] = isTied ? ranks[highestFirst[place - 1]] : place + 1;
        }
        return ranks;
    }
}
