package io.undercurrent.dashboard.release;

import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Releases in memory, the least recently used dropped first. A release never changes, so that nothing expires and
 * nothing is ever invalidated; only the amount is bounded, which needs no cache library.
 */
final class ReleaseCache {

    private final long mostBytes;
    private final Map<String, Held> held = new LinkedHashMap<>(16, 0.75f, true);
    private long bytes;

    private record Held(Release release, int bytes) {}

    /** @param mostBytes of content; the parsed form takes some four times as much */
    ReleaseCache(long mostBytes) {
        this.mostBytes = mostBytes;
    }

    synchronized Optional<Release> find(String id) {
        return Optional.ofNullable(held.get(id)).map(Held::release);
    }

    /** Keeps a release of this many bytes of content; one that is larger than the whole cache is not kept. */
    synchronized void keep(String id, Release release, int size) {
        var before = held.put(id, new Held(release, size));
        bytes += size - (before == null ? 0 : before.bytes);
        Iterator<Held> eldest = held.values().iterator();
        while (bytes > mostBytes) {
            bytes -= eldest.next().bytes;
            eldest.remove();
        }
    }
}
