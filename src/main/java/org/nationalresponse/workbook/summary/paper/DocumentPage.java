package org.nationalresponse.workbook.summary.paper;

import java.util.ArrayList;
import java.util.Base64;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.nationalresponse.workbook.summary.document.Block;
import org.nationalresponse.workbook.summary.document.Direction;
import org.nationalresponse.workbook.summary.document.Document;
import org.nationalresponse.workbook.summary.document.Run;
import org.nationalresponse.workbook.summary.document.Section;
import org.nationalresponse.workbook.summary.document.Setting;

/** A document as its templates see it: with what HTML needs beside the words. */
public final class DocumentPage {

    /** What a {@code type} attribute calls a chart that is painted by us. */
    public static final String DRAWING = "image/drawing";

    /** What a {@code type} attribute calls a picture that a person chose. */
    public static final String PICTURE = "image/crest";

    /** Id of the crest. */
    public static final String CREST = "crest";

    /** Stands for the number of the page among the parts of a foot. */
    public static final String PLACE = "#";

    private static final String LEFT_TO_RIGHT = "ltr";
    private static final String RIGHT_TO_LEFT = "rtl";
    private static final int CREST_POINTS = 34;
    private static final int LEAST_WATERMARK = 30;
    private static final int MOST_WATERMARK = 96;
    private static final int WATERMARK_ROOM = 800;

    private final Document document;
    private final boolean paper;
    private final Optional<PageNumbers> numbers;
    private final Beginnings beginnings;
    private final Map<Block.Heading, Integer> ranks = new IdentityHashMap<>();
    private final List<Block.Heading> listed = new ArrayList<>();

    /** @param paper whether it is for the PDF, with page foot and bookmarks, or for a browser */
    DocumentPage(Document document, boolean paper) {
        this(document, paper, Optional.empty());
    }

    /** @param numbers of the whole, where the document is only a part that is painted first */
    DocumentPage(Document document, boolean paper, Optional<PageNumbers> numbers) {
        this.document = document;
        this.paper = paper;
        this.numbers = numbers;
        this.beginnings = new Beginnings(document);
        rank();
    }

    /** A heading may not be more than one below the heading before it; the title of a band is the first. */
    private void rank() {
        boolean banded = document.blocks().anyMatch(Block.Band.class::isInstance);
        int below = banded ? 1 : 0;
        int before = below;
        for (Block block : (Iterable<Block>) document.blocks()::iterator) {
            if (block instanceof Block.Heading heading) {
                before = Math.min(heading.level() + below, before + 1);
                ranks.put(heading, before);
                if (heading.level() <= 2) {
                    listed.add(heading);
                }
            }
        }
    }

    public Document document() {
        return document;
    }

    public Setting setting() {
        return document.setting();
    }

    public boolean paper() {
        return paper;
    }

    /** Style rules that are our own, never a person's text. */
    public String css() {
        return paper ? DocumentStyle.paper(setting()) : DocumentStyle.screen(setting());
    }

    public String density(Section section) {
        return section.density().name().toLowerCase(Locale.ROOT);
    }

    /** To find the box of a section by. */
    public String place(Section section) {
        return "section-" + section.code();
    }

    public String direction() {
        return direction(setting().rightToLeft());
    }

    /** The direction of a text that may be in another script than the document: that of its first letter. */
    public String direction(String typed) {
        return direction(Direction.rightToLeft(typed, setting().rightToLeft()));
    }

    /** The direction of a line: that of the document, unless all words in it were typed. */
    public String direction(List<Run> runs) {
        return direction(Direction.rightToLeft(runs, setting().rightToLeft()));
    }

    private static String direction(boolean rightToLeft) {
        return rightToLeft ? RIGHT_TO_LEFT : LEFT_TO_RIGHT;
    }

    /** 1 to 5: how deep a heading stands, with none left out. */
    public int rank(Block.Heading heading) {
        return Math.min(5, ranks.get(heading));
    }

    /** The number of a heading's page, where it is known before the pages are laid out; else empty. */
    public String numbered(Block.Heading heading) {
        return numbers.map(known -> known.places().getOrDefault(heading.place(), 0))
                .map(String::valueOf)
                .orElse("");
    }

    /** How many pages there are, where it is known before they are laid out; else empty. */
    public String total() {
        return numbers.map(PageNumbers::total).map(String::valueOf).orElse("");
    }

