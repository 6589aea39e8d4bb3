package org.nationalresponse.workbook.ui.welcome;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.nationalresponse.workbook.text.Message;
import org.nationalresponse.workbook.ui.FakePreferences;
import org.nationalresponse.workbook.ui.common.Background;

class WelcomeViewModelTest {

    private static final Path HERE = Path.of("/home/ama/ghana-2026.nrw");
    private static final Path GONE = Path.of("/stick/kenya-2025.nrw");

    private final FakePreferences preferences = new FakePreferences();
    private final FakeWelcomeActions actions = new FakeWelcomeActions();
    private final Background atOnce = new Background(Runnable::run, Runnable::run);

    private WelcomeViewModel model(Background background) {
        preferences.addRecent(GONE);
        preferences.addRecent(HERE);
        return new WelcomeViewModel(preferences, actions, background, HERE::equals);
    }

    @Test
    void listsTheLastFileFirstAndSaysWhichIsGone() {
        assertThat(model(atOnce).recent()).containsExactly(new RecentFile(HERE, false), new RecentFile(GONE, true));
    }

    @Test
    void showsTheListBeforeASlowDriveHasAnswered() {
        Deque<Runnable> waiting = new ArrayDeque<>();
        WelcomeViewModel model = model(new Background(waiting::add, Runnable::run));
        assertThat(model.recent()).extracting(RecentFile::gone).containsExactly(false, false);

        model.forget(model.recent().get(0));
        waiting.remove().run();

        assertThat(model.recent()).containsExactly(new RecentFile(GONE, true));
    }

    @Test
    void opensAFileThatIsThereAndNotOneThatIsGone() {
        WelcomeViewModel model = model(atOnce);

        List.copyOf(model.recent()).forEach(model::open);

        assertThat(actions.done).containsExactly("open " + HERE);
    }

    @Test
    void takesAFileOffTheListForGood() {
        WelcomeViewModel model = model(atOnce);

        model.forget(model.recent().get(1));
        model.forget(new RecentFile(GONE, true));

        assertThat(model.recent()).extracting(RecentFile::path).containsExactly(HERE);
        assertThat(preferences.recent()).containsExactly(HERE);
    }

    @Test
    void keepsOneMessageUntilItIsDismissed() {
        WelcomeViewModel model = model(atOnce);
        model.tell(Message.of("welcome.recent.gone"));
        model.tell(Message.of("welcome.private"));
        assertThat(model.noticeProperty().get()).contains(Message.of("welcome.private"));

        model.dismiss();

        assertThat(model.noticeProperty().get()).isEmpty();
    }

    @Test
    void namesAFileWithoutAFolder() {
        RecentFile bare = new RecentFile(Path.of("ghana.nrw"), false);
        assertThat(bare.name()).isEqualTo("ghana.nrw");
        assertThat(bare.folder()).isEmpty();
        assertThat(new RecentFile(Path.of("/"), true).name()).isEqualTo("/");
    }

    /** Notes what was asked for. */
    static final class FakeWelcomeActions implements WelcomeActions {
        final List<String> done = new ArrayList<>();

        @Override
        public void newWorkbook() {
            done.add("new");
        }

        @Override
        public void chooseFile() {
            done.add("choose");
        }

        @Override
        public void open(Path file) {
            done.add("open " + file);
        }

        @Override
        public void practice() {
            done.add("practice");
        }

        @Override
        public void settings() {
            done.add("settings");
        }
    }
}
