package io.undercurrent.dashboard.tally;

import io.undercurrent.contract.ballot.Answers;
import io.undercurrent.contract.ballot.SealedBallot;
import io.undercurrent.contract.crypto.Sealing;
import io.undercurrent.contract.crypto.SealingKeyPair;
import io.undercurrent.dashboard.indicator.Questionnaire;
import java.util.Optional;
import java.util.UUID;

/** Opens the ballots of one wave, in memory. */
final class BallotOpener {

    private final UUID waveId;
    private final SealingKeyPair keyPair;
    private final Questionnaire questionnaire;

    BallotOpener(UUID waveId, SealingKeyPair keyPair, Questionnaire questionnaire) {
        this.waveId = waveId;
        this.keyPair = keyPair;
        this.questionnaire = questionnaire;
    }

    /** The answers in a ballot of the report, or nothing if they are not ones that the wave's page could have sent. */
    Optional<Answers> open(String report, SealedBallot ballot) {
        return Sealing.open(keyPair, waveId, report, ballot.ballotId(), ballot.sealed())
                .flatMap(AnswersReader::read)
                .filter(questionnaire::accepts);
    }

    Questionnaire questionnaire() {
        return questionnaire;
    }
}
