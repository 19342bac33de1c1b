package io.undercurrent.dashboard.report;

import de.siegmar.fastcsv.writer.CsvWriter;
import io.undercurrent.dashboard.indicator.Measure;
import io.undercurrent.dashboard.insight.Flag;
import io.undercurrent.rest.value.WireForms;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The fact table as CSV (RFC 4180) in UTF-8 with a header, written as it is read. Columns are called as the fields of
 * the JSON form; what is null there is empty here.
 */
final class FactCsv implements StreamingOutput {

    private static final List<Column> COLUMNS = List.of(
            text("releaseId", fact -> fact.origin().releaseId()),
            text("waveId", fact -> fact.origin().waveId()),
            text("waveTitle", fact -> fact.origin().waveTitle()),
            text("closedOn", fact -> fact.origin().closedOn()),
            text("provenance", fact -> spelled(fact.origin().provenance())),
            text("attribution", fact -> fact.origin().attribution()),
            text("report", Fact::report),
            text("cellId", fact -> fact.cell().cellId()),
            text("cellName", fact -> fact.cell().cellName()),
            text("parentId", fact -> fact.cell().parentId()),
            plain("level", fact -> fact.cell().level()),
            plain("exact", fact -> fact.cell().exact()),
            text("indicatorId", fact -> fact.indicator().indicatorId()),
            text("kind", fact -> spelled(fact.indicator().kind())),
            measured("n", Measure::n),
            measured("value", Measure::value),
            measured("low", Measure::low),
            measured("high", Measure::high),
            measured("favourable", Measure::favourable),
            measured("favourableLow", Measure::favourableLow),
            measured("favourableHigh", Measure::favourableHigh),
            measured("neutral", Measure::neutral),
            measured("unfavourable", Measure::unfavourable),
            measured("unfavourableLow", Measure::unfavourableLow),
            measured("unfavourableHigh", Measure::unfavourableHigh),
            measured("options", measure -> shares(measure.options())),
            measured("mostlyNotApplicable", Measure::mostlyNotApplicable),
            measured("clipped", Measure::clipped),
            plain("suppressed", fact -> fact.figure().suppressed()),
            text("suppressionReason", fact -> fact.figure().suppressionReason()),
            plain("flags", fact -> flags(fact.figure().flags())));

    private final Stream<Fact> facts;

    FactCsv(Stream<Fact> facts) {
        this.facts = facts;
    }

    private record Column(String name, Function<Fact, String> value) {}

    private static Column text(String name, Function<Fact, Object> value) {
        return plain(name, fact -> defused(Objects.toString(value.apply(fact), "")));
    }

    private static Column measured(String name, Function<Measure, Object> value) {
        return plain(name, fact -> value.apply(fact.figure().measure()));
    }

    private static Column plain(String name, Function<Fact, Object> value) {
        return new Column(name, fact -> Objects.toString(value.apply(fact), ""));
    }

    /**
     * A spreadsheet takes a cell that begins so for a formula and runs it; unit names and titles come from people. The
     * apostrophe makes it text (OWASP, "CSV Injection").
     */
    private static String defused(String text) {
        return !text.isEmpty() && "=+-@\t\r".indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }

    /** As in {@code few answers; low response}. */
    private static String flags(List<Flag> flags) {
        return flags.stream().map(FactCsv::spelled).collect(Collectors.joining("; "));
    }

    /** As JSON spells it. */
    private static <E extends Enum<E>> String spelled(E constant) {
        return WireForms.of(constant.getDeclaringClass()).orElseThrow().write().apply(constant);
    }

    /** As in {@code 1=0.25 2=0.75}. */
    private static String shares(Map<Integer, BigDecimal> options) {
        return options == null
                ? null
                : options.entrySet().stream()
                        .map(option -> option.getKey() + "=" + option.getValue().toPlainString())
                        .collect(Collectors.joining(" "));
    }

    @Override
    public void write(OutputStream output) throws IOException {
        try (var csv = CsvWriter.builder().build(new OutputStreamWriter(output, StandardCharsets.UTF_8))) {
            csv.writeRecord(COLUMNS.stream().map(Column::name).toList());
            facts.forEach(fact -> csv.writeRecord(
                    COLUMNS.stream().map(column -> column.value.apply(fact)).toList()));
        }
    }
}
