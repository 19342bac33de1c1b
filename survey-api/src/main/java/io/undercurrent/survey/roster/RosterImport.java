package io.undercurrent.survey.roster;

import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.sql.SQLException;
import javax.sql.DataSource;

/**
 * Brings the roster to what a CSV file says: all of it or nothing, in one transaction, and in memory that does not grow
 * with the file.
 */
@Singleton
final class RosterImport {

    private final DataSource dataSource;
    private final RosterConfig config;

    RosterImport(DataSource dataSource, RosterConfig config) {
        this.dataSource = dataSource;
        this.config = config;
    }

    /**
     * Applies a file. The connection is not the application's transaction: a large upload takes longer than that may.
     *
     * @param csv the file; read to its end unless it is refused before
     * @throws InvalidRoster if anything at all is wrong with it
     */
    RosterReceipt apply(InputStream csv, RosterUpdate update) throws IOException, SQLException, InvalidRoster {
        var errors = new RosterErrors();
        var file = RosterFile.open(csv, config.defaultLocale(), errors);
        try (var connection = dataSource.getConnection()) {
            connection.setAutoCommit(false);
            try {
                var changes = merge(file, errors, update, StagedLines.in(connection));
                if (!update.dryRun()) {
                    connection.commit();
                }
                return RosterReceipt.of(file.people(), changes, !update.dryRun());
            } finally {
                // After a commit there is nothing left to undo; in every other case, this undoes it all.
                connection.rollback();
            }
        }
    }

    private static RosterChanges merge(RosterFile file, RosterErrors errors, RosterUpdate update, StagedLines staged)
            throws IOException, SQLException, InvalidRoster {
        staged.copy(file);
        staged.lockRoster();
        staged.findRepeated(errors);
        if (!update.removeMissing()) {
            staged.findTaken(errors);
        }
        if (errors.count() > 0) {
            throw new InvalidRoster(errors);
        }
        return staged.merge(update);
    }
}
