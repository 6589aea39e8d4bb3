package org.nationalresponse.workbook.summary.brief;

import java.util.Optional;
import org.nationalresponse.workbook.country.Entry;
import org.nationalresponse.workbook.country.Profile;
import org.nationalresponse.workbook.country.Round;
import org.nationalresponse.workbook.summary.content.Bands;
import org.nationalresponse.workbook.summary.content.Choice;
import org.nationalresponse.workbook.summary.content.Head;
import org.nationalresponse.workbook.summary.content.PageWords;
import org.nationalresponse.workbook.summary.content.Source;
import org.nationalresponse.workbook.summary.document.Block;
import org.nationalresponse.workbook.text.Message;

/**
 * The names at the head and at the end of the brief.
 *
 * @param cover the country's own line below its name
 * @param endorsedBy who stands behind a frozen round
 */
record Names(
        Optional<Told> country,
        Optional<Told> cover,
        Optional<Told> ministry,
        Optional<Told> focalPoint,
        Optional<Told> endorsedBy) {

    private static final int COUNTRY = 10;
    private static final int COVER = 16;
    private static final int WHO = 12;
    private static final int ENDORSED = 24;

    static Names of(Source source) {
        Entry profile = Profile.of(source.workbook()).entry();
        return new Names(
                Told.typed(profile, Profile.COUNTRY_NAME, Message.of("brief.where.country")),
                Told.typed(profile, Profile.COVER_LINE, Message.of("brief.where.cover")),
                Told.typed(profile, Profile.MINISTRY, Message.of("brief.where.ministry")),
                Told.typed(profile, Profile.FOCAL_POINT, Message.of("brief.where.focal-point")),
                source.round().flatMap(round ->
                        Told.typed(round.entry(), Round.ENDORSED_BY, Message.of("brief.where.endorsed"))));
    }

    /** The band at the top, with its names as there is room for them. */
    Block.Band band(Source source, Head head, Choice choice, String kind, Pen pen) {
        Head shown = head.named(
                country.map(name -> pen.write(name, COUNTRY)).or(head::country),
                head.ministry(),
                head.focalPoint(),
                endorsedBy.map(name -> pen.write(name, ENDORSED)));
        return Bands.of(
                source, new PageWords(shown, source.texts()), cover.map(line -> pen.write(line, COVER)), choice, kind);
    }

    /** The words of the last lines, with who prepared the brief as there is room for it. */
    PageWords last(Source source, Head head, Pen pen) {
        Head shown = head.named(
                head.country(),
                ministry.map(name -> pen.write(name, WHO)),
                focalPoint.map(name -> pen.write(name, WHO)),
                endorsedBy.map(Told::text));
        return new PageWords(shown, source.texts());
    }
}
