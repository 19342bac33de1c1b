package io.undercurrent.survey.credential;

import io.undercurrent.survey.cohort.Plan;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Puts everyone on the roster on the list of a wave, each with a cohort per report and an invitation. */
@ApplicationScoped
public class Enrolment {

    private final Members members;
    private final Invitations invitations;

    Enrolment(Members members, Invitations invitations) {
        this.members = members;
        this.invitations = invitations;
    }

    /** Enrols and invites, inside the caller's transaction and with the roster held still since the plan was made. */
    public void enrol(UUID waveId, Plan plan) {
        members.enrol(waveId, plan);
        invitations.prefill(waveId);
    }
}
