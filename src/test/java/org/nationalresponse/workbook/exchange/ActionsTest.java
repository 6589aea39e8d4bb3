package org.nationalresponse.workbook.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nationalresponse.workbook.country.Action;
import org.nationalresponse.workbook.country.Edit;
import org.nationalresponse.workbook.country.Entry;
import org.nationalresponse.workbook.country.Monitor;
import org.nationalresponse.workbook.country.RecordWords;
import org.nationalresponse.workbook.country.Workbook;
import org.nationalresponse.workbook.framework.Pack;
import org.nationalresponse.workbook.framework.PackLibrary;
import org.nationalresponse.workbook.framework.Packs;
import org.nationalresponse.workbook.framework.Register;
import org.nationalresponse.workbook.progress.Deadlines;
import org.nationalresponse.workbook.progress.Due;
import org.nationalresponse.workbook.progress.RecordRules;
import org.nationalresponse.workbook.progress.Target;
import org.nationalresponse.workbook.progress.search.Result;
import org.nationalresponse.workbook.progress.search.Search;
import org.nationalresponse.workbook.text.Fault;
import org.nationalresponse.workbook.text.Texts;
import org.nationalresponse.workbook.treaty.Acts;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The actions of the plan, with all that a register brings: tables, dates, the calendar, JSON. */
class ActionsTest {

    private static final PackLibrary LIBRARY = new PackLibrary(Path.of("target", "no-packs"));
    private static final List<Pack> PACKS =
            List.of(LIBRARY.load("mnr@2016", Locale.ENGLISH), LIBRARY.load(Packs.COMMON, Locale.ENGLISH));
    private static final Register ACTION = PACKS.get(1).register("action").orElseThrow();
    private static final Texts TEXTS = Texts.in(Locale.ENGLISH);
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final UUID ID = UUID.fromString("00000000-0000-4000-8000-000000000001");

    @TempDir
    Path folder;

    private static Workbook full() {
        return Workbook.empty().with(Edit.of(Action.KIND, ID)
                .set(Action.WHAT, "Train judges; all of them")
                .set(Action.CAPABILITY, "mnr.justice.courts")
                .set(Action.CRITERIA, "mnr.justice.courts.training mnr.justice.courts.understanding")
                .set(Action.OWNER, "Ministry of Justice")
                .set(Action.DUE, "2027-03-31")
                .set(Action.STATUS, "under-way")
                .set(Action.COST, "125000.50")
                .set(Action.CURRENCY, "EUR")
                .set(Action.HELP, "needed")
                .set(Action.HELP_TEXT, "Trainers")
                .set(Action.NOTE, "Two courses\nfor all")
                .build());
    }

    private static RecordWords words(Workbook workbook) {
        return new RecordWords(workbook, PACKS, TEXTS);
    }

    private Workbook readBack(String csv, Workbook into) throws IOException {
        Path table = folder.resolve("action.csv");
        Files.writeString(table, csv);
        return into.with(RegisterCsv.read(table, ACTION, into, words(into), Monitor.NONE).edit());
    }

