package io.undercurrent.demo.play;

import io.undercurrent.contract.ballot.Answers;
import io.undercurrent.contract.ballot.Ballots;
import io.undercurrent.demo.company.Company;
import io.undercurrent.demo.company.Person;
import io.undercurrent.demo.pair.LaunchException;
import io.undercurrent.respondent.Envelope;
import io.undercurrent.respondent.InvitationLink;
import io.undercurrent.respondent.PublicApi;
import io.undercurrent.respondent.Respondent;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.SplittableRandom;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BiFunction;
import java.util.function.IntConsumer;

/** The people of a company, answering at the same time over the public HTTP API. */
final class Crowd {

    private static final int AT_ONCE = 8;
    private static final int GARBAGE_BYTES = 100;

    private final PublicApi api;
    private final BiFunction<Person, Random, Answers> answers;
    private final long seed;

    /**
     * @param answers what a person answers, with chance in it
     * @param seed of all chance
     */
    Crowd(PublicApi api, BiFunction<Person, Random, Answers> answers, long seed) {
        this.api = api;
        this.answers = answers;
        this.seed = seed;
    }

    /**
     * Lets everybody who comes do what the turnout says.
     *
     * @param links by e-mail address
     * @param progress is given the number of people who are done, after each
     * @throws LaunchException if somebody could not
     */
    void answer(Company company, Turnout turnout, Map<String, String> links, IntConsumer progress) {
        var done = new AtomicInteger();
        ExecutorService pool = Executors.newFixedThreadPool(AT_ONCE);
        try {
            List<Future<?>> visits = company.people().stream()
                    .filter(person -> turnout.of(person) != Conduct.STAYS_AWAY)
                    .<Future<?>>map(person -> pool.submit(() -> {
                        visit(person, turnout.of(person), links.get(person.email()));
                        progress.accept(done.incrementAndGet());
                    }))
                    .toList();
            visits.forEach(Crowd::await);
        } finally {
            pool.shutdownNow();
        }
    }

    private void visit(Person person, Conduct conduct, String link) {
        var random = chance(person);
        var respondent = new Respondent(api, InvitationLink.parse(link));
        var visit = respondent.visit();
        respondent.obtainCredentials();
        if (conduct == Conduct.SPOILS) {
            var manifest = visit.wave().manifest();
            api.cast(manifest.waveId(), garbage(respondent, Envelope.of(manifest), random));
            return;
        }
        respondent.cast(answers.apply(person, random));
        if (conduct == Conduct.RETURNS || conduct == Conduct.WITHDRAWS) {
            respondent.withdraw();
        }
        if (conduct == Conduct.RETURNS || conduct == Conduct.REPLACES) {
            respondent.cast(answers.apply(person, random));
        }
    }

    /** Not seeded with the id's hash itself: neighbouring seeds of {@link Random} begin with almost the same number. */
    private Random chance(Person person) {
        return new Random(new SplittableRandom(seed ^ person.id().hashCode()).nextLong());
    }

    /** Ballots that open, and hold no answers. */
    private static Ballots garbage(Respondent respondent, Envelope envelope, Random random) {
        byte[] garbage = new byte[GARBAGE_BYTES];
        random.nextBytes(garbage);
        return new Ballots(respondent.obtainCredentials().stream()
                .map(credential -> envelope.seal(credential, garbage))
                .toList());
    }

    private static void await(Future<?> visit) {
        try {
            visit.get();
        } catch (ExecutionException e) {
            throw new LaunchException(
                    "Somebody could not answer: " + e.getCause().getMessage(), e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new LaunchException("Interrupted while people were answering", e);
        }
    }
}
