package io.undercurrent.survey.cohort;

/** The roster cannot be divided into cohorts of at least k people. The message says why, for HR to read. */
public final class PlanImpossible extends RuntimeException {

    private static final long serialVersionUID = 1L;

    PlanImpossible(String message) {
        super(message);
    }
}
