package io.undercurrent.dashboard.tally;

import static io.undercurrent.dashboard.testsupport.SampleInstrument.BELONG;
import static io.undercurrent.dashboard.testsupport.SampleInstrument.WORRY;
import static io.undercurrent.dashboard.testsupport.SampleInstrument.only;
import static io.undercurrent.dashboard.testsupport.SampleWave.BERN;
import static io.undercurrent.dashboard.testsupport.SampleWave.LOCATION;
import static io.undercurrent.dashboard.testsupport.SampleWave.NORTH;
import static io.undercurrent.dashboard.testsupport.SampleWave.SOUTH;
import static io.undercurrent.dashboard.testsupport.SampleWave.UNIT;
import static org.assertj.core.api.Assertions.assertThat;

import io.undercurrent.contract.Bytes;
import io.undercurrent.contract.ballot.Answers;
import io.undercurrent.contract.ballot.SealedBallot;
import io.undercurrent.contract.crypto.SealingKeyPair;
import io.undercurrent.contract.wave.Report;
import io.undercurrent.dashboard.testsupport.SampleInstrument;
import io.undercurrent.dashboard.testsupport.SampleWave;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class ReportTallyTest {

    private static final SealingKeyPair KEYS = SealingKeyPair.generate();
    private static final Report REPORT = SampleWave.reports().get(0);
    private static final SampleWave WAVE = new SampleWave();
    private static final BallotOpener OPENER = new BallotOpener(WAVE.id(), KEYS, SampleInstrument.QUESTIONNAIRE);

    /** Made once: sealing takes longer than everything that is tested here. */
    private static final List<SealedBallot> MANY = IntStream.range(0, 24)
            .mapToObj(i -> i % 7 == 6
                    ? ballot("no answers at all".getBytes(StandardCharsets.UTF_8))
                    : WAVE.ballot(KEYS.publicKey(), UNIT, i % 2 == 0 ? NORTH : SOUTH, only(WORRY, 1 + i % 5)))
            .sorted(Comparator.comparing(SealedBallot::ballotId))
            .toList();

    @Test
    void statisticsOfEachCohort() {
        var tally = tally();

        tally.add(WAVE.ballot(KEYS.publicKey(), UNIT, NORTH, only(WORRY, 5)));
        tally.add(WAVE.ballot(KEYS.publicKey(), UNIT, SOUTH, only(BELONG, 2)));
        tally.add(WAVE.ballot(KEYS.publicKey(), UNIT, SOUTH, only(BELONG, 3)));

        var checkpoint = tally.advance(true);
        assertThat(checkpoint.opened()).isEqualTo(3);
        assertThat(checkpoint.spoiled()).isZero();
        assertThat(checkpoint.statistics())
                .isEqualTo(Map.of(
                        NORTH, SampleInstrument.statistics(List.of(only(WORRY, 5))),
                        SOUTH, SampleInstrument.statistics(List.of(only(BELONG, 2), only(BELONG, 3)))));
    }

    @Test
    void ballotOfACohortOfAnotherReport() {
        assertSpoiled(WAVE.ballot(KEYS.publicKey(), UNIT, BERN, only(WORRY, 5)));
    }

    @Test
    void ballotSealedForAnotherReport() {
        assertSpoiled(WAVE.ballot(KEYS.publicKey(), LOCATION, NORTH, only(WORRY, 5)));
    }

    @Test
    void ballotSealedForAnotherWave() {
        assertSpoiled(new SampleWave().ballot(KEYS.publicKey(), UNIT, NORTH, only(WORRY, 5)));
    }

    @Test
    void ballotSealedToAnotherKey() {
        assertSpoiled(WAVE.ballot(SealingKeyPair.generate().publicKey(), UNIT, NORTH, only(WORRY, 5)));
    }

    @Test
    void ballotMovedToAnotherId() {
        var moved = WAVE.ballot(KEYS.publicKey(), UNIT, NORTH, only(WORRY, 5));
        var other = WAVE.ballot(KEYS.publicKey(), UNIT, NORTH, only(WORRY, 5));

        assertSpoiled(new SealedBallot(other.ballotId(), moved.keyId(), moved.sealed()));
    }

    @Test
    void ballotThatWasNeverSealed() {
        var sound = WAVE.ballot(KEYS.publicKey(), UNIT, NORTH, only(WORRY, 5));

        assertSpoiled(new SealedBallot(sound.ballotId(), sound.keyId(), Bytes.of(new byte[10])));
    }

    @Test
    void ballotWithoutJson() {
        assertSpoiled(ballot("worry: 5".getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void ballotWithACodeThatIsNotOnTheScale() {
        assertSpoiled(WAVE.ballot(KEYS.publicKey(), UNIT, NORTH, only(WORRY, 6)));
    }

    @Test
    void ballotThatAnswersAnItemNotAsked() {
        assertSpoiled(WAVE.ballot(KEYS.publicKey(), UNIT, NORTH, only("UNASKED", 1)));
    }

    @Test
    void ballotWithNotApplicableWhereItIsNotOffered() {
        assertSpoiled(WAVE.ballot(KEYS.publicKey(), UNIT, NORTH, new Answers(Map.of(), Set.of(BELONG))));
    }

    @Property(tries = 50)
    void stoppedAnywhereAndResumed(
            @ForAll @IntRange(max = 24) int firstStop, @ForAll @IntRange(max = 24) int secondStop) {
        var whole = tally();
        MANY.forEach(whole::add);

        var first = tally();
        int one = Math.min(firstStop, secondStop);
        int other = Math.max(firstStop, secondStop);
        MANY.subList(0, one).forEach(first::add);
        var second = new ReportTally(REPORT, OPENER, first.advance(false));
        MANY.subList(one, other).forEach(second::add);
        var third = new ReportTally(REPORT, OPENER, second.advance(false));
        MANY.subList(other, MANY.size()).forEach(third::add);

        assertThat(third.advance(true)).isEqualTo(whole.advance(true));
    }

    private static void assertSpoiled(SealedBallot ballot) {
        var tally = tally();
        tally.add(ballot);

        assertThat(tally.advance(true)).isEqualTo(new Checkpoint(ballot.ballotId(), 1, 1, true, Map.of()));
    }

    private static ReportTally tally() {
        return new ReportTally(REPORT, OPENER, Checkpoint.START);
    }

    private static SealedBallot ballot(byte[] plaintext) {
        return WAVE.ballot(KEYS.publicKey(), UNIT, NORTH, plaintext);
    }
}
