package org.nationalresponse.workbook.summary.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.nationalresponse.workbook.country.FieldRef;
import org.nationalresponse.workbook.country.Round;
import org.nationalresponse.workbook.summary.Composed;
import org.nationalresponse.workbook.summary.brief.BriefComposer;
import org.nationalresponse.workbook.summary.content.Bands;
import org.nationalresponse.workbook.summary.content.Choice;
import org.nationalresponse.workbook.summary.content.Notice;
import org.nationalresponse.workbook.summary.content.Settings;
import org.nationalresponse.workbook.summary.content.Source;
import org.nationalresponse.workbook.summary.content.Typed;
import org.nationalresponse.workbook.summary.document.Block;
import org.nationalresponse.workbook.summary.document.Block.Manner;
import org.nationalresponse.workbook.summary.document.Document;
import org.nationalresponse.workbook.summary.document.Run;
import org.nationalresponse.workbook.summary.document.Section;
import org.nationalresponse.workbook.summary.document.Section.Density;

/** Composes the report: the brief, and all that it rests on. */
public final class ReportComposer {

    private static final String KIND = "report";
    private static final String WHOLE = "brief-in-full";

    private final Source source;
    private final Choice choice;
    private final Material material;
    private final List<Section> sections = new ArrayList<>();
    private List<Notice> notices = List.of();

    private ReportComposer(Source source, Choice choice) {
        this.source = source;
        this.choice = choice;
        this.material = Material.of(source, choice.paper());
    }

    /** What is read from the front to the back has more room than what is looked up. The same source and choice give the same report. Each section of {@link ReportSections} can be left out. */
    public static Composed of(Source source, Choice choice) {
        return new ReportComposer(source, choice).composed();
    }

    private Composed composed() {
        if (wanted(ReportSections.COVER)) {
            sections.add(new Section(ReportSections.COVER, Density.ROOMY, false, cover()));
        }
        if (wanted(ReportSections.BRIEF)) {
            brief();
        }
        add(ReportSections.METHOD, !whole(), () -> MethodSection.of(material));
        add(ReportSections.CAPABILITIES, true, () -> CapabilitySection.of(material));
        add(ReportSections.REGISTERS, Density.TIGHT, false, () -> RegisterSection.of(material));
        add(ReportSections.PLAN, Density.TIGHT, false, () -> PlanSection.of(material));
        add(ReportSections.CHANGES, Density.TIGHT, false, () -> ChangeSection.of(material));
        add(ReportSections.QUESTIONS, Density.TIGHT, false, () -> QuestionSection.of(material));
        add(ReportSections.FIGURES, Density.TIGHT, false, () -> FigureSection.of(material));
        add(ReportSections.SOURCES, Density.TIGHT, false, () -> SourceSection.of(material));
        add(ReportSections.GLOSSARY, Density.TIGHT, false, () -> GlossarySection.of(material, List.copyOf(sections)));
        return new Composed(new Document(Settings.of(source, choice, KIND), sections), source, notices);
    }

    private boolean wanted(String code) {
        return !choice.without().contains(code);
    }

    private List<Block> cover() {
        List<Block> cover = new ArrayList<>(List.of(Bands.of(source, choice, KIND)));
        material.round()
                .flatMap(round -> Typed.text(round.entry(), Round.SUMMARY))
                .ifPresent(summary -> cover.add(new Block.Paragraph(Manner.LEAD, List.of(Run.typed(summary)))));
        cover.add(new Block.Contents(material.say("report.contents")));
        return cover;
    }

    /** As it is printed alone, on pages of its own. */
    private void brief() {
        Composed brief = BriefComposer.of(source, choice);
        List<Section> own = brief.document().sections();
        for (int at = 0; at < own.size(); at++) {
            Section section = own.get(at);
            sections.add(new Section(
                    ReportSections.BRIEF + "-" + section.code(),
                    section.density(),
                    section.turn() || at == 0 && !sections.isEmpty(),
                    listed(section.blocks())));
        }
        notices = brief.notices();
    }

    /** Of each page of the brief the contents list the first heading alone, as the brief's; the others stand below it. */
    private List<Block> listed(List<Block> blocks) {
        List<Block> listed = new ArrayList<>();
        boolean first = true;
        for (Block block : blocks) {
            if (block instanceof Block.Heading heading && heading.level() <= 2) {
                listed.add(first
                        ? new Block.Heading(
                                2, material.say("report.brief.page", "name", heading.text()), heading.place())
                        : new Block.Heading(3, heading.text(), heading.place()));
                first = false;
            } else {
                listed.add(block);
            }
        }
        return listed;
    }

    /** What a person typed stands whole in the report, also where the brief had to shorten it. */
    private boolean whole() {
        Set<FieldRef> shortened =
                notices.stream().flatMap(notice -> notice.field().stream()).collect(Collectors.toSet());
        boolean all = !wanted(ReportSections.BRIEF);
        List<Block> blocks = WholeSection.of(material, field -> all || shortened.contains(field));
        if (!blocks.isEmpty()) {
            sections.add(new Section(WHOLE, Density.CLOSE, !sections.isEmpty(), blocks));
        }
        return !blocks.isEmpty();
    }

    private void add(String code, boolean turn, Supplier<List<Block>> blocks) {
        add(code, Density.CLOSE, turn, blocks);
    }

    private void add(String code, Density density, boolean turn, Supplier<List<Block>> blocks) {
        if (wanted(code)) {
            List<Block> all = new ArrayList<>();
            all.add(new Block.Heading(1, material.say("report.section." + code), "report-section-" + code));
            all.addAll(blocks.get());
            sections.add(new Section(code, density, turn && !sections.isEmpty(), Kept.of(all)));
        }
    }
}
