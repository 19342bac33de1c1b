package io.undercurrent.auditor.published;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A release as anybody reads it. These records are the auditor's own reading of the published JSON: it takes what it
 * needs and leaves the rest.
 *
 * @param id SHA-256 of the bytes in hexadecimal, as computed here
 * @param reports cuts of the same answers
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record Release(
        String id,
        Wave wave,
        Policy policy,
        Quality quality,
        String suppressionReason,
        List<Indicator> indicators,
        List<Report> reports) {

    public Release {
        indicators = List.copyOf(indicators);
        reports = List.copyOf(reports);
    }

    /** The wave that a release is of. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Wave(String id, String title, String closedOn) {}

    /**
     * What was promised.
     *
     * @param t fewest answers in anything published
     */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Policy(int k, int t) {}

    /** How many people were asked and answered. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Quality(int invited, long cast, long spoiled) {}

    /**
     * What a figure is of.
     *
     * @param kind {@code item}, or something computed from items
     * @param range of its mean; null where there is none
     * @param polarity {@code positive} where high codes are favourable, {@code negative} where low ones are
     */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Indicator(String id, String kind, Range range, String polarity, List<Option> options) {

        /** Whether it is one question with codes on a scale. */
        public boolean isScale() {
            return "item".equals(kind) && range != null && options != null && options.size() > 1;
        }

        /** The codes that can be answered, ascending. */
        public int[] codes() {
            return options.stream().mapToInt(Option::code).sorted().distinct().toArray();
        }
    }

    /** An answer that an item offers. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Option(int code) {}

    /** The ends of a scale. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Range(int low, int high) {}

    /** One way of cutting the results. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Report(String name, List<Cell> cells) {

        public Report {
            cells = List.copyOf(cells);
        }
    }

    /**
     * A group with its figures.
     *
     * @param ballots null when nothing of it is published
     * @param measures by indicator; null where that one is not published
     */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Cell(Group group, int invited, boolean suppressed, Long ballots, Map<String, Figure> measures) {

        public Cell {
            measures = measures == null ? Map.of() : new HashMap<>(measures);
        }
    }

    /** Who is in a cell. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Group(String id, String name, List<String> members, List<String> cohorts) {

        public Group {
            members = members == null ? List.of() : List.copyOf(members);
            cohorts = List.copyOf(cohorts);
        }
    }

    /**
     * The figures of one indicator in one cell.
     *
     * @param n answers that it rests on
     * @param value the mean
     * @param favourable share of n
     * @param clipped whether 90 % or more are alike, and the figures say no more than that
     */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Figure(
            Long n,
            BigDecimal value,
            BigDecimal low,
            BigDecimal high,
            BigDecimal favourable,
            BigDecimal unfavourable,
            Map<Integer, BigDecimal> options,
            Boolean clipped) {

        /** Whether the figures are no more than a bound. */
        public boolean isClipped() {
            return Boolean.TRUE.equals(clipped);
        }
    }

    /** The indicator of this id. */
    public Indicator indicator(String wanted) {
        return indicators.stream()
                .filter(indicator -> indicator.id().equals(wanted))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("The release has no indicator " + wanted));
    }

    /** Whether a suppressed cell is known to hold fewer than t answers, because no other reason for it is given. */
    public boolean suppressedMeansFew() {
        return suppressionReason != null && !suppressionReason.contains("subtraction");
    }
}
