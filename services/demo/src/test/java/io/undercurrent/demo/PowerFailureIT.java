package io.undercurrent.demo;

import static org.assertj.core.api.Assertions.assertThat;

import io.undercurrent.contract.Bytes;
import io.undercurrent.contract.ballot.Ballots;
import io.undercurrent.contract.crypto.CredentialMessage;
import io.undercurrent.contract.wave.WaveSummary;
import io.undercurrent.demo.testsupport.PairInUse;
import io.undercurrent.postgres.DatabaseName;
import io.undercurrent.respondent.PublicApi;
import io.undercurrent.respondent.Respondent;
import java.io.UncheckedIOException;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** survey-api is killed with SIGKILL while people are casting. */
class PowerFailureIT {

    private static final int REPORTS = 2;

    private static PairInUse company;

    @BeforeAll
    static void start() {
        company = new PairInUse();
    }

    @AfterAll
    static void stop() {
        company.close();
    }

    @Test
    void killedWhileCasting_losesNoAcknowledgedBallotAndLeavesNoHalfPerson() throws Exception {
        var wave = company.openWave();
        var ballots = company.respondents(wave).stream()
                .map(PowerFailureIT::ready)
                .map(respondent -> respondent.ballots(PairInUse.answers(3)))
                .toList();

        Set<Ballots> acknowledged = castUntilKilled(wave, ballots);

        company.pair().survey().start();
        company.pair().survey().awaitReady();
        assertThat(acknowledged).as("casts before the kill").isNotEmpty();
        var stored = storedIds(wave);
        assertThat(stored).containsAll(ids(acknowledged));
        for (var person : ballots) {
            assertThat(ids(Set.of(person)).stream().filter(stored::contains).count())
                    .as("ballots of one person")
                    .isIn(0L, (long) REPORTS);
        }
        company.hr().close(wave.id());
        assertThat(company.hr().awaitRelease(wave.id()).waitingFor()).isNull();
    }

    private static Respondent ready(Respondent respondent) {
        respondent.visit();
        respondent.obtainCredentials();
        return respondent;
    }

    /** Casts everybody's ballots over and over from several threads; the kill comes in the middle of it. */
    private static Set<Ballots> castUntilKilled(WaveSummary wave, List<Ballots> ballots) throws InterruptedException {
        var api = new PublicApi(
                company.pair().survey().url(), company.pair().dashboard().url());
        Set<Ballots> acknowledged = ConcurrentHashMap.newKeySet();
        var pool = Executors.newFixedThreadPool(4);
        ballots.forEach(one -> pool.execute(() -> {
            try {
                api.cast(wave.id(), one);
                acknowledged.add(one);
            } catch (UncheckedIOException connectionLost) {
                // not acknowledged: it may or may not be in the box, but whole
            }
        }));
        while (acknowledged.size() < 10) {
            Thread.onSpinWait();
        }
        company.pair().survey().kill();
        pool.shutdown();
        assertThat(pool.awaitTermination(1, TimeUnit.MINUTES)).isTrue();
        return acknowledged;
    }

    private static Set<Bytes> ids(Set<Ballots> cast) {
        return cast.stream()
                .flatMap(ballots -> ballots.ballots().stream())
                .map(ballot -> CredentialMessage.ballotId(ballot.credential().message()))
                .collect(Collectors.toSet());
    }

    private static Set<Bytes> storedIds(WaveSummary wave) throws SQLException {
        var database = company.pair().database(DatabaseName.BALLOTS);
        try (var connection = DriverManager.getConnection(database.jdbcUrl(), database.user(), database.password());
                var statement = connection.prepareStatement("select ballot_id from ballot where wave_id = ?")) {
            statement.setObject(1, wave.id());
            var rows = statement.executeQuery();
            var ids = new HashSet<Bytes>();
            while (rows.next()) {
                ids.add(Bytes.of(rows.getBytes(1)));
            }
            return ids;
        }
    }
}
