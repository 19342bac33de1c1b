package io.undercurrent.dashboard.report;

import static io.undercurrent.dashboard.testsupport.Reader.get;
import static io.undercurrent.dashboard.testsupport.Reader.read;
import static io.undercurrent.dashboard.testsupport.Reader.signedIn;
import static io.undercurrent.dashboard.testsupport.SampleTally.AUTUMN;
import static io.undercurrent.dashboard.testsupport.SampleTally.SPRING;
import static org.assertj.core.api.Assertions.assertThat;

import com.jerolba.carpet.CarpetReader;
import de.siegmar.fastcsv.reader.CsvReader;
import io.quarkus.test.junit.QuarkusTest;
import io.undercurrent.dashboard.export.Column;
import io.undercurrent.dashboard.export.Table;
import io.undercurrent.dashboard.release.Releases;
import io.undercurrent.dashboard.testsupport.BiReader;
import io.undercurrent.dashboard.testsupport.ReleaseTable;
import io.undercurrent.dashboard.testsupport.SampleTally;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every channel tells the same of every row: one fixture, all tables, all columns, each channel read by a reader of its own. */
@QuarkusTest
class ChannelsAgreeTest {

    @Inject
    Releases releases;

    @Inject
    ReleaseTable released;

    @TempDir
    Path folder;

    @BeforeEach
    void publish() {
        released.clear();
        // One group with too few answers, texts that need quotes, decimals, shares by option, and two waves.
        releases.publish(new SampleTally(UUID.randomUUID(), "=Spring, \"pulse\"\nof 'Ümit'", SPRING).wave());
        releases.publish(
                new SampleTally(UUID.randomUUID(), "Autumn", AUTUMN).sales(4).wave());
    }

    @Test
    void allChannelsAgreeCellByCell() throws Exception {
        for (var table : ReleasedTables.ALL) {
            var json = byKey(table, json(table));

            assertThat(json).as(table.name()).isNotEmpty();
            assertThat(byKey(table, csv(table))).as("CSV of " + table.name()).isEqualTo(json);
            assertThat(byKey(table, xlsx(table))).as("XLSX of " + table.name()).isEqualTo(json);
            assertThat(byKey(table, parquet(table)))
                    .as("Parquet of " + table.name())
                    .isEqualTo(json);
            assertThat(byKey(table, odata(table)))
                    .as("OData of " + table.name())
                    .isEqualTo(json);
            assertThat(byKey(table, sql(table))).as("SQL of " + table.name()).isEqualTo(json);
        }
    }

    @Test
    void fixtureHasWhatChannelsCouldDifferIn() throws Exception {
        var cells = json(CellsTable.TABLE);

        assertThat(cells).hasSize(120);
        assertThat(cells).extracting(row -> row.get("suppressed")).contains("true", "false");
        assertThat(cells).extracting(row -> row.get("options")).contains(null, "1=0.33 2=0.33 3=0.33");
        assertThat(cells)
                .filteredOn(row -> row.get("suppressed").equals("true"))
                .isNotEmpty()
                .allSatisfy(row -> assertThat(row).containsEntry("n", null).containsEntry("value", null));
    }

    @Test
    void factsOfOneRelease_areThoseOfTheWholeTable() {
        var latest = read("/releases/latest/cells?limit=500").<Map<String, Object>>getList("items");
        var whole = read("/tables/Cells?limit=500").<Map<String, Object>>getList("items").stream()
                .filter(row -> row.get("waveTitle").equals("Autumn"))
                .toList();

        assertThat(latest).hasSize(60);
        assertThat(latest.get(0).keySet()).isEqualTo(whole.get(0).keySet());
        assertThat(latest).extracting(row -> row.get("id")).isEqualTo(ids(whole));
        assertThat(latest)
                .extracting(row -> row.get("value"))
                .isEqualTo(whole.stream().map(row -> row.get("value")).toList());
    }

    @Test
    void dictionary_namesEveryColumn() {
        var tables = signedIn().get("/api/v1/tables").jsonPath();

        assertThat(tables.getList("name")).containsExactly("Cells", "Waves", "Reports", "Groups", "Indicators");
        assertThat(tables.<String>getList("columns.flatten().description")).doesNotContainNull();
        get("/tables/Answers").then().statusCode(404);
    }

