package org.nationalresponse.workbook.ui.wizard;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.nationalresponse.workbook.country.NewWorkbook;
import org.nationalresponse.workbook.country.Profile;
import org.nationalresponse.workbook.country.Round;
import org.nationalresponse.workbook.country.Workbook;
import org.nationalresponse.workbook.text.Texts;
import org.nationalresponse.workbook.ui.SamplePacks;
import org.nationalresponse.workbook.ui.wizard.WizardViewModel.Field;
import org.nationalresponse.workbook.ui.wizard.WizardViewModel.Step;

class WizardViewModelTest {

    private static final Path HOME = Path.of("/home/ama");

    private final Set<Path> there = new HashSet<>();
    private final WizardViewModel model = in(Locale.ENGLISH);

    private WizardViewModel in(Locale locale) {
        return new WizardViewModel(Texts.in(locale), SamplePacks.offer(), LocalDate.of(2026, 5, 4), HOME, there::contains);
    }

    private String chosen() {
        return model.countryProperty().get() == null ? "" : model.countryProperty().get().code();
    }

    private void toTheLastStep(String country) {
        model.filterProperty().set(country);
        model.next();
        model.next();
        assertThat(model.stepProperty().get()).isEqualTo(Step.ROUND);
    }

    @ParameterizedTest
    @CsvSource({
        "ghan, GH", "GH, GH", "gha, GH", "niger, NE", "nigeria, NG", "cote d'ivoire, CI", "CÔTE D’IVOIRE, CI", "Reunion, RE",
        "  kenya , KE", "guinea, GN", "united king, GB", "gbr, GB"
    })
    void aClearNameOrCodeChoosesTheCountry(String typed, String code) {
        model.filterProperty().set(typed);
        assertThat(chosen()).isEqualTo(code);
        assertThat(model.countries().get(0).code()).isEqualTo(code);
    }

    @ParameterizedTest
    @ValueSource(strings = {"nig", "korea", "congo", "united", "", "   ", "'", "atlantis", "\\E(", "🇬🇭"})
    void whatCanMeanSeveralOrNoneChoosesNothing(String typed) {
        model.filterProperty().set(typed);
        assertThat(chosen()).isEmpty();
    }

    @Test
    void findsACountryByItsNameInThePersonsLanguageAndInEnglish() {
        WizardViewModel french = in(Locale.FRENCH);
        french.filterProperty().set("allemagne");
        assertThat(french.countryProperty().get().code()).isEqualTo("DE");
        french.filterProperty().set("germany");
        assertThat(french.countryProperty().get().name()).isEqualTo("Allemagne");
    }

    @Test
    void aChoiceStaysWhileItFitsWhatIsTyped() {
        model.filterProperty().set("nig");
        model.moveChoice(1);
        model.moveChoice(1);
        assertThat(chosen()).isEqualTo("NG");
        model.filterProperty().set("ni");
        assertThat(chosen()).isEqualTo("NI");
        model.filterProperty().set("");
        assertThat(chosen()).isEqualTo("NI");
        model.filterProperty().set("kenya");
        model.filterProperty().set("xyz");
        assertThat(chosen()).isEmpty();
        model.moveChoice(1);
        assertThat(chosen()).isEmpty();
    }

    @Test
    void theArrowsStayWithinTheList() {
        model.moveChoice(-1);
        assertThat(model.countryProperty().get()).isEqualTo(model.countries().get(model.countries().size() - 1));
        model.moveChoice(99);
        model.moveChoice(-9999);
        assertThat(model.countryProperty().get()).isEqualTo(model.countries().get(0));
    }

    @Test
    void withoutACountryItStaysAndSaysSo() {
        model.next();
        assertThat(model.stepProperty().get()).isEqualTo(Step.COUNTRY);
        assertThat(model.wanted()).contains(Field.COUNTRY);
        assertThat(model.faultProperty(Field.COUNTRY).get()).isEqualTo("Choose a country from the list.");
        model.filterProperty().set("kenya");
        assertThat(model.wanted()).isEmpty();
    }

    @Test
    void suggestsThisYearAndAFileNamedAfterCountryAndYear() {
        toTheLastStep("ghana");
        assertThat(model.fromProperty().get()).isEqualTo("2026-01-01");
        assertThat(model.toProperty().get()).isEqualTo("2026-12-31");
        assertThat(model.targetProperty().get()).isEqualTo(HOME.resolve("ghana-2026.nrw"));
        model.toProperty().set("2027-03-31");
        assertThat(model.targetProperty().get()).isEqualTo(HOME.resolve("ghana-2027.nrw"));
    }

