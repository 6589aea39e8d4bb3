package org.nationalresponse.workbook.bench;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.ForkJoinPool;
import java.util.function.IntConsumer;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.stage.Stage;
import org.nationalresponse.workbook.country.Edit;
import org.nationalresponse.workbook.text.Texts;
import org.nationalresponse.workbook.ui.Desks;
import org.nationalresponse.workbook.ui.FakeDialogs;
import org.nationalresponse.workbook.ui.FakeFile;
import org.nationalresponse.workbook.ui.FakePreferences;
import org.nationalresponse.workbook.ui.Fx;
import org.nationalresponse.workbook.ui.ScreensTest;
import org.nationalresponse.workbook.ui.common.Background;
import org.nationalresponse.workbook.ui.common.SceneFactory;
import org.nationalresponse.workbook.ui.register.ListPack;
import org.nationalresponse.workbook.ui.shell.Place;
import org.nationalresponse.workbook.ui.shell.ShellViewModel;

/** How long the screen's thread is busy in one go while a list of a thousand records opens, is sorted and is narrowed. */
final class ListBench {

    private static final double MOST_MILLIS = 100;
    private static final int RECORDS = 1_000;
    private static final int FEW = 10;
    private static final int WARM_UP = 5;
    private static final int RUNS = 20;
    private static final int PULSES = 3;

    private static final Place LIST = new Place(Place.Type.REGISTER, "promise");

    private final ScreenThread thread = new ScreenThread();
    private final ShellViewModel shell;
    private final Scene scene;
    private final Stage stage;

    private ListBench(int records) {
        shell = Fx.get(() -> Desks.open(
                new FakeFile(ListPack.workbook(ListPack.promises(records))),
                Texts.in(Locale.ENGLISH),
                new FakeDialogs(),
                List.of(ListPack.pack()),
                Place.OVERVIEW,
                new Background(ForkJoinPool.commonPool(), Platform::runLater)));
        stage = Fx.get(() -> {
            Stage made = new Stage();
            Texts texts = Texts.in(Locale.ENGLISH);
            made.setScene(new SceneFactory(new FakePreferences()).create(ScreensTest.load(shell, texts), texts, 1280, 800));
            made.show();
            return made;
        });
        scene = Fx.get(stage::getScene);
        ScreenThread.pulses(PULSES);
    }

    static List<Measure> all() {
        Fx.start();
        List<double[]> few = new ListBench(FEW).times();
        List<double[]> many = new ListBench(RECORDS).times();
        List<Measure> found = new ArrayList<>();
        String[] names = {"opens", "is sorted", "is searched", "is narrowed by a choice", "A record of it is changed"};
        for (int i = 0; i < names.length; i++) {
            double[] later = Arrays.copyOfRange(many.get(i), WARM_UP, many.get(i).length);
            double baseline = Measure.percentile(95, Arrays.copyOfRange(few.get(i), WARM_UP, few.get(i).length));
            String name = i < 4 ? "A list of 1,000 " + names[i] : names[i];
            found.add(new Measure(name + ", first time", many.get(i)[0], "ms", few.get(i)[0], MOST_MILLIS));
            found.add(new Measure(
                    name + ", 95th percentile", Measure.percentile(95, later), "ms", baseline, MOST_MILLIS,
                    Measure.inWords("work in the longest run", later)));
        }
        return found;
    }

    private List<double[]> times() {
        List<double[]> found = List.of(
                times(run -> shell.go(LIST), run -> shell.go(Place.OVERVIEW)),
                sorted(),
                times(run -> search("summit 1 " + run % 7), run -> search("")),
                times(run -> filter("done"), run -> filter("")),
                times(this::change, run -> {}));
        Fx.run(stage::close);
        return found;
    }

    /** Alternates between columns of text, days and numbers, up and down. */
    private double[] sorted() {
        Fx.run(() -> shell.go(LIST));
        ScreenThread.pulses(PULSES);
        return times(
                run -> {
                    TableView<Object> table = table();
                    TableColumn<Object, ?> column = table.getColumns().get(run % 4);
                    column.setSortType(run % 2 == 0 ? TableColumn.SortType.ASCENDING : TableColumn.SortType.DESCENDING);
                    table.getSortOrder().setAll(List.of(column));
                },
                run -> {});
    }

    private double[] times(IntConsumer work, IntConsumer back) {
        double[] times = new double[WARM_UP + RUNS];
        for (int i = 0; i < times.length; i++) {
            int run = i;
            times[i] = thread.longestRun(() -> work.accept(run), PULSES).work();
            Fx.run(() -> back.accept(run));
            ScreenThread.pulses(PULSES);
        }
        return times;
    }

    @SuppressWarnings("unchecked")
    private TableView<Object> table() {
        return (TableView<Object>) scene.getRoot().lookup(".records");
    }

    private void search(String words) {
        ((TextField) scene.getRoot().lookup("#search")).setText(words);
    }

    @SuppressWarnings("unchecked")
    private void filter(String status) {
        ((ComboBox<String>) scene.getRoot().lookup(".narrowing .combo-box")).setValue(status);
    }

    private void change(int run) {
        UUID record = ListPack.id(1 + run % FEW);
        shell.desk().session().edit(Edit.set(ListPack.PROMISE, record, "forum", "Summit " + (100 + run)));
    }
}
