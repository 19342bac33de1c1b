package io.undercurrent.survey.credential;

import io.undercurrent.contract.Bytes;
import io.undercurrent.contract.credential.BlindSignatures;
import io.undercurrent.contract.credential.BlindSignatures.BlindSignature;
import io.undercurrent.contract.credential.CredentialRequest;
import io.undercurrent.contract.credential.CredentialRequest.BlindedMessage;
import io.undercurrent.contract.credential.Invitee;
import io.undercurrent.contract.crypto.BlindRsa;
import io.undercurrent.contract.crypto.Digests;
import io.undercurrent.contract.wave.Cohort;
import io.undercurrent.contract.wave.Manifest;
import io.undercurrent.contract.wave.Report;
import io.undercurrent.contract.wave.WaveState;
import io.undercurrent.rest.problem.InputError;
import io.undercurrent.rest.problem.Problems;
import io.undercurrent.survey.credential.Invitations.Invited;
import io.undercurrent.survey.wave.Manifests;
import io.undercurrent.survey.wave.Waves;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.core.Response.Status;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Exchanges an invitation for credentials, once.
 *
 * <p>It sees who asks and only blinded messages: what it signs tells it nothing about the credential that comes out
 * (RFC 9474, section 7.2). It remembers that it has signed, and the hash of what.
 */
@ApplicationScoped
class CredentialIssuer {

    private final Waves waves;
    private final Manifests manifests;
    private final Invitations invitations;
    private final SigningKeys keys;

    CredentialIssuer(Waves waves, Manifests manifests, Invitations invitations, SigningKeys keys) {
        this.waves = waves;
        this.manifests = manifests;
        this.invitations = invitations;
        this.keys = keys;
    }

    /** What the holder of an invitation needs to know; 403 or 409 problems as the endpoint says. */
    @Transactional
    Invitee read(UUID waveId, Bytes secret) {
        var invited = invited(waveId, secret);
        var reports = manifests.frozen(waveId).reports();
        var places = IntStream.range(0, reports.size())
                .mapToObj(i -> place(reports.get(i), invited.cohorts().get(i)))
                .toList();
        return new Invitee(invited.locale(), invited.requestHash().isPresent(), places);
    }

    /** Signs all blinded messages of one person or none; 400, 403 or 409 problems as the endpoint says. */
    @Transactional
    BlindSignatures issue(UUID waveId, CredentialRequest request) {
        var invited = invited(waveId, request.secret());
        var manifest = manifests.frozen(waveId);
        requireOnePerReport(manifest, request.messages());
        // Signed before it is remembered: a message that cannot be signed must not use the invitation up.
        var signatures = sign(manifest, invited, request.messages());
        if (!invitations.issue(waveId, request.secret(), hash(request.messages()))) {
            throw Problems.conflict(
                    "credentials-issued", "Credentials were issued for this invitation already, for other messages.");
        }
        return new BlindSignatures(signatures);
    }

    private Invited invited(UUID waveId, Bytes secret) {
        if (waves.get(waveId).state() != WaveState.OPEN) {
            throw Problems.conflict(
                    "wave-not-open", "The wave issues no credentials: it has closed or is not open yet.");
        }
        return invitations
                .find(waveId, secret)
                .orElseThrow(() -> Problems.of(
                        Status.FORBIDDEN, "invitation-unknown", "This invitation is not one of this wave."));
    }

    private List<BlindSignature> sign(Manifest manifest, Invited invited, List<BlindedMessage> messages) {
        var signatures = new ArrayList<BlindSignature>();
        for (int i = 0; i < messages.size(); i++) {
            var message = messages.get(i);
            int report = reportNames(manifest).indexOf(message.report());
            var key = keys.of(
                    manifest.waveId(), message.report(), invited.cohorts().get(report));
            try {
                signatures.add(new BlindSignature(
                        message.report(),
                        Bytes.of(BlindRsa.sign(key, message.blinded().toArray()))));
            } catch (IllegalArgumentException e) {
                throw Problems.invalidInput(
                        "message-malformed",
                        "A blinded message cannot be signed.",
                        List.of(InputError.field("messages[" + i + "].blinded", e.getMessage())));
            }
        }
        return List.copyOf(signatures);
    }

    private static void requireOnePerReport(Manifest manifest, List<BlindedMessage> messages) {
        var wanted = reportNames(manifest);
        var given = messages.stream().map(BlindedMessage::report).toList();
        if (given.size() != wanted.size() || !new HashSet<>(given).equals(new HashSet<>(wanted))) {
            throw Problems.badRequest(
                    "messages-incomplete",
                    "One blinded message for each report of the manifest is needed, all at once: "
                            + String.join(", ", wanted) + ".");
        }
    }

    private static List<String> reportNames(Manifest manifest) {
        return manifest.reports().stream().map(Report::name).toList();
    }

    private static Invitee.Place place(Report report, String cohortId) {
        return report.cohorts().stream()
                .filter(cohort -> cohort.id().equals(cohortId))
                .map(Cohort::keyId)
                .map(keyId -> new Invitee.Place(report.name(), cohortId, keyId))
                .findFirst()
                .orElseThrow();
    }

    /** One hash over all messages, in the order of report names, so that the order of a retry does not matter. */
    private static Bytes hash(List<BlindedMessage> messages) {
        var text = messages.stream()
                .sorted(Comparator.comparing(BlindedMessage::report))
                .map(message -> message.report() + " " + message.blinded().encoded())
                .collect(Collectors.joining("\n"));
        return Digests.sha256(text.getBytes(StandardCharsets.UTF_8));
    }
}
