package io.undercurrent.dashboard.release;

import java.lang.ref.WeakReference;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The releases that somebody is reading, whether or not they are cached, so that none is in memory twice: many clients
 * that read slowly take no more than one.
 */
final class LivingReleases {

    private final Map<String, WeakReference<Release>> known = new HashMap<>();

    /** The release of this id, if it is in memory. */
    synchronized Optional<Release> find(String id) {
        return Optional.ofNullable(known.get(id)).map(WeakReference::get);
    }

    /** Knows a release for as long as somebody holds it. */
    synchronized void know(String id, Release release) {
        known.values().removeIf(reference -> reference.get() == null);
        known.put(id, new WeakReference<>(release));
    }
}
