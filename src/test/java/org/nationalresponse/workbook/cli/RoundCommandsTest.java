package org.nationalresponse.workbook.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nationalresponse.workbook.country.Edit;
import org.nationalresponse.workbook.country.Freeze;
import org.nationalresponse.workbook.country.Ids;
import org.nationalresponse.workbook.country.Kind;
import org.nationalresponse.workbook.country.Mandate;
import org.nationalresponse.workbook.country.Profile;
import org.nationalresponse.workbook.country.Round;
import org.nationalresponse.workbook.country.Rounds;
import org.nationalresponse.workbook.country.Seal;
import org.nationalresponse.workbook.country.Workbook;
import org.nationalresponse.workbook.country.WorkbookFile;

/** Rounds on the command line, over real files. */
class RoundCommandsTest {

    @TempDir
    Path folder;

    private Shell shell;

    @BeforeEach
    void begin() {
        shell = new Shell(folder);
    }

    private void make(String name, Workbook workbook) {
        Edit pack = Edit.set(Profile.KIND, Profile.ID, Profile.PACKS, "gsr-policy@2019");
        shell.files.create(folder.resolve(name), workbook.with(pack).asEdit(), Map.of()).close();
    }

    private String summary(String... args) throws IOException {
        assertThat(shell.run(args).err()).isEmpty();
        return Files.readString(folder.resolve(args[args.length - 1]));
    }

    @Test
    void printsTheRoundThatIsAskedFor() throws IOException {
        make("two.nrw", Rounds.second());

        assertThat(summary("summary", "two.nrw", "--format", "html", "--round", "1", "--out", "one.html"))
                .contains("A law was passed.");
        assertThat(summary("summary", "two.nrw", "--format", "html", "--out", "two.html")).doesNotContain("A law was passed.");
        assertThat(shell.run("summary", "two.nrw", "--round", "3", "--out", "x.pdf").fault()).contains("no round 3");
        assertThat(shell.run("summary", "two.nrw", "--round", "first", "--out", "x.pdf").code()).isEqualTo(2);
    }

    @Test
    void aFrozenRoundPrintsTheRegistersAsTheyWereThen() throws IOException {
        Edit post = Edit.of(Mandate.KIND, Ids.first(Mandate.KIND)).set("exists", "yes").build();
        make("post.nrw", Rounds.first().with(post));
        try (WorkbookFile file = shell.files.open(folder.resolve("post.nrw"))) {
            Workbook now = file.content();
            file.write(Freeze.edit(now, Round.latest(now).orElseThrow(), Rounds.DAY, ""));
            file.write(Edit.set(Mandate.KIND, Ids.first(Mandate.KIND), "holder", "Her successor")).toCompletableFuture().join();
        }

        assertThat(summary("summary", "post.nrw", "--format", "html", "--kind", "records", "--out", "then.html"))
                .contains("A person")
                .doesNotContain("Her successor", "as they are today");
    }

    @Test
    void checkFindsAFrozenRoundThatAnotherProgramChanged() {
        make("sound.nrw", Rounds.frozen());
        assertThat(shell.run("check", "sound.nrw").said()).doesNotContain("sealed");

        Workbook tampered = Rounds.frozen().with(Edit.set(Kind.ROUND, Ids.round(1), Round.SUMMARY, "All is well."));
        make("tampered.nrw", tampered);
        Shell.Outcome outcome = shell.run("check", "tampered.nrw");

        assertThat(outcome.code()).isEqualTo(1);
        assertThat(outcome.said()).contains("Round 1 was frozen and sealed as "
                + Seal.code(Round.numbered(tampered, 1).flatMap(Round::hash).orElseThrow()));
    }

    @Test
    void theExportSaysWhatIsFrozenAndWhatIsCarriedOver() throws IOException {
        make("two.nrw", Rounds.second().with(
                Edit.set(Kind.RATING, Ids.rating(Ids.round(2), Rounds.CAPABILITY), "change", "re-scored")));
        assertThat(shell.run("export", "two.nrw", "--format", "json", "--out", "two.json").err()).isEmpty();

        assertThat(Files.readString(folder.resolve("two.json")))
                .contains("\"frozen\" : true", "\"frozenOn\" : \"2026-11-22\"", "\"endorsedBy\" : \"The steering committee\"")
                .contains("\"carried\" : true", "\"change\" : \"re-scored\"", "\"registersHash\"");
    }
}
