package org.nationalresponse.workbook.summary.paper;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import org.nationalresponse.workbook.summary.chart.Drawing;
import org.nationalresponse.workbook.summary.chart.Mark;
import org.nationalresponse.workbook.summary.document.Block;
import org.nationalresponse.workbook.summary.document.Document;
import org.nationalresponse.workbook.summary.document.Paper;
import org.nationalresponse.workbook.summary.document.Run;
import org.nationalresponse.workbook.summary.document.Section;
import org.nationalresponse.workbook.summary.document.Setting;

/** A document with every block, every run and every density. */
public final class Everything {

    private final UnaryOperator<String> words;
    private final boolean mirrored;

    private Everything(boolean mirrored) {
        this.mirrored = mirrored;
        this.words = mirrored ? FakeArabic::of : UnaryOperator.identity();
    }

    public static Document english(Paper paper) {
        return new Everything(false).document(paper);
    }

    public static Document mirrored() {
        return new Everything(true).document(Paper.A4);
    }

    private Document document(Paper paper) {
        return new Document(
                setting(mirrored ? "ar" : "en", mirrored, paper),
                List.of(
                        new Section("front", Section.Density.ROOMY, false, front()),
                        new Section("roomy", Section.Density.ROOMY, true, body("roomy")),
                        new Section("close", Section.Density.CLOSE, true, body("close")),
                        new Section("tight", Section.Density.TIGHT, true, body("tight")),
                        new Section("end", Section.Density.ROOMY, false, end())));
    }

    /** As a practice country's frozen round has it. */
    public static Setting setting(String language, boolean rightToLeft, Paper paper) {
        UnaryOperator<String> words = rightToLeft ? FakeArabic::of : UnaryOperator.identity();
        return new Setting(
                language,
                rightToLeft,
                paper,
                words.apply("Republic of Almara: everything"),
                words.apply("National response to child sexual exploitation and abuse online"),
                words.apply("Self-assessed. Not an official result. Not for ranking."),
                Optional.of(words.apply("Internal")),
                Optional.of("7F3A-91C2"),
                Optional.of(words.apply("PRACTICE")));
    }

    private List<Block> front() {
        return List.of(
                new Block.Band(
                        Optional.of(crest()),
                        say("Republic of Almara"),
                        List.of(List.of(plain("National response to child sexual exploitation and abuse online"))),
                        List.of(
                                List.of(Run.strong(say("Progress brief")), plain(" · Round 3")),
                                List.of(plain("January to November 2026")),
                                List.of(plain("Frozen on 22 November 2026 · "), new Run.Words("7F3A-91C2", Run.Look.CODE))),
                        List.of(say("This country does not exist. It is here to practise with."))),
                new Block.Paragraph(
                        Block.Manner.LEAD,
                        List.of(Run.typed(say("The national plan was adopted in March and the hotline now reaches nine of twelve provinces. "
                                + "Courts still lack trained prosecutors, and the report to the Committee is four months behind. "
                                + "We ask for two posts, one law and a date.")))),
                new Block.Contents(say("Contents")));
    }

