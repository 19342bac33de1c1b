package io.undercurrent.postgres.testsupport;

import io.undercurrent.postgres.EmbeddedCluster;
import java.nio.file.Path;
import java.sql.SQLException;

/**
 * Opens a temporary cluster and, in the given directory, a persistent one, and prints which PostgreSQL each is. The end
 * of the program closes the first, the program itself the second.
 */
public final class BothKinds {

    private BothKinds() {}

    public static void main(String[] args) throws SQLException {
        EmbeddedCluster temporary = EmbeddedCluster.temporary().closeAtExit();
        System.out.println("temporary " + Sql.show(temporary.roster(), "server_version"));
        try (EmbeddedCluster cluster = EmbeddedCluster.persistent(Path.of(args[0]))) {
            System.out.println("persistent " + Sql.show(cluster.roster(), "server_version"));
        }
    }
}