    /** A style that lets a block begin only where its beginning has room; on the screen, and for a block that may begin anywhere, none. */
    public String room(Block block) {
        int least = paper ? beginnings.of(block) : 0;
        return least == 0 ? "" : "-fs-page-break-min-height: " + least + "pt";
    }

    /** The headings that stand in the contents. */
    public List<Block.Heading> listed() {
        return numbers.map(PageNumbers::listed).orElse(listed);
    }

    /** The listed headings, those of level 2 below the one of level 1 before them. */
    public List<Bookmark> bookmarks() {
        List<Bookmark> bookmarks = new ArrayList<>();
        for (Block.Heading heading : listed) {
            Bookmark bookmark = new Bookmark(heading.text(), heading.place(), new ArrayList<>());
            if (heading.level() == 1 || bookmarks.isEmpty()) {
                bookmarks.add(bookmark);
            } else {
                bookmarks.get(bookmarks.size() - 1).below().add(bookmark);
            }
        }
        return bookmarks;
    }

    public String manner(Block.Paragraph paragraph) {
        return paragraph.manner().name().toLowerCase(Locale.ROOT);
    }

    public String look(Run.Look look) {
        return look.name().toLowerCase(Locale.ROOT);
    }

    public String shape(Run.Sign sign) {
        return sign.shape().name().toLowerCase(Locale.ROOT);
    }

    public String align(Block.Column column) {
        return column.align().name().toLowerCase(Locale.ROOT);
    }

    /** The cells of a row with what they have from their columns; a row that is too short is filled up. */
    public List<Place> places(Block.Table table, Block.Row row) {
        List<Place> places = new ArrayList<>();
        int columns = table.columns().size();
        int column = 0;
        for (Block.Cell cell : row.cells()) {
            if (column < columns) {
                int last = row.cells().size() == 1 && row.group() ? columns : Math.min(columns, column + Math.max(1, cell.span()));
                places.add(place(table.columns().get(column), row, spanning(cell, last - column)));
                column = last;
            }
        }
        if (column < columns) {
            places.add(place(table.columns().get(column), row, spanning(Block.Cell.of(), columns - column)));
        }
        return places;
    }

    private Place place(Block.Column column, Block.Row row, Block.Cell cell) {
        String direction = cell.paragraphs().size() == 1 ? direction(cell.paragraphs().get(0)) : direction();
        return new Place(cell, cell.head() || row.group(), row.group() ? "start" : align(column), direction);
    }

    private static Block.Cell spanning(Block.Cell cell, int span) {
        return cell.span() == span ? cell : new Block.Cell(cell.paragraphs(), span, cell.head());
    }

    /** A chart for a browser. */
    public String svg(Block.Figure figure) {
        return Drawings.svg(figure);
    }

    /** The crest within the page itself, so that no other file is needed. */
    public String crest(Block.Crest crest) {
        return "data:image/png;base64," + Base64.getEncoder().encodeToString(crest.png());
    }

    /** In points. */
    public long crestWidth(Block.Crest crest) {
        return scaled(crest.width(), crest.height());
    }

    /** In points. */
    public long crestHeight(Block.Crest crest) {
        return scaled(crest.height(), crest.width());
    }

    private static long scaled(int side, int other) {
        return Math.max(1, Math.round((double) CREST_POINTS * side / Math.max(1, Math.max(side, other))));
    }

    /** How large the watermark may be so that the word stays on the sheet. */
    public int watermarkPoints() {
        int letters = Math.max(1, setting().watermark().orElse("").length());
        return Math.max(LEAST_WATERMARK, Math.min(MOST_WATERMARK, WATERMARK_ROOM / letters));
    }

    /** What stands at the end of each foot, from left to right, the number of the page outermost. */
    public List<String> footParts() {
        List<String> parts = new ArrayList<>();
        parts.add(PLACE);
        setting().code().ifPresent(code -> add(parts, code));
        setting().mark().ifPresent(mark -> add(parts, mark));
        return parts;
    }

    private void add(List<String> parts, String part) {
        int place = setting().rightToLeft() ? parts.size() : 0;
        parts.add(place, part);
        parts.add(setting().rightToLeft() ? place : 1, " · ");
    }

    /** @param below those of the next level */
    public record Bookmark(String name, String place, List<Bookmark> below) {}

    /** A cell where it stands in its table. */
    public record Place(Block.Cell cell, boolean head, String align, String direction) {}
}
