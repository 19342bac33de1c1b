package io.undercurrent.dashboard.tally;

import static io.undercurrent.dashboard.testsupport.DashboardApi.asAdmin;
import static io.undercurrent.dashboard.testsupport.DashboardApi.awaitTally;
import static io.undercurrent.dashboard.testsupport.DashboardApi.finishTally;
import static io.undercurrent.dashboard.testsupport.DashboardApi.open;
import static io.undercurrent.dashboard.testsupport.DashboardApi.register;
import static io.undercurrent.dashboard.testsupport.DashboardApi.startTally;
import static io.undercurrent.dashboard.testsupport.DashboardApi.tally;
import static io.undercurrent.dashboard.testsupport.SampleInstrument.WORRY;
import static io.undercurrent.dashboard.testsupport.SampleInstrument.only;
import static io.undercurrent.dashboard.testsupport.SampleWave.BERN;
import static io.undercurrent.dashboard.testsupport.SampleWave.LOCATION;
import static io.undercurrent.dashboard.testsupport.SampleWave.NORTH;
import static io.undercurrent.dashboard.testsupport.SampleWave.OSLO;
import static io.undercurrent.dashboard.testsupport.SampleWave.SOUTH;
import static io.undercurrent.dashboard.testsupport.SampleWave.UNIT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.undercurrent.contract.Bytes;
import io.undercurrent.contract.ballot.SealedBallot;
import io.undercurrent.contract.wave.TallyStatus;
import io.undercurrent.contract.wave.TallyStatus.State;
import io.undercurrent.dashboard.indicator.Measure;
import io.undercurrent.dashboard.release.Provenance;
import io.undercurrent.dashboard.release.Release;
import io.undercurrent.dashboard.release.Releases;
import io.undercurrent.dashboard.sealing.SealedWaves;
import io.undercurrent.dashboard.testsupport.SampleInstrument;
import io.undercurrent.dashboard.testsupport.SampleWave;
import io.undercurrent.dashboard.testsupport.SurveyStandIn;
import io.undercurrent.dashboard.testsupport.SurveyStandIn.Answer;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class TallyResourceTest {

    private final SampleWave wave = new SampleWave();

    @Inject
    Releases releases;

    @Inject
    SealedWaves waves;

    @Inject
    Tallies tallies;

    @Inject
    Checkpoints checkpoints;

    @Inject
    ReportReader reader;

    @Inject
    TallyConfig config;

    @Inject
    TallyRunner runner;

    @Inject
    DataSource dataSource;

    @BeforeEach
    void reset() {
        SurveyStandIn.reset();
    }

    @Test
    void startTally_ofAClosedWave() {
        castByEverybody(open(wave).sealingKey());

        TallyStatus status = finishTally(wave.id());

        assertThat(status).isEqualTo(new TallyStatus(wave.id(), State.RELEASED, 48, 0, status.releaseId(), null));
        Release release = releases.find(status.releaseId()).orElseThrow();
        assertThat(release.wave().provenance()).isEqualTo(Provenance.ANONYMOUS_BALLOTS);
        assertThat(release.wave().closedOn()).isEqualTo(LocalDate.now(ZoneOffset.UTC));
        assertThat(release.quality().invited()).isEqualTo(24);
        assertThat(release.quality().cast()).isEqualTo(24);
        // Everybody in the north and in Bern worries at 2, everybody else at 4.
        assertThat(worry(release, UNIT, "Acme").value()).isEqualByComparingTo("3");
        assertThat(worry(release, UNIT, NORTH).favourable()).isEqualByComparingTo("0.9");
        assertThat(worry(release, UNIT, SOUTH).unfavourable()).isEqualByComparingTo("0.9");
        assertThat(worry(release, UNIT, SOUTH).value()).isNull();
        assertThat(worry(release, LOCATION, OSLO).n()).isEqualTo(12);
        assertThat(worry(release, LOCATION, BERN).clipped()).isTrue();
    }

    @Test
    void startTally_againAfterTheRelease() {
        castByEverybody(open(wave).sealingKey());
        TallyStatus released = finishTally(wave.id());
        int asked = SurveyStandIn.queries().size();

        assertThat(startTally(wave.id()).statusCode(202).extract().as(TallyStatus.class))
                .isEqualTo(released);
        assertThat(SurveyStandIn.queries()).hasSize(asked);
    }

    @Test
    void startTally_withSpoiledBallots() {
        Bytes key = open(wave).sealingKey();
        var north = ballots(key, UNIT, NORTH, 2);
        north.set(0, wave.ballot(key, UNIT, NORTH, "{\"answers\":{\"WORRY\":9}}".getBytes(StandardCharsets.UTF_8)));
        north.set(1, wave.ballot(key, LOCATION, NORTH, only(WORRY, 2)));
        SurveyStandIn.hold(wave, UNIT, joined(north, ballots(key, UNIT, SOUTH, 4)));
        SurveyStandIn.hold(wave, LOCATION, joined(ballots(key, LOCATION, BERN, 2), ballots(key, LOCATION, OSLO, 4)));

        TallyStatus status = finishTally(wave.id());

        assertThat(status.opened()).isEqualTo(48);
        assertThat(status.spoiled()).isEqualTo(2);
        Release release = releases.find(status.releaseId()).orElseThrow();
        assertThat(release.quality().cast()).isEqualTo(24);
        assertThat(release.quality().spoiled()).isEqualTo(2);
        assertThat(worry(release, UNIT, NORTH).n()).isEqualTo(10);
        assertThat(worry(release, LOCATION, BERN).n()).isEqualTo(12);
    }

    @Test
    void startTally_ofAWaveThatIsStillOpen() {
        Bytes key = open(wave).sealingKey();

        assertThat(finishTally(wave.id()))
                .isEqualTo(new TallyStatus(wave.id(), State.FAILED, 0, 0, null, "The wave is not closed yet."));

        castByEverybody(key);
        assertThat(finishTally(wave.id()).state()).isEqualTo(State.RELEASED);
    }

    @Test
    void startTally_ofAWaveThatNeverOpened() {
        register(wave.registration());

        startTally(wave.id()).statusCode(409).body("type", equalTo("urn:undercurrent:problem:wave-not-open"));
        assertThat(tally(wave.id()).state()).isEqualTo(State.WAITING);
    }

    @Test
    void startTally_ofAnUnknownWave() {
        startTally(wave.id()).statusCode(404);
        asAdmin().get("/api/v1/waves/{id}/tally", wave.id()).then().statusCode(404);
    }

    @Test
    void cutStream_goesOnBehindTheLastBallot() {
        Bytes key = open(wave).sealingKey();
        var units = castByEverybody(key);
        List<String> lines = SurveyStandIn.lines(units, null);
        SurveyStandIn.nextAnswers(
                new Answer(
                        200, String.join("", lines.subList(0, 6)) + lines.get(6).substring(0, 40)),
                new Answer(503, ""));

        TallyStatus status = finishTally(wave.id());

        assertThat(status.state()).isEqualTo(State.RELEASED);
        assertThat(status.opened()).isEqualTo(48);
        String sixth = sorted(units).get(5).ballotId().encoded();
        assertThat(SurveyStandIn.queries())
                .containsExactly(
                        "report=unit", "report=unit&after=" + sixth, "report=unit&after=" + sixth, "report=location");
    }

    @Test
    void streamThatIsCutEveryTime_failsAndGoesOnWhenStartedAgain() {
        Bytes key = open(wave).sealingKey();
        var units = castByEverybody(key);
        List<String> lines = SurveyStandIn.lines(units, null);
        SurveyStandIn.nextAnswers(new Answer(200, String.join("", lines.subList(0, 5))));
        IntStream.range(0, 5).forEach(i -> SurveyStandIn.nextAnswers(new Answer(200, "")));

        assertThat(finishTally(wave.id()))
                .isEqualTo(new TallyStatus(
                        wave.id(),
                        State.FAILED,
                        5,
                        0,
                        null,
                        "survey-api could not be reached, or its answers were cut short."));

        TallyStatus status = finishTally(wave.id());
        assertThat(status.state()).isEqualTo(State.RELEASED);
        assertThat(worry(releases.find(status.releaseId()).orElseThrow(), UNIT, "Acme")
                        .n())
                .isEqualTo(24);
    }

    @Test
    void ballotsOutOfOrder() {
        Bytes key = open(wave).sealingKey();
        var lines = new ArrayList<>(SurveyStandIn.lines(castByEverybody(key), null));
        lines.add(3, lines.remove(4));
        SurveyStandIn.nextAnswers(new Answer(200, String.join("", lines) + "{\"end\":true,\"count\":24}\n"));

        assertThat(finishTally(wave.id()).failure())
                .isEqualTo("survey-api sent ballots out of order, or one of them twice.");
    }

    @Test
    void signInThatIsRefused() {
        open(wave);
        SurveyStandIn.nextAnswers(new Answer(401, ""));

        assertThat(finishTally(wave.id()).failure()).startsWith("survey-api refused the sign-in of dashboard-api.");
    }

    @Test
    void serviceThatIsKilledBetweenCheckpoints() {
        var units = castByEverybody(open(wave).sealingKey());
        tallies.begin(wave.id(), LocalDate.now(ZoneOffset.UTC));
        String seven = String.join("", SurveyStandIn.lines(units, null).subList(0, 7));
        var dying = new ReportReader(
                (waveId, report, after) -> new BallotStream(endingInDeath(seven), after), checkpoints, config);

        // Checkpoints are taken every 4 ballots: three are lost, and must be counted once all the same.
        assertThatThrownBy(() -> dying.finish(wave.id(), unitTally())).isInstanceOf(Killed.class);
        Checkpoint stored = checkpoints.load(wave.id(), UNIT);
        assertThat(stored.opened()).isEqualTo(4);
        assertThat(stored.lastBallotId()).isEqualTo(sorted(units).get(3).ballotId());

        runner.resume(null);
        TallyStatus status = awaitTally(wave.id());
        assertThat(status.opened()).isEqualTo(48);
        Release release = releases.find(status.releaseId()).orElseThrow();
        assertThat(worry(release, UNIT, NORTH).n()).isEqualTo(12);
        assertThat(worry(release, UNIT, SOUTH).unfavourable()).isEqualByComparingTo("0.9");
    }

    @Test
    void twoProcessesAtOneTally() throws Exception {
        castByEverybody(open(wave).sealingKey());
        tallies.begin(wave.id(), LocalDate.now(ZoneOffset.UTC));
        ReportTally mine = unitTally();
        reader.finish(wave.id(), unitTally());

        assertThatThrownBy(() -> reader.finish(wave.id(), mine))
                .isInstanceOf(TallyStopped.class)
                .hasMessage("Another process is tallying this wave.");
        assertThat(checkpoints.load(wave.id(), UNIT).opened()).isEqualTo(24);
    }

    @Test
    void storedStatistics_areUnreadableWithoutTheMasterKey() throws Exception {
        castByEverybody(open(wave).sealingKey());
        finishTally(wave.id());

        try (var connection = dataSource.getConnection();
                var statement = connection.createStatement();
                var rows = statement.executeQuery(
                        "select statistics from tally_cohort where wave_id = '" + wave.id() + "'")) {
            int count = 0;
            while (rows.next()) {
                assertThat(new String(rows.getBytes(1), StandardCharsets.ISO_8859_1))
                        .doesNotContain(WORRY);
                count++;
            }
            assertThat(count).isEqualTo(4);
        }
    }

    /** Stands for the end of the process: nothing may catch it. */
    private static final class Killed extends Error {

        private static final long serialVersionUID = 1L;
    }

    private static InputStream endingInDeath(String text) {
        var death = new InputStream() {
            @Override
            public int read() {
                throw new Killed();
            }
        };
        return new SequenceInputStream(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), death);
    }

    private ReportTally unitTally() {
        var opener =
                new BallotOpener(wave.id(), waves.keyPair(wave.id()).orElseThrow(), SampleInstrument.QUESTIONNAIRE);
        return new ReportTally(SampleWave.reports().get(0), opener, checkpoints.load(wave.id(), UNIT));
    }

    /** Twelve ballots from each cohort; those of the first one in each report worry at 2, the others at 4. */
    private List<SealedBallot> castByEverybody(Bytes key) {
        var units = joined(ballots(key, UNIT, NORTH, 2), ballots(key, UNIT, SOUTH, 4));
        SurveyStandIn.hold(wave, UNIT, units);
        SurveyStandIn.hold(wave, LOCATION, joined(ballots(key, LOCATION, BERN, 2), ballots(key, LOCATION, OSLO, 4)));
        return units;
    }

    private List<SealedBallot> ballots(Bytes key, String report, String cohort, int worry) {
        return new ArrayList<>(IntStream.range(0, SampleWave.PER_COHORT)
                .mapToObj(i -> wave.ballot(key, report, cohort, only(WORRY, worry)))
                .toList());
    }

    private static List<SealedBallot> joined(List<SealedBallot> some, List<SealedBallot> others) {
        return Stream.concat(some.stream(), others.stream()).toList();
    }

    private static List<SealedBallot> sorted(List<SealedBallot> ballots) {
        return ballots.stream()
                .sorted(Comparator.comparing(SealedBallot::ballotId))
                .toList();
    }

    private static Measure worry(Release release, String report, String group) {
        return release.report(report).orElseThrow().cell(group).orElseThrow().measure(WORRY);
    }
}
