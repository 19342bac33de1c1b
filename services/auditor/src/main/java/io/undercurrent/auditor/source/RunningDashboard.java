package io.undercurrent.auditor.source;

import io.undercurrent.auditor.published.Participation;
import io.undercurrent.auditor.published.Release;
import io.undercurrent.auditor.published.ReleaseReader;
import io.undercurrent.auditor.verdict.Finding;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;

/** Reads a running dashboard-api, in every format that it serves, and what survey-api says of participation. */
public final class RunningDashboard {

    private final Service dashboard;
    private final Optional<Service> survey;
    private final List<Finding> findings = new ArrayList<>();
    private long compared;

    public RunningDashboard(Service dashboard, Optional<Service> survey) {
        this.dashboard = dashboard;
        this.survey = survey;
    }

    /** @throws io.undercurrent.auditor.published.Unreadable if something cannot be read */
    public Exhibits read() {
        var releases = new ArrayList<Release>();
        for (String id : ids()) {
            byte[] content = dashboard.get("/api/v1/releases/" + id + "/content", "application/json");
            var release = ReleaseReader.release(content);
            if (!release.id().equals(id)) {
                findings.add(new Finding(
                        Finding.Kind.INCONSISTENT, "release " + id, "its content has another digest", release.id()));
            }
            var formats = new Formats(release, dashboard).compare();
            findings.addAll(formats.findings());
            compared += formats.compared();
            releases.add(release);
        }
        return new Exhibits(releases, participations(releases), findings, compared);
    }

    private List<String> ids() {
        var ids = new ArrayList<String>();
        String cursor = null;
        do {
            var page = ReleaseReader.tree(dashboard.getText(
                    "/api/v1/releases?limit=1000" + (cursor == null ? "" : "&cursor=" + Service.encoded(cursor)),
                    "application/json"));
            page.path("items").forEach(item -> ids.add(0, item.path("id").asText()));
            cursor = page.path("next").isTextual() ? page.path("next").asText() : null;
        } while (cursor != null);
        return ids;
    }

    private List<Participation> participations(List<Release> releases) {
        var waves = new LinkedHashSet<String>();
        releases.forEach(release -> waves.add(release.wave().id()));
        return survey.map(service -> waves.stream()
                        .map(wave -> ReleaseReader.participation(
                                service.get("/api/v1/waves/" + wave + "/participation", "application/json")))
                        .toList())
                .orElse(List.of());
    }
}
