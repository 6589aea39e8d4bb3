package org.nationalresponse.workbook.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.nationalresponse.workbook.cli.Shell.Outcome;
import org.nationalresponse.workbook.country.Edit;
import org.nationalresponse.workbook.country.Ids;
import org.nationalresponse.workbook.country.Kind;
import org.nationalresponse.workbook.country.Known;
import org.nationalresponse.workbook.country.Mandate;
import org.nationalresponse.workbook.country.Profile;
import org.nationalresponse.workbook.country.WorkbookFile;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What each command does when all is well. */
class CommandsTest {

    @TempDir
    Path temporary;

    private Path folder;
    private Shell shell;

    @BeforeEach
    void begin() throws IOException {
        folder = Files.createDirectory(temporary.resolve("وزارة the ministry’s folder"));
        shell = new Shell(folder);
    }

    static void unitedKingdomTable(Path target) throws IOException {
        try (InputStream in = CommandsTest.class.getResourceAsStream(
                "/org/nationalresponse/workbook/exchange/united-kingdom-treaties.csv")) {
            Files.copy(in, target);
        }
    }

    private Outcome done(String... args) {
        Outcome outcome = shell.run(args);
        assertThat(outcome.err()).isEmpty();
        assertThat(outcome.code()).isZero();
        return outcome;
    }

    private void write(Path file, Edit edit) {
        try (WorkbookFile open = shell.files.open(file)) {
            open.write(edit).toCompletableFuture().join();
        }
    }

    private void unitedKingdom() throws IOException {
        unitedKingdomTable(folder.resolve("the treaties.csv"));
        done("new", "المملكة uk.nrw", "--country", "United Kingdom");
        done("import", "المملكة uk.nrw", "--kind", "treaties", "the treaties.csv");
    }

