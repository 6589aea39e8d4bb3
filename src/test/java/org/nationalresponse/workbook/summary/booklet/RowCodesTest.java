package org.nationalresponse.workbook.summary.booklet;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.nationalresponse.workbook.framework.Capability;
import org.nationalresponse.workbook.framework.Criterion;
import org.nationalresponse.workbook.framework.Domain;
import org.nationalresponse.workbook.framework.Pack;
import org.nationalresponse.workbook.framework.PackTexts;

class RowCodesTest {

    private static final List<Pack> BOTH = Filled.packs(Filled.english(), Filled.MNR, Filled.GSR);

    @Test
    void aCodeNamesPackCapabilityAndCriterion() {
        RowCodes codes = RowCodes.of(BOTH);

        assertThat(codes.of("mnr.policy.legislation.all-forms")).isEqualTo("M3-01");
        assertThat(codes.of("gsr.political-will.cost-of-waiting")).isEqualTo("G1-13");
    }

    @Test
    void noTwoCriteriaOfAllPacksShareACode() {
        RowCodes codes = RowCodes.of(BOTH);

        assertThat(criteria(BOTH).stream().map(codes::of)).hasSize(125 + 39).doesNotContainNull().doesNotHaveDuplicates();
    }

    @Test
    void theOrderOfThePacksDoesNotMatter() {
        RowCodes turned = RowCodes.of(List.of(BOTH.get(1), BOTH.get(0)));

        assertThat(criteria(BOTH)).allSatisfy(id -> assertThat(turned.of(id)).isEqualTo(RowCodes.of(BOTH).of(id)));
    }

    @Test
    void packsWithTheSameFirstLetterTakeTheNext() {
        RowCodes codes = RowCodes.of(List.of(pack("mobile"), pack("mnr"), pack("om"), pack("o")));

        assertThat(List.of(codes.of("mnr.one.1"), codes.of("mobile.one.1"), codes.of("o.one.1"), codes.of("om.one.1")))
                .containsExactly("M1-01", "B1-01", "A1-01", "C1-01");
    }

    @Test
    void whatAHurriedPersonTypesLeadsToTheCriterion() {
        RowCodes codes = RowCodes.of(BOTH);

        assertThat(List.of("M3-01", " m3-1", "m3 1", "M 3.01", "m3–01"))
                .allSatisfy(typed -> assertThat(codes.criterion(typed)).contains("mnr.policy.legislation.all-forms"));
    }

    @Test
    void whatIsNoCodeLeadsNowhere() {
        RowCodes codes = RowCodes.of(BOTH);

        assertThat(List.of("", "M3", "M99-01", "M3-99", "X3-01", "3-01", "M3-0000001", "legislation"))
                .allSatisfy(typed -> assertThat(codes.criterion(typed)).isEmpty());
    }

    private static List<String> criteria(List<Pack> packs) {
        return packs.stream()
                .flatMap(Pack::capabilities)
                .flatMap(capability -> capability.criteria().stream())
                .map(Criterion::id)
                .toList();
    }

    private static Pack pack(String id) {
        Capability one = new Capability(id + ".one", 1, List.of(new Criterion(id + ".one.1", List.of())), List.of(), List.of());
        return new Pack(id, "1", List.of(new Domain(id, List.of(one))), List.of(), new PackTexts(java.util.Map.of()));
    }
}
