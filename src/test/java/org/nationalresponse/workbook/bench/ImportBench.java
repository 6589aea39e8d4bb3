package org.nationalresponse.workbook.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.nationalresponse.workbook.country.Edit;
import org.nationalresponse.workbook.country.Ids;
import org.nationalresponse.workbook.country.Kind;
import org.nationalresponse.workbook.country.Monitor;
import org.nationalresponse.workbook.country.Workbook;
import org.nationalresponse.workbook.country.WorkbookFile;
import org.nationalresponse.workbook.country.WorkbookFiles;
import org.nationalresponse.workbook.exchange.Import;
import org.nationalresponse.workbook.exchange.Lists;
import org.nationalresponse.workbook.exchange.RegisterCsv;
import org.nationalresponse.workbook.store.SqliteWorkbookFiles;

/** How long a long table takes from its file to being safe on disk, against its values written by the engine alone. */
public final class ImportBench {

    private static final int ROWS = 10_000;
    private static final int TIMES = 5;
    private static final double LIMIT = 3_000;

    private ImportBench() {}

    public static List<Measure> all(Path folder) throws IOException, SQLException {
        Files.createDirectories(folder);
        WorkbookFiles files = new SqliteWorkbookFiles(() -> "bench", Clock.systemUTC(), folder.resolve("native"));
        Path table = table(folder.resolve("recommendations.csv"));
        double[] ours = new double[TIMES];
        double[] bare = new double[TIMES];
        for (int i = 0; i < TIMES; i++) {
            long start = System.nanoTime();
            Edit edit = ours(files, folder, table);
            ours[i] = (System.nanoTime() - start) / 1e6;
            start = System.nanoTime();
            bare(folder, edit);
            bare[i] = (System.nanoTime() - start) / 1e6;
        }
        String raw = Measure.inWords("workbook", ours) + "\n" + Measure.inWords("bare values", bare);
        return List.of(new Measure(
                "Import of 10,000 recommendations of 8 fields", Measure.percentile(100, ours), "ms", Measure.middle(bare), LIMIT, raw));
    }

    private static Edit ours(WorkbookFiles files, Path folder, Path table) {
        try (WorkbookFile file = files.create(fresh(folder), Edit.set(Kind.PROFILE, Ids.PROFILE, "country", "GH"), Map.of())) {
            Workbook content = file.content();
            Import read = RegisterCsv.read(table, Lists.RECOMMENDATION, content, Lists.words(content), Monitor.NONE);
            file.write(read.edit(), Monitor.NONE).toCompletableFuture().join();
            if (read.added() != ROWS || file.content().kinds().size() != 2) {
                throw new IllegalStateException("not all was imported");
            }
            return read.edit();
        }
    }

    private static void bare(Path folder, Edit edit) throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + fresh(folder));
                Statement statement = connection.createStatement()) {
            statement.execute("PRAGMA journal_mode = DELETE");
            statement.execute("PRAGMA synchronous = EXTRA");
            statement.execute("CREATE TABLE bare (id TEXT, field TEXT, value TEXT, PRIMARY KEY (id, field)) WITHOUT ROWID");
            connection.setAutoCommit(false);
            try (PreparedStatement insert = connection.prepareStatement("INSERT INTO bare VALUES (?, ?, ?)")) {
                for (Edit.Write write : edit.writes()) {
                    insert.setString(1, write.place().record().toString());
                    insert.setString(2, write.place().field());
                    insert.setString(3, write.value());
                    insert.addBatch();
                }
                insert.executeBatch();
            }
            connection.commit();
        }
    }

    private static Path table(Path csv) throws IOException {
        StringBuilder rows = new StringBuilder("paragraph,text,theme,body,document,responsible,due,status\n");
        for (int i = 0; i < ROWS; i++) {
            rows.append(i % 200 + 1).append(",\"Adopt, and put into practice, measure number ").append(i)
                    .append(" against the sexual exploitation and abuse of children online\",Online,CRC,CRC/C/").append(i / 200)
                    .append(",Ministry of Justice,2028-02-").append(10 + i % 19).append(",open\n");
        }
        return Files.writeString(csv, rows);
    }

    private static Path fresh(Path folder) {
        return folder.resolve("bench-" + UUID.randomUUID() + WorkbookFiles.ENDING);
    }
}
