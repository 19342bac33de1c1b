package io.undercurrent.dashboard.imports;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import io.quarkiverse.resteasy.problem.HttpProblem;
import io.undercurrent.contract.wave.Group;
import io.undercurrent.dashboard.imports.ImportFault.Source;
import io.undercurrent.dashboard.indicator.CohortStatistics;
import io.undercurrent.dashboard.release.BuiltRelease;
import io.undercurrent.dashboard.release.Provenance;
import io.undercurrent.dashboard.release.Release;
import io.undercurrent.dashboard.release.TalliedReport;
import io.undercurrent.dashboard.release.TalliedWave;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SurveyImportTest {

    private static final String MAPPING =
            """
            title: Pulse of 2021
            closedOn: 2021-05-04
            instrument:
              id: old-pulse
              version: 1
              title: {en: Old pulse}
              languages: [en]
              scales:
                agree3:
                  kind: ordinal
                  options:
                    - {code: 1, label: {en: Disagree}}
                    - {code: 2, label: {en: Neither}}
                    - {code: 3, label: {en: Agree}}
              items:
                - {id: CALM, scale: agree3, polarity: positive, text: {en: Calm}}
                - {id: LOST, scale: agree3, polarity: negative, notApplicable: true, text: {en: Lost}}
            labels:
              numbers: {"1": 1, "2": 2, "3": 3}
            columns:
              CALM: {column: Q1, skip: [Rather not say]}
              LOST: {column: Q2, labels: numbers, notApplicable: [n/a]}
            reports:
              location: {column: City}
              unit: {column: Team, separator: " > "}
            """;

    private static final String HEADER = "Id,Q1,Q2,City,Team\n";

    @TempDir
    Path directory;

    /** Bern less the ten of Ops would be three of Web; nobody has planned these reports so that they fit. */
    @Test
    void reportsThatWouldSingleOutAFew_areMerged() {
        var release = BuiltRelease.of(read(HEADER
                + rows(10, "Bern,Acme > Ops")
                + rows(3, "Bern,Acme > Web")
                + rows(17, "Oslo,Acme > Web")
                + rows(20, "Rome,Acme > Law")));

        assertThat(shown(release, "location")).contains("Bern", "Oslo", "Rome");
        assertThat(shown(release, "unit")).contains("Acme/Law").doesNotContain("Acme/Ops", "Acme/Web");
    }

    private static List<String> shown(Release release, String report) {
        return release.report(report).orElseThrow().cells().stream()
                .filter(cell -> cell.measure("CALM").isPublished())
                .map(cell -> cell.group().id())
                .toList();
    }

    private static String rows(int people, String groups) {
        return IntStream.range(0, people)
                .mapToObj(i -> i + "," + List.of("Agree", "Neither", "Disagree").get(i % 3) + ",1," + groups + "\n")
                .collect(Collectors.joining());
    }

    @Test
    void answersOfEachCohort() {
        TalliedWave wave = read(HEADER + "1,Agree,2,Bern,Acme\n2,Disagree,n/a,Bern,Acme\n3,,3,Oslo,Acme\n");

        assertThat(wave.provenance()).isEqualTo(Provenance.IMPORTED);
        assertThat(wave.cast()).isEqualTo(3);
        assertThat(wave.spoiled()).isZero();
        assertThat(wave.items()).containsExactly("CALM", "LOST");
        TalliedReport location = wave.reports().get(0);
        CohortStatistics bern = location.statistics().get("Bern");
        assertThat(bern.ballots()).isEqualTo(2);
        assertThat(bern.items().get("CALM").answers()).isEqualTo(Map.of(1, 1L, 2, 0L, 3, 1L));
        assertThat(bern.items().get("LOST").answers()).isEqualTo(Map.of(1, 0L, 2, 1L, 3, 0L));
        assertThat(bern.items().get("LOST").notApplicable()).isEqualTo(1);
        assertThat(location.statistics().get("Oslo").items().get("CALM").valid())
                .isZero();
    }

    @Test
    void labelsThatAreSkips() {
        TalliedWave wave = read(HEADER + "1,Rather not say, 2 ,Bern,Acme\n");

        CohortStatistics bern = wave.reports().get(0).statistics().get("Bern");
        assertThat(bern.items().get("CALM").valid()).isZero();
        assertThat(bern.items().get("LOST").valid()).isEqualTo(1);
    }

    @Test
    void categories_standUnderEveryone() {
        TalliedReport report = read(HEADER + "1,,,Oslo,Acme\n2,,,,Acme\n3,,,Bern,Acme\n4,,,*,Acme\n")
                .reports()
                .get(0);

        assertThat(report.groups())
                .extracting(Group::id, Group::name, Group::parent, Group::level)
                .containsExactly(
                        tuple("*", "Everyone", null, 0),
                        tuple("(not stated)", "(not stated)", "*", 1),
                        tuple("=*", "*", "*", 1),
                        tuple("Bern", "Bern", "*", 1),
                        tuple("Oslo", "Oslo", "*", 1));
        assertThat(report.groups().get(0).cohorts()).containsExactly("(not stated)", "=*", "Bern", "Oslo");
        assertThat(report.statistics().keySet()).containsExactlyInAnyOrder("(not stated)", "=*", "Bern", "Oslo");
    }

    @Test
    void paths_makeATree() {
        String rows = "1,,,,Acme > Eng > Web\n2,,,,Acme > Eng\n3,,,,Acme > Eng > Web > \n"
                + "4,,,, Acme>Eng \n5,,,, > Acme > Ops\n";

        TalliedReport report = read(HEADER + rows).reports().get(1);

        assertThat(report.groups())
                .extracting(Group::id, Group::name, Group::parent, Group::level)
                .containsExactly(
                        tuple("Acme", "Acme", null, 0),
                        tuple("Acme/Eng", "Eng", "Acme", 1),
                        tuple("Acme/Eng/~direct", "Eng (directly)", "Acme/Eng", 2),
                        tuple("Acme/Eng/Web", "Web", "Acme/Eng", 2),
                        tuple("Acme/Ops", "Ops", "Acme", 1));
        assertThat(report.groups().get(0).cohorts()).containsExactly("Acme/Eng/~direct", "Acme/Eng/Web", "Acme/Ops");
        assertThat(ballots(report)).isEqualTo(Map.of("Acme/Eng/~direct", 2L, "Acme/Eng/Web", 2L, "Acme/Ops", 1L));
    }

    @Test
    void pathsWithoutACommonUnit_standUnderEveryone() {
        TalliedReport report =
                read(HEADER + "1,,,,Acme > Eng\n2,,,,\n").reports().get(1);

        assertThat(report.groups()).extracting(Group::id).containsExactly("*", "(not stated)", "Acme", "Acme/Eng");
    }

    @Test
    void labelsOfAReport_areItsCategories() {
        String mapping =
                MAPPING.replace("{column: City}", "{column: City, labels: {BRN: Bern, ZRH: Zurich, GVA: Bern}}");

        assertThat(ballots(read(mapping, HEADER + "1,,,BRN,A\n2,,,GVA,A\n3,,,,A\n", UTF_8)
                        .reports()
                        .get(0)))
                .isEqualTo(Map.of("Bern", 2L, "(not stated)", 1L));
    }

    @Test
    void byteOrderMark_quotes_andOtherLineEnds() {
        String csv = "\uFEFF\"Q1\",Id,\"Q2\",City,Team\r\nAgree,1,3,\"Bern, \"\"West\"\"\r\nside\",Acme\r\n";

        assertThat(ballots(read(csv).reports().get(0))).isEqualTo(Map.of("Bern, \"West\"\r\nside", 1L));
    }

    @Test
    void otherDelimiter() {
        assertThat(read(MAPPING + "delimiter: \";\"\n", HEADER.replace(',', ';') + "1;Agree;3;Bern;Acme\n", UTF_8)
                        .cast())
                .isEqualTo(1);
    }

    @Test
    void labelThatTheMappingDoesNotName() {
        assertThat(faults(HEADER + "1,Agree,2,Bern,Acme\n2,Aggree,9,Bern,Acme\n"))
                .containsExactly(
                        csv(3, 2, "holds a label that the mapping of column Q1 does not name"),
                        csv(3, 3, "holds a label that the mapping of column Q2 does not name"));
    }

    @Test
    void linesAreThoseOfTheFile() {
        assertThat(faults(HEADER + "1,Agree,2,\"Bern\nWest\",Acme\n\n2,never,2,Bern,Acme\n"))
                .extracting(ImportFault::line)
                .containsExactly(5L);
    }

    @Test
    void recordOfAnotherLength() {
        assertThat(faults(HEADER + "1,Agree,2,Bern\n2,Agree,2,Bern,Acme,?\n"))
                .containsExactly(
                        csv(2, 5, "has 4 fields; the header has 5"), csv(3, 6, "has 6 fields; the header has 5"));
    }

    @Test
    void columnThatTheFileDoesNotHave() {
        assertThat(faults("Id,Q1,Q2,City,Q2\n1,Agree,2,Bern,Acme\n"))
                .containsExactly(
                        new ImportFault(Source.MAPPING, 22, 18, "the CSV has more than one column of this name"),
                        new ImportFault(Source.MAPPING, 25, 18, "the CSV has no column of this name"));
    }

    @Test
    void emptyFile() {
        assertThat(faults("")).containsExactly(csv(1, 1, "there is no header"));
    }

    @Test
    void headerWithoutRows() {
        assertThat(faults(HEADER)).containsExactly(csv(2, 1, "there is no row"));
    }

    @Test
    void fileThatIsNotUtf8() {
        String latin = HEADER + "1,Agree,2,Zürich,Acme\n";

        assertThat(faults(MAPPING, latin, ISO_8859_1))
                .extracting(ImportFault::message)
                .containsExactly("is not UTF-8, in this line or in one that follows");
    }

    @Test
    void textBehindAClosingQuote() {
        assertThat(faults(HEADER + "1,Agree,2,Bern,Acme\n2,\"Agree\"d,2,Bern,Acme\n"))
                .containsExactly(
                        csv(3, 1, "is no record of RFC 4180: text follows a closing quote, or a field has no end"));
    }

    @Test
    void moreDifferentValuesThanAReportCanHave() {
        String rows = IntStream.rangeClosed(0, ReportField.MOST_VALUES)
                .mapToObj(i -> i + ",,,City " + i + ",Acme\n")
                .collect(Collectors.joining());

        assertThat(faults(HEADER + rows))
                .containsExactly(csv(10_002, 4, "column City has more than 10000 different values"));
    }

    @Test
    void slashInTheNameOfAUnit() {
        assertThat(faults(HEADER + "1,,,,Acme > R/D\n"))
                .containsExactly(csv(2, 5, "has a / in the name of a unit in column Team"));
    }

    @Test
    void moreFaultsThanAnybodyReads() {
        String rows = "1,never,2,Bern,Acme\n".repeat(1_234);

        HttpProblem problem = problem(MAPPING, HEADER + rows, UTF_8);

        assertThat(problem.getParameters().get("errorCount")).isEqualTo(1_234L);
        assertThat((List<?>) problem.getParameters().get("errors")).hasSize(1_000);
        assertThat(problem.getDetail()).isEqualTo("Nothing was imported: 1234 faults. The first 1000 are listed.");
    }

    @Test
    void faults_neverRepeatAnAnswer() {
        HttpProblem problem =
                problem(MAPPING, HEADER + "1,secret-a,secret-b,Bern,secret/c > d\n2,\"secret\"-d,2,Bern,Acme\n", UTF_8);

        assertThat(problem.getDetail() + problem.getParameters()).doesNotContain("secret");
    }

    @Test
    void rowsAreNotHeld() throws Exception {
        Path mapping = Files.writeString(directory.resolve("mapping.yaml"), MAPPING);
        Path csv = directory.resolve("large.csv");
        int rows = 200_000;
        try (var writer = Files.newBufferedWriter(csv)) {
            writer.write(HEADER);
            for (int i = 0; i < rows; i++) {
                writer.write(i + ",Agree," + (1 + i % 3) + ",City " + i % 500 + ",Acme > Team " + i % 2_000 + "\n");
            }
        }

        // The strings of these rows alone would take some 60 MB.
        var jvm = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx32m",
                        "-cp",
                        System.getProperty("java.class.path"),
                        SmallHeapImport.class.getName(),
                        mapping.toString(),
                        csv.toString())
                .redirectErrorStream(true)
                .start();
        assertThat(new String(jvm.getInputStream().readAllBytes(), UTF_8)).startsWith(rows + " rows");
    }

    private static ImportFault csv(long line, int field, String message) {
        return new ImportFault(Source.CSV, line, field, message);
    }

    private static Map<String, Long> ballots(TalliedReport report) {
        return report.statistics().entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, cohort -> cohort.getValue().ballots()));
    }

    private TalliedWave read(String csv) {
        return read(MAPPING, csv, UTF_8);
    }

    private TalliedWave read(String mapping, String csv, Charset charset) {
        try {
            Path file = directory.resolve("responses.csv");
            Files.writeString(file, csv, charset);
            return new SurveyImport(mapping).read(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<ImportFault> faults(String csv) {
        return faults(MAPPING, csv, UTF_8);
    }

    @SuppressWarnings("unchecked")
    private List<ImportFault> faults(String mapping, String csv, Charset charset) {
        return (List<ImportFault>)
                problem(mapping, csv, charset).getParameters().get("errors");
    }

    private HttpProblem problem(String mapping, String csv, Charset charset) {
        return catchThrowableOfType(HttpProblem.class, () -> read(mapping, csv, charset));
    }
}
