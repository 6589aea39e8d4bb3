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
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.nationalresponse.workbook.country.Edit;
import org.nationalresponse.workbook.country.Ids;
import org.nationalresponse.workbook.country.Kind;
import org.nationalresponse.workbook.country.WorkbookFile;
import org.nationalresponse.workbook.country.WorkbookFiles;
import org.nationalresponse.workbook.store.SqliteWorkbookFiles;

/** How quick the file is, against what its engine does at best in the same folder. */
public final class StoreBench {

    private static final int ROUNDS = 20;
    private static final int CHANGES = 5_000;
    private static final int WARM_UP = 200;
    private static final int SAVES = 600;

    private StoreBench() {}

    /** All measurements; leaves its files in the folder. */
    public static List<Measure> all(Path folder) throws IOException, SQLException {
        Files.createDirectories(folder);
        WorkbookFiles files = new SqliteWorkbookFiles(() -> "bench", Clock.systemUTC(), folder.resolve("native"));
        return List.of(oneFieldSaved(files, folder), opening(files, folder));
    }

    /** The 99th percentile of one field saved, in turn with bare commits of one row, so that both meet the same disk. */
    static Measure oneFieldSaved(WorkbookFiles files, Path folder) throws SQLException {
        UUID round = Ids.fresh();
        long[] ours = new long[SAVES];
        long[] bare = new long[SAVES];
        try (WorkbookFile file = files.create(fresh(folder), Edit.set(Kind.ROUND, round, "number", "1"), Map.of());
                Connection connection = DriverManager.getConnection("jdbc:sqlite:" + fresh(folder));
                Statement statement = connection.createStatement()) {
            statement.execute("PRAGMA journal_mode = DELETE");
            statement.execute("PRAGMA synchronous = EXTRA");
            statement.execute("CREATE TABLE bare (id INTEGER PRIMARY KEY, text TEXT)");
            try (PreparedStatement insert = connection.prepareStatement("INSERT INTO bare (text) VALUES (?)")) {
                for (int i = -WARM_UP; i < SAVES; i++) {
                    Edit edit = Edit.set(Kind.ANSWER, Ids.answer(round, "criterion-" + i % 100), "note", "note number " + i);
                    long start = System.nanoTime();
                    file.write(edit).toCompletableFuture().join();
                    long saved = System.nanoTime();
                    insert.setString(1, "note number " + i);
                    insert.executeUpdate();
                    long done = System.nanoTime();
                    if (i >= 0) {
                        ours[i] = saved - start;
                        bare[i] = done - saved;
                    }
                }
            }
        }
        double baseline = percentile99(bare);
        String raw = Measure.inWords("workbook", millis(ours)) + "\n" + Measure.inWords("bare commit", millis(bare));
        return new Measure("One field saved, 99th percentile", percentile99(ours), "ms", baseline, 2 * baseline, raw);
    }

    /** A file of 20 rounds and 5,000 changes opened, against an empty one. */
    static Measure opening(WorkbookFiles files, Path folder) {
        Path large = fresh(folder);
        Path empty = fresh(folder);
        files.create(empty, Edit.set(Kind.PROFILE, Ids.PROFILE, "country", "GH"), Map.of()).close();
        try (WorkbookFile file = files.create(large, Edit.set(Kind.PROFILE, Ids.PROFILE, "country", "GH"), Map.of())) {
            for (int r = 0; r < ROUNDS; r++) {
                UUID round = Ids.fresh();
                Edit.Builder edit = Edit.of(Kind.ROUND, round).set("number", String.valueOf(r + 1));
                for (int c = 1; c < CHANGES / ROUNDS; c++) {
                    edit.and(Kind.ANSWER, Ids.answer(round, "criterion-" + c / 2))
                            .set(c % 2 == 0 ? "state" : "note", "what the country says of it, in a sentence or two " + c);
                }
                file.write(edit.build()).toCompletableFuture().join();
            }
        }
        double[] emptyTook = openings(files, empty);
        double[] largeTook = openings(files, large);
        double baseline = Measure.middle(emptyTook);
        String raw = Measure.inWords("workbook", largeTook) + "\n" + Measure.inWords("empty", emptyTook);
        return new Measure(
                "Opening 20 rounds and 5,000 changes", Measure.middle(largeTook), "ms", baseline, baseline + 300, raw);
    }

    private static double[] openings(WorkbookFiles files, Path path) {
        double[] took = new double[9];
        for (int i = 0; i < took.length; i++) {
            long start = System.nanoTime();
            WorkbookFile file = files.open(path);
            took[i] = (System.nanoTime() - start) / 1e6;
            file.close();
        }
        return took;
    }

    private static double percentile99(long[] nanos) {
        return Measure.percentile(99, millis(nanos));
    }

    private static double[] millis(long... nanos) {
        return Arrays.stream(nanos).mapToDouble(each -> each / 1e6).toArray();
    }

    private static Path fresh(Path folder) {
        return folder.resolve("bench-" + UUID.randomUUID() + WorkbookFiles.ENDING);
    }
}
