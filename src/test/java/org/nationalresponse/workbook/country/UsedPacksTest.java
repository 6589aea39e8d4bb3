package org.nationalresponse.workbook.country;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nationalresponse.workbook.framework.ForeignPack;
import org.nationalresponse.workbook.framework.Pack;
import org.nationalresponse.workbook.framework.PackLibrary;
import org.nationalresponse.workbook.framework.Packs;
import org.nationalresponse.workbook.text.Fault;
import org.nationalresponse.workbook.ui.FakeFile;

class UsedPacksTest {

    private static final List<String> USED = List.of("gsr-policy@2019", "tiny@1");

    @TempDir
    private Path folder;

    private Packs here;
    private final Packs elsewhere = new PackLibrary(Path.of("target", "no-packs"));

    @BeforeEach
    void dropAPack() {
        ForeignPack.drop(folder);
        here = new PackLibrary(folder);
    }

    private static FakeFile workbook(Map<String, byte[]> attachments) {
        Edit edit = Edit.set(Profile.KIND, Profile.ID, Profile.PACKS, String.join(" ", USED));
        return new FakeFile(Workbook.empty().with(edit)) {
            @Override
            public Optional<byte[]> attachment(String name) {
                return Optional.ofNullable(attachments.get(name));
            }
        };
    }

    @Test
    void aColleagueWithoutThePackOpensItFromTheWorkbook() {
        FakeFile file = workbook(UsedPacks.attachments(USED, here));

        assertThat(UsedPacks.of(file, elsewhere, Locale.ENGLISH)).isEqualTo(UsedPacks.of(file, here, Locale.ENGLISH));
        assertThat(UsedPacks.of(file, elsewhere, Locale.ENGLISH)).extracting(pack -> pack.reference())
                .containsExactly("gsr-policy@2019", "tiny@1", Packs.COMMON);
    }

    @Test
    void aPackThatIsNowhereIsNamed() {
        assertThatThrownBy(() -> UsedPacks.of(workbook(Map.of()), elsewhere, Locale.ENGLISH))
                .isInstanceOfSatisfying(Fault.class, fault -> {
                    assertThat(fault.messages().get(0).key()).isEqualTo("framework.not-on-this-computer");
                    assertThat(fault.messages().get(0).values()).containsEntry("reference", "tiny@1");
                });
    }

    @Test
    void aCopyTakesAlongThePackThatOnlyTheWorkbookHas() {
        Map<String, byte[]> attachments = UsedPacks.attachments(USED, here);
        FakeFile file = workbook(attachments);

        Map<String, byte[]> copied = UsedPacks.attachments(file, USED, elsewhere);

        assertThat(copied.keySet()).isEqualTo(attachments.keySet());
        assertThat(UsedPacks.of(workbook(copied), elsewhere, Locale.ENGLISH)).hasSize(3);
    }

    /** It comes with the program: no file carries it, and a file that names it has it once. */
    @Test
    void theListsOfEveryWorkbookAreThereWhateverWasChosen() {
        Edit edit = Edit.set(Profile.KIND, Profile.ID, Profile.PACKS, "mnr@2016 common@1");

        assertThat(UsedPacks.of(new FakeFile(Workbook.empty()), elsewhere, Locale.ENGLISH))
                .extracting(Pack::reference).containsExactly(Packs.COMMON);
        assertThat(UsedPacks.of(new FakeFile(Workbook.empty().with(edit)), elsewhere, Locale.ENGLISH))
                .extracting(Pack::reference).containsExactly("mnr@2016", Packs.COMMON);
        assertThat(UsedPacks.attachments(USED, here).keySet()).noneMatch(name -> name.contains("common"));
    }
}
