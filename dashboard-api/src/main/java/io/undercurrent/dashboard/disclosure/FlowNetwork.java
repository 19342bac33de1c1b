package io.undercurrent.dashboard.disclosure;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/** A network of arcs with capacities, and what flows through it so far (Y. Dinitz, Soviet Math. Doklady 11, 1970). */
final class FlowNetwork {

    /** More than all answers there can be, and small enough to be added up. */
    static final long UNLIMITED = Long.MAX_VALUE >> 16;

    private final List<List<Arc>> arcs;
    private int[] distances;
    private int[] tried;

    FlowNetwork(int vertices) {
        this.arcs = IntStream.range(0, vertices)
                .mapToObj(vertex -> (List<Arc>) new ArrayList<Arc>())
                .toList();
    }

    /** One direction of an arc; the other says how much of the flow can be taken back. */
    static final class Arc {

        private final int to;
        private long room;
        private Arc back;

        private Arc(int to, long room) {
            this.to = to;
            this.room = room;
        }

        long flow() {
            return back.room;
        }
    }

    Arc connect(int from, int to, long capacity) {
        var arc = new Arc(to, capacity);
        arc.back = new Arc(from, 0);
        arc.back.back = arc;
        arcs.get(from).add(arc);
        arcs.get(to).add(arc.back);
        return arc;
    }

    /** Sends as much more as possible, stopping when it is {@code enough}; returns how much. */
    long increase(int from, int to, long enough) {
        long sent = 0;
        while (sent < enough && isWithinReach(from, to)) {
            tried = new int[arcs.size()];
            long more;
            do {
                more = push(from, to, enough - sent);
                sent += more;
            } while (more > 0 && sent < enough);
        }
        return sent;
    }

    /** Whether more could be sent there, after the last increase. */
    boolean isReached(int vertex) {
        return distances[vertex] >= 0;
    }

    private boolean isWithinReach(int from, int to) {
        distances = new int[arcs.size()];
        Arrays.fill(distances, -1);
        distances[from] = 0;
        var queue = new ArrayDeque<>(List.of(from));
        while (!queue.isEmpty()) {
            int vertex = queue.remove();
            for (Arc arc : arcs.get(vertex)) {
                if (arc.room > 0 && distances[arc.to] < 0) {
                    distances[arc.to] = distances[vertex] + 1;
                    queue.add(arc.to);
                }
            }
        }
        return isReached(to);
    }

    private long push(int from, int to, long most) {
        if (from == to) {
            return most;
        }
        for (; tried[from] < arcs.get(from).size(); tried[from]++) {
            var arc = arcs.get(from).get(tried[from]);
            if (arc.room > 0 && distances[arc.to] == distances[from] + 1) {
                long sent = push(arc.to, to, Math.min(most, arc.room));
                if (sent > 0) {
                    arc.room -= sent;
                    arc.back.room += sent;
                    return sent;
                }
            }
        }
        return 0;
    }
}
