package io.undercurrent.survey.ballot;

import io.undercurrent.contract.Bytes;
import io.undercurrent.contract.ballot.Ballot;
import io.undercurrent.contract.ballot.Credential;
import io.undercurrent.contract.crypto.BlindRsa;
import io.undercurrent.contract.crypto.CohortKeys;
import io.undercurrent.contract.crypto.CredentialMessage;
import io.undercurrent.contract.crypto.Sealing;
import io.undercurrent.contract.wave.Manifest;
import io.undercurrent.contract.wave.Report;
import java.security.interfaces.RSAPublicKey;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Decides whether a person's ballots may enter the box of one wave: exactly one for each report of the manifest, each
 * with a credential that one of that report's cohort keys has signed for this wave.
 */
final class BallotCheck {

    /** Longest sealed ballot, in bytes: sixteen blocks hold the longest instrument and the longest comment. */
    static final int MAX_SEALED = Sealing.OVERHEAD + 16 * Sealing.BLOCK;

    private final UUID waveId;
    private final Set<String> reports;
    private final Map<Bytes, CohortKey> keys = new HashMap<>();

    private record CohortKey(String report, RSAPublicKey key) {}

    BallotCheck(Manifest manifest) {
        waveId = manifest.waveId();
        reports = manifest.reports().stream().map(Report::name).collect(Collectors.toUnmodifiableSet());
        manifest.reports().forEach(report -> report.cohorts()
                .forEach(cohort ->
                        keys.put(cohort.keyId(), new CohortKey(report.name(), CohortKeys.readPublic(cohort.key())))));
    }

    /**
     * Checks all ballots of one person.
     *
     * @throws io.quarkiverse.resteasy.problem.HttpProblem naming the first ballot that is wrong, by its place in the request
     */
    List<CheckedBallot> check(List<Ballot> ballots) {
        var credentials =
                checkCredentials(ballots.stream().map(Ballot::credential).toList());
        for (int i = 0; i < ballots.size(); i++) {
            requireSealed(i, ballots.get(i).sealed().length());
        }
        var checked = new ArrayList<CheckedBallot>();
        for (int i = 0; i < ballots.size(); i++) {
            checked.add(new CheckedBallot(credentials.get(i), ballots.get(i).sealed()));
        }
        return List.copyOf(checked);
    }

    /**
     * Checks all credentials of one person.
     *
     * @throws io.quarkiverse.resteasy.problem.HttpProblem naming the first credential that is wrong, by its place in the request
     */
    List<CheckedCredential> checkCredentials(List<Credential> credentials) {
        requireOnePerReport(credentials);
        var checked = new ArrayList<CheckedCredential>();
        for (int i = 0; i < credentials.size(); i++) {
            checked.add(check(i, credentials.get(i)));
        }
        return List.copyOf(checked);
    }

    private CheckedCredential check(int place, Credential credential) {
        CredentialMessage message = read(place, credential.message());
        if (!message.waveId().equals(waveId)) {
            throw BallotProblems.credential(place, "was made for another wave");
        }
        CohortKey key = keys.get(message.keyId());
        if (key == null || !key.report().equals(credential.report())) {
            throw BallotProblems.credential(place, "names no key of this report");
        }
        if (!BlindRsa.verify(
                key.key(),
                credential.message().toArray(),
                credential.signature().toArray())) {
            throw BallotProblems.credential(place, "has a signature that does not hold");
        }
        return new CheckedCredential(CredentialMessage.ballotId(credential.message()), key.report(), message.keyId());
    }

    private static CredentialMessage read(int place, Bytes prepared) {
        try {
            return CredentialMessage.ofPrepared(prepared);
        } catch (IllegalArgumentException e) {
            throw BallotProblems.credential(place, "has a message that " + e.getMessage());
        }
    }

    private void requireOnePerReport(List<Credential> credentials) {
        var given = credentials.stream().map(Credential::report).toList();
        if (given.size() != reports.size() || !new HashSet<>(given).equals(reports)) {
            throw BallotProblems.incomplete(reports);
        }
    }

    private static void requireSealed(int place, int length) {
        if (length > MAX_SEALED || !Sealing.plausibleLength(length)) {
            throw BallotProblems.sealed(place);
        }
    }
}
