package org.nationalresponse.workbook.ui.beside;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.nationalresponse.workbook.country.BudgetLine;
import org.nationalresponse.workbook.country.Edit;
import org.nationalresponse.workbook.country.Ids;
import org.nationalresponse.workbook.country.Kind;
import org.nationalresponse.workbook.country.Mandate;
import org.nationalresponse.workbook.country.Plan;
import org.nationalresponse.workbook.country.Pledge;
import org.nationalresponse.workbook.country.Rating;
import org.nationalresponse.workbook.country.Round;
import org.nationalresponse.workbook.country.Staffing;
import org.nationalresponse.workbook.country.Statement;
import org.nationalresponse.workbook.country.Workbook;
import org.nationalresponse.workbook.framework.Capability;
import org.nationalresponse.workbook.framework.Domain;
import org.nationalresponse.workbook.framework.Listing;
import org.nationalresponse.workbook.framework.Pack;
import org.nationalresponse.workbook.framework.PackTexts;
import org.nationalresponse.workbook.framework.Register;
import org.nationalresponse.workbook.framework.Register.Field;
import org.nationalresponse.workbook.framework.Register.Type;
import org.nationalresponse.workbook.progress.Target;
import org.nationalresponse.workbook.text.Texts;
import org.nationalresponse.workbook.ui.Desks;
import org.nationalresponse.workbook.ui.FakeDialogs;
import org.nationalresponse.workbook.ui.FakeFile;
import org.nationalresponse.workbook.ui.beside.BesideViewModel.Item;
import org.nationalresponse.workbook.ui.beside.BesideViewModel.Line;
import org.nationalresponse.workbook.ui.shell.ListsPack;
import org.nationalresponse.workbook.ui.shell.Place;
import org.nationalresponse.workbook.ui.shell.ShellViewModel;

class BesideViewModelTest {

    private static final List<String> PAGES =
            List.of("statement", "budget-line", "staffing", "mandate", "plan", "pledge", Target.BESIDE);

    private final ShellViewModel shell = Desks.open(
            new FakeFile(Workbook.empty()), Texts.in(Locale.ENGLISH), new FakeDialogs(), List.of(pack()), Place.OVERVIEW);
    private final BesideViewModel model = new BesideViewModel(shell.desk());

    private UUID write(Kind kind, String... fieldsAndValues) {
        UUID id = Ids.fresh();
        Edit.Builder edit = Edit.of(kind, id);
        for (int i = 0; i < fieldsAndValues.length; i += 2) {
            edit.set(fieldsAndValues[i], fieldsAndValues[i + 1]);
        }
        shell.desk().session().edit(edit.build());
        return id;
    }

    private void money(String year, String currency, String committed, String spent) {
        write(BudgetLine.KIND, BudgetLine.YEAR, year, BudgetLine.CURRENCY, currency, BudgetLine.COMMITTED, committed, BudgetLine.SPENT, spent);
    }

    private Item item(int number) {
        return model.contentProperty().get().items().get(number);
    }

    @Test
    void whereNothingIsRecordedItSaysNoDataAndLeadsToTheList() {
        assertThat(model.title()).isEqualTo("Will beside the phases");
        assertThat(model.contentProperty().get().items()).hasSize(6).allSatisfy(item -> {
            assertThat(item.lines()).extracting(Line::words).containsExactly("no data");
            assertThat(shell.itinerary().find(item.lines().get(0).target())).isNotEqualTo(Place.OVERVIEW);
        });
        assertThat(model.contentProperty().get().phases())
                .singleElement()
                .satisfies(line -> {
                    assertThat(line.words()).isEqualTo("not assessed");
                    assertThat(line.before()).isEmpty();
                });
    }

    @Test
    void theLatestStatementTellsItsAgeAndWhetherItNamedTheInternet() {
        UUID said = write(Statement.KIND, "speaker", "Prime Minister", "rank", "head", "on", "2026-03-12");
        assertThat(item(0).lines())
                .containsExactly(new Line(
                        "Prime Minister, 12 Mar 2026",
                        "8 months old; whether it named the internet: no data",
                        Target.record(Statement.KIND, said, "")));

        shell.desk().session().edit(Edit.set(Statement.KIND, said, Statement.MENTIONS_ONLINE, "yes"));
        assertThat(item(0).lines().get(0).more()).isEqualTo("8 months old; it named the internet");

        model.go(item(0).lines().get(0).target());
        assertThat(shell.visitProperty().get().item()).isEqualTo(said.toString());
    }

    @Test
    void moneyShowsTheLatestTwoYearsOfEachCurrencyAndMixesNone() {
        money("2023", "XTS", "50", "50");
        money("2024", "XTS", "100", "90");
        money("2026", "XTS", "2000000", "");
        money("2026", "XTS", "100000", "");
        money("2026", "USD", "7", "5");
        money("2027", "USD", "8", "");
        money("2028", "EUR", "3", "");
        write(BudgetLine.KIND, BudgetLine.YEAR, "2026", BudgetLine.COMMITTED, "999");

        assertThat(item(1).lines()).extracting(Line::words).containsExactly("2026, XTS", "2024, XTS", "2026, USD", "2028, EUR");
        assertThat(item(1).lines())
                .extracting(Line::more)
                .containsExactly(
                        "committed 2,100,000; spent no data",
                        "committed 100; spent 90",
                        "committed 7; spent 5",
                        "committed 3; spent no data");
        assertThat(item(1).note()).isEqualTo("1 line without a usable year, amount or currency is in no sum.");
    }

