package io.undercurrent.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.undercurrent.contract.Bytes;
import io.undercurrent.contract.ballot.Ballot;
import io.undercurrent.contract.ballot.Ballots;
import io.undercurrent.contract.ballot.Credential;
import io.undercurrent.contract.crypto.CredentialMessage;
import io.undercurrent.demo.testsupport.PairInUse;
import io.undercurrent.respondent.InvitationLink;
import io.undercurrent.respondent.PublicApi;
import io.undercurrent.respondent.Refused;
import io.undercurrent.respondent.Respondent;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A whole wave, with mistakes and forgeries in it, leaves nothing of a respondent in any log. */
class SilentLogsIT {

    @Test
    void aWholeWave_leavesNoAddressCredentialBallotIdOrAnswerInAnyLog() throws IOException {
        try (var company = new PairInUse()) {
            var wave = company.openWave();
            var telling = new ArrayList<>(List.of("127.0.0.1", "0:0:0:0:0:0:0:1", "ANX1", "@acme.example"));
            for (var respondent : company.respondents(wave).subList(0, 12)) {
                answerWithMistakes(company, respondent, telling);
            }
            company.hr().invitations(wave.id()).values().stream()
                    .map(link -> InvitationLink.parse(link).secret())
                    .forEach(secret -> tell(secret, telling));
            company.hr().close(wave.id());
            company.hr().awaitRelease(wave.id());

            var logs = logs(company);

            assertThat(logs).as("the search finds what is there").contains("Wave " + wave.id() + " is closed");
            assertThat(telling).hasSizeGreaterThan(200).noneMatch(logs::contains);
        }
    }

    private static void answerWithMistakes(PairInUse company, Respondent respondent, List<String> telling) {
        var wave = respondent.visit().wave().manifest().waveId();
        var credentials = respondent.obtainCredentials();
        respondent.cast(PairInUse.answers(1));
        respondent.withdraw();
        respondent.cast(PairInUse.answers(5));
        var good = respondent.ballots(PairInUse.answers(2)).ballots();
        var api = new PublicApi(
                company.pair().survey().url(), company.pair().dashboard().url());
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> api.cast(wave, new Ballots(List.of(forged(good.get(0)), good.get(1)))));
        assertThatExceptionOfType(Refused.class).isThrownBy(() -> api.cast(wave, new Ballots(List.of(good.get(0)))));
        for (Credential credential : credentials) {
            tell(credential.message(), telling);
            tell(credential.signature(), telling);
            tell(CredentialMessage.ballotId(credential.message()), telling);
        }
        good.forEach(ballot -> tell(ballot.sealed(), telling));
    }

    private static Ballot forged(Ballot ballot) {
        byte[] signature = ballot.credential().signature().toArray();
        signature[0] ^= 1;
        return new Ballot(
                new Credential(ballot.credential().report(), ballot.credential().message(), Bytes.of(signature)),
                ballot.sealed());
    }

    /** The first 24 characters of either spelling give the bytes away as well as all of them. */
    private static void tell(Bytes bytes, List<String> telling) {
        telling.add(bytes.encoded().substring(0, 24));
        telling.add(bytes.hex().substring(0, 24));
    }

    /** Everything that was logged by the services, and by PostgreSQL, whose log lies below the same folder. */
    private static String logs(PairInUse company) throws IOException {
        Path folder = company.pair().survey().log().getParent().getParent();
        try (var files = Files.walk(folder)) {
            return String.join(
                    "\n",
                    files.filter(file -> file.toString().endsWith(".log"))
                            .map(SilentLogsIT::read)
                            .toList());
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file, StandardCharsets.ISO_8859_1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
