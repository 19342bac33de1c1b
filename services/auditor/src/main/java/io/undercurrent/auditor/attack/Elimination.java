package io.undercurrent.auditor.attack;

import static io.undercurrent.auditor.attack.PrimeField.P;

import java.util.ArrayList;
import java.util.List;

/** Gauss and Jordan over a prime field, in place: afterwards every pivot column has a single 1. */
final class Elimination {

    private final long[][] rows;
    private final List<Integer> pivots = new ArrayList<>();

    /** @param columns how many columns, from the left, pivots may be in; the rest is carried along */
    Elimination(long[][] rows, int columns) {
        this.rows = rows;
        for (int column = 0; column < columns && pivots.size() < rows.length; column++) {
            eliminate(column);
        }
    }

    private void eliminate(int column) {
        int top = pivots.size();
        int found = top;
        while (found < rows.length && rows[found][column] == 0) {
            found++;
        }
        if (found == rows.length) {
            return;
        }
        long[] pivot = rows[found];
        rows[found] = rows[top];
        rows[top] = pivot;
        scale(pivot, PrimeField.inverse(pivot[column]));
        for (long[] row : rows) {
            if (row != pivot && row[column] != 0) {
                subtract(row, pivot, row[column]);
            }
        }
        pivots.add(column);
    }

    private static void scale(long[] row, long factor) {
        for (int i = 0; i < row.length; i++) {
            row[i] = row[i] * factor % P;
        }
    }

    private static void subtract(long[] row, long[] other, long factor) {
        long negative = P - factor;
        for (int i = 0; i < row.length; i++) {
            if (other[i] != 0) {
                row[i] = (row[i] + negative * other[i]) % P;
            }
        }
    }

    /** The column of the pivot of each of the first rows; the rows after these are zero in all pivot columns. */
    List<Integer> pivots() {
        return pivots;
    }

    long at(int row, int column) {
        return rows[row][column];
    }
}
