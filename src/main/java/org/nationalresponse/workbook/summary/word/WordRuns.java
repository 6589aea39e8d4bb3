package org.nationalresponse.workbook.summary.word;

import java.util.List;
import java.util.Optional;
import org.apache.xmlbeans.impl.xb.xmlschema.SpaceAttribute.Space;
import org.nationalresponse.workbook.summary.document.Block;
import org.nationalresponse.workbook.summary.document.Direction;
import org.nationalresponse.workbook.summary.document.Run;
import org.openxmlformats.schemas.officeDocument.x2006.sharedTypes.STOnOff1;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTHyperlink;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTR;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTText;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STJc;

/** Writes the pieces of lines. */
final class WordRuns {

    /** Holds a sign to its word. */
    private static final String HOLD = "\u00A0";

    private static final String SIGN = "Sign";
    private static final String WANTS = "Wants";
    private static final String BOX = "Box";

    private final WordPages pages;

    WordRuns(WordPages pages) {
        this.pages = pages;
    }

    /** A line; where all words in it were typed in another direction than the document's, it has that direction. */
    void line(CTP paragraph, List<Run> runs) {
        boolean rightToLeft = Direction.rightToLeft(runs, pages.rightToLeft());
        turn(paragraph, rightToLeft);
        for (int i = 0; i < runs.size(); i++) {
            Optional<Run> next = i + 1 < runs.size() ? Optional.of(runs.get(i + 1)) : Optional.empty();
            write(paragraph, runs.get(i), next, rightToLeft);
        }
    }

    /** Plain words in the direction of the document. */
    void words(CTP paragraph, String text) {
        say(paragraph::addNewR, text, pages.rightToLeft(), Optional.empty());
    }

    /** Words that a person may have typed in another direction than the document's. */
    void typed(CTP paragraph, String text) {
        boolean rightToLeft = Direction.rightToLeft(text, pages.rightToLeft());
        turn(paragraph, rightToLeft);
        say(paragraph::addNewR, text, rightToLeft, Optional.empty());
    }

    private void write(CTP paragraph, Run run, Optional<Run> next, boolean rightToLeft) {
        if (run instanceof Run.Words words) {
            boolean direction = words.look() != Run.Look.CODE && rightToLeft;
            say(paragraph::addNewR, words.text(), direction, style(words.look()));
        } else if (run instanceof Run.Typed typed) {
            say(paragraph::addNewR, typed.text(), Direction.rightToLeft(typed.text(), rightToLeft), style(typed.look()));
        } else if (run instanceof Run.Dots dots) {
            String signs = "●".repeat(dots.on()) + "○".repeat(Math.max(0, dots.all() - dots.on()));
            sign(paragraph, signs, SIGN, next, rightToLeft);
        } else if (run instanceof Run.Sign sign) {
            sign(paragraph, letter(sign.shape()), sign.shape() == Run.Shape.DOWN ? WANTS : SIGN, next, rightToLeft);
        } else if (run instanceof Run.Box box) {
            sign(paragraph, box.ticked() ? "☒" : "☐", BOX, next, rightToLeft);
        } else if (run instanceof Run.Link link) {
            link(paragraph, link, rightToLeft);
        }
    }

    /** A link to a place that was left out is plain words. */
    private void link(CTP paragraph, Run.Link link, boolean rightToLeft) {
        Optional<String> bookmark = pages.places().bookmark(link.place());
        if (bookmark.isEmpty()) {
            say(paragraph::addNewR, link.text(), rightToLeft, Optional.empty());
            return;
        }
        CTHyperlink hyperlink = paragraph.addNewHyperlink();
        hyperlink.setAnchor(bookmark.get());
        hyperlink.setHistory(STOnOff1.ON);
        say(hyperlink::addNewR, link.text(), rightToLeft, Optional.of("Hyperlink"));
    }

