package io.undercurrent.postgres.testsupport;

import io.undercurrent.postgres.ClusterException;
import io.undercurrent.postgres.EmbeddedCluster;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;

/**
 * Opens the cluster in the given directory and commits one row after the other until it is killed. A number on standard
 * output says that its row was acknowledged; "refused: ..." that the cluster could not be had.
 */
public final class CommittingOwner {

    private CommittingOwner() {}

    public static void main(String[] args) throws SQLException {
        try (EmbeddedCluster cluster = EmbeddedCluster.persistent(Path.of(args[0]))) {
            Sql.execute(cluster.ballots(), "DROP TABLE IF EXISTS acknowledged; CREATE TABLE acknowledged (n int)");
            commitForever(cluster);
        } catch (ClusterException e) {
            System.out.println("refused: " + e.getMessage());
        }
    }

    private static void commitForever(EmbeddedCluster cluster) throws SQLException {
        try (Connection connection = Sql.connect(cluster.ballots());
                PreparedStatement insert = connection.prepareStatement("INSERT INTO acknowledged VALUES (?)")) {
            for (int n = 1; true; n++) {
                insert.setInt(1, n);
                insert.executeUpdate();
                System.out.println(n);
            }
        }
    }
}