    private List<Block> body(String density) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Heading(1, say("Where we stand"), density + "-stand"));
        blocks.add(new Block.Paragraph(Block.Manner.BODY, List.of(
                plain("Eleven bodies answered; six met on 9 November. "),
                Run.label(say("Needed:")), plain(" training of prosecutors on digital evidence. "),
                Run.quiet(say("Asked of two partners. ")), Run.wants(say("Late by 141 days. ")),
                new Run.Link(say("What moved"), density + "-moved"), plain(", "), new Run.Words("B1.2", Run.Look.CODE))));
        blocks.add(new Block.Figure(density + "-strip", drawing(), say("Six domains, four phases. Two capabilities went up."),
                Optional.of(say("One dot for each capability."))));
        blocks.add(capabilities());
        blocks.add(new Block.Heading(2, say("What moved"), density + "-moved"));
        blocks.add(moved());
        blocks.add(new Block.Paragraph(Block.Manner.NOTE, List.of(plain("17 of 24 ratings rest on documents; 5 on opinion."))));
        blocks.add(new Block.Paragraph(Block.Manner.CAUTION, List.of(plain("No status was checked in the last twelve months."))));
        blocks.add(new Block.Heading(3, say("What worries us"), density + "-worries"));
        blocks.add(new Block.Bullets(List.of(
                List.of(plain("Mandate, plan and money all end in 2027, the election year. "), Run.quiet(say("Prime Minister’s Office"))),
                List.of(Run.typed("لا يوجد شخص مدرب على استخدام قاعدة بيانات الصور (ICSE، 2027).")),
                List.of(Run.typed("Никто не обучен; Κανείς δεν έχει εκπαιδευτεί; không ai được đào tạo.")))));
        blocks.add(new Block.Heading(4, say("Signs"), density + "-signs"));
        blocks.add(new Block.Paragraph(Block.Manner.BODY, signs()));
        blocks.add(new Block.Together(List.of(
                new Block.Heading(3, say("Criterion"), density + "-criterion"),
                new Block.Paragraph(Block.Manner.BODY, List.of(
                        new Run.Box(false), plain("met   "), new Run.Box(true), plain("partly   "), new Run.Box(false), plain("not met"))),
                new Block.WritingLines(2))));
        return blocks;
    }

    private List<Block> end() {
        return List.of(
                new Block.Signature(
                        List.of(say("For the national body"), say("Date")),
                        say("Prepared by Layla Mansur, Ministry of Justice")),
                new Block.PageTurn(),
                new Block.Heading(1, say("Annex"), "annex"),
                new Block.Table(say("Bodies and what they did"), List.of(
                        new Block.Column(say("Number"), 15, Block.Align.END),
                        new Block.Column(say("Body"), 45),
                        new Block.Column(say("Money"), 40, Block.Align.END)), IntStream.range(0, 60).mapToObj(this::body).toList()));
    }

    private Block.Row body(int number) {
        return number % 10 == 0
                ? new Block.Row(List.of(Block.Cell.of(plain("Group " + number / 10))), true)
                : Block.Row.of(
                        Block.Cell.of(plain("" + number)),
                        Block.Cell.head(plain("Ministry of Justice and " + "its courts, ".repeat(number % 4) + "prosecutors")),
                        Block.Cell.of(plain(number + "00 000 ALM")));
    }

    private Block.Table capabilities() {
        return new Block.Table(
                say("Capabilities and their phases"),
                List.of(
                        new Block.Column(say("Capability"), 40),
                        new Block.Column(say("Phase"), 30),
                        new Block.Column(say("Since round 2"), 15, Block.Align.CENTRE),
                        new Block.Column(say("Proofs"), 15, Block.Align.END)),
                List.of(
                        new Block.Row(List.of(new Block.Cell(List.of(List.of(plain("Policy and governance"))), 4, true)), true),
                        row("Leadership", 3, Run.Shape.UP, "12"),
                        row("Research, analysis and monitoring", 0, Run.Shape.SAME, "0"),
                        new Block.Row(List.of(
                                Block.Cell.head(plain("Legislation")),
                                new Block.Cell(List.of(
                                        List.of(Run.typed(say("The law of 2019 covers it.\nThe decree of 2024 does not."))),
                                        List.of(Run.quiet(say("Two paragraphs over three columns.")))), 3, false)), false),
                        row("Judiciary and prosecutors", 2, Run.Shape.DOWN, "1,204")));
    }

    private Block.Row row(String name, int phase, Run.Shape shape, String proofs) {
        return Block.Row.of(
                Block.Cell.head(plain(name)),
                Block.Cell.of(new Run.Dots(phase, 4), plain(phase == 0 ? "not assessed" : phase + " of 4")),
                Block.Cell.of(new Run.Sign(shape), plain("1")),
                Block.Cell.of(plain(proofs)));
    }

    private Block.Table moved() {
        return new Block.Table(say("What moved"), List.of(
                new Block.Column("", 35), new Block.Column("", 50), new Block.Column("", 15)), List.of(
                Block.Row.of(
                        Block.Cell.head(new Run.Sign(Run.Shape.UP), plain("Political will 2 to 3")),
                        Block.Cell.of(Run.typed(say("Plan adopted by cabinet, 4 March; budget line 14.3 opened"))),
                        Block.Cell.of(plain("real progress"))),
                Block.Row.of(
                        Block.Cell.head(new Run.Sign(Run.Shape.DOWN), plain("Helpline 4 to 3")),
                        Block.Cell.of(Run.typed("توقفت الخدمة الليلية في مقاطعتين")),
                        Block.Cell.of(Run.wants(say("slipped"))))));
    }

    private List<Run> signs() {
        List<Run> signs = new ArrayList<>();
        for (Run.Shape shape : Run.Shape.values()) {
            signs.add(new Run.Sign(shape));
            signs.add(plain(shape.name().toLowerCase(Locale.ROOT) + "   "));
        }
        return signs;
    }

    private Run plain(String text) {
        return Run.words(say(text));
    }

    private String say(String text) {
        return words.apply(text);
    }

    private Drawing drawing() {
        Drawing drawing = new Drawing(400, 60, List.of(
                new Mark.Word(0, 12, say("Policy"), 9, true, Mark.Anchor.LEFT, 80, Mark.Ink.TEXT),
                new Mark.Bar(90, 2, 120, 14, Mark.Ink.SOLID),
                new Mark.Bar(90, 22, 160, 14, Mark.Ink.STRIPED),
                new Mark.Bar(90, 42, 60, 14, Mark.Ink.HOLLOW),
                new Mark.Dot(300, 10, 4, Mark.Ink.SOLID),
                new Mark.Dot(312, 10, 4, Mark.Ink.DOTTED),
                new Mark.Line(new Mark.Point(90, 0), new Mark.Point(90, 60), 0.8, false, Mark.Ink.RULE)));
        return mirrored ? drawing.mirrored() : drawing;
    }

    private Block.Crest crest() {
        BufferedImage picture = new BufferedImage(96, 120, BufferedImage.TYPE_INT_ARGB);
        Graphics2D canvas = picture.createGraphics();
        canvas.setColor(new Color(0x0b, 0x4f, 0x4a));
        canvas.fillOval(4, 4, 88, 112);
        canvas.setColor(Color.WHITE);
        canvas.fillRect(44, 20, 8, 80);
        canvas.dispose();
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        try {
            ImageIO.write(picture, "png", png);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Block.Crest(png.toByteArray(), 96, 120, say("Crest of Almara"));
    }
}
