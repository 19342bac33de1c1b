package io.undercurrent.dashboard.tally;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.undercurrent.contract.Bytes;
import io.undercurrent.contract.ballot.SealedBallot;
import io.undercurrent.dashboard.testsupport.SurveyStandIn;
import java.io.ByteArrayInputStream;
import java.io.EOFException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BallotStreamTest {

    private static final SealedBallot FIRST = ballot(1);
    private static final SealedBallot SECOND = ballot(2);
    private static final SealedBallot THIRD = ballot(0xff);

    @Test
    void allBallotsInOrder() throws Exception {
        assertThat(read(SurveyStandIn.stream(List.of(FIRST, SECOND, THIRD), null), null))
                .containsExactly(FIRST, SECOND, THIRD);
    }

    @Test
    void noBallots() throws Exception {
        assertThat(read("{\"end\":true,\"count\":0}\n", null)).isEmpty();
    }

    @Test
    void restOfTheBallots() throws Exception {
        assertThat(read(SurveyStandIn.stream(List.of(FIRST, SECOND, THIRD), FIRST.ballotId()), FIRST.ballotId()))
                .containsExactly(SECOND, THIRD);
    }

    @Test
    void cutAnywhere() {
        String whole = SurveyStandIn.stream(List.of(FIRST, SECOND), null);

        for (int length = 0; length < whole.length(); length++) {
            String cut = whole.substring(0, length);
            assertThatThrownBy(() -> read(cut, null)).isInstanceOf(EOFException.class);
        }
    }

    @Test
    void endThatCountsMoreThanArrived() {
        String lines = SurveyStandIn.line(FIRST) + "{\"end\":true,\"count\":2}\n";

        assertThatThrownBy(() -> read(lines, null)).isInstanceOf(EOFException.class);
    }

    @Test
    void ballotsOutOfOrder() {
        String lines = SurveyStandIn.line(SECOND) + SurveyStandIn.line(FIRST) + "{\"end\":true,\"count\":2}\n";

        assertThatThrownBy(() -> read(lines, null))
                .isInstanceOf(TallyStopped.class)
                .hasMessage("survey-api sent ballots out of order, or one of them twice.");
    }

    @Test
    void ballotThatWasAskedToBeLeftOut() {
        String lines = SurveyStandIn.line(FIRST) + "{\"end\":true,\"count\":1}\n";

        assertThatThrownBy(() -> read(lines, FIRST.ballotId())).isInstanceOf(TallyStopped.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"<html>", "null", "{}", "{\"ballotId\":\"AQ\",\"keyId\":\"AQ\"}", "{\"ballotId\":\"!\"}"})
    void lineThatIsNoBallot(String line) {
        assertThatThrownBy(() -> read(line + "\n", null))
                .isInstanceOf(TallyStopped.class)
                .hasMessageStartingWith("survey-api sent a line that is no ");
    }

    @Test
    void lineWithoutEnd() {
        String endless = "x".repeat(BallotStream.LONGEST_LINE + 1);

        assertThatThrownBy(() -> read(endless, null))
                .isInstanceOf(TallyStopped.class)
                .hasMessageContaining("a line of more than");
    }

    private static List<SealedBallot> read(String answer, Bytes after) throws Exception {
        var ballots = new ArrayList<SealedBallot>();
        try (var stream = new BallotStream(new ByteArrayInputStream(answer.getBytes(StandardCharsets.UTF_8)), after)) {
            for (Optional<SealedBallot> next = stream.next(); next.isPresent(); next = stream.next()) {
                ballots.add(next.get());
            }
        }
        return ballots;
    }

    private static SealedBallot ballot(int id) {
        return new SealedBallot(bytes(id), bytes(7), bytes(8));
    }

    private static Bytes bytes(int first) {
        return Bytes.of(new byte[] {(byte) first, 0, 0});
    }
}
