package org.nationalresponse.workbook.progress.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.nationalresponse.workbook.framework.Capability;
import org.nationalresponse.workbook.framework.Domain;
import org.nationalresponse.workbook.framework.Listing;
import org.nationalresponse.workbook.framework.Pack;
import org.nationalresponse.workbook.framework.PackLibrary;
import org.nationalresponse.workbook.framework.PackTexts;
import org.nationalresponse.workbook.framework.Register;
import org.nationalresponse.workbook.framework.SeedStatements;
import org.nationalresponse.workbook.progress.Target;
import org.nationalresponse.workbook.progress.search.WhereIs.Hit;
import org.nationalresponse.workbook.text.Texts;
import org.nationalresponse.workbook.treaty.InstrumentReader;

class WhereIsTest {

    private static final int FEW = 5;

    private final Pack pack = new PackLibrary(Path.of("no such folder")).load("gsr-policy@2019", Locale.ENGLISH);
    private final WhereIs whereIs = new WhereIs(List.of(pack), InstrumentReader.read(), Texts.in(Locale.ENGLISH));

    private Hit first(String query) {
        return whereIs.find(query, FEW).get(0);
    }

    @Test
    void wordsOfEveryStatementLeadToWhatServesIt() {
        List<String> wrong = new ArrayList<>();
        SeedStatements.read("/org/nationalresponse/workbook/progress/seed-searches.txt", "\\s*;\\s*").forEach((id, searches) -> {
            if (pack.texts().find("seed." + id + ".text").isEmpty() && id.startsWith("A")) {
                return;
            }
            for (String search : searches) {
                List<Hit> hits = whereIs.find(search, FEW);
                if (hits.stream().noneMatch(hit -> serves(id, hit.target()))) {
                    wrong.add(id + " “" + search + "”: " + hits.stream().map(Hit::target).toList());
                }
            }
        });
        assertThat(wrong).isEmpty();
    }

    @Test
    void everyStatementHasASearch() {
        assertThat(SeedStatements.read("/org/nationalresponse/workbook/progress/seed-searches.txt", ";").keySet())
                .containsExactlyElementsOf(SeedStatements.servedBy().keySet());
    }

    @Test
    void theNameOfARegisterLeadsToItsPage() {
        assertThat(first("budget lines").target()).isEqualTo(Target.page("budget-line"));
        assertThat(first("rapporteur").target()).isEqualTo(Target.page("mandate"));
        assertThat(first("staffing").target()).isEqualTo(Target.page("staffing"));
        assertThat(first("legislation").target()).isEqualTo(Target.page("gsr.legislation"));
    }

    @Test
    void aFieldIsFoundByItsLabelOnItsPage() {
        Hit hit = first("agreed until");
        assertThat(hit.target()).isEqualTo(new Target("budget-line", "agreedUntil"));
        assertThat(hit.where()).isEqualTo("Budget lines");
        assertThat(hit.why()).contains("next election");
    }

    @Test
    void anInstrumentIsFoundByItsNameItsOfficialTitleAndItsLetters() {
        assertThat(first("Lanzarote").target()).isIn(new Target(Target.TREATIES, "LANZ"));
        assertThat(whereIs.find("child pornography", FEW)).extracting(Hit::target).contains(new Target(Target.TREATIES, "OPSC"));
        assertThat(first("OPIC").target()).isEqualTo(new Target(Target.TREATIES, "OPIC"));
    }

    @Test
    void aRegisterWithoutAPageLeadsToTheInstrumentThatItSpeaksOf() {
        assertThat(whereIs.find("disseminated", FEW)).extracting(Hit::target).contains(new Target(Target.TREATIES, "GC25"));
    }

    @Test
    void aPartLeadsToThePageOfItsWholeAlsoInAnotherScript() {
        WhereIs small = new WhereIs(List.of(withAPart()), InstrumentReader.read(), Texts.in(Locale.ENGLISH));
        assertThat(small.find("مرحلة", FEW))
                .containsExactly(new Hit("مَرْحَلة", "تعهّد", "خطوة نحو الهدف", Target.page("pledge")));
        assertThat(small.find("تَعَهُّد", FEW)).extracting(Hit::target).contains(Target.page("pledge"));
        assertThat(small.find("Lanzarote", FEW)).as("no page of treaties here").isEmpty();
    }

    @Test
    void beginningsOtherFormsCaseAndAccentsMakeNoDifference() {
        assertThat(first("rappor").target()).isEqualTo(Target.page("mandate"));
        assertThat(first("RÁPPÔRTEURS").target()).isEqualTo(Target.page("mandate"));
        assertThat(whereIs.find("ratifying", FEW)).isNotEmpty();
        assertThat(whereIs.find("children's rights", FEW)).isEqualTo(whereIs.find("children’s rights", FEW)).isNotEmpty();
    }

    @Test
    void wordsAreWhatPeopleTakeForWords() {
        assertThat(new SearchWords(Locale.ENGLISH).of("goal 16.2, “well-being”")).containsExactly("goal", "16.2", "well", "being");
    }

    @Test
    void allWordsMustStandWithOnePlace() {
        assertThat(whereIs.find("budget zebra", FEW)).isEmpty();
        assertThat(whereIs.find("budget spent", FEW)).isNotEmpty();
    }

