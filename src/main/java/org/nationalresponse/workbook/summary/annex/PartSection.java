package org.nationalresponse.workbook.summary.annex;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.nationalresponse.workbook.country.Entry;
import org.nationalresponse.workbook.country.Indicator;
import org.nationalresponse.workbook.country.Report;
import org.nationalresponse.workbook.framework.Register;
import org.nationalresponse.workbook.progress.ReportDates;
import org.nationalresponse.workbook.summary.content.PageWords;
import org.nationalresponse.workbook.summary.content.Source;
import org.nationalresponse.workbook.summary.document.Block;
import org.nationalresponse.workbook.summary.document.Run;
import org.nationalresponse.workbook.summary.document.Section;
import org.nationalresponse.workbook.text.Texts;
import org.nationalresponse.workbook.treaty.Standing;

/** The headings of one instrument’s guidelines, with what the record says under each. */
final class PartSection {

    private final Source source;
    private final Texts texts;
    private final PageWords page;
    private final Part part;
    private final Said said;
    private final InstrumentTable instruments;
    private final CriteriaTable criteria;
    private final RegisterTable registers;
    private final YearTable years;
    private final IndicatorTable indicators;

    PartSection(Source source, Part part, Said said) {
        this.source = source;
        this.texts = source.texts();
        this.page = PageWords.of(source);
        this.part = part;
        this.said = said;
        this.instruments = new InstrumentTable(source);
        this.criteria = new CriteriaTable(source);
        this.registers = new RegisterTable(source);
        this.years = new YearTable(source);
        this.indicators = new IndicatorTable(source);
    }

    Section section() {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Heading(1, texts.get("instrument." + part.instrument() + ".name"), "annex-" + part.id()));
        part.headings().forEach(heading -> blocks.addAll(heading(heading)));
        return new Section(part.id(), Section.Density.CLOSE, true, blocks);
    }

    private List<Block> heading(Part.Heading heading) {
        Said.Place here = new Said.Place(texts.get("annex.heading." + heading.id()), "annex-" + heading.id());
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Heading(2, here.heading(), here.place()));
        blocks.add(note(texts.get(
                "annex.source",
                "document", part.document(),
                "instrument", part.instrument(),
                "articles", heading.articles(),
                "about", texts.get("annex.holds." + heading.id()))));
        int begun = blocks.size();
        blocks.addAll(instruments(heading, here));
        blocks.addAll(criteria(heading, here));
        blocks.addAll(registers(heading, here));
        if (blocks.size() == begun) {
            blocks.add(note(texts.get("annex.nothing.heading")));
        }
        return blocks;
    }

    private List<Block> instruments(Part.Heading heading, Said.Place here) {
        List<Standing> first = new ArrayList<>();
        Map<Said.Place, List<String>> before = new LinkedHashMap<>();
        for (Standing standing : instruments.of(heading.instruments())) {
            said.before("instrument " + standing.instrument().id(), here).ifPresentOrElse(
                    place -> add(before, place, texts.say(standing.instrument().name())), () -> first.add(standing));
        }
        List<Block> blocks = new ArrayList<>();
        if (!first.isEmpty()) {
            blocks.add(over(texts.get("annex.instruments"), here, "instruments"));
            blocks.add(instruments.table(first));
        }
        before.forEach((place, names) -> blocks.add(above("annex.above.instruments", names, place)));
        return blocks;
    }

    private List<Block> criteria(Part.Heading heading, Said.Place here) {
        List<CriteriaTable.Asked> first = new ArrayList<>();
        Map<Said.Place, List<String>> before = new LinkedHashMap<>();
        for (CriteriaTable.Asked asked : criteria.of(part, heading)) {
            said.before("criterion " + asked.id(), here).ifPresentOrElse(
                    place -> add(before, place, texts.get(
                            "annex.above.answer", "code", criteria.code(asked), "answer", criteria.answered(asked))),
                    () -> first.add(asked));
        }
        List<Block> blocks = new ArrayList<>();
        if (!first.isEmpty()) {
            blocks.add(over(texts.get("annex.criteria"), here, "answers"));
            blocks.add(criteria.table(first));
        }
        before.forEach((place, answers) -> blocks.add(above("annex.above.answers", answers, place)));
        return blocks;
    }

    private List<Block> registers(Part.Heading heading, Said.Place here) {
        List<Block> blocks = new ArrayList<>();
        List<String> empty = new ArrayList<>();
        Map<Said.Place, List<String>> before = new LinkedHashMap<>();
        for (Part.Use use : heading.registers()) {
            Optional<Register> register = registers.register(use);
            if (register.isEmpty()) {
                continue;
            }
            String name = registers.name(register.get());
            List<Entry> records = registers.records(use);
            if (records.isEmpty()) {
                empty.add(name);
            } else {
                said.before("register " + use.id(), here).ifPresentOrElse(
                        place -> add(before, place, name), () -> blocks.addAll(records(register.get(), records, here)));
            }
            if (use.id().equals(Report.KIND.name())) {
                use.of().forEach(instrument -> blocks.add(next(instrument)));
            }
        }
        before.forEach((place, names) -> blocks.add(above("annex.above.registers", names, place)));
        if (!empty.isEmpty()) {
            blocks.add(note(texts.get("annex.nothing.registers", "names", page.list(empty))));
        }
        return blocks;
    }

    private List<Block> records(Register register, List<Entry> records, Said.Place here) {
        List<Block> blocks = new ArrayList<>(List.of(over(registers.name(register), here, register.id())));
        blocks.addAll(years.blocks(register, records));
        if (register.id().equals(Indicator.KIND.name())) {
            blocks.add(indicators.table(register, records));
        } else if (registers.tells(register)) {
            blocks.add(registers.table(register, records));
        }
        return blocks;
    }

    /** When the next report is due: as the Committee set it, else as the treaty’s rule suggests. */
    private Block next(String instrument) {
        Optional<LocalDate> set = ReportDates.setByCommittee(source.workbook(), instrument);
        String when = set.map(day -> texts.get("annex.next.set", "date", day))
                .or(() -> ReportDates.suggestion(source.workbook(), source.standings(), instrument).map(texts::say))
                .orElseGet(() -> texts.get("annex.next.none"));
        return new Block.Paragraph(
                Block.Manner.BODY,
                List.of(
                        Run.label(page.label(texts.get(
                                "annex.next", "instrument", texts.get("instrument." + instrument + ".name")))),
                        Run.words(" "),
                        Run.words(when)));
    }

    /** Where something stands that an earlier heading has already. */
    private Block above(String key, List<String> what, Said.Place place) {
        return new Block.Paragraph(
                Block.Manner.BODY,
                List.of(
                        Run.label(texts.get(key)),
                        Run.words(" "),
                        new Run.Link(place.heading(), place.place()),
                        Run.words(texts.get("annex.above.what", "what", page.list(what)))));
    }

    private static Block over(String text, Said.Place here, String what) {
        return new Block.Heading(3, text, here.place() + "-" + what);
    }

    private static Block note(String words) {
        return new Block.Paragraph(Block.Manner.NOTE, List.of(Run.words(words)));
    }

    private static void add(Map<Said.Place, List<String>> all, Said.Place place, String what) {
        all.computeIfAbsent(place, none -> new ArrayList<>()).add(what);
    }
}
