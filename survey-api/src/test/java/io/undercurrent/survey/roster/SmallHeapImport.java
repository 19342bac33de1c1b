package io.undercurrent.survey.roster;

import java.io.InputStream;
import org.postgresql.ds.PGSimpleDataSource;

/** Applies a made-up roster in a JVM of its own, whose heap the test has chosen. */
final class SmallHeapImport {

    private SmallHeapImport() {}

    /** @param arguments JDBC URL, user, password, people */
    public static void main(String[] arguments) throws Exception {
        var database = new PGSimpleDataSource();
        database.setUrl(arguments[0]);
        database.setUser(arguments[1]);
        database.setPassword(arguments[2]);
        InputStream csv = new GeneratedRoster(Long.parseLong(arguments[3]));
        System.out.println(new RosterImport(database, () -> "en").apply(csv, new RosterUpdate(false, false, "hr")));
    }
}