    @Test
    void ofAPastedSentenceMostWordsAreEnough() {
        assertThat(whereIs.find(
                        "Nations can create a dedicated role, such as a national rapporteur or commissioner, to ensure continuing"
                                + " leadership and political will across changes in government.",
                        FEW))
                .extracting(Hit::target).contains(new Target("gsr.political-will", "gsr.political-will.dedicated-role"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"xyzzy", "qqqq wwww", "....", "🙂", "'; DROP TABLE entry;--", "zebra giraffe elephant lion tiger leopard antelope"})
    void nonsenseFindsNothing(String nonsense) {
        assertThat(whereIs.find(nonsense, FEW)).isEmpty();
    }

    @Test
    void nothingTypedGivesTheCapabilities() {
        assertThat(whereIs.find("", 20)).extracting(Hit::title)
                .containsExactly("Political will", "Legislation", "International commitments");
        assertThat(whereIs.find("  \t", 20)).hasSize(3);
    }

    @Test
    void eachPlaceComesOnceAndNoMoreThanWereAskedFor() {
        for (String query : List.of("children", "money", "online", "year", "e")) {
            List<Hit> hits = whereIs.find(query, 12);
            assertThat(hits).as(query).hasSizeLessThanOrEqualTo(12);
            assertThat(hits).extracting(Hit::target).doesNotHaveDuplicates();
            assertThat(hits).allSatisfy(hit -> {
                assertThat(hit.title()).isNotBlank();
                assertThat(hit.where()).isNotBlank();
            });
        }
    }

    @Test
    void everyHitLeadsToAPageOfTheWorkbook() {
        List<String> pages = Stream.concat(
                        pack.capabilities().map(Capability::id),
                        pack.capabilities().flatMap(capability -> capability.pages().stream()))
                .toList();
        for (char letter = 'a'; letter <= 'z'; letter++) {
            assertThat(whereIs.find(String.valueOf(letter), 1000)).extracting(hit -> hit.target().page()).isSubsetOf(pages);
        }
    }

    @Test
    void whateverIsTypedItNeverThrows() {
        Random random = new Random(25);
        for (int i = 0; i < 10_000; i++) {
            byte[] bytes = new byte[random.nextInt(80)];
            random.nextBytes(bytes);
            String text = new String(bytes, i % 2 == 0 ? StandardCharsets.UTF_16 : StandardCharsets.UTF_8);
            assertThat(whereIs.find(text, FEW)).as(text).hasSizeLessThanOrEqualTo(FEW);
        }
        assertThat(whereIs.find("\uD83D".repeat(3) + "\u202E\u0000a\u0301", FEW)).isNotNull();
        assertThat(whereIs.find("rapporteur ".repeat(10_000), FEW)).isNotEmpty();
    }

    /** A register with a page, and one whose records belong to it. */
    private static Pack withAPart() {
        Register pledge = new Register(
                "pledge",
                List.of(new Register.Section("a", List.of(text("title")))),
                Listing.PLAIN,
                List.of("milestone"),
                Optional.empty(),
                List.of());
        Register milestone = new Register("milestone", List.of(new Register.Section("a", List.of(text("name")))));
        Capability capability = new Capability("x", 1, List.of(), List.of("pledge"), List.of());
        return new Pack(
                "small", "1", List.of(new Domain("d", List.of(capability))), List.of(pledge, milestone),
                new PackTexts(Map.of(
                        "d.name", "المجال", "x.name", "القدرة", "pledge.name", "تعهّد", "pledge.about", "ما تعهدت به الدولة",
                        "milestone.name", "مَرْحَلة", "milestone.about", "خطوة نحو الهدف", "milestone.name.label", "الاسم")));
    }

    private static Register.Field text(String id) {
        return new Register.Field(id, Register.Type.TEXT, List.of(), List.of(), "");
    }

    /** Whether a target is one of the things that serve a statement; a register without a page of its own is served elsewhere. */
    private boolean serves(String id, Target target) {
        return SeedStatements.servedBy().get(id).stream().anyMatch(thing -> {
            String register = thing.split("\\.")[0];
            if (pack.register(register).isEmpty()) {
                return target.item().equals(thing);
            }
            boolean own = pack.capabilities().anyMatch(capability -> capability.pages().contains(register));
            return own
                    ? target.equals(new Target(register, thing.substring(register.length() + 1)))
                    : target.page().equals(Target.TREATIES) || pack.registers().stream()
                            .anyMatch(each -> each.id().equals(target.page()) && each.parts().contains(register));
        });
    }

    /** "Improved victim services" has its words in one pack and criteria in the other. */
    @Test
    void aStatementLeadsToTheCriteriaOfEveryPackThatServeIt() {
        Pack other = new PackLibrary(Path.of("no such folder")).load("mnr@2016", Locale.ENGLISH);
        WhereIs both = new WhereIs(List.of(pack, other), InstrumentReader.read(), Texts.in(Locale.ENGLISH));
        String line = pack.texts().get("seed.B4d.text");

        assertThat(both.find(line, 20)).extracting(hit -> hit.target().page())
                .contains("gsr.legislation", "mnr.victim.support", "mnr.victim.helpline");
        assertThat(both.find("member of INHOPE", FEW)).first()
                .satisfies(hit -> assertThat(hit.target()).isEqualTo(new Target("mnr.societal.hotline", "mnr.societal.hotline.inhope")));
    }
}
