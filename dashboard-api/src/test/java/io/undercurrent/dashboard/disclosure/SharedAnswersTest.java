package io.undercurrent.dashboard.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class SharedAnswersTest {

    private static final int T = 5;

    /** Berlin less the teams that sit in Berlin only leaves the three of a team that sits elsewhere, too. */
    @Test
    void teamsInsideASite_singleOutTheRestOfIt() {
        long[] sites = {23, 17};
        long[] teams = {20, 20};

        assertThat(new SharedAnswers(sites, teams, List.of(Set.of(0), Set.of(0, 1)), T).isolating())
                .hasValue(new SharedAnswers.Rest(1, List.of(0)));
        assertThat(new SharedAnswers(sites, teams, List.of(Set.of(0, 1), Set.of(0, 1)), T).isolating())
                .as("people of every team at every site")
                .isEmpty();
    }

    /** Against all pairs of sets of blocks, of which one holds everybody of the other. */
    @Property(tries = 3_000)
    void isolating_whereSomeRestIsSmall_andNowhereElse(
            @ForAll long seed,
            @ForAll @IntRange(min = 1, max = 4) int rows,
            @ForAll @IntRange(min = 1, max = 4) int columns) {
        var company = new Company(new Random(seed), rows, columns);

        var isolating = new SharedAnswers(company.ofRows(), company.ofColumns(), company.met(), T).isolating();

        assertThat(isolating.isPresent()).as(company.toString()).isEqualTo(company.hasSmallRest());
    }

    /** People and their answers by row and column. */
    private static final class Company {

        private final boolean[][] shared;
        private final int[][] answers;

        Company(Random random, int rows, int columns) {
            shared = new boolean[rows][columns];
            answers = new int[rows][columns];
            for (int row = 0; row < rows; row++) {
                for (int column = 0; column < columns; column++) {
                    shared[row][column] = random.nextInt(3) > 0;
                    answers[row][column] = shared[row][column] ? random.nextInt(9) : 0;
                }
            }
        }

        long[] ofRows() {
            return Arrays.stream(answers)
                    .mapToLong(row -> Arrays.stream(row).sum())
                    .toArray();
        }

        long[] ofColumns() {
            return IntStream.range(0, answers[0].length)
                    .mapToLong(column ->
                            Arrays.stream(answers).mapToInt(row -> row[column]).sum())
                    .toArray();
        }

        List<Set<Integer>> met() {
            return IntStream.range(0, shared[0].length)
                    .mapToObj(column -> IntStream.range(0, shared.length)
                            .filter(row -> shared[row][column])
                            .boxed()
                            .collect(Collectors.toSet()))
                    .toList();
        }

        boolean hasSmallRest() {
            return IntStream.range(0, 1 << answers.length).anyMatch(in -> IntStream.range(0, 1 << answers[0].length)
                    .filter(less -> isInside(less, in))
                    .mapToLong(less -> rest(in, less))
                    .anyMatch(rest -> rest > 0 && rest < T));
        }

        /** Whether everybody in the columns is in the rows. */
        private boolean isInside(int columns, int rows) {
            for (int row = 0; row < shared.length; row++) {
                for (int column = 0; column < shared[0].length; column++) {
                    if (shared[row][column] && (columns >> column & 1) == 1 && (rows >> row & 1) == 0) {
                        return false;
                    }
                }
            }
            return true;
        }

        private long rest(int rows, int columns) {
            long rest = 0;
            for (int row = 0; row < answers.length; row++) {
                for (int column = 0; column < answers[0].length; column++) {
                    rest += (rows >> row & 1) == 1 && (columns >> column & 1) == 0 ? answers[row][column] : 0;
                }
            }
            return rest;
        }

        @Override
        public String toString() {
            return Arrays.deepToString(answers) + " of " + Arrays.deepToString(shared);
        }
    }
}
