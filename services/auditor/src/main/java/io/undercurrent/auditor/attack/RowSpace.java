package io.undercurrent.auditor.attack;

import static io.undercurrent.auditor.attack.PrimeField.P;

import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/**
 * All groups whose number of answers, and sum of answers, follows exactly from published ones.
 *
 * <p>A group is one if its indicator is a linear combination of those of published cells. That is decided by two random
 * vectors that are orthogonal to all of these: a group that is not one is orthogonal to both with a chance of 2^-62.
 */
final class RowSpace {

    private static final int WITNESSES = 2;

    private final List<Row> rows;
    private final int columns;
    private final long[][] witnesses = new long[WITNESSES][];
    private final long[] solution;
    private final boolean consistent;

    RowSpace(List<Row> rows, int columns) {
        this.rows = rows;
        this.columns = columns;
        long[][] matrix = new long[rows.size()][columns + 1];
        for (int i = 0; i < rows.size(); i++) {
            int row = i;
            rows.get(i).columns().stream().forEach(column -> matrix[row][column] = 1);
            matrix[i][columns] = PrimeField.of(rows.get(i).n());
        }
        var elimination = new Elimination(matrix, columns);
        var random = new Random(columns * 31L + rows.size());
        for (int i = 0; i < WITNESSES; i++) {
            witnesses[i] = nullVector(elimination, random);
        }
        this.solution = solution(elimination);
        this.consistent = isConsistent(elimination);
    }

    private long[] nullVector(Elimination elimination, Random random) {
        long[] vector = new long[columns];
        var bound = new BitSet();
        elimination.pivots().forEach(bound::set);
        for (int column = bound.nextClearBit(0); column < columns; column = bound.nextClearBit(column + 1)) {
            vector[column] = random.nextInt((int) P);
        }
        for (int row = 0; row < elimination.pivots().size(); row++) {
            long sum = 0;
            for (int column = bound.nextClearBit(0); column < columns; column = bound.nextClearBit(column + 1)) {
                sum = (sum + elimination.at(row, column) * vector[column]) % P;
            }
            vector[elimination.pivots().get(row)] = sum == 0 ? 0 : P - sum;
        }
        return vector;
    }

    private long[] solution(Elimination elimination) {
        long[] vector = new long[columns];
        for (int row = 0; row < elimination.pivots().size(); row++) {
            vector[elimination.pivots().get(row)] = elimination.at(row, columns);
        }
        return vector;
    }

    private boolean isConsistent(Elimination elimination) {
        for (int row = elimination.pivots().size(); row < rows.size(); row++) {
            if (elimination.at(row, columns) != 0) {
                return false;
            }
        }
        return true;
    }

    /** Whether all published counts can be of the same answers. */
    boolean isConsistent() {
        return consistent;
    }

    /** Whether the group's count follows from published ones. */
    boolean holds(BitSet group) {
        for (long[] witness : witnesses) {
            if (product(group, witness) != 0) {
                return false;
            }
        }
        return true;
    }

    /** The number of answers of a group that this {@linkplain #holds holds}. */
    long answers(BitSet group) {
        return PrimeField.signed(product(group, solution));
    }

    private static long product(BitSet group, long[] vector) {
        long sum = 0;
        for (int column = group.nextSetBit(0); column >= 0; column = group.nextSetBit(column + 1)) {
            sum += vector[column];
        }
        return sum % P;
    }

    /**
     * Which published cells, times what, add up to the group; empty if none do. Checked over the integers, so that
     * whoever doubts it can do the sum.
     */
    Optional<Certificate> certificate(BitSet group) {
        for (Row row : rows) {
            if (row.columns().equals(group)) {
                return Optional.of(new Certificate(List.of(new Certificate.Term(1, row.label(), row.n())), 1));
            }
        }
        long[][] transposed = new long[columns][rows.size() + 1];
        for (int row = 0; row < rows.size(); row++) {
            int place = row;
            rows.get(row).columns().stream().forEach(column -> transposed[column][place] = 1);
        }
        group.stream().forEach(column -> transposed[column][rows.size()] = 1);
        var elimination = new Elimination(transposed, rows.size());
        long[] multipliers = new long[rows.size()];
        for (int row = 0; row < elimination.pivots().size(); row++) {
            multipliers[elimination.pivots().get(row)] = elimination.at(row, rows.size());
        }
        return Certificate.of(rows, multipliers, group);
    }
}
