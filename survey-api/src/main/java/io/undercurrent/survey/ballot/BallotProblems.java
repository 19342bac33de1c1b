package io.undercurrent.survey.ballot;

import io.quarkiverse.resteasy.problem.HttpProblem;
import io.undercurrent.rest.problem.Problems;
import jakarta.ws.rs.core.Response.Status;
import java.util.Collection;

/** Why ballots are refused. Each names the place in the request and the rule; never a credential or an id. */
final class BallotProblems {

    private BallotProblems() {}

    /** 400: not exactly one ballot for each report. */
    static HttpProblem incomplete(Collection<String> reports) {
        return Problems.badRequest(
                "ballots-incomplete",
                "One ballot for each report of the manifest is needed, all at once: "
                        + String.join(", ", reports.stream().sorted().toList()) + ".");
    }

    /** 403: the credential at this place, counted from 0, is worth nothing here. */
    static HttpProblem credential(int place, String fault) {
        return Problems.builder(Status.FORBIDDEN, "credential-refused")
                .withDetail("The credential at place " + place + " " + fault + ".")
                .with("place", place)
                .build();
    }

    /** 400: the sealed part at this place, counted from 0, cannot be a sealed ballot. */
    static HttpProblem sealed(int place) {
        return Problems.builder(Status.BAD_REQUEST, "ballot-malformed")
                .withDetail("The sealed part at place " + place
                        + " must be 48 bytes and one to sixteen blocks of 256 bytes long.")
                .with("place", place)
                .build();
    }

    /** 409: the wave has closed, or was never opened. */
    static HttpProblem closed() {
        return Problems.conflict(
                "wave-not-open", "The wave takes no ballots and no changes: it has closed or is not open yet.");
    }
}