    @Test
    void aNewWorkbookIsSoundAndHoldsItsCountry() {
        Outcome made = done("new", "ghana.nrw", "--country", "Ghana", "--language", "fr");

        assertThat(made.said()).contains("ghana.nrw", "Ghana");
        try (WorkbookFile file = shell.files.read(folder.resolve("ghana.nrw"))) {
            assertThat(Profile.of(file.content()).entry().text(Profile.COUNTRY)).contains("GH");
            assertThat(Profile.of(file.content()).entry().text(Profile.LANGUAGE)).contains("fr");
        }
        assertThat(done("check", "ghana.nrw").said()).contains("ghana.nrw is sound.", "Nothing wants a look.");
        assertThat(shell.everything()).as("no side file").hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Côte d’Ivoire", "cote d'ivoire", "COTE D’IVOIRE", "ci", "  Côte-d'Ivoire "})
    void aCountryIsFoundAsPeopleTypeIt(String name) {
        done("new", "a.nrw", "--country", name);
    }

    @Test
    void theRecordOfTheUnitedKingdomComesIntoForceAsPublished() throws IOException {
        unitedKingdom();
        done("export", "المملكة uk.nrw", "--format", "json", "--out", "uk.json");

        JsonNode root = new JsonMapper().readTree(Files.readString(folder.resolve("uk.json")));
        Map<String, String> inForce = new HashMap<>();
        for (JsonNode action : root.get("treatyActions").values()) {
            assertThat(action.has("checkedOn")).as("never checked").isFalse();
            assertThat(action.has("inForce")).isEqualTo(action.get("action").asString().equals("ratification"));
            if (action.has("inForce")) {
                assertThat(action.get("inForceRule").asString()).contains("art. ");
                inForce.put(action.get("instrument").asString(), action.get("inForce").asString());
            }
        }
        assertThat(inForce)
                .isEqualTo(Map.of(
                        "CRC", "1992-01-15", "OPSC", "2009-03-20", "OPAC", "2003-07-24",
                        "C138", "2001-06-07", "C182", "2001-03-22", "TIP", "2006-03-11",
                        "LANZ", "2018-10-01", "BUD", "2011-09-01", "IST", "2022-11-01"));
        assertThat(root.get("treatyActions").size()).isEqualTo(16);
    }

    @Test
    void theBriefOfTheUnitedKingdomSaysWhatIsNotRecordedAndThatNothingWasChecked() throws IOException {
        unitedKingdom();
        assertThat(done("summary", "المملكة uk.nrw", "--format", "html", "--out", "موجز brief.html").said())
                .endsWith("موجز brief.html");

        String page = Files.readString(folder.resolve("موجز brief.html"));
        String words = page.replaceAll("<[^>]*>", " ").replaceAll("\\s+", " ");
        assertThat(words).contains("Of 7 instruments nothing is recorded", "8 states here were never checked against the source");
        assertThat(words).contains("15 Jan 1992", "1 Sep 2011", "And 1 more in the report").doesNotContain("${", "null");
        assertThat(page).doesNotContain("http:", "https:", "<script");
    }

    @Test
    void theBriefIsAPdfUnlessSomethingElseIsAsked() throws IOException {
        unitedKingdom();
        done("summary", "المملكة uk.nrw", "--out", "brief.pdf");
        done("summary", "المملكة uk.nrw", "--kind", "BRIEF", "--format", "PDF", "--out", "again.pdf");

        assertThat(Files.readString(folder.resolve("brief.pdf"), java.nio.charset.StandardCharsets.ISO_8859_1))
                .startsWith("%PDF-");
        assertThat(folder.resolve("again.pdf")).isNotEmptyFile();
    }

    @Test
    void theRecordsOfTheRegistersAreADocumentOfTheirOwn() throws IOException {
        done("demo", "practice");
        done("summary", "practice/almara-2026.nrw", "--kind", "records", "--format", "html", "--out", "records.html");
        done("summary", "practice/almara-2026.nrw", "--kind", "records", "--out", "records.pdf");

        assertThat(Files.readString(folder.resolve("records.html"))).contains("Budget lines", "14.3.1").doesNotContain("<script");
        assertThat(folder.resolve("records.pdf")).isNotEmptyFile();
    }

    @Test
    void anImportDoneTwiceChangesNothingMore() throws IOException {
        unitedKingdom();
        done("export", "المملكة uk.nrw", "--out", "once.json");

        assertThat(done("import", "المملكة uk.nrw", "--kind", "treaties", "the treaties.csv").said())
                .isEqualTo("No rows added, 0 updated, 16 already there.");
        done("export", "المملكة uk.nrw", "--out", "twice.json");
        assertThat(folder.resolve("twice.json")).hasSameTextualContentAs(folder.resolve("once.json"));
    }

    @Test
    void checkNamesEachRowThatWasNeverChecked() throws IOException {
        unitedKingdom();
        Map<String, String> before = shell.everything();

        Outcome checked = done("check", "المملكة uk.nrw");

        assertThat(checked.out()).contains("Wants a look: CRC: never checked with the depositary").hasSize(11);
        assertThat(checked.said()).endsWith("9 things want a look.");
        assertThat(shell.everything()).isEqualTo(before);
    }

    @Test
    void checkTellsWhatIsKnownApartAndFailsForOpenContradictionsOnly() {
        done("new", "a.nrw", "--country", "Ghana");
        Path file = folder.resolve("a.nrw");
        write(file, Edit.set(Kind.MANDATE, Ids.first(Kind.MANDATE), Mandate.HOLDER_ENDS, "2026-11-01"));

        Outcome failed = shell.run("check", "a.nrw");
        assertThat(failed.code()).isEqualTo(1);
        assertThat(failed.out()).contains("Contradiction: The term of the rapporteur or commissioner has ended");

        String key = "mandate-ended mandate " + Ids.first(Kind.MANDATE) + "/holderEnds 2026-11-01";
        write(file, Known.set(key, "mandate-ended", "The successor is chosen.", LocalDate.of(2026, 11, 22)));

        Outcome checked = done("check", "a.nrw");
        assertThat(checked.out())
                .contains("Nothing wants a look.", "One finding is known:")
                .last()
                .asString()
                .endsWith("has ended (known, because: The successor is chosen.)");
    }

    @Test
    void theDemonstrationCanBeRepeatedAndKeepsTheFile() {
        Outcome first = done("demo", "practice/for the room");
        Map<String, String> before = shell.everything();
        Outcome second = done("demo", "practice/for the room");

        assertThat(first.out()).hasSize(3).isEqualTo(second.out());
        String workbook = "practice/for the room/almara-2026.nrw";
        assertThat(shell.everything()).containsOnlyKeys(before.keySet()).containsEntry(workbook, before.get(workbook));
        assertThat(done("check", workbook).said()).contains("is sound.");
    }

    @Test
    void theBriefOfThePracticeCountryHasRoomForAllItsWords() {
        done("demo", "practice");
        assertThat(done("summary", "practice/almara-2026.nrw", "--out", "brief.pdf").said()).endsWith("brief.pdf");
    }

    @Test
    void aFrozenRoundOfThePracticeCountryPrintsWhatStoodThen() throws IOException {
        done("demo", "practice");
        for (int round = 1; round <= 3; round++) {
            String page = round + ".html";
            // What was shortened is said beside; that is no failure.
            assertThat(shell.run("summary", "practice/almara-2026.nrw", "--round", "" + round, "--out", page).code()).isZero();
        }

        assertThat(Files.readString(folder.resolve("1.html")))
                .contains("Frozen on 9 Dec 2024", "five children’s houses")
                .doesNotContain("Real setback", "National Plan 2026", "stand here as they are today");
        assertThat(Files.readString(folder.resolve("2.html")))
                .contains("Frozen on 11 Dec 2025", "Real setback")
                .doesNotContain("National Plan 2026", "stand here as they are today");
        assertThat(Files.readString(folder.resolve("3.html"))).contains("Draft");
    }

    @Test
    void theEndingOfTheFileChoosesItsFormat() throws IOException {
        unitedKingdom();
        for (String name : List.of("a.docx", "a.xlsx")) {
            done("summary", "المملكة uk.nrw", "--out", name);
            assertThat(Files.readAllBytes(folder.resolve(name))).as(name).startsWith('P', 'K');
        }
        done("summary", "المملكة uk.nrw", "--out", "without an ending");
        assertThat(Files.readAllBytes(folder.resolve("without an ending"))).startsWith('%', 'P', 'D', 'F');
    }

    @Test
    void aPublicDocumentIsMarkedAndWhatStaysInsideIsSaid() throws IOException {
        done("demo", "practice");

        Outcome outcome = shell.run(
                "summary", "practice/almara-2026.nrw", "--profile", "public", "--paper", "letter", "--out", "a.html");

        assertThat(outcome.code()).isZero();
        assertThat(outcome.err()).contains("What stays inside anyway").anyMatch(line -> line.startsWith("Names:"));
        assertThat(Files.readString(folder.resolve("a.html"))).contains("Public", "279.4mm");
    }

    @Test
    void sectionsCanBeLeftOutOfAReport() throws IOException {
        unitedKingdom();
        done("summary", "المملكة uk.nrw", "--kind", "report", "--out", "whole.html");
        done("summary", "المملكة uk.nrw", "--kind", "report", "--out", "part.html",
                "--without", "glossary", "--without", "sources");

        assertThat(Files.readString(folder.resolve("whole.html"))).contains("Words used here");
        assertThat(Files.readString(folder.resolve("part.html"))).doesNotContain("Words used here");
    }

    @Test
    void absolutePathsAreTakenAsTheyAre() {
        done("new", folder.resolve("a.nrw").toString(), "--country", "GH");

        assertThat(folder.resolve("a.nrw")).exists();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "new", "demo", "summary", "import", "export", "check"})
    void helpIsInPlainWords(String command) {
        Outcome help = command.isEmpty() ? done("--help") : done(command, "--help");

        assertThat(help.said()).startsWith("Usage: workbook").contains("-h, --help").doesNotContain("null", "${", "<");
        assertThat(help.out()).allSatisfy(line -> assertThat(line.length()).isLessThanOrEqualTo(80));
    }

    @Test
    void theFirstHelpNamesEveryCommand() {
        assertThat(done("-h").said()).contains("  new ", "  demo ", "  summary ", "  import ", "  export ", "  check ");
    }

    @Test
    void theWindowIsForNothingOrOneFile() throws IOException {
        Files.createFile(folder.resolve("kenya"));
        for (List<String> window : List.of(
                List.<String>of(), List.of("a.nrw"), List.of("none.nrw"), List.of("folder/a"), List.of("kenya"))) {
            assertThat(Arguments.areCommand(window.toArray(String[]::new), folder)).as(window.toString()).isFalse();
        }
        for (List<String> command : List.of(
                List.of("check"), List.of("--help"), List.of("chekc"), List.of("help"), List.of("a.nrw", "b.nrw"))) {
            assertThat(Arguments.areCommand(command.toArray(String[]::new), folder)).as(command.toString()).isTrue();
        }
    }
}