    @Test
    void suggestsTheDocumentsAndNeverAFileThatIsThere() {
        Path documents = HOME.resolve("Documents");
        there.addAll(List.of(documents, documents.resolve("cote-d-ivoire-2026.nrw"), documents.resolve("cote-d-ivoire-2026-2.nrw")));
        toTheLastStep("Côte d’Ivoire");
        assertThat(model.targetProperty().get()).isEqualTo(documents.resolve("cote-d-ivoire-2026-3.nrw"));
        there.add(documents.resolve("cote-d-ivoire-2026-3.nrw"));
        assertThat(model.create().orElseThrow().file()).isEqualTo(documents.resolve("cote-d-ivoire-2026-4.nrw"));
    }

    @Test
    void aFileOfOnesOwnChoiceIsKeptAndMustNotBeThere() {
        toTheLastStep("ghana");
        there.add(Path.of("/stick/old.nrw"));
        model.chooseTarget(Path.of("/stick/old.nrw"));
        assertThat(model.create()).isEmpty();
        assertThat(model.wanted()).contains(Field.FILE);

        model.chooseTarget(Path.of("/stick/ghana v1.2"));
        model.toProperty().set("2027-12-31");
        assertThat(model.create().orElseThrow().file()).isEqualTo(Path.of("/stick/ghana v1.2.nrw"));
        model.chooseTarget(Path.of("/stick/GHANA.NRW"));
        assertThat(model.targetProperty().get()).isEqualTo(Path.of("/stick/GHANA.NRW"));
    }

    @Test
    void refusesAPeriodThatEndsBeforeItBeginsAtItsField() {
        toTheLastStep("ghana");
        model.toProperty().set("2025-12-31");
        assertThat(model.faultProperty(Field.TO).get()).contains("before the first");
        assertThat(model.create()).isEmpty();
        assertThat(model.wanted()).contains(Field.TO);
        model.fromProperty().set("2025-12-31");
        assertThat(model.faultProperty(Field.TO).get()).isEmpty();
        assertThat(model.create()).isPresent();
    }

    @Test
    void leadsToTheFirstFieldThatWantsSomething() {
        toTheLastStep("ghana");
        model.packs().get(0).chosen().set(false);
        model.nextElectionProperty().set("2026-05-03");
        model.toProperty().set("");
        model.fromProperty().set("");
        assertThat(model.create()).isEmpty();
        assertThat(model.wanted()).contains(Field.FROM);
        model.fromProperty().set("2026-01-01");
        model.toProperty().set("2026-01-01");
        assertThat(model.wanted()).contains(Field.ELECTION);
        model.nextElectionProperty().set("2026-05-04");
        assertThat(model.wanted()).contains(Field.PACKS);
        model.packs().get(1).chosen().set(true);
        assertThat(model.create().orElseThrow().packs()).containsExactly("school@1");
    }

    @Test
    void goesBackToAnEarlierStepThatWantsSomethingAtTheEnd() {
        toTheLastStep("ghana");
        model.countryProperty().set(null);
        assertThat(model.create()).isEmpty();
        assertThat(model.stepProperty().get()).isEqualTo(Step.COUNTRY);
        assertThat(model.wanted()).contains(Field.COUNTRY);
    }

    @Test
    void goingBackAndForthLosesNothing() {
        toTheLastStep("ghana");
        model.ownNameProperty().set("Republic of Ghana");
        model.focalPointProperty().set("A. Mensah");
        model.toProperty().set("2020-01-01");
        model.back();
        model.back();
        model.back();
        assertThat(model.stepProperty().get()).isEqualTo(Step.COUNTRY);
        model.next();
        model.next();
        assertThat(model.toProperty().get()).isEqualTo("2020-01-01");
        model.toProperty().set("2026-10-31");
        NewWorkbook made = model.create().orElseThrow();
        Workbook workbook = Workbook.empty().with(made.first());
        assertThat(Profile.of(workbook).countryName(Locale.ENGLISH)).isEqualTo("Republic of Ghana");
        assertThat(Profile.of(workbook).entry().text(Profile.FOCAL_POINT)).contains("A. Mensah");
        assertThat(Profile.of(workbook).entry().text(Profile.MINISTRY)).isEmpty();
        assertThat(Round.latest(workbook).orElseThrow().to()).contains(LocalDate.of(2026, 10, 31));
        assertThat(made.packs()).containsExactly("gsr-policy@2019");
    }

    @Test
    void saysOfABrokenPackWhatIsWrong() {
        assertThat(model.broken()).singleElement().asString().contains("broken-pack/pack.yaml, line 12");
    }
}
