package org.nationalresponse.workbook.summary.sheet;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.nationalresponse.workbook.country.Profile;
import org.nationalresponse.workbook.summary.content.PageWords;
import org.nationalresponse.workbook.summary.content.Source;
import org.nationalresponse.workbook.summary.content.Typed;
import org.nationalresponse.workbook.summary.document.Setting;
import org.nationalresponse.workbook.summary.sheet.TableSheet.Column;
import org.nationalresponse.workbook.summary.sheet.TableSheet.Width;
import org.nationalresponse.workbook.text.Texts;

/** What a reader has to know of the file: whose it is, of when, for whom, and what each sheet holds. */
final class AboutTable {

    private final Texts texts;
    private final List<List<CellValue>> rows = new ArrayList<>();

    private AboutTable(Texts texts) {
        this.texts = texts;
    }

    /**
     * @param sheets those that follow
     * @param names of them in the file
     * @param empty names of registers without records
     */
    static TableSheet of(Source source, Setting setting, List<TableSheet> sheets, List<String> names, List<String> empty) {
        Texts texts = source.texts();
        AboutTable about = new AboutTable(texts);
        about.head(source, setting);
        for (int i = 0; i < sheets.size(); i++) {
            about.sheet(names.get(i), sheets.get(i));
        }
        if (!empty.isEmpty()) {
            about.row("sheet.about.empty", String.join(texts.get("chart.between"), empty));
        }
        about.row("sheet.about.reading", texts.get("sheet.about.cells"));
        return new TableSheet(
                texts.get("sheet.about"),
                "",
                List.of(
                        new Column(texts.get("sheet.about.subject"), Width.NAME),
                        new Column(setting.title(), Width.TEXT),
                        new Column(texts.get("sheet.about.rows"), Width.NUMBER)),
                about.rows);
    }

    private void head(Source source, Setting setting) {
        PageWords words = PageWords.of(source);
        if (words.head().practice()) {
            row("sheet.about.caution", words.say("brief.practice.line"));
        }
        Stream.of(setting.foot(), words.broken(), words.counted())
                .filter(line -> !line.isEmpty())
                .forEach(line -> row("sheet.about.caution", line));
        row("sheet.about.country", words.country());
        Typed.text(Profile.of(source.workbook()).entry(), Profile.COVER_LINE).ifPresent(line -> row("sheet.about.cover", line));
        row("sheet.about.round", words.round());
        day("sheet.about.from", words.head().from());
        day("sheet.about.to", words.head().to());
        day("sheet.about.date", Optional.of(source.today()));
        row("sheet.about.status", words.status());
        if (!words.endorsed().isEmpty()) {
            row("sheet.about.endorsed", words.endorsed());
        }
        setting.code().ifPresent(code -> row("sheet.about.code", code));
        setting.mark().ifPresent(mark -> row("sheet.about.mark", mark));
    }

    private void row(String key, String value) {
        rows.add(List.of(CellValue.words(texts.get(key)), CellValue.words(value), CellValue.NOTHING));
    }

    private void day(String key, Optional<LocalDate> day) {
        CellValue value = day.isPresent() ? CellValue.day(day) : CellValue.words(texts.get("chart.no-data"));
        rows.add(List.of(CellValue.words(texts.get(key)), value, CellValue.NOTHING));
    }

    private void sheet(String name, TableSheet sheet) {
        rows.add(List.of(
                CellValue.words(texts.get("sheet.about.sheet", "name", name)),
                CellValue.words(sheet.about().isEmpty() ? sheet.name() : sheet.about()),
                CellValue.count(sheet.rows().size())));
    }
}
