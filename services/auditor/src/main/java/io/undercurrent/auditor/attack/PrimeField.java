package io.undercurrent.auditor.attack;

/** The integers modulo the Mersenne prime 2^31 - 1: products fit a long, and no rounding makes two ranks of one. */
final class PrimeField {

    static final long P = 2_147_483_647L;

    private PrimeField() {}

    static long inverse(long a) {
        long result = 1;
        long base = a;
        for (long exponent = P - 2; exponent > 0; exponent >>= 1) {
            if ((exponent & 1) == 1) {
                result = result * base % P;
            }
            base = base * base % P;
        }
        return result;
    }

    static long of(long integer) {
        long rest = integer % P;
        return rest < 0 ? rest + P : rest;
    }

    /** The representative nearest to zero. */
    static long signed(long element) {
        return element > P / 2 ? element - P : element;
    }
}
