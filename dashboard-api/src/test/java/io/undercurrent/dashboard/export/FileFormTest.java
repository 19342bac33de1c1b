package io.undercurrent.dashboard.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.jerolba.carpet.CarpetReader;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import jakarta.ws.rs.core.EntityTag;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.zip.ZipFile;
import org.apache.parquet.ParquetReadOptions;
import org.apache.parquet.conf.PlainParquetConfiguration;
import org.apache.parquet.hadoop.ParquetFileReader;
import org.apache.parquet.io.LocalInputFile;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FileFormTest {

    private record Sample(String name, Long n, BigDecimal share, boolean hidden, LocalDate day) {}

    private static final Table<Sample> TABLE = new Table<>(
            "Samples",
            "Sample",
            "Something of each type",
            "name",
            List.of(
                    Column.text("name", "Key", Sample::name),
                    Column.whole("n", "Some number", Sample::n).orNull(),
                    Column.decimal("shareOfN", "Some fraction", Sample::share).orNull(),
                    Column.truth("hidden", "Some fact", Sample::hidden),
                    Column.date("day", "Some day", Sample::day)));

    private static final Sample FULL = new Sample("Zürich, \"Süd\"", 12L, new BigDecimal("0.25"), false, day(30));
    private static final Sample EMPTY = new Sample("=1+1", null, null, true, day(29));

    @TempDir
    Path folder;

    private static LocalDate day(int day) {
        return LocalDate.of(2026, 4, day);
    }

    private static Rows<Sample> rows(Sample... samples) {
        return new Rows<>(TABLE, List.of(() -> List.of(samples)), Map.of("Policy", "Five or more"));
    }

    private static byte[] written(FileForm form, Rows<Sample> rows) throws IOException {
        var bytes = new ByteArrayOutputStream();
        form.write(rows, bytes);
        return bytes.toByteArray();
    }

    @Test
    void tag_isStrongOnlyWhereTheBytesAreTheSameEachTime() throws IOException {
        for (var form : FileForm.values()) {
            var file = written(form, rows(FULL, EMPTY));
            var again = written(form, rows(FULL, EMPTY));

            assertThat(form.tag(new EntityTag("any")).isWeak()).as(form.name()).isEqualTo(!Arrays.equals(file, again));
        }
    }

    @Test
    void csv_isQuotedAndHoldsNoFormula() throws IOException {
        var text = new String(written(FileForm.CSV, rows(FULL, EMPTY)), StandardCharsets.UTF_8);

        assertThat(text)
                .isEqualTo("name,n,shareOfN,hidden,day\r\n\"Zürich, \"\"Süd\"\"\",12,0.25,false,2026-04-30\r\n"
                        + "'=1+1,,,true,2026-04-29\r\n");
        assertThat(CsvReader.builder().ofNamedCsvRecord(text).stream().map(NamedCsvRecord::getFieldsAsMap))
                .hasSize(2);
    }

    @Test
    void xlsx_hasTypedCellsInOneTable() throws IOException {
        try (var workbook = new ReadableWorkbook(new ByteArrayInputStream(written(FileForm.XLSX, rows(FULL, EMPTY))))) {
            var sheet = workbook.findSheet("Samples").orElseThrow();
            List<Row> lines = sheet.read();

            assertThat(lines).hasSize(3);
            assertThat(lines.get(1).getCellText(0)).isEqualTo("Zürich, \"Süd\"");
            assertThat(lines.get(1).getCellAsNumber(1)).hasValue(BigDecimal.valueOf(12));
            assertThat(lines.get(1).getCellAsNumber(2)).hasValue(new BigDecimal("0.25"));
            assertThat(lines.get(1).getCellAsBoolean(3)).hasValue(false);
            assertThat(lines.get(1).getCellAsDate(4).orElseThrow().toLocalDate())
                    .isEqualTo(day(30));
            assertThat(lines.get(2).getCellText(0)).isEqualTo("=1+1");
            assertThat(lines.get(2).getOptionalCell(1)).isEmpty();
        }
        assertThat(entry(written(FileForm.XLSX, rows(FULL, EMPTY)), "xl/tables/table1.xml"))
                .contains("ref=\"A1:E3\"")
                .contains("displayName=\"Samples\"")
                .contains("name=\"shareOfN\"");
    }

    @Test
    void xlsx_saysWhatItIs() throws IOException {
        try (var workbook = new ReadableWorkbook(new ByteArrayInputStream(written(FileForm.XLSX, rows(FULL))))) {
            var readme = workbook.findSheet("Readme").orElseThrow().read().stream()
                    .collect(Collectors.toMap(line -> line.getCellText(0), line -> line.getCellText(1)));

            assertThat(readme).containsEntry("Policy", "Five or more").containsEntry("Rows", "1");
        }
    }

    @Test
    void moreRowsThanASheetHas_areRefused() {
        var many = new Rows<>(TABLE, List.of(() -> Collections.nCopies(XlsxFile.MOST_ROWS, FULL)), Map.of());

        assertThatThrownBy(() -> written(FileForm.XLSX, many)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void parquet_isTypedAndSaysWhatItIs() throws IOException {
        var file = folder.resolve("samples.parquet");
        Files.write(file, written(FileForm.PARQUET, rows(FULL, EMPTY)));

        var read = parquet(file);
        assertThat(read.get(0))
                .isEqualTo(
                        Map.of("name", "Zürich, \"Süd\"", "n", 12L, "shareOfN", 0.25, "hidden", false, "day", day(30)));
        var empty = new HashMap<String, Object>();
        empty.put("name", "=1+1");
        empty.put("n", null);
        empty.put("shareOfN", null);
        empty.put("hidden", true);
        empty.put("day", day(29));
        assertThat(read.get(1)).isEqualTo(empty);
        try (var reader = ParquetFileReader.open(new LocalInputFile(file), options())) {
            var metadata = reader.getFileMetaData();
            assertThat(metadata.getKeyValueMetaData())
                    .containsEntry("Policy", "Five or more")
                    .containsEntry("column.shareOfN", "Some fraction");
            assertThat(metadata.getSchema().toString())
                    .contains("required binary name (STRING)")
                    .contains("optional double shareOfN")
                    .contains("required int32 day (DATE)");
        }
    }

    private static ParquetReadOptions options() {
        return ParquetReadOptions.builder(new PlainParquetConfiguration()).build();
    }

    @SuppressWarnings({"rawtypes", "unchecked"})
    private static List<Map<String, Object>> parquet(Path file) {
        try {
            return (List) new CarpetReader<>(file.toFile(), Map.class).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String entry(byte[] workbook, String name) throws IOException {
        var file = folder.resolve("workbook.xlsx");
        Files.write(file, workbook);
        try (var zip = new ZipFile(file.toFile())) {
            return new String(zip.getInputStream(zip.getEntry(name)).readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
