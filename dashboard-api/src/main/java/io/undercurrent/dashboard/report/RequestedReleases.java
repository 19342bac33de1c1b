package io.undercurrent.dashboard.report;

import io.quarkiverse.resteasy.problem.HttpProblem;
import io.undercurrent.dashboard.release.Release;
import io.undercurrent.dashboard.release.ReleaseEntry;
import io.undercurrent.dashboard.release.Releases;
import io.undercurrent.dashboard.scope.Sight;
import io.undercurrent.dashboard.scope.Sights;
import io.undercurrent.rest.problem.Problems;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response.Status;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Finds the release that a request names by its id or as {@value #LATEST}. */
@ApplicationScoped
class RequestedReleases {

    static final String LATEST = "latest";

    private final Releases releases;
    private final Sights sights;
    private final String rendering;

    RequestedReleases(
            Releases releases, Sights sights, @ConfigProperty(name = "quarkus.application.version") String rendering) {
        this.releases = releases;
        this.sights = sights;
        this.rendering = rendering;
    }

    /**
     * The release as the reader who asks for it sees it.
     *
     * @throws HttpProblem 404 when there is no such release
     */
    RequestedRelease named(String idOrLatest) {
        boolean latest = idOrLatest.equals(LATEST);
        var id = latest ? latestId() : Optional.of(idOrLatest);
        return id.flatMap(known -> releases.find(known)
                        .map(release -> new RequestedRelease(known, release, sight(), !latest, rendering)))
                .orElseThrow(RequestedReleases::unknown);
    }

    private Optional<String> latestId() {
        var current = releases.current();
        return current.isEmpty()
                ? Optional.empty()
                : Optional.of(current.get(current.size() - 1).id());
    }

    /** The release of the wave that closed last before this one's. */
    Optional<ReleaseEntry> before(RequestedRelease requested) {
        return releases.before(requested.id(), requested.whole().wave().id());
    }

    /**
     * The bytes whose SHA-256 is the release's id.
     *
     * @throws HttpProblem 403 for a reader who sees a part of the company only: the bytes are all or nothing
     */
    byte[] content(RequestedRelease requested) {
        if (!requested.sight().showsAll()) {
            throw Problems.builder(Status.FORBIDDEN, "scoped-account")
                    .withDetail("The content of a release is all of it, and this account sees a part of the company.")
                    .build();
        }
        return releases.content(requested.id()).orElseThrow(RequestedReleases::unknown);
    }

    /** A release that is known to exist, since releases are never deleted, as the reader sees it. */
    Release existing(ReleaseEntry entry) {
        return sight().of(whole(entry));
    }

    /** The same with all its cells: to compare with, never to show. */
    Release whole(ReleaseEntry entry) {
        return releases.find(entry.id()).orElseThrow();
    }

    /** What the reader sees. */
    Sight sight() {
        return sights.ofReader();
    }

    List<ReleaseEntry> current() {
        return releases.current();
    }

    String rendering() {
        return rendering;
    }

    private static HttpProblem unknown() {
        return Problems.builder(Status.NOT_FOUND, "not-found")
                .withDetail("id names no release. GET /api/v1/releases lists them.")
                .with("parameter", "id")
                .build();
    }
}
