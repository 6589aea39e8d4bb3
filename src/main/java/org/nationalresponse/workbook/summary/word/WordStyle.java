package org.nationalresponse.workbook.summary.word;

import org.nationalresponse.workbook.summary.document.Section.Density;

/** The paragraph styles whose size and air depend on how much room there is. The rest of their look stands in styles.xml. */
enum WordStyle {
    TITLE("Title", air(44, 1.15, 0, 0), air(38, 1.15, 0, 0), air(32, 1.15, 0, 0)),
    SUBTITLE("Subtitle", air(22, 1.3, 40, 0), air(20, 1.3, 40, 0), air(19, 1.15, 20, 0)),
    HEADING_1("Heading1", air(30, 1.2, 360, 120), air(26, 1.2, 280, 80), air(24, 1.2, 160, 40)),
    HEADING_2("Heading2", air(25, 1.2, 280, 80), air(22, 1.2, 180, 40), air(21, 1.2, 100, 10)),
    HEADING_3("Heading3", air(22, 1.22, 200, 40), air(20, 1.22, 120, 20), air(19, 1.22, 60, 0)),
    HEADING_4("Heading4", air(20, 1.25, 140, 20), air(18, 1.25, 80, 0), air(18, 1.25, 40, 0)),
    BODY("BodyText", air(20, 1.36, 0, 100), air(18, 1.26, 0, 60), air(18, 1.14, 0, 30)),
    LEAD("Lead", air(25, 1.42, 240, 80), air(21, 1.32, 140, 40), air(20, 1.2, 60, 20)),
    NOTE("Note", air(18, 1.28, 80, 80), air(18, 1.22, 40, 40), air(18, 1.14, 20, 20)),
    CAUTION("Caution", air(20, 1.36, 100, 100), air(18, 1.26, 60, 60), air(18, 1.14, 20, 20)),
    ASIDE("Aside", air(18, 1.32, 0, 0), air(18, 1.32, 0, 0), air(18, 1.15, 0, 0)),
    BULLET("ListBullet", air(20, 1.36, 0, 100), air(18, 1.26, 0, 60), air(18, 1.14, 0, 30)),
    PICTURE("Picture", air(18, 1.15, 80, 60), air(18, 1.15, 80, 60), air(18, 1.15, 40, 40)),
    CAPTION("Caption", air(18, 1.25, 0, 120), air(18, 1.25, 0, 120), air(18, 1.14, 0, 60)),
    TABLE_TEXT("TableText", air(20, 1.36, 0, 0), air(18, 1.26, 0, 0), air(18, 1.14, 0, 0)),
    TABLE_ROW_NAME("TableRowName", air(20, 1.36, 0, 0), air(18, 1.26, 0, 0), air(18, 1.14, 0, 0)),
    TABLE_HEADING("TableHeading", air(18, 1.22, 0, 0), air(18, 1.22, 0, 0), air(18, 1.14, 0, 0)),
    TABLE_GROUP("TableGroup", air(20, 1.36, 80, 0), air(18, 1.26, 50, 0), air(18, 1.14, 28, 0)),
    SIGNATURE_LINE("SignatureLine", air(20, 1.36, 0, 0), air(18, 1.26, 0, 0), air(18, 1.14, 0, 0)),
    CONTENTS_HEADING("TOCHeading", air(25, 1.2, 280, 80), air(22, 1.2, 180, 40), air(21, 1.2, 100, 10)),
    CONTENTS_1("TOC1", air(20, 1.36, 168, 0), air(18, 1.26, 168, 0), air(18, 1.14, 100, 0)),
    CONTENTS_2("TOC2", air(20, 1.36, 68, 0), air(18, 1.26, 68, 0), air(18, 1.14, 40, 0));

    /** How far Arial's lines are apart by themselves, in sizes of the font; Liberation Sans and Helvetica have the same. */
    private static final double OWN_LINE = 1.149;

    private static final int WHOLE_LINE = 240;

    private final String id;
    private final Air roomy;
    private final Air close;
    private final Air tight;

    WordStyle(String id, Air roomy, Air close, Air tight) {
        this.id = id;
        this.roomy = roomy;
        this.close = close;
        this.tight = tight;
    }

    /** The style's name within the file, without a density. */
    String id() {
        return id;
    }

    Air air(Density density) {
        return switch (density) {
            case ROOMY -> roomy;
            case CLOSE -> close;
            case TIGHT -> tight;
        };
    }

    static WordStyle heading(int level) {
        return switch (level) {
            case 1 -> HEADING_1;
            case 2 -> HEADING_2;
            case 3 -> HEADING_3;
            default -> HEADING_4;
        };
    }

    boolean isHeading() {
        return this == HEADING_1 || this == HEADING_2 || this == HEADING_3 || this == HEADING_4;
    }

    /**
     * @param size in half points; at least 18
     * @param line of line spacing, in 240ths of the font's own
     * @param before air above, in twentieths of a point
     * @param after air below, in twentieths of a point
     */
    record Air(int size, int line, int before, int after) {}

    /** @param height of a line in sizes of the font, as on our own pages */
    private static Air air(int size, double height, int before, int after) {
        return new Air(size, (int) Math.round(WHOLE_LINE * height / OWN_LINE), before, after);
    }
}
