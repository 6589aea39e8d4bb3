package org.nationalresponse.workbook.country;

import java.util.Arrays;
import java.util.List;

/** The kinds of documents that a workbook takes in, with the endings that their names may have. */
public enum DocumentKind {
    PDF("pdf"),
    WORD("docx", "dotx"),
    EXCEL("xlsx", "xltx"),
    POWERPOINT("pptx", "potx", "ppsx"),
    WORD_97("doc", "dot"),
    EXCEL_97("xls", "xlt"),
    POWERPOINT_97("ppt", "pot", "pps"),
    OPEN_TEXT("odt", "ott"),
    OPEN_SHEET("ods", "ots"),
    OPEN_PRESENTATION("odp", "otp"),
    /** Word gives such documents its own ending as well. */
    RICH_TEXT("rtf", "doc"),
    PLAIN_TEXT("txt", "csv", "tsv", "md");

    private final List<String> endings;

    DocumentKind(String... endings) {
        this.endings = List.of(endings);
    }

    /** Without their dot, the usual one first. */
    public List<String> endings() {
        return endings;
    }

    /** Whether any kind goes by an ending, for instance to choose among the files of a folder. */
    public static boolean isEnding(String ending) {
        return Arrays.stream(values()).anyMatch(kind -> kind.endings.contains(ending));
    }
}
