package org.nationalresponse.workbook.store;

import java.io.IOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jdbi.v3.core.ConnectionException;
import org.nationalresponse.workbook.country.Monitor;

/**
 * The content of the documents inside a workbook, piece by piece: whatever their size, no more than a piece of them is in memory.
 * The caller opens and ends the transaction; without one, readers keep no one waiting for longer than a piece.
 */
final class Pieces {

    static final int PIECE = 256 * 1024;
    /** A stranger's file may hold larger ones, which are then not read at all. */
    private static final int LARGEST_PIECE = 4 * PIECE;
    /** What no record names any more; the history does not count, or a wrong document could never be got rid of. */
    private static final String UNNAMED = " WHERE sha256 NOT IN (SELECT value FROM value WHERE field = 'file')";

    private final Connection connection;

    Pieces(Connection connection) {
        this.connection = connection;
    }

    /**
     * A document inside.
     *
     * @param id of its row
     * @param size in bytes, as it was taken in
     */
    record Inside(long id, String sha256, long size) {}

    /** Where pieces go to, in their order. */
    interface Sink {
        void take(byte[] piece) throws IOException;
    }

    List<Inside> all() {
        List<Inside> all = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("SELECT id, sha256, size FROM file ORDER BY id")) {
            while (rows.next()) {
                all.add(new Inside(rows.getLong(1), rows.getString(2), rows.getLong(3)));
            }
            return all;
        } catch (SQLException e) {
            throw new ConnectionException(e);
        }
    }

    Optional<Inside> find(String sha256) {
        try (PreparedStatement statement = connection.prepareStatement("SELECT id, size FROM file WHERE sha256 = ?")) {
            statement.setString(1, sha256);
            try (ResultSet row = statement.executeQuery()) {
                return row.next() ? Optional.of(new Inside(row.getLong(1), sha256, row.getLong(2))) : Optional.empty();
            }
        } catch (SQLException e) {
            throw new ConnectionException(e);
        }
    }

    /**
     * Gives the pieces of a document in their order.
     *
     * @return whether they are what was taken in, by size and hash; they went to the sink in either case
     * @throws IOException the sink's
     */
    boolean read(Inside inside, Sink sink, Monitor monitor) throws IOException {
        MessageDigest digest = sha256();
        long done = 0;
        String sql = "SELECT CASE WHEN length(content) <= " + LARGEST_PIECE + " THEN content END FROM file_part"
                + " WHERE file = ? AND part = ?";
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setLong(1, inside.id());
            for (int part = 0; done < inside.size(); part++) {
                monitor.at(done, inside.size());
                monitor.check();
                byte[] piece = piece(statement, part);
                if (piece == null || piece.length == 0) {
                    return false;
                }
                digest.update(piece);
                sink.take(piece);
                done += piece.length;
            }
        } catch (SQLException e) {
            throw new ConnectionException(e);
        }
        monitor.at(done, inside.size());
        return done == inside.size() && hex(digest).equals(inside.sha256());
    }

    /** Whether the pieces are what was taken in. */
    boolean isSound(Inside inside) {
        return pour(inside, piece -> {});
    }

    /** The same reading into a sink that does not fail by itself. */
    private boolean pour(Inside inside, Sink sink) {
        try {
            return read(inside, sink, Monitor.NONE);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] piece(PreparedStatement statement, int part) throws SQLException {
        statement.setInt(2, part);
        try (ResultSet row = statement.executeQuery()) {
            return row.next() ? row.getBytes(1) : null;
        }
    }

    /** Puts a document in, without its content as yet. */
    Inside add(String sha256, long size) {
        try (PreparedStatement statement = connection.prepareStatement("INSERT INTO file (sha256, size) VALUES (?, ?)")) {
            statement.setString(1, sha256);
            statement.setLong(2, size);
            statement.executeUpdate();
        } catch (SQLException e) {
            throw new ConnectionException(e);
        }
        return find(sha256).orElseThrow();
    }

    /** Takes the pieces of a document that was just put in, in their order. */
    Sink into(Inside inside) {
        return new Sink() {
            private int part;

            @Override
            public void take(byte[] piece) {
                try (PreparedStatement statement =
                        connection.prepareStatement("INSERT INTO file_part (file, part, content) VALUES (?, ?, ?)")) {
                    statement.setLong(1, inside.id());
                    statement.setInt(2, part++);
                    statement.setBytes(3, piece);
                    statement.executeUpdate();
                } catch (SQLException e) {
                    throw new ConnectionException(e);
                }
            }
        };
    }

    /**
     * Takes over from another workbook what the records here name. What is missing or damaged there is so here too, for the check
     * to find: a person must be able to save what there is.
     */
    void addNamedFrom(DocumentHolder other) {
        Set<String> named = named();
        for (Inside inside : other.lend(Pieces::all)) {
            if (named.contains(inside.sha256()) && inside.size() <= Original.LARGEST) {
                Sink here = into(add(inside.sha256(), inside.size()));
                other.lend(pieces -> pieces.pour(inside, here));
            }
        }
    }

    private Set<String> named() {
        Set<String> named = new HashSet<>();
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("SELECT DISTINCT value FROM value WHERE field = 'file'")) {
            while (rows.next()) {
                named.add(rows.getString(1));
            }
            return named;
        } catch (SQLException e) {
            throw new ConnectionException(e);
        }
    }

    void remove(Inside inside) {
        run("DELETE FROM file_part WHERE file = " + inside.id());
        run("DELETE FROM file WHERE id = " + inside.id());
    }

    boolean anyUnnamed() {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("SELECT 1 FROM file" + UNNAMED + " LIMIT 1")) {
            return rows.next();
        } catch (SQLException e) {
            throw new ConnectionException(e);
        }
    }

    /** Lets go of what no record names: their bytes are written over, and the file gets smaller where it was made to. */
    void removeUnnamed() {
        run("PRAGMA secure_delete = ON");
        run("DELETE FROM file_part WHERE file IN (SELECT id FROM file" + UNNAMED + ")");
        run("DELETE FROM file" + UNNAMED);
        run("PRAGMA incremental_vacuum");
    }

    private void run(String sql) {
        try (Statement statement = connection.createStatement()) {
            statement.executeUpdate(sql);
        } catch (SQLException e) {
            throw new ConnectionException(e);
        }
    }

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    static String hex(MessageDigest digest) {
        return HexFormat.of().formatHex(digest.digest());
    }
}