    @Test
    void postsMandatePlanAndPledgesAreShownAsRecorded() {
        write(Staffing.KIND, Staffing.YEAR, "2025", Staffing.POSTS, "10", Staffing.FILLED, "9");
        write(Staffing.KIND, Staffing.YEAR, "2026", Staffing.POSTS, "20", Staffing.FILLED, "14");
        write(Staffing.KIND, Staffing.YEAR, "2026", Staffing.POSTS, "4");
        write(Kind.MANDATE, Mandate.EXISTS, "yes", Mandate.NAME, "Rapporteur", Mandate.HOLDER_ENDS, "2027-06-30");
        write(Kind.MANDATE, Mandate.EXISTS, "no");
        UUID plan = write(Plan.KIND, Plan.NAME, "National plan", Plan.STATUS, "adopted", Plan.ENDS, "2028-12-31");
        write(Pledge.KIND, Pledge.TITLE, "A hotline", Pledge.BACKED_BY, plan.toString());
        write(Pledge.KIND, Pledge.TITLE, "A law");

        assertThat(item(2).lines())
                .extracting(Line::words)
                .containsExactly("2026: at least 14 filled of 24");
        assertThat(item(3).lines()).extracting(Line::words).containsExactly("Rapporteur", "The mandate");
        assertThat(item(3).lines()).extracting(Line::more).containsExactly("term ends 30 Jun 2027", "Is there a post? no");
        assertThat(item(4).lines()).extracting(Line::more).containsExactly("adopted; ends 31 Dec 2028");
        assertThat(item(5).lines()).extracting(Line::words).containsExactly("1 of 2");
    }

    @Test
    void phasesOfThisRoundStandBesideThoseOfTheRoundBefore() {
        shell.desk().session().edit(Edit.set(Round.KIND, Ids.round(1), Round.NUMBER, "1"));
        shell.desk().session().edit(Edit.set(Rating.KIND, Ids.rating(Ids.round(1), "law"), Rating.PHASE, "3"));
        shell.desk().session().edit(Edit.set(Round.KIND, Ids.round(2), Round.NUMBER, "2"));
        shell.desk().session().edit(Edit.set(Rating.KIND, Ids.rating(Ids.round(2), "law"), Rating.PHASE, "2"));

        assertThat(model.contentProperty().get().phases())
                .containsExactly(new BesideViewModel.PhaseLine("Law", 2, "Phase 2", "Round 1: Phase 3", Target.page("law")));
        assertThat(model.contentProperty().get().subtitle()).endsWith("round 2");
    }

    @Test
    void aPackWithoutTheseListsShowsThePhasesAlone() {
        BesideViewModel other = new BesideViewModel(ListsPack.open(Place.OVERVIEW).desk());

        assertThat(other.contentProperty().get().items()).isEmpty();
        assertThat(other.contentProperty().get().phases()).hasSize(1);
    }

    private static Pack pack() {
        return new Pack(
                "will",
                "1",
                List.of(new Domain(
                        "all",
                        List.of(
                                new Capability("will", 1, List.of(), PAGES, List.of("law")),
                                new Capability("law", 2, List.of(), List.of(), List.of())))),
                List.of(
                        register("statement", Optional.empty(), "speaker"),
                        register(
                                "budget-line",
                                Optional.of(new Listing.ByYear("year", List.of("committed", "spent"), Optional.of("currency"))),
                                "title",
                                "year",
                                "committed",
                                "spent",
                                "currency"),
                        register(
                                "staffing",
                                Optional.of(new Listing.ByYear("year", List.of("posts", "filled"), Optional.empty())),
                                "body",
                                "year",
                                "posts",
                                "filled"),
                        register("mandate", Optional.empty(), "name", "exists"),
                        register("plan", Optional.empty(), "name", "status"),
                        register("pledge", Optional.empty(), "title")),
                new PackTexts(texts()));
    }

    private static Register register(String id, Optional<Listing.ByYear> byYear, String... fields) {
        return new Register(
                id,
                List.of(new Register.Section("all", List.of(fields).stream().map(BesideViewModelTest::field).toList())),
                new Listing(List.of(fields[0]), List.of(), List.of(), List.of(), false, Optional.empty(), byYear),
                List.of(),
                Optional.empty(),
                List.of());
    }

    private static Field field(String id) {
        Type type = switch (id) {
            case "year" -> Type.YEAR;
            case "committed", "spent", "posts", "filled" -> Type.NUMBER;
            case "currency" -> Type.CURRENCY;
            case "exists", "status" -> Type.CHOICE;
            default -> Type.TEXT;
        };
        List<String> choices = type == Type.CHOICE ? List.of("yes", "no", "adopted") : List.of();
        return new Field(id, type, choices, List.of(), "");
    }

    private static Map<String, String> texts() {
        Map<String, String> texts = new HashMap<>();
        texts.put("pack.name", "Will");
        texts.put("all.name", "All");
        texts.put("will.name", "Will");
        texts.put("law.name", "Law");
        for (int phase = 1; phase <= Pack.PHASES; phase++) {
            texts.put("phase." + phase, "Phase " + phase);
        }
        PAGES.forEach(page -> texts.put(page + ".name", "The " + page));
        texts.put("mandate.exists.label", "Is there a post?");
        texts.put("mandate.exists.no", "no");
        texts.put("plan.status.adopted", "adopted");
        return texts;
    }
}
