package io.undercurrent.bench;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.undercurrent.contract.ballot.Answers;
import io.undercurrent.contract.ballot.Ballots;
import io.undercurrent.contract.wave.Policy;
import io.undercurrent.contract.wave.WaveDraft;
import io.undercurrent.demo.client.Hr;
import io.undercurrent.demo.pair.Pair;
import io.undercurrent.respondent.InvitationLink;
import io.undercurrent.respondent.PublicApi;
import io.undercurrent.respondent.Respondent;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** People of a wave whose requests are made beforehand, so that casting costs the load generator little. */
final class Electorate {

    static final List<String> REPORTS = List.of("unit", "location", "tenure");

    private static final Answers ANSWERS = new Answers(
            Map.of("ANX1", 2, "FRG1", 4, "BEL1", 3, "CAP1", 5, "SUP1", 3, "ANX2", 1, "ANX3", 2, "ANX4", 4), Set.of());

    private final URI service;
    private final List<byte[]> requests;

    private Electorate(URI service, List<byte[]> requests) {
        this.service = service;
        this.requests = requests;
    }

    /** Opens a wave for this many people and obtains everybody's credentials over HTTP. */
    static Electorate prepare(Pair pair, int people) {
        var hr = new Hr(pair.survey().url(), pair.signIn());
        hr.uploadRoster(roster(people));
        var draft =
                new WaveDraft("Benchmark", "undercurrent-pulse", null, List.of("P1"), REPORTS, Policy.DEFAULT, null);
        var wave = hr.open(hr.plan(draft).id(), progress -> {});
        var api = new PublicApi(pair.survey().url(), pair.dashboard().url());
        var ballots = pair.survey().url().resolve("/api/v1/waves/" + wave.id() + "/ballots");
        var requests = hr.invitations(wave.id()).values().parallelStream()
                .map(link -> Caster.request(ballots, body(new Respondent(api, InvitationLink.parse(link)))))
                .toList();
        return new Electorate(pair.survey().url(), requests);
    }

    /**
     * Lets people cast, as fast as this many clients can.
     *
     * @return people per second
     */
    double cast(int from, int people, int clients) throws InterruptedException {
        var next = new AtomicInteger(from);
        var pool = Executors.newFixedThreadPool(clients);
        try {
            long start = System.nanoTime();
            for (Future<Void> client : pool.invokeAll(IntStream.range(0, clients)
                    .<Callable<Void>>mapToObj(i -> () -> castUntil(next, from + people))
                    .toList())) {
                client.get();
            }
            return people * 1e9 / (System.nanoTime() - start);
        } catch (ExecutionException e) {
            throw new IllegalStateException("A client failed", e.getCause());
        } finally {
            pool.shutdown();
        }
    }

    private Void castUntil(AtomicInteger next, int end) throws IOException {
        try (var caster = new Caster(service)) {
            for (int i = next.getAndIncrement(); i < end; i = next.getAndIncrement()) {
                caster.cast(requests.get(i));
            }
        }
        return null;
    }

    private static byte[] body(Respondent respondent) {
        respondent.visit();
        respondent.obtainCredentials();
        Ballots cast = respondent.ballots(ANSWERS);
        try {
            return new ObjectMapper().writeValueAsBytes(cast);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String roster(int people) {
        return IntStream.range(0, people)
                .mapToObj(i -> "p%1$d,p%1$d@acme.example,en,Acme/Team %2$d,Place %3$d,Band %4$d"
                        .formatted(i, i / 150, i % 4, i % 5))
                .collect(Collectors.joining("\n", "id,email,locale,unit,location,tenure\n", "\n"));
    }
}
