package io.undercurrent.demo.client;

/**
 * What a release says of itself.
 *
 * @param id SHA-256 of its content in hexadecimal
 * @param suppressionReason why a figure is suppressed, the same for all
 */
public record ReleaseInfo(String id, Quality quality, String suppressionReason) {

    /**
     * How much a release rests on.
     *
     * @param cast people who answered, those with spoiled ballots among them
     * @param spoiled people whose ballots held no answers
     * @param smallestCell the smallest n of any figure published; null when nothing is
     */
    public record Quality(
            int invited, long cast, long spoiled, Long smallestCell, long publishedCells, long suppressedCells) {}
}
