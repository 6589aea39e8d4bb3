package org.nationalresponse.workbook.progress.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.nationalresponse.workbook.progress.search.Folded.Range;

class FoldingTest {

    @ParameterizedTest
    @CsvSource(quoteCharacter = '`', value = {
        // Latin
        "ÉCOLE, ecole",
        "Łódź, lodz",
        "Ærø, aero",
        "Þórður, thordur",
        "Đặng Thị Huệ, dang thi hue",
        "İSTANBUL, istanbul",
        "ısı ISI, isi isi",
        "Straße STRASSE, strasse strasse",
        "ﬁnanças, financas",
        "œuvre, oeuvre",
        // full width, superscripts
        "ＡＢＣ１２３, abc123",
        "m², m2",
        // Greek, Cyrillic, Armenian
        "ΝΌΜΟΣ νόμος, νομοσ νομοσ",
        "Ёлка Й, елка и",
        "Օրենք, օրենք",
        // Arabic, Persian, Urdu
        "قَانُونُ, قانون",
        "حـــماية, حمايه",
        "أإآٱا, ااااا",
        "على علي, علي علي",
        "مسؤول, مسوول",
        "بررسی کودک, بررسي كودك",
        "می‌شود, ميشود",
        "ﻻﷲ, لاالله",
        "٢٠٢٦ ۲۰۲۶, 2026 2026",
        // Hebrew with points and cantillation
        "חֹ֖וק, חוק",
        // Scripts in which a mark makes another word keep it
        "बाल कानून, बाल कानून",
        "กฎหมาย, กฎหมาย",
        "শিশু ২০২৬, শিশু 2026",
        // Signs
        "children’s children's, childrens childrens",
        "“Act” 2021–2026, `\"act\" 2021-2026`",
        "50 % (art. 19/2) [a-z]+.*, 50 % (art. 19/2) [a-z]+.*",
    })
    void readsAlikeHoweverItIsWritten(String written, String folded) {
        assertThat(Folding.of(written)).isEqualTo(folded);
        assertThat(Folding.withPlaces(written).text()).isEqualTo(folded);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Đặng Thị Huệ", "ΰ Ώρα", "قَانُونُ أإآ", "חֹ֖וק", "가나다 각", "が ぱ", "ёй", "ﬁ Å Å", "शिशु क़ानून"})
    void bothNormalFormsFoldAlike(String written) {
        String together = Folding.of(Normalizer.normalize(written, Normalizer.Form.NFC));
        assertThat(Folding.of(Normalizer.normalize(written, Normalizer.Form.NFD))).isEqualTo(together);
        assertThat(Folding.of(together)).as("folding again changes nothing").isEqualTo(together);
    }

    @Test
    void blanksOfAnyKindAreOneBlank() {
        assertThat(Folding.of("a\r\n\t b\u00A0\u3000c\u0000d")).isEqualTo("a b c d");
    }

    @ParameterizedTest
    @CsvSource(quoteCharacter = '`', value = {
        "plain words, words, words",
        "Une ÉCOLE ici, ecole, ÉCOLE",
        "Une E\u0301COLE\u0301 ici, ecole, E\u0301COLE\u0301",
        "die Straße, strasse, Straße",
        "e\u0301\u0323x, e, e\u0301\u0323",
        "die ﬁnances, in, ﬁn",
        "وَقَانُونٌ جديد, قانون, قَانُونٌ",
        "حـــماية الطفل, حمايه, حـــماية",
        "the children’s act, childrens, children’s",
        "the children’s act, children, children",
        "🙂 İzmir 🙂, izmir, İzmir",
    })
    void aHitIsExactInTheOriginal(String written, String word, String hit) {
        Folded folded = Folding.withPlaces(written);
        Range range = folded.find(word, 9).get(0);
        assertThat(written.substring(range.start(), range.end())).isEqualTo(hit);
    }

    @Test
    void aHitMayLieWithinALetterOrOverALineBreak() {
        assertThat(Folding.withPlaces("Straße").find("s", 9)).containsExactly(new Range(0, 1), new Range(4, 5), new Range(4, 5));
        assertThat(Folding.withPlaces("a  \n b").find("a b", 9)).containsExactly(new Range(0, 6));
    }

    @Test
    void holdsWithWhateverIsPastedIn() {
        assertThat(Folding.of("")).isEmpty();
        assertThat(Folding.of("\u0301".repeat(100_000))).isEmpty();
        assertThat(Folding.of("e" + "\u0301\u0323".repeat(50_000) + "x")).isEqualTo("ex");
        assertThat(Folding.of("\u0149".repeat(100_000))).hasSize(100_000);
        assertThat(Folding.withPlaces("ﷺ".repeat(1_000)).find(Folding.of("ﷺ"), 5_000)).isNotEmpty();
        assertThat(Folding.withPlaces("\uDC00a\uD83D").find("a", 1)).containsExactly(new Range(1, 2));
        assertThat(Folding.withPlaces("abc").find("", 9)).isEmpty();
    }

    @Test
    void everyPlaceIsWithinTheTextWhateverItHolds() {
        Random random = new Random(4);
        List<String> parts = List.of("é", "e\u0301", "ß", "ﬁ", "ﷺ", "\u0640", "\uD83D", "🙂", " ", "'", "A", "İ", "\u200D", "한", "९");
        for (int round = 0; round < 500; round++) {
            StringBuilder text = new StringBuilder();
            for (int i = 0; i < 12; i++) {
                text.append(parts.get(random.nextInt(parts.size())));
            }
            Folded folded = Folding.withPlaces(text.toString());
            assertThat(folded.text()).isEqualTo(Folding.of(text.toString()));
            for (int start = 0; start < folded.text().length(); start++) {
                for (Range range : folded.find(folded.text().substring(start), 9)) {
                    assertThat(range.start()).isBetween(0, text.length() - 1);
                    assertThat(range.end()).isBetween(range.start() + 1, text.length());
                }
            }
        }
    }
}
