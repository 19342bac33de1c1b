package io.undercurrent.demo.client;

import de.siegmar.fastcsv.reader.CsvReader;
import io.undercurrent.contract.wave.TallyStatus;
import io.undercurrent.demo.pair.SignIn;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;

/** A leader at dashboard-api: reads what has been published, and nothing else. */
public final class Leader {

    private final SignedIn dashboard;

    public Leader(URI dashboard, SignIn signIn) {
        this.dashboard = new SignedIn(dashboard, signIn);
    }

    public TallyStatus tally(UUID waveId) {
        return dashboard.get("/api/v1/waves/" + waveId + "/tally", TallyStatus.class);
    }

    public ReleaseInfo release(String id) {
        return dashboard.get("/api/v1/releases/" + id, ReleaseInfo.class);
    }

    public Heatmap heatmap(String releaseId, String report) {
        return dashboard.get("/api/v1/releases/" + releaseId + "/heatmap?report=" + encoded(report), Heatmap.class);
    }

    public Trend trend(String indicator, String report, String cell) {
        return dashboard.get(
                "/api/v1/trends?indicator=%s&report=%s&cell=%s"
                        .formatted(encoded(indicator), encoded(report), encoded(cell)),
                Trend.class);
    }

    public Overview overview(String releaseId) {
        return dashboard.get(of(releaseId, "overview"), Overview.class);
    }

    public Findings.Ranking ranking(String releaseId, String indicator) {
        return dashboard.get(of(releaseId, "ranking?indicator=" + encoded(indicator)), Findings.Ranking.class);
    }

    public Findings.Alerts alerts(String releaseId) {
        return dashboard.get(of(releaseId, "alerts"), Findings.Alerts.class);
    }

    public Findings.Drivers drivers(String releaseId) {
        return dashboard.get(of(releaseId, "drivers"), Findings.Drivers.class);
    }

    public Findings.Matrix matrix(String releaseId, String name) {
        return dashboard.get(of(releaseId, "matrices/" + encoded(name)), Findings.Matrix.class);
    }

    private static String of(String releaseId, String view) {
        return "/api/v1/releases/" + releaseId + "/" + view;
    }

    /** The n of every published figure of a report, from the flat fact table (CSV). */
    public List<Long> answerCounts(String releaseId, String report) {
        var csv = dashboard.getText(
                "/api/v1/releases/%s/cells?report=%s&format=csv".formatted(releaseId, encoded(report)), "text/csv");
        try (var lines = CsvReader.builder().ofNamedCsvRecord(csv)) {
            return lines.stream()
                    .map(line -> line.getField("n"))
                    .filter(n -> !n.isEmpty())
                    .map(Long::valueOf)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
