package org.nationalresponse.workbook.summary.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.nationalresponse.workbook.country.Edit;
import org.nationalresponse.workbook.country.Profile;
import org.nationalresponse.workbook.country.Workbook;
import org.nationalresponse.workbook.summary.brief.Almara;
import org.nationalresponse.workbook.summary.document.Block;
import org.nationalresponse.workbook.summary.document.Paper;
import org.nationalresponse.workbook.summary.document.Run;
import org.nationalresponse.workbook.summary.document.Setting;
import org.nationalresponse.workbook.text.Texts;

class BandsTest {

    private static final Choice PUBLIC = new Choice(Audience.PUBLIC, Paper.LETTER, Set.of(), false);

    @Test
    void theHeadNamesCountryKindRoundStatusLanguageAndReaders() {
        Block.Band band = Bands.of(source(Almara.workbook()), Choice.of(Paper.A4), "report");

        assertThat(band.title()).isEqualTo("Republic of Almara");
        assertThat(words(band.aside()))
                .contains("Progress report · Round 3", "Draft, 22 Nov 2026 · English · Internal");
        assertThat(band.cautions()).isEmpty();
    }

    @Test
    void theCoverLineStandsBelowTheSubject() {
        Workbook workbook = Almara.workbook().with(Edit.set(Profile.KIND, Profile.ID, Profile.COVER_LINE, "For the cabinet"));

        assertThat(words(Bands.of(source(workbook), PUBLIC, "brief").lines()))
                .containsExactly("National response to child sexual exploitation and abuse online", "For the cabinet");
    }

    @Test
    void aCountryThatDoesNotExistIsMarkedOnEveryPage() {
        Setting setting = Settings.of(source(Almara.practice()), PUBLIC, "brief");

        assertThat(setting.watermark()).contains("PRACTICE");
        assertThat(setting.mark()).contains("Public");
        assertThat(setting.paper()).isEqualTo(Paper.LETTER);
        assertThat(setting.title()).isEqualTo("Republic of Almara: Progress brief, round 3");
        assertThat(Bands.of(source(Almara.practice()), PUBLIC, "brief").cautions()).hasSize(1);
    }

    @Test
    void anEmptyWorkbookHasAHeadToo() {
        Setting setting = Settings.of(source(Workbook.empty()), PUBLIC, "booklet");

        assertThat(setting.title()).isEqualTo("Country: no data: Booklet to fill in");
        assertThat(setting.code()).isEmpty();
    }

    private static List<String> words(List<List<Run>> lines) {
        return lines.stream().map(line -> String.join("", line.stream().flatMap(BandsTest::text).toList())).toList();
    }

    private static Stream<String> text(Run run) {
        return run instanceof Run.Words words ? Stream.of(words.text())
                : run instanceof Run.Typed typed ? Stream.of(typed.text()) : Stream.empty();
    }

    private static Source source(Workbook workbook) {
        return new Source(workbook, List.of(Almara.pack()), List.of(), Texts.in(Locale.ENGLISH), Almara.TODAY);
    }
}
