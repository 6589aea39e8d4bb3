package org.nationalresponse.workbook.summary.report;

import java.util.List;

/** The sections of a report, by their codes: stable, to leave them out. Their names are the texts {@code report.section.<code>}. */
public final class ReportSections {

    public static final String COVER = "cover";
    public static final String BRIEF = "brief";
    public static final String METHOD = "method";
    public static final String CAPABILITIES = "capabilities";
    public static final String REGISTERS = "registers";
    public static final String PLAN = "plan";
    public static final String CHANGES = "changes";
    public static final String QUESTIONS = "questions";
    public static final String FIGURES = "figures";
    public static final String SOURCES = "sources";
    public static final String GLOSSARY = "glossary";

    /** In their order. */
    public static final List<String> CODES = List.of(
            COVER, BRIEF, METHOD, CAPABILITIES, REGISTERS, PLAN, CHANGES, QUESTIONS, FIGURES, SOURCES, GLOSSARY);

    private ReportSections() {}
}
