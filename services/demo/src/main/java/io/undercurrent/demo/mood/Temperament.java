package io.undercurrent.demo.mood;

import java.util.Random;

/**
 * What lies behind a person's answers, in standard deviations from the company's mean.
 *
 * @param anxiety about what AI means for the person's work
 * @param fragmentation working apart, with AI, on what was once worked out together
 * @param belonging closeness to colleagues
 * @param capability with AI in the person's own role
 * @param support how safe it is to try, fail and say so
 */
public record Temperament(double anxiety, double fragmentation, double belonging, double capability, double support) {

    /** Somebody of whom nothing is known but a company-wide mean of zero on every trait. */
    static final Temperament AVERAGE = new Temperament(0, 0, 0, 0, 0);

    /**
     * Draws a person. The traits go together as they do in people: who feels apart belongs less, who has support and
     * can use AI worries less.
     */
    static Temperament draw(Random random) {
        double support = random.nextGaussian();
        double capability = random.nextGaussian();
        double belonging = mix(0.3, support, random);
        double fragmentation = mix(-0.5, belonging, random);
        double anxiety = mix(-0.3, (support + capability) / Math.sqrt(2), random);
        return new Temperament(anxiety, fragmentation, belonging, capability, support);
    }

    /** The same person in another climate, or after a change. */
    Temperament plus(Temperament shift) {
        return new Temperament(
                anxiety + shift.anxiety,
                fragmentation + shift.fragmentation,
                belonging + shift.belonging,
                capability + shift.capability,
                support + shift.support);
    }

    Temperament times(double factor) {
        return new Temperament(
                anxiety * factor, fragmentation * factor, belonging * factor, capability * factor, support * factor);
    }

    private static double mix(double correlation, double other, Random random) {
        return correlation * other + Math.sqrt(1 - correlation * correlation) * random.nextGaussian();
    }
}
