package org.nationalresponse.workbook.summary.word;

import java.util.List;
import org.nationalresponse.workbook.summary.document.Block;
import org.nationalresponse.workbook.summary.document.Run;
import org.nationalresponse.workbook.summary.document.Section;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;

/** Writes each block with what Word has for it. */
final class WordBlocks {

    private static final String WRITING_LINE = "WritingLine";

    private final WordPages pages;
    private final WordRuns runs;
    private final WordTable tables;
    private final WordPictures pictures;
    private final WordArrangement arrangement;
    private final WordContents contents;

    WordBlocks(WordPages pages) {
        this.pages = pages;
        this.runs = new WordRuns(pages);
        this.tables = new WordTable(pages, runs);
        this.pictures = new WordPictures(pages);
        this.arrangement = new WordArrangement(pages, runs, pictures);
        this.contents = new WordContents(pages, runs);
    }

    void write(Section section) {
        pages.begin(section);
        section.blocks().forEach(this::write);
    }

    private void write(Block block) {
        if (block instanceof Block.Paragraph paragraph) {
            runs.line(pages.paragraph(style(paragraph.manner())), paragraph.runs());
        } else if (block instanceof Block.Heading heading) {
            heading(heading);
        } else if (block instanceof Block.Table table) {
            tables.write(table);
        } else if (block instanceof Block.Bullets bullets) {
            bullets.items().forEach(item -> runs.line(pages.paragraph(WordStyle.BULLET), item));
        } else if (block instanceof Block.Together together) {
            int mark = pages.mark();
            together.blocks().forEach(this::write);
            pages.together(mark);
        } else if (block instanceof Block.Figure figure) {
            figure(figure);
        } else if (block instanceof Block.Band band) {
            arrangement.band(band);
        } else if (block instanceof Block.Signature signature) {
            arrangement.signature(signature);
        } else if (block instanceof Block.Contents list) {
            contents.write(list);
        } else if (block instanceof Block.WritingLines writing) {
            for (int line = 0; line < writing.lines(); line++) {
                pages.plain(WRITING_LINE);
            }
        } else if (block instanceof Block.PageTurn) {
            pages.turn();
        }
    }

    private void heading(Block.Heading heading) {
        CTP paragraph = pages.paragraph(WordStyle.heading(heading.level()));
        pages.places().mark(paragraph, heading.place(), () -> runs.typed(paragraph, heading.text()));
    }

    private void figure(Block.Figure figure) {
        CTP paragraph = pages.paragraph(WordStyle.PICTURE);
        pages.places().mark(paragraph, figure.place(), () -> pictures.draw(paragraph, figure));
        figure.caption().ifPresent(caption -> {
            paragraph.getPPr().addNewKeepNext();
            runs.line(pages.paragraph(WordStyle.CAPTION), List.of(Run.words(caption)));
        });
    }

    private static WordStyle style(Block.Manner manner) {
        return switch (manner) {
            case BODY -> WordStyle.BODY;
            case LEAD -> WordStyle.LEAD;
            case NOTE -> WordStyle.NOTE;
            case CAUTION -> WordStyle.CAUTION;
        };
    }
}
