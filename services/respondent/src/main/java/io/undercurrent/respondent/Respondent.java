package io.undercurrent.respondent;

import io.undercurrent.contract.Bytes;
import io.undercurrent.contract.ballot.Answers;
import io.undercurrent.contract.ballot.Ballots;
import io.undercurrent.contract.ballot.Comment;
import io.undercurrent.contract.ballot.Credential;
import io.undercurrent.contract.ballot.Credentials;
import io.undercurrent.contract.credential.BlindSignatures;
import io.undercurrent.contract.credential.BlindSignatures.BlindSignature;
import io.undercurrent.contract.credential.CredentialRequest;
import io.undercurrent.contract.credential.Invitee;
import io.undercurrent.contract.credential.Invitee.Place;
import io.undercurrent.contract.wave.Report;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * One person who answers, with the steps in the order in which they are taken:
 *
 * <pre>{@code
 * var respondent = new Respondent(api, InvitationLink.parse(link));
 * respondent.visit();
 * respondent.obtainCredentials();
 * respondent.cast(answers);
 * }</pre>
 *
 * <p>Up to the credentials survey-api knows who is asking; from then on it must not. A person's browser puts time
 * between the two and sends no cookie; this class leaves both to its caller. Not for use by several threads at once.
 */
public final class Respondent {

    private final PublicApi api;
    private final InvitationLink link;

    private Visit visit;
    private List<BlindedCredential> blinded;
    private List<Credential> credentials;

    public Respondent(PublicApi api, InvitationLink link) {
        this.api = api;
        this.link = link;
    }

    /**
     * Looks at the wave and checks all that was promised. The invitation is not shown to anybody before the manifest
     * has been found to be everybody's.
     *
     * @throws BrokenPromise if a promise is not kept; then nothing has been blinded or cast
     */
    public Visit visit() {
        var wave = TrustedWave.check(link, api.manifest(link.waveId()), api.key(link.waveId()));
        var invitee = api.invitee(link.waveId(), link.secret());
        checkReports(wave, invitee);
        invitee.cohorts().forEach(wave::cohort);
        visit = new Visit(wave, invitee);
        return visit;
    }

    /**
     * Obtains one credential for each report, in the order of the manifest. After a lost reply it may be called again:
     * it sends the very same blinded messages. Called once more after that, it asks nobody.
     *
     * @throws BrokenPromise.BadSignature if a signature does not hold
     * @throws IllegalStateException before {@link #visit()}
     */
    public List<Credential> obtainCredentials() {
        if (credentials == null) {
            if (blinded == null) {
                blinded = blind(visited());
            }
            var messages = blinded.stream().map(BlindedCredential::message).toList();
            var signatures = api.credentials(link.waveId(), new CredentialRequest(link.secret(), messages));
            credentials = finalized(signatures);
        }
        return credentials;
    }

    /**
     * The same answers sealed once for each report, as {@link #cast(Answers)} sends them.
     *
     * @throws IllegalStateException before {@link #obtainCredentials()}
     */
    public Ballots ballots(Answers answers) {
        return ballots(answers, Comment.NONE);
    }

    private Ballots ballots(Answers answers, Comment comment) {
        var envelope = Envelope.of(visited().wave().manifest());
        return new Ballots(held().stream()
                .map(held -> held.report().equals(Report.COMMENT)
                        ? envelope.seal(held, comment)
                        : envelope.seal(held, answers))
                .toList());
    }

    /** Casts answers. Cast again, they replace the earlier ones. */
    public void cast(Answers answers) {
        cast(answers, Comment.NONE);
    }

    /** Casts answers and a comment, which is dropped where the wave takes none. */
    public void cast(Answers answers, Comment comment) {
        api.cast(link.waveId(), ballots(answers, comment));
    }

    /** Takes the ballots back; they can be cast anew. */
    public void withdraw() {
        api.withdraw(link.waveId(), new Credentials(held()));
    }

    private static void checkReports(TrustedWave wave, Invitee invitee) {
        var listed =
                wave.manifest().reports().stream().map(Report::name).sorted().toList();
        var offered = invitee.cohorts().stream().map(Place::report).sorted().toList();
        if (!offered.equals(listed)) {
            throw new BrokenPromise.UnlistedKey("Credentials are offered for other reports than the manifest lists");
        }
    }

    private static List<BlindedCredential> blind(Visit visit) {
        Map<String, Place> places =
                visit.invitee().cohorts().stream().collect(Collectors.toMap(Place::report, Function.identity()));
        var manifest = visit.wave().manifest();
        return manifest.reports().stream()
                .map(report -> places.get(report.name()))
                .map(place -> BlindedCredential.blind(
                        manifest.waveId(), place.report(), visit.wave().cohort(place)))
                .toList();
    }

    private List<Credential> finalized(BlindSignatures signatures) {
        Map<String, Bytes> byReport = signatures.signatures().stream()
                .collect(Collectors.toMap(BlindSignature::report, BlindSignature::signature, (first, second) -> first));
        return blinded.stream()
                .map(credential -> credential.finalizeWith(
                        byReport.getOrDefault(credential.message().report(), Bytes.of(new byte[0]))))
                .toList();
    }

    private Visit visited() {
        if (visit == null) {
            throw new IllegalStateException("Visit the wave first");
        }
        return visit;
    }

    private List<Credential> held() {
        if (credentials == null) {
            throw new IllegalStateException("Obtain credentials first");
        }
        return credentials;
    }
}
