package org.nationalresponse.workbook.summary;

import java.util.Locale;

/** What can be printed of a workbook. */
public enum PrintedKind {
    /** Two pages for a minister. */
    BRIEF {
        @Override
        public Printed pdf(Source source) {
            return PdfWriter.of(BriefBuilder.of(source), source.texts());
        }

        @Override
        public String html(Source source) {
            return Html.of(BriefBuilder.of(source), source.texts());
        }
    },
    /** Everything that the registers hold, for the desks that keep them. */
    RECORDS {
        @Override
        public Printed pdf(Source source) {
            return PdfWriter.of(RecordsBuilder.of(source), source.texts());
        }

        @Override
        public String html(Source source) {
            return Html.of(RecordsBuilder.of(source), source.texts());
        }
    };

    /** The kind as commands and texts call it. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Takes up to some seconds, so not for the screen's thread. */
    public abstract Printed pdf(Source source);

    /** One file that needs nothing else. */
    public abstract String html(Source source);
}
