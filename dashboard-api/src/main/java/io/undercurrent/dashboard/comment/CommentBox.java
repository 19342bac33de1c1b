package io.undercurrent.dashboard.comment;

import io.undercurrent.secrets.MasterKey;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import javax.sql.DataSource;

/** The comments of all waves. Plain JDBC: no entity keeps a text in memory, and no statement can be logged with one. */
@ApplicationScoped
public class CommentBox {

    private final DataSource dataSource;
    private final MasterKey masterKey;

    CommentBox(DataSource dataSource, MasterKey masterKey) {
        this.dataSource = dataSource;
        this.masterKey = masterKey;
    }

    /** Whether the comments of the wave have been read from their ballots. */
    public boolean isFilled(UUID waveId) {
        return isPublished(waveId).isPresent();
    }

    /** Takes in all comments of a wave at once, to be looked through. */
    @Transactional
    public void fill(UUID waveId, List<ReceivedComment> comments) {
        with("insert into comment_box (wave_id, published) values (?, false)", statement -> {
            statement.setObject(1, waveId);
            return statement.executeUpdate();
        });
        with("insert into comment (id, wave_id, cohort, text, decision) values (?, ?, ?, ?, 'PENDING')", statement -> {
            for (var comment : comments) {
                statement.setObject(1, comment.id());
                statement.setObject(2, waveId);
                statement.setString(3, comment.cohort());
                statement.setBytes(4, encrypted(waveId, comment));
                statement.addBatch();
            }
            return statement.executeBatch();
        });
    }

    /** Empty if the wave has no comments or they are not read yet. */
    @Transactional
    Optional<Boolean> isPublished(UUID waveId) {
        return with("select published from comment_box where wave_id = ?", statement -> {
            statement.setObject(1, waveId);
            try (var rows = statement.executeQuery()) {
                return rows.next() ? Optional.of(rows.getBoolean(1)) : Optional.empty();
            }
        });
    }

    /** The comments of this decision, in the order of their random ids. */
    @Transactional
    List<ReceivedComment> list(UUID waveId, Decision decision) {
        var sql = "select id, cohort, text from comment where wave_id = ? and decision = ? order by id";
        return read(sql, waveId, decision.name());
    }

    /** False if there is no such comment, or the comments of the wave are published. */
    @Transactional
    boolean decide(UUID waveId, UUID commentId, Decision decision) {
        var sql = "update comment set decision = ? where id = ? and wave_id ="
                + " (select wave_id from comment_box where wave_id = ? and not published for share)";
        return with(sql, statement -> {
                    statement.setString(1, decision.name());
                    statement.setObject(2, commentId);
                    statement.setObject(3, waveId);
                    return statement.executeUpdate();
                })
                == 1;
    }

    /** Ends the moderation: these comments are copied out of reach of the key's destruction, and nothing else is left. */
    @Transactional
    void publish(UUID waveId, CommentBlocks blocks) {
        with("update comment_box set published = true where wave_id = ?", statement -> {
            statement.setObject(1, waveId);
            return statement.executeUpdate();
        });
        blocks.shown().forEach((cohort, comments) -> copy(waveId, cohort, comments));
        copy(waveId, null, blocks.together());
        with("delete from comment where wave_id = ?", statement -> {
            statement.setObject(1, waveId);
            return statement.executeUpdate();
        });
    }

    /** What has been published, in the order of random ids. */
    @Transactional
    CommentBlocks published(UUID waveId) {
        var shown = new TreeMap<String, List<ReceivedComment>>();
        var together = new ArrayList<ReceivedComment>();
        read("select id, cohort, text from published_comment where wave_id = ? order by id", waveId)
                .forEach(comment -> (comment.cohort() == null
                                ? together
                                : shown.computeIfAbsent(comment.cohort(), cohort -> new ArrayList<>()))
                        .add(comment));
        return new CommentBlocks(shown, together);
    }

    private void copy(UUID waveId, String cohort, List<ReceivedComment> comments) {
        var sql = "insert into published_comment (id, wave_id, cohort, text)"
                + " select id, wave_id, ?, text from comment where wave_id = ? and id = any (?)";
        with(sql, statement -> {
            statement.setString(1, cohort);
            statement.setObject(2, waveId);
            var ids = comments.stream().map(ReceivedComment::id).toArray();
            statement.setArray(3, statement.getConnection().createArrayOf("uuid", ids));
            return statement.executeUpdate();
        });
    }

    private List<ReceivedComment> read(String sql, UUID waveId, String... more) {
        return with(sql, statement -> {
            statement.setObject(1, waveId);
            for (int i = 0; i < more.length; i++) {
                statement.setString(i + 2, more[i]);
            }
            var comments = new ArrayList<ReceivedComment>();
            try (var rows = statement.executeQuery()) {
                while (rows.next()) {
                    var id = rows.getObject(1, UUID.class);
                    comments.add(new ReceivedComment(id, rows.getString(2), decrypted(waveId, id, rows.getBytes(3))));
                }
            }
            return comments;
        });
    }

    private byte[] encrypted(UUID waveId, ReceivedComment comment) {
        return masterKey.encrypt(comment.text().getBytes(StandardCharsets.UTF_8), place(waveId, comment.id()));
    }

    private String decrypted(UUID waveId, UUID commentId, byte[] encrypted) {
        return new String(masterKey.decrypt(encrypted, place(waveId, commentId)), StandardCharsets.UTF_8);
    }

    private static byte[] place(UUID waveId, UUID commentId) {
        return String.join("\0", "comment", waveId.toString(), commentId.toString())
                .getBytes(StandardCharsets.UTF_8);
    }

    private <T> T with(String sql, Work<T> work) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            return work.on(statement);
        } catch (SQLException e) {
            // The message of a PSQLException may quote a row; the state never does.
            throw new IllegalStateException("The comments could not be read or written, SQL state " + e.getSQLState());
        }
    }

    private interface Work<T> {
        T on(PreparedStatement statement) throws SQLException;
    }
}
