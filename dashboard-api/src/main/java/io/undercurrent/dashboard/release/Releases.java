package io.undercurrent.dashboard.release;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * What was published. A release never changes; a corrected one takes its place in lists and trends, and leaves it
 * readable under its own id.
 */
@ApplicationScoped
public class Releases {

    private static final long MOST_CACHED_BYTES = 64L * 1024 * 1024;

    /** Of the heap: parsed, releases take some four times as much, so a quarter of it. */
    private static final int CACHED_PART = 16;

    private final StoredReleases stored;
    private final Event<Published> published;
    private final LivingReleases living = new LivingReleases();
    private final ReleaseCache cache =
            new ReleaseCache(Math.min(MOST_CACHED_BYTES, Runtime.getRuntime().maxMemory() / CACHED_PART));

    Releases(StoredReleases stored, Event<Published> published) {
        this.stored = stored;
        this.published = published;
    }

    /**
     * Publishes a wave. Publishing the same tally again does nothing; another tally of the same wave is a correction.
     *
     * @return the release's id, SHA-256 of its content in hexadecimal
     * @throws UnsafeCorrection if the wave is published already and this one would not rest on the same answers
     * @throws IllegalArgumentException if the wave's parts contradict each other
     */
    @Transactional
    public String publish(TalliedWave wave) {
        var release = ReleaseBuilder.build(wave);
        byte[] content = ReleaseFormat.write(release);
        var id = ReleaseFormat.idOf(content);
        var current = stored.currentOf(wave.waveId());
        if (current.filter(row -> row.id.equals(id)).isPresent()) {
            return id;
        }
        current.ifPresent(row -> {
            Correction.check(ReleaseFormat.read(row.content), release);
            // Before the insert: at most one release of a wave is current.
            stored.supersede(row.id, id);
        });
        if (!stored.reinstate(id)) {
            stored.persist(StoredRelease.of(id, release, content, Instant.now()));
        }
        published.fire(new Published(id, release, wave));
        return id;
    }

    /** The id of the release that stands for the wave, if it is published. */
    @Transactional
    public Optional<String> releaseOf(UUID waveId) {
        return stored.currentOf(waveId).map(row -> row.id);
    }

    /** The release of this id, superseded or not. */
    @Transactional
    public Optional<Release> find(String id) {
        var known = inMemory(id);
        return known.isPresent() ? known : load(id);
    }

    private Optional<Release> inMemory(String id) {
        return cache.find(id).or(() -> living.find(id));
    }

    /** One at a time: reading takes several times the memory of the content, and many clients ask for the same. */
    private Optional<Release> load(String id) {
        synchronized (living) {
            return inMemory(id).or(() -> content(id).map(content -> {
                var release = ReleaseFormat.read(content);
                living.know(id, release);
                cache.keep(id, release, content.length);
                return release;
            }));
        }
    }

    /** The bytes whose SHA-256 is the id. */
    @Transactional
    public Optional<byte[]> content(String id) {
        return stored.content(id);
    }

    /** All releases, ordered by the day on which the wave closed, then by the time of publishing. */
    @Transactional
    public List<ReleaseEntry> all() {
        return stored.entries();
    }

    /** The release, not superseded, of the wave that closed last before the one that this is a release of. */
    @Transactional
    public Optional<ReleaseEntry> before(String id, UUID waveId) {
        ReleaseEntry previous = null;
        for (ReleaseEntry entry : all()) {
            if (entry.id().equals(id)) {
                break;
            }
            if (!entry.waveId().equals(waveId) && entry.supersededBy() == null) {
                previous = entry;
            }
        }
        return Optional.ofNullable(previous);
    }

    /** Those of {@link #all} that no corrected one has superseded: one of each wave. */
    @Transactional
    public List<ReleaseEntry> current() {
        return all().stream().filter(entry -> entry.supersededBy() == null).toList();
    }
}
