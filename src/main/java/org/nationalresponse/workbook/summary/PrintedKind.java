package org.nationalresponse.workbook.summary;

import java.util.List;
import java.util.Locale;
import org.nationalresponse.workbook.summary.annex.AnnexComposer;
import org.nationalresponse.workbook.summary.booklet.BookletComposer;
import org.nationalresponse.workbook.summary.brief.BriefComposer;
import org.nationalresponse.workbook.summary.content.Choice;
import org.nationalresponse.workbook.summary.content.Source;
import org.nationalresponse.workbook.summary.records.RecordsComposer;
import org.nationalresponse.workbook.summary.report.ReportComposer;
import org.nationalresponse.workbook.summary.report.ReportSections;

/** What can be printed of a workbook. */
public enum PrintedKind {
    /** Two pages for a minister. */
    BRIEF {
        @Override
        Composed made(Source source, Choice choice) {
            return BriefComposer.of(source, choice);
        }
    },
    /** The brief, and all that it rests on. */
    REPORT {
        @Override
        Composed made(Source source, Choice choice) {
            return ReportComposer.of(source, choice);
        }

        @Override
        public List<String> sections() {
            return ReportSections.CODES;
        }
    },
    /** The criteria, to be answered on paper. */
    BOOKLET {
        @Override
        Composed made(Source source, Choice choice) {
            return BookletComposer.of(source, choice);
        }
    },
    /** What the record says under the headings of a report to the Committee on the Rights of the Child. */
    ANNEX {
        @Override
        Composed made(Source source, Choice choice) {
            return AnnexComposer.of(source, choice);
        }

        @Override
        public List<String> sections() {
            return AnnexComposer.sections();
        }
    },
    /** Everything that the registers hold, for the desks that keep them. */
    RECORDS {
        @Override
        Composed made(Source source, Choice choice) {
            return RecordsComposer.of(source, choice);
        }
    };

    /** The kind as commands and texts call it. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The codes of the sections that can be left out, in their order; their names are texts {@code <kind>.section.<code>}. */
    public List<String> sections() {
        return List.of();
    }

    /** The document as its readers may see it. Takes up to some seconds, so not for the screen's thread. */
    public Composed compose(Source source, Choice choice) {
        return made(source.forReaders(choice.audience()), choice);
    }

    abstract Composed made(Source source, Choice choice);
}
