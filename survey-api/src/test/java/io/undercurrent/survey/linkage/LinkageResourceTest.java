package io.undercurrent.survey.linkage;

import static org.assertj.core.api.Assertions.assertThat;

import io.agroal.api.AgroalDataSource;
import io.quarkus.agroal.DataSource;
import io.quarkus.test.junit.QuarkusTest;
import io.undercurrent.contract.Bytes;
import io.undercurrent.contract.crypto.CredentialMessage;
import io.undercurrent.postgres.AllRows;
import io.undercurrent.respondent.InvitationLink;
import io.undercurrent.survey.testsupport.SurveyClient;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Fifty people fetch credentials and cast at once, so that the orders of both are as alike as they can be. Somebody who has
 * copied both databases ranks people and ballots by every order that is in the files, within each cohort, and joins
 * those of the same rank. It is known who cast which ballot. Databases on one cluster.
 */
@QuarkusTest
class LinkageResourceTest {

    /** Two cohorts, each with one hit by chance: Poisson with mean 2, exceeded less than once in 100,000 orders. */
    private static final int CHANCE = 12;

    @Inject
    AgroalDataSource roster;

    @Inject
    @DataSource("ballots")
    AgroalDataSource ballots;

    @ConfigProperty(name = "quarkus.http.test-port")
    int port;

    @ConfigProperty(name = "undercurrent.dashboard.url")
    URI dashboard;

    private final Map<String, String> ballotOf = Collections.synchronizedMap(new HashMap<>());
    private final List<String> arrivals = Collections.synchronizedList(new ArrayList<>());
    private final List<String> secrets = Collections.synchronizedList(new ArrayList<>());

    @ParameterizedTest
    @ValueSource(ints = {1, 8, 32})
    void noOrderInBothDatabases_joinsPeopleToBallots(int clients) throws Exception {
        SurveyClient.uploadFifty();
        var wave = SurveyClient.openWave("Linkage " + clients);
        castAll(wave.id(), clients);
        var dump = new Dump(roster, ballots);

        int byArrival = hits(arrivals, dump.ordersOfBallots(wave.id()).get(0));
        int during = best(dump, wave.id());
        assertNothingInCommon();
        SurveyClient.close(wave.id());
        int after = best(dump, wave.id());
        assertNothingInCommon();

        System.out.printf(
                "%d clients: of 50 joined by the order of issuing, were it kept: %d; by the best of all orders in the files,"
                        + " during the wave: %d, after it: %d%n",
                clients, byArrival, during, after);
        assertThat(during).isLessThan(CHANCE);
        assertThat(after).isLessThan(CHANCE);
        if (clients == 1) {
            assertThat(byArrival)
                    .as("the measure is able to find what must not be there")
                    .isEqualTo(50);
        }
    }

    private void castAll(UUID waveId, int clients) throws Exception {
        var links = SurveyClient.links(waveId);
        var people = SurveyClient.people(waveId);
        var order = new ArrayList<>(IntStream.range(0, links.size()).boxed().toList());
        Collections.shuffle(order);
        var executor = Executors.newFixedThreadPool(clients);
        try {
            List<Callable<Void>> visits = order.stream()
                    .map(i -> (Callable<Void>) () -> cast(waveId, people.get(i), links.get(i)))
                    .toList();
            for (var visit : executor.invokeAll(visits)) {
                visit.get();
            }
        } finally {
            executor.shutdown();
        }
    }

    private Void cast(UUID waveId, String person, InvitationLink link) {
        var respondent = SurveyClient.respondent(link, port, dashboard);
        arrivals.add(person);
        var cast = respondent.ballots(SurveyClient.answers(3));
        SurveyClient.cast(waveId, cast).statusCode(204);
        cast.ballots().stream()
                .filter(ballot -> ballot.credential().report().equals("unit"))
                .forEach(ballot -> ballotOf.put(
                        person,
                        CredentialMessage.ballotId(ballot.credential().message())
                                .encoded()));
        secrets.add(link.secret().hex());
        return null;
    }

    private int best(Dump dump, UUID waveId) {
        int best = 0;
        for (var people : dump.ordersOfPeople(waveId)) {
            for (var cast : dump.ordersOfBallots(waveId)) {
                best = Math.max(best, hits(people, cast));
            }
        }
        return best;
    }

    /** How many people are joined with their own ballot by rank, cohort by cohort; a ballot shows its cohort. */
    private int hits(List<String> people, List<String> cast) {
        var personOf = ballotOf.entrySet().stream().collect(Collectors.toMap(Map.Entry::getValue, Map.Entry::getKey));
        int hits = 0;
        for (boolean sales : new boolean[] {true, false}) {
            var here =
                    people.stream().filter(person -> isSales(person) == sales).toList();
            var owners = cast.stream()
                    .map(personOf::get)
                    .filter(person -> isSales(person) == sales)
                    .toList();
            for (int rank = 0; rank < Math.min(here.size(), owners.size()); rank++) {
                hits += here.get(rank).equals(owners.get(rank)) ? 1 : 0;
            }
        }
        return hits;
    }

    /** As {@link SurveyClient#uploadFifty} has it. */
    private static boolean isSales(String person) {
        return Integer.parseInt(person.substring(1)) < 24;
    }

    /** No ballot is named beside people, no secret of a person beside ballots, and neither anywhere in the clear. */
    private void assertNothingInCommon() throws Exception {
        var besidePeople = String.join("\n", AllRows.of(roster));
        var besideBallots = String.join("\n", AllRows.of(ballots));
        Collection<String> ids =
                ballotOf.values().stream().map(id -> Bytes.fromString(id).hex()).toList();

        assertThat(besideBallots).contains(ids);
        assertThat(ids).noneMatch(besidePeople::contains);
        assertThat(secrets).noneMatch(besidePeople::contains).noneMatch(besideBallots::contains);
        assertThat(ballotOf.keySet()).noneMatch(person -> besideBallots.contains(person + "@"));
    }
}
