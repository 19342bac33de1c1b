package io.undercurrent.dashboard.tally;

import static io.undercurrent.dashboard.testsupport.DashboardApi.finishTally;
import static io.undercurrent.dashboard.testsupport.DashboardApi.open;
import static io.undercurrent.dashboard.testsupport.SampleInstrument.ALONE;
import static io.undercurrent.dashboard.testsupport.SampleInstrument.SKILL;
import static io.undercurrent.dashboard.testsupport.SampleInstrument.WORRY;
import static io.undercurrent.dashboard.testsupport.SampleWave.BERN;
import static io.undercurrent.dashboard.testsupport.SampleWave.LOCATION;
import static io.undercurrent.dashboard.testsupport.SampleWave.NORTH;
import static io.undercurrent.dashboard.testsupport.SampleWave.OSLO;
import static io.undercurrent.dashboard.testsupport.SampleWave.SOUTH;
import static io.undercurrent.dashboard.testsupport.SampleWave.UNIT;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.undercurrent.contract.ballot.Answers;
import io.undercurrent.contract.ballot.SealedBallot;
import io.undercurrent.dashboard.release.Releases;
import io.undercurrent.dashboard.testsupport.SampleWave;
import io.undercurrent.dashboard.testsupport.SurveyStandIn;
import io.undercurrent.postgres.AllRows;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * What somebody has who copies dashboard-api's database, with its master key and with the roster in mind. In two waves the
 * same people gave the same sheets of answers, but each sheet was another person's of the cohort: where nothing that is
 * kept differs, no guess at a person can be better than one from the cohort's counts, its base rate.
 */
@QuarkusTest
class DumpResourceTest {

    @Inject
    DataSource dataSource;

    @Inject
    Checkpoints checkpoints;

    @Inject
    Releases releases;

    @BeforeEach
    void reset() {
        SurveyStandIn.reset();
    }

    @Test
    void whoGaveWhichSheet_makesNoDifference() throws SQLException {
        var one = new SampleWave();
        var other = new SampleWave();
        var ballotIds = new ArrayList<String>();
        ballotIds.addAll(tally(one, new Random(1)));
        ballotIds.addAll(tally(other, new Random(2)));

        for (String report : List.of(UNIT, LOCATION)) {
            assertThat(checkpoints.load(one.id(), report).statistics())
                    .isNotEmpty()
                    .isEqualTo(checkpoints.load(other.id(), report).statistics());
        }
        assertThat(releases.find(releases.releaseOf(one.id()).orElseThrow())
                        .orElseThrow()
                        .reports())
                .isEqualTo(releases.find(releases.releaseOf(other.id()).orElseThrow())
                        .orElseThrow()
                        .reports());
        var rows = AllRows.of(dataSource);
        assertThat(rows.stream().filter(row -> ballotIds.stream().anyMatch(row::contains)))
                .as("of each report the id at which a tally would be resumed, and nothing beside it but counts")
                .hasSizeLessThanOrEqualTo(4);
        assertThat(rows.stream()
                        .filter(row -> !row.startsWith("released."))
                        .filter(row -> row.contains(one.id().toString())))
                .as("besides what is released, a row for each cohort and report, and none for a ballot")
                .hasSizeLessThan(16);
    }

    /** Each of twelve sheets is given in each cohort, by whom is drawn; returns the ids of the ballots in hexadecimal. */
    private static List<String> tally(SampleWave wave, Random random) {
        var key = open(wave).sealingKey();
        var ids = new ArrayList<String>();
        Map.of(UNIT, List.of(NORTH, SOUTH), LOCATION, List.of(BERN, OSLO)).forEach((report, cohorts) -> {
            var ballots = new ArrayList<SealedBallot>();
            for (String cohort : cohorts) {
                var sheets = new ArrayList<>(IntStream.range(0, SampleWave.PER_COHORT)
                        .mapToObj(DumpResourceTest::sheet)
                        .toList());
                Collections.shuffle(sheets, random);
                sheets.forEach(sheet -> ballots.add(wave.ballot(key, report, cohort, sheet)));
            }
            ballots.sort(Comparator.comparing(SealedBallot::ballotId));
            ballots.forEach(ballot -> ids.add(ballot.ballotId().hex()));
            SurveyStandIn.hold(wave, report, ballots);
        });
        finishTally(wave.id());
        return ids;
    }

    private static Answers sheet(int number) {
        return new Answers(Map.of(WORRY, 1 + number % 5, ALONE, 1 + number % 3, SKILL, number % 11), Set.of());
    }
}
