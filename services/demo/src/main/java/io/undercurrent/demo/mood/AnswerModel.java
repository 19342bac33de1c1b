package io.undercurrent.demo.mood;

import io.undercurrent.contract.ballot.Answers;
import io.undercurrent.contract.instrument.Instrument;
import io.undercurrent.contract.instrument.Item;
import io.undercurrent.contract.instrument.Scale;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Random;

/**
 * Turns a temperament into answers, by a linear model with a threshold between every two options (graded response): the
 * more of a trait, the higher the option, with chance in it.
 */
public final class AnswerModel {

    private static final double SKIPPED = 0.03;
    private static final double NOT_APPLICABLE = 0.06;

    /** How far one standard deviation of the trait moves an answer, as part of a step between two options. */
    private static final double LOADING = 0.8;

    private static final double CHANCE = 0.75;

    /** How far the average person is on the healthy side of the middle, as part of a step. */
    private static final double HEALTHY = 0.3;

    private final Instrument instrument;
    private final List<String> items;

    /**
     * @param items ids of the items that a wave asks
     */
    public AnswerModel(Instrument instrument, List<String> items) {
        this.instrument = instrument;
        this.items = List.copyOf(items);
    }

    /** One person's answers. The same temperament and random numbers give the same ones. */
    public Answers answer(Temperament temperament, Random random) {
        var answers = new HashMap<String, Integer>();
        var notApplicable = new HashSet<String>();
        for (String id : items) {
            var item = instrument.item(id).orElseThrow();
            double luck = random.nextDouble();
            int code = code(item, temperament, random);
            if (luck < SKIPPED || !item.isAskedAfter(answers)) {
                continue;
            }
            if (item.notApplicable() && luck < SKIPPED + NOT_APPLICABLE) {
                notApplicable.add(id);
            } else {
                answers.put(id, code);
            }
        }
        return new Answers(answers, notApplicable);
    }

    private int code(Item item, Temperament temperament, Random random) {
        var options = instrument.scaleOf(item).options();
        if (instrument.scaleOf(item).kind() == Scale.Kind.CATEGORY) {
            // Names without an order: what stands first is named more often.
            int place = Math.min(random.nextInt(options.size()), random.nextInt(options.size()));
            return options.get(place).code();
        }
        double middle = (options.size() - 1) / 2.0;
        double usual = middle + HEALTHY * healthySide(item);
        double place = usual + LOADING * agreement(item, temperament) + CHANCE * random.nextGaussian();
        int index = (int) Math.round(Math.max(0, Math.min(place, options.size() - 1.0)));
        return options.stream().map(Scale.Option::code).sorted().toList().get(index);
    }

    private static int healthySide(Item item) {
        return switch (item.polarity()) {
            case POSITIVE -> 1;
            case NEGATIVE -> -1;
            case NEUTRAL -> 0;
        };
    }

    /** How strongly the person agrees: with a risk the more of it there is, with its absence the less. */
    private static double agreement(Item item, Temperament temperament) {
        double trait = Traits.of(item.id()).applyAsDouble(temperament);
        boolean isRisk = Traits.isOfRisk(item.id());
        return switch (item.polarity()) {
            case POSITIVE -> isRisk ? -trait : trait;
            case NEGATIVE -> isRisk ? trait : -trait;
            case NEUTRAL -> trait;
        };
    }
}