    private static void sign(CTP paragraph, String signs, String style, Optional<Run> next, boolean rightToLeft) {
        write(paragraph.addNewR(), signs, rightToLeft, Optional.of(style));
        if (next.isPresent() && !blankFirst(next.get())) {
            write(paragraph.addNewR(), HOLD, rightToLeft, Optional.empty());
        }
    }

    private static boolean blankFirst(Run run) {
        String text = run instanceof Run.Words words ? words.text() : run instanceof Run.Typed typed ? typed.text() : "";
        return !text.isEmpty() && (Character.isWhitespace(text.charAt(0)) || text.startsWith(HOLD));
    }

    /** Words in a direction, in as many pieces as they have directions. */
    static void say(Place place, String text, boolean rightToLeft, Optional<String> style) {
        for (WordText.Piece piece : WordText.pieces(WordText.clean(text), rightToLeft)) {
            write(place.run(), piece.text(), piece.rightToLeft(), style);
        }
    }

    private static void write(CTR run, String text, boolean rightToLeft, Optional<String> style) {
        if (rightToLeft || style.isPresent()) {
            CTRPr look = run.addNewRPr();
            style.ifPresent(name -> look.addNewRStyle().setVal(name));
            if (rightToLeft) {
                look.addNewRtl();
            }
        }
        String[] lines = text.split("\n", -1);
        for (int i = 0; i < lines.length; i++) {
            if (i > 0) {
                run.addNewBr();
            }
            String[] parts = lines[i].split("\t", -1);
            for (int part = 0; part < parts.length; part++) {
                if (part > 0) {
                    run.addNewTab();
                }
                text(run, parts[part]);
            }
        }
    }

    private static void text(CTR run, String words) {
        if (!words.isEmpty()) {
            CTText text = run.addNewT();
            text.setStringValue(words);
            if (words.isBlank() || !words.equals(words.strip())) {
                text.setSpace(Space.PRESERVE);
            }
        }
    }

    /** Gives a paragraph another direction than the document's, where it has another. */
    private void turn(CTP paragraph, boolean rightToLeft) {
        if (rightToLeft && !pages.rightToLeft()) {
            paragraph.getPPr().addNewBidi();
        } else if (!rightToLeft && pages.rightToLeft()) {
            paragraph.getPPr().getBidi().setVal(STOnOff1.OFF);
        }
    }

    /**
     * Puts a line of a table to a side of its column. Word understands the sides as those of the line: in one that is written
     * from right to left, what it calls right is the left.
     */
    void align(CTP paragraph, List<Run> runs, Block.Align align) {
        boolean turned = Direction.rightToLeft(runs, pages.rightToLeft()) != pages.rightToLeft();
        STJc.Enum side = switch (align) {
            case START -> turned ? STJc.RIGHT : STJc.LEFT;
            case CENTRE -> STJc.CENTER;
            case END -> turned ? STJc.LEFT : STJc.RIGHT;
        };
        if (side != STJc.LEFT) {
            paragraph.getPPr().addNewJc().setVal(side);
        }
    }

    private static Optional<String> style(Run.Look look) {
        return switch (look) {
            case PLAIN -> Optional.empty();
            case STRONG -> Optional.of("Strong");
            case QUIET -> Optional.of("Quiet");
            case LABEL -> Optional.of("Label");
            case WANTS -> Optional.of(WANTS);
            case CODE -> Optional.of("Code");
        };
    }

    /** Signs that Arial and its twins have, but for the half circle, which every system has in some font. */
    private static String letter(Run.Shape shape) {
        return switch (shape) {
            case UP -> "▲";
            case DOWN -> "▼";
            case SAME -> "=";
            case FIRST -> "□";
            case GONE -> "–";
            case BOUND -> "●";
            case SIGNED -> "◐";
            case NONE -> "○";
            case LEFT -> "×";
        };
    }

    /** Where runs are added: a paragraph or a link. */
    interface Place {
        CTR run();
    }
}
