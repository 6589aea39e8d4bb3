package org.nationalresponse.workbook.summary.document;

import java.util.Optional;

/**
 * What all pages of a document share.
 *
 * @param language BCP 47 tag of the words in it
 * @param title what a file list or a reading aid calls it
 * @param subject what it is about, for the file's properties
 * @param foot the line at the foot of each page
 * @param mark whom it is for, as it stands on each page, such as "Internal"; absent where nothing is to be said
 * @param code the verification code of a frozen round, on each page; absent for a draft
 * @param watermark a word behind the text, for a country that does not exist
 */
public record Setting(
        String language,
        boolean rightToLeft,
        Paper paper,
        String title,
        String subject,
        String foot,
        Optional<String> mark,
        Optional<String> code,
        Optional<String> watermark) {}
