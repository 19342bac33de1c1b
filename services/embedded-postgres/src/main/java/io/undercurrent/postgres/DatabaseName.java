package io.undercurrent.postgres;

/** The databases of a cluster. Each is owned by a role of the same name, which can connect to no other database. */
public enum DatabaseName {
    /** Who may be asked: roster, invitations, what was issued. survey-api only. */
    ROSTER("survey_roster"),
    /** What was cast: sealed ballots. survey-api only. */
    BALLOTS("survey_ballots"),
    /** Sealing keys, tallies and releases. dashboard-api only. */
    DASHBOARD("dashboard");

    private final String identifier;

    DatabaseName(String identifier) {
        this.identifier = identifier;
    }

    /** The name of the database and of its role: an SQL identifier that needs no quoting. */
    public String identifier() {
        return identifier;
    }
}