    private static List<Object> ids(List<Map<String, Object>> rows) {
        return rows.stream().map(row -> row.get("id")).toList();
    }

    /** Each value as a text that does not depend on how a channel spells it. */
    private static String plain(Column<?> column, Object value) {
        if (value == null) {
            return null;
        }
        return switch (column.type()) {
            case TEXT -> value.toString();
            case WHOLE, DECIMAL ->
                new BigDecimal(value.toString()).stripTrailingZeros().toPlainString();
            case TRUTH -> value.toString().toLowerCase(Locale.ROOT);
            case DATE -> value.toString().substring(0, 10);
        };
    }

    private static List<Map<String, String>> plain(
            Table<?> table, List<Map<String, Object>> rows, Function<Column<?>, String> name) {
        var plain = new ArrayList<Map<String, String>>();
        for (var row : rows) {
            assertThat(row).hasSize(table.columns().size());
            var values = new LinkedHashMap<String, String>();
            for (var column : table.columns()) {
                assertThat(row).containsKey(name.apply(column));
                values.put(column.name(), plain(column, row.get(name.apply(column))));
            }
            plain.add(values);
        }
        return plain;
    }

    private static Map<String, Map<String, String>> byKey(Table<?> table, List<Map<String, String>> rows) {
        var byKey = new TreeMap<String, Map<String, String>>();
        rows.forEach(row -> assertThat(byKey.put(row.get(table.key()), row)).isNull());
        return byKey;
    }

    private static List<Map<String, String>> json(Table<?> table) {
        return plain(table, read("/tables/" + table.name() + ".json?limit=500").getList("items"), Column::name);
    }

    private static List<Map<String, String>> odata(Table<?> table) {
        var rows = signedIn().get("/odata/v4/" + table.name()).jsonPath();
        return plain(table, rows.getList("value"), Column::name);
    }

    private static List<Map<String, String>> sql(Table<?> table) throws SQLException {
        return plain(
                table, BiReader.query("select * from bi." + table.name().toLowerCase(Locale.ROOT)), Column::sqlName);
    }

    private static List<Map<String, String>> csv(Table<?> table) {
        var rows = new ArrayList<Map<String, Object>>();
        CsvReader.builder()
                .ofNamedCsvRecord(get("/tables/" + table.name() + ".csv").asString())
                .forEach(line -> {
                    var row = new LinkedHashMap<String, Object>();
                    line.getFieldsAsMap()
                            .forEach((name, field) -> row.put(name, field.isEmpty() ? null : undefused(field)));
                    rows.add(row);
                });
        return plain(table, rows, Column::name);
    }

    private static String undefused(String field) {
        return field.matches("(?s)'[=+\\-@\t\r].*") ? field.substring(1) : field;
    }

    private static List<Map<String, String>> xlsx(Table<?> table) throws IOException {
        var file = get("/tables/" + table.name() + ".xlsx").asByteArray();
        try (var workbook = new ReadableWorkbook(new ByteArrayInputStream(file))) {
            var lines = workbook.findSheet(table.name()).orElseThrow().read();
            var rows = new ArrayList<Map<String, Object>>();
            for (var line : lines.subList(1, lines.size())) {
                var row = new LinkedHashMap<String, Object>();
                for (int place = 0; place < table.columns().size(); place++) {
                    var name = lines.get(0).getCellText(place);
                    row.put(name, value(table.columns().get(place), line, place));
                }
                rows.add(row);
            }
            return plain(table, rows, Column::name);
        }
    }

    private static Object value(Column<?> column, Row line, int place) {
        if (line.getOptionalCell(place).isEmpty()) {
            return null;
        }
        return switch (column.type()) {
            case TEXT -> line.getCellAsString(place).orElse(null);
            case WHOLE, DECIMAL -> line.getCellAsNumber(place).orElse(null);
            case TRUTH -> line.getCellAsBoolean(place).orElse(null);
            case DATE -> line.getCellAsDate(place).orElse(null);
        };
    }

    @SuppressWarnings({"rawtypes", "unchecked"})
    private List<Map<String, String>> parquet(Table<?> table) throws IOException {
        var file = folder.resolve(table.name() + ".parquet");
        Files.write(file, get("/tables/" + table.name() + ".parquet").asByteArray());
        return plain(table, (List) new CarpetReader<>(file.toFile(), Map.class).toList(), Column::name);
    }
}
