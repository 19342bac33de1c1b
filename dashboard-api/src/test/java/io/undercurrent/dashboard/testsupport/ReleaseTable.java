package io.undercurrent.dashboard.testsupport;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;

/** Empties the tables that a service never empties, for tests in which it matters what is released. */
@ApplicationScoped
public class ReleaseTable {

    private final AgroalDataSource database;

    ReleaseTable(AgroalDataSource database) {
        this.database = database;
    }

    public void clear() {
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            statement.execute("delete from release; delete from released.cells; delete from released.copied");
        } catch (SQLException e) {
            throw new IllegalStateException("The releases could not be removed", e);
        }
    }
}