    private static String csv(Workbook workbook) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        RegisterCsv.write(ACTION, workbook, out);
        return out.toString(StandardCharsets.UTF_8);
    }

    private static JsonNode json(Workbook workbook) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        JsonExport.write(workbook, PACKS, Acts.INSTRUMENTS, TEXTS, out);
        String json = out.toString(StandardCharsets.UTF_8);
        assertThat(SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                        .getSchema(JsonExport.class.getResourceAsStream("workbook.schema.json"), InputFormat.JSON)
                        .validate(json, InputFormat.JSON))
                .isEmpty();
        return JsonMapper.shared().readTree(json);
    }

    private static List<Due> due(Workbook workbook) {
        return Deadlines.of(workbook, PACKS, words(workbook), List.of(), TODAY);
    }

    @Test
    void theTableLeavesAndComesBackTheSame() throws IOException {
        Workbook back = readBack(csv(full()), Workbook.empty());

        assertThat(back.entry(Action.KIND, ID)).isEqualTo(full().entry(Action.KIND, ID));
    }

    @Test
    void anActionServesOnlyCriteriaThatThereAre() {
        assertThatThrownBy(() -> readBack("what,criteria\nTrain,mnr.justice.courts.nothing\n", Workbook.empty()))
                .isInstanceOfSatisfying(Fault.class, fault -> assertThat(TEXTS.say(fault.messages().get(0))).contains("2"));
    }

    @Test
    void aRecordSaysWhatItsCriteriaSay() {
        Entry entry = full().entry(Action.KIND, ID);

        assertThat(words(full()).value(ACTION, ACTION.field(Action.CRITERIA).orElseThrow(), entry).orElseThrow())
                .startsWith("Prosecutors and judges have specialist training").contains("Courts understand");
        assertThat(words(full()).value(ACTION, ACTION.field(Action.CAPABILITY).orElseThrow(), entry)).isPresent();
        assertThat(RecordRules.faults(full(), ACTION, entry)).isEmpty();
    }

    @Test
    void anActionWithoutAWordOfWhatIsUnfinished() {
        Workbook workbook = Workbook.empty().with(Edit.of(Action.KIND, ID)
                .set(Action.OWNER, "Police").set(Action.STATUS, "planned").set(Action.COST, "-5").build());

        assertThat(RecordRules.faults(workbook, ACTION, workbook.entry(Action.KIND, ID)))
                .extracting(fault -> fault.field()).containsExactly(Action.WHAT, Action.COST, Action.CURRENCY);
    }

    @Test
    void itsDayIsAmongTheDatesWhileItIsOpen() {
        assertThat(due(full())).singleElement().satisfies(due -> {
            assertThat(due.date()).contains(LocalDate.of(2027, 3, 31));
            assertThat(due.target()).isEqualTo(Target.record(Action.KIND, ID, Action.DUE));
            assertThat(TEXTS.say(due.text())).contains("Train judges");
        });
        assertThat(due(full().with(Edit.set(Action.KIND, ID, Action.DUE, "")))).singleElement()
                .satisfies(due -> assertThat(due.group(TODAY)).isEqualTo(Due.Group.UNDATED));
        assertThat(due(full().with(Edit.set(Action.KIND, ID, Action.STATUS, "done")))).isEmpty();
        assertThat(due(full().with(Edit.set(Action.KIND, ID, Action.STATUS, "given-up")))).isEmpty();
    }

    @Test
    void theSearchFindsThemByTheirWordsAndByThoseOfWhatTheyServe() {
        Search search = new Search(PACKS, PACKS, Acts.INSTRUMENTS, TEXTS);

        assertThat(search.find("train judges", full()).said()).first()
                .satisfies(result -> assertThat(result.target()).isEqualTo(Target.record(Action.KIND, ID, Action.WHAT)));
        assertThat(search.find("trainers", full()).said()).extracting(Result::target)
                .contains(Target.record(Action.KIND, ID, Action.HELP_TEXT));
    }

    @Test
    void jsonHasThemUnderActionsAndNowhereElse() {
        JsonNode json = json(full());

        JsonNode action = json.at("/actions/0");
        assertThat(action.get("id").asString()).isEqualTo(ID.toString());
        assertThat(action.get("capability").asString()).isEqualTo("mnr.justice.courts");
        assertThat(action.get("criteria").size()).isEqualTo(2);
        assertThat(action.get("cost").decimalValue()).isEqualByComparingTo("125000.50");
        assertThat(action.get("status").asString()).isEqualTo("under-way");
        assertThat(action.has("doneOn")).isFalse();
        assertThat(json.get("registers").has("action")).isFalse();
        assertThat(json.get("packs").size()).as("nobody chose it").isZero();
    }

    @Test
    void whatCannotBeUnderstoodIsLeftOutOfTheJsonAndWhatWasTakenOutIsThere() {
        JsonNode json = json(full().with(Edit.of(Action.KIND, ID)
                .set(Action.DUE, "soon").set(Action.STATUS, "?").set(Action.COST, "much").set(Entry.RETIRED, "entered twice").build()));

        JsonNode action = json.at("/actions/0");
        assertThat(action.get("retired").asString()).isEqualTo("entered twice");
        assertThat(List.of("due", "status", "cost")).noneMatch(action::has);
    }

    @Test
    void anActionIsOpenUntilItIsDoneOrGivenUpAndLateOnlyAfterItsDay() {
        Action action = Action.of(full()).get(0);

        assertThat(action.open()).isTrue();
        assertThat(action.late(LocalDate.of(2027, 3, 31))).isFalse();
        assertThat(action.late(LocalDate.of(2027, 4, 1))).isTrue();
        Action blank = new Action(Entry.blank(Action.KIND, ID));
        assertThat(blank.status()).isEqualTo(Action.Status.PLANNED);
        assertThat(blank.late(LocalDate.MAX)).isFalse();
    }

    @Test
    void aTableFilledInByHandNamesACapabilityAndItsStatementsAsTheScreenDoes() throws IOException {
        String statement = PACKS.get(0).texts().get("mnr.victim.helpline.access.text");
        String table = "what;capability;criteria\nName a lead;Child helpline;" + quoted(statement) + "\n";
        Workbook read = readBack(table, Workbook.empty());
        Entry action = read.current(Action.KIND).get(0);
        assertThat(action.text(Action.CAPABILITY)).contains("mnr.victim.helpline");
        assertThat(action.text(Action.CRITERIA)).contains("mnr.victim.helpline.access");
    }

    @Test
    void aNameThatTwoFrameworksHaveIsNotGuessed() throws IOException {
        Path table = folder.resolve("action.csv");
        Files.writeString(table, "what,capability\nPass the law,Legislation\n");
        List<Pack> both = List.of(LIBRARY.load("gsr-policy@2019", Locale.ENGLISH), PACKS.get(0), PACKS.get(1));
        RecordWords words = new RecordWords(Workbook.empty(), both, TEXTS);
        assertThatThrownBy(() -> RegisterCsv.read(table, ACTION, Workbook.empty(), words, Monitor.NONE))
                .isInstanceOfSatisfying(Fault.class, fault -> assertThat(TEXTS.say(fault.messages().get(0)))
                        .contains("line 2, column capability", "“Legislation” is the name of more than one thing here"));
    }

    @Test
    void anEmptyTableIsToldWhichColumnsThereAre() throws IOException {
        Path table = folder.resolve("action.csv");
        Files.writeString(table, "");
        assertThatThrownBy(() -> RegisterCsv.read(table, ACTION, Workbook.empty(), words(Workbook.empty()), Monitor.NONE))
                .isInstanceOfSatisfying(Fault.class, fault -> assertThat(TEXTS.say(fault.messages().get(0)))
                        .contains("action.csv is empty; its first line names the columns: id, what, capability"));
    }

    private static String quoted(String words) {
        return "\"" + words.replace("\"", "\"\"") + "\"";
    }
}
