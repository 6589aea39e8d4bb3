package org.nationalresponse.workbook.summary.annex;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.nationalresponse.workbook.country.Workbook;
import org.nationalresponse.workbook.framework.Pack;
import org.nationalresponse.workbook.framework.Register;
import org.nationalresponse.workbook.summary.booklet.Filled;
import org.nationalresponse.workbook.text.Texts;
import org.nationalresponse.workbook.treaty.Instrument;
import org.nationalresponse.workbook.treaty.InstrumentReader;
import org.nationalresponse.workbook.treaty.Instruments;
import tools.jackson.core.type.TypeReference;

/** The annex’s data against the packs, registers, instruments and texts that it names. */
class PartTest {

    private static final List<Part> PARTS = Part.all();
    private static final List<Pack> PACKS = Filled.packs(Filled.english(), Filled.MNR, Filled.GSR);
    private static final Instruments INSTRUMENTS = InstrumentReader.read();
    private static final Texts TEXTS = Filled.english();

    @Test
    void everyHeadingHasANameAWordOnItAndItsSource() {
        assertThat(PARTS).extracting(Part::document).containsExactly("CRC/C/58/Rev.3", "CRC/C/OPSC/2");
        PARTS.forEach(part -> {
            assertThat(TEXTS.knows("annex.guidelines." + part.id())).isTrue();
            assertThat(part.headings()).allSatisfy(heading -> {
                assertThat(TEXTS.knows("annex.heading." + heading.id())).isTrue();
                assertThat(TEXTS.knows("annex.holds." + heading.id())).isTrue();
                assertThat(heading.articles()).isNotBlank();
            });
        });
        assertThat(headings().map(Part.Heading::id)).doesNotHaveDuplicates();
    }

    @Test
    void onlyCriteriaAndCapabilitiesOfThePacksAreNamed() {
        Set<String> known = new HashSet<>();
        PACKS.stream().flatMap(Pack::capabilities).forEach(capability -> {
            known.add(capability.id());
            capability.criteria().forEach(criterion -> known.add(criterion.id()));
        });
        assertThat(headings().flatMap(heading -> heading.criteria().stream())).allMatch(known::contains);
    }

    @Test
    void onlyRegistersAndFieldsOfThePacksAreNamed() {
        Map<String, List<String>> shown = AnnexData.read("shown.yaml", new TypeReference<>() {});

        assertThat(PARTS.stream().flatMap(Part::registers)).allMatch(id -> register(id) != null);
        assertThat(PARTS.stream().flatMap(Part::registers).filter(id -> !id.equals("indicator"))).allMatch(shown::containsKey);
        shown.forEach((id, fields) ->
                assertThat(fields).allMatch(field -> register(id).field(field).isPresent(), "a field of " + id));
    }

    @Test
    void onlyInstrumentsThatAStateCanRatifyAreNamed() {
        Set<String> ratifiable = new HashSet<>();
        INSTRUMENTS.all().stream().filter(Instrument::ratifiable).map(Instrument::id).forEach(ratifiable::add);

        assertThat(headings().flatMap(heading -> heading.instruments().stream())).allMatch(ratifiable::contains);
        assertThat(PARTS).allMatch(part -> ratifiable.contains(part.instrument()));
        assertThat(headings().flatMap(heading -> heading.registers().stream()).flatMap(use -> use.of().stream()))
                .allMatch(ratifiable::contains);
    }

    @Test
    void everyCriterionOfBothPacksStandsUnderOneHeadingOfTheConvention() {
        assertThat(under(PARTS.get(0))).hasSize(125 + 39).doesNotHaveDuplicates();
    }

    @Test
    void noCriterionStandsTwiceInAPart() {
        assertThat(PARTS).allSatisfy(part -> assertThat(under(part)).doesNotHaveDuplicates());
    }

    private static List<String> under(Part part) {
        CriteriaTable table = new CriteriaTable(Filled.source(Workbook.empty(), TEXTS, PACKS));
        List<String> ids = new ArrayList<>();
        part.headings().forEach(heading -> table.of(part, heading).forEach(asked -> ids.add(asked.id())));
        return ids;
    }

    private static Stream<Part.Heading> headings() {
        return PARTS.stream().flatMap(part -> part.headings().stream());
    }

    private static Register register(String id) {
        return PACKS.stream().flatMap(pack -> pack.register(id).stream()).findFirst().orElse(null);
    }
}
