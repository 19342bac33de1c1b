package io.undercurrent.demo.client;

import java.util.List;
import java.util.Map;

/** The figures of everyone together. */
public record Overview(List<Line> figures) {

    /**
     * One indicator.
     *
     * @param n answers that it rests on, null where it is suppressed
     * @param value null where it has shares only
     * @param options shares by code, of classes and of items without an order
     */
    public record Line(
            String indicatorId,
            String kind,
            Map<String, String> name,
            String unit,
            Long n,
            Double value,
            Double low,
            Double high,
            Map<Integer, Double> options,
            List<String> flags) {}
}
