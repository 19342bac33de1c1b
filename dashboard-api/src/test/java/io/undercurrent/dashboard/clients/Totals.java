package io.undercurrent.dashboard.clients;

import static io.undercurrent.dashboard.testsupport.Reader.read;
import static io.undercurrent.dashboard.testsupport.SampleTally.AUTUMN;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * What the fact table adds up to, as a client sees it.
 *
 * @param n sum of the column n
 * @param suppressed rows that are flagged
 * @param withheld rows that are flagged and in which n, value and favourable are null
 * @param latest greatest closedOn, as a date
 */
record Totals(int rows, long n, long suppressed, long withheld, String latest) {

    private static final ObjectMapper JSON = new ObjectMapper();

    /** As a client printed them. */
    static Totals printed(String output) throws JsonProcessingException {
        return JSON.readValue(output, Totals.class);
    }

    /** As a client printed them beside the types that it found the columns to have, which are compared here. */
    static Totals printed(String output, String types) throws JsonProcessingException {
        var seen = JSON.readTree(output);
        assertThat(seen.path("types")).isEqualTo(JSON.readTree(types));
        return printed(seen.path("totals").toString());
    }

    /** As the JSON has them, which every client has to come to. */
    static Totals expected() {
        List<Map<String, Object>> rows = read("/tables/Cells?limit=500").getList("items");
        long n = rows.stream()
                .map(row -> (Integer) row.get("n"))
                .filter(Objects::nonNull)
                .mapToLong(Integer::longValue)
                .sum();
        var suppressed =
                rows.stream().filter(row -> (Boolean) row.get("suppressed")).toList();
        long withheld = suppressed.stream()
                .filter(row -> Stream.of("n", "value", "favourable").allMatch(column -> row.get(column) == null))
                .count();
        assertThat(withheld).isPositive().isEqualTo(suppressed.size());
        return new Totals(rows.size(), n, suppressed.size(), withheld, AUTUMN.toString());
    }
}
