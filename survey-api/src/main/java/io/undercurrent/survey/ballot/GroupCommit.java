package io.undercurrent.survey.ballot;

import io.smallrye.mutiny.infrastructure.Infrastructure;
import io.undercurrent.rest.problem.Problems;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response.Status;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;

/**
 * Casts the ballots of several people in one transaction: whoever comes while one is being committed goes into the
 * next. A durable commit costs the same for one person as for a hundred, and people who share a transaction share its
 * {@code xmin}. Each is acknowledged after the commit.
 */
@ApplicationScoped
class GroupCommit {

    /** People in one transaction; bounds how long the first of them waits for the last. */
    private static final int MOST_AT_ONCE = 256;

    /** People waiting; beyond this the service says that it is busy rather than keep them in memory. */
    private static final int MOST_WAITING = 20_000;

    private final BallotBox box;
    private final Queue<Casting> waiting = new ConcurrentLinkedQueue<>();
    private final AtomicInteger unfinished = new AtomicInteger();

    GroupCommit(BallotBox box) {
        this.box = box;
    }

    private record Casting(UUID waveId, List<CheckedBallot> ballots, CompletableFuture<Void> done) {}

    /**
     * Casts all ballots of one person or none.
     *
     * @return completed when they are on durable storage, or failed with the problem to answer
     */
    CompletionStage<Void> cast(UUID waveId, List<CheckedBallot> ballots) {
        if (unfinished.get() >= MOST_WAITING) {
            throw Problems.of(
                    Status.SERVICE_UNAVAILABLE, "busy", "Too many people are casting. Try again in a moment.");
        }
        var casting = new Casting(waveId, ballots, new CompletableFuture<>());
        waiting.add(casting);
        if (unfinished.getAndIncrement() == 0) {
            Infrastructure.getDefaultWorkerPool().execute(this::commitAll);
        }
        return casting.done();
    }

    /** Runs in one thread at a time: in that of whoever found nothing unfinished, until nothing is. */
    private void commitAll() {
        List<Casting> group;
        do {
            group = next();
            group.stream().collect(Collectors.groupingBy(Casting::waveId)).forEach(this::commit);
        } while (unfinished.addAndGet(-group.size()) > 0);
    }

    private List<Casting> next() {
        var group = new ArrayList<Casting>();
        for (var casting = waiting.poll(); casting != null; casting = waiting.poll()) {
            group.add(casting);
            if (group.size() == MOST_AT_ONCE) {
                break;
            }
        }
        return group;
    }

    private void commit(UUID waveId, List<Casting> group) {
        try {
            box.cast(
                    waveId,
                    group.stream()
                            .flatMap(casting -> casting.ballots().stream())
                            .toList());
            group.forEach(casting -> casting.done().complete(null));
        } catch (Throwable e) { // whatever it is, those who wait must hear of it
            group.forEach(casting -> casting.done().completeExceptionally(e));
        }
    }
}
