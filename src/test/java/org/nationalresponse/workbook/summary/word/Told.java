package org.nationalresponse.workbook.summary.word;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.nationalresponse.workbook.summary.document.Block;
import org.nationalresponse.workbook.summary.document.Document;
import org.nationalresponse.workbook.summary.document.Run;

/** All words that a document says, in their order, whatever it is written as. Contents are left out: they say what headings say. */
final class Told {

    private final StringBuilder text = new StringBuilder();

    private Told() {}

    static List<String> words(Document document) {
        Told told = new Told();
        document.sections().forEach(section -> section.blocks().forEach(told::say));
        return split(told.text.toString());
    }

    /** Words between blanks, without the signs that stand beside words. */
    static List<String> split(String text) {
        return Arrays.stream(WordText.clean(text).replaceAll("[●○▲▼◐☐☒□]", " ").split("[\\s\u00A0]+"))
                .filter(word -> !word.isEmpty() && !word.matches("[=–×]"))
                .toList();
    }

    private void say(Block block) {
        if (block instanceof Block.Heading heading) {
            line(heading.text());
        } else if (block instanceof Block.Paragraph paragraph) {
            line(paragraph.runs());
        } else if (block instanceof Block.Bullets bullets) {
            bullets.items().forEach(this::line);
        } else if (block instanceof Block.Table table) {
            table.columns().forEach(column -> line(column.header()));
            table.rows().forEach(row -> row.cells().forEach(cell -> cell.paragraphs().forEach(this::line)));
        } else if (block instanceof Block.Figure figure) {
            figure.caption().ifPresent(this::line);
        } else if (block instanceof Block.Together together) {
            together.blocks().forEach(this::say);
        } else if (block instanceof Block.Band band) {
            line(band.title());
            band.lines().forEach(this::line);
            band.aside().forEach(this::line);
            band.cautions().forEach(this::line);
        } else if (block instanceof Block.Signature signature) {
            line(signature.preparedBy());
            signature.lines().forEach(this::line);
        }
    }

    private void line(List<Run> runs) {
        List<String> pieces = new ArrayList<>();
        for (Run run : runs) {
            if (run instanceof Run.Words words) {
                pieces.add(words.text());
            } else if (run instanceof Run.Typed typed) {
                pieces.add(typed.text());
            } else if (run instanceof Run.Link link) {
                pieces.add(link.text());
            } else {
                pieces.add(" ");
            }
        }
        line(String.join("", pieces));
    }

    private void line(String words) {
        text.append(words).append('\n');
    }
}
