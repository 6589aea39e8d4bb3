package org.nationalresponse.workbook.summary.paper;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureTreeRoot;
import org.w3c.dom.Document;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

/**
 * Tables of languages that are written from right to left. The PDF engine always lays cells from left to right, so cells are
 * turned round for the eye; the order in which a reading aid meets them is then turned back.
 */
final class Mirror {

    private static final COSName ROW = COSName.getPDFName("TR");

    private Mirror() {}

    static void cells(Document page) {
        turn(page, "tr");
        turn(page, "colgroup");
    }

    private static void turn(Document page, String name) {
        NodeList rows = page.getElementsByTagName(name);
        for (int i = 0; i < rows.getLength(); i++) {
            Node row = rows.item(i);
            List<Node> cells = new ArrayList<>();
            for (Node cell = row.getFirstChild(); cell != null; cell = cell.getNextSibling()) {
                cells.add(cell);
            }
            Collections.reverse(cells);
            cells.forEach(row::appendChild);
        }
    }

    static void readingOrder(PDDocument document) {
        PDStructureTreeRoot root = document.getDocumentCatalog().getStructureTreeRoot();
        if (root != null) {
            turn(root.getCOSObject(), Collections.newSetFromMap(new IdentityHashMap<>()));
        }
    }

    private static void turn(COSBase element, Set<COSBase> seen) {
        COSBase direct = element instanceof COSObject reference ? reference.getObject() : element;
        if (direct instanceof COSArray kids) {
            kids.forEach(kid -> turn(kid, seen));
        } else if (direct instanceof COSDictionary dictionary && seen.add(dictionary)) {
            COSBase kids = dictionary.getDictionaryObject(COSName.K);
            if (kids instanceof COSArray cells && ROW.equals(dictionary.getCOSName(COSName.S))) {
                List<COSBase> turned = new ArrayList<>();
                cells.forEach(turned::add);
                Collections.reverse(turned);
                dictionary.setItem(COSName.K, new COSArray(turned));
            }
            if (kids != null) {
                turn(kids, seen);
            }
        }
    }
}
