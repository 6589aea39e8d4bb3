package org.nationalresponse.workbook.ui.trend;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.nationalresponse.workbook.progress.Target;

/**
 * All that the page shows, in words and numbers, but for the dots over all rounds, which are worked out when they are looked at.
 *
 * @param sentence where there is nothing to show: why, and what to do; else empty
 * @param way where that can be done, as a button says it
 * @param parts to narrow the page by; the first stands for everything
 * @param numbers of the rounds, the first one first
 * @param sum what moved between the two chosen rounds, in one line
 */
record TrendContent(
        String sentence,
        Optional<Way> way,
        List<Part> parts,
        List<Integer> numbers,
        Slope slope,
        String sum,
        List<Group> groups) {

    record Way(String words, Target target) {}

    /** @param id id@edition of a pack, or with the id of a domain behind a slash; empty for everything */
    record Part(String id, String words) {}

    /** How the line of a movement is drawn: the reason by pattern and sign, the way by its slope. */
    enum Stroke {
        REAL,
        NEW_EVIDENCE,
        RE_SCORED,
        EDITION,
        NOT_SAID,
        SEVERAL,
        FIRST,
        GONE,
        SAME;

        /** The name of its style and of its words. */
        String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    record Strip(List<RoundHead> rounds, List<Section> sections) {}

    /** @param spoken all of it in one sentence */
    record RoundHead(String name, String state, boolean frozen, String spoken) {}

    /** @param framework where its first domain begins; else empty */
    record Section(String framework, String domain, List<Line> lines) {}

    /**
     * One capability through all rounds.
     *
     * @param note what the editions made of it; empty where nothing
     * @param target its page; absent where the round that is worked on has none
     * @param spoken all that the cells show, in words
     */
    record Line(String name, String note, Optional<Target> target, String spoken, List<Cell> cells) {}

    /**
     * One capability in one round.
     *
     * @param asked whether the round asks it
     * @param phase 0 for not assessed
     * @param stroke how it is tied to the round before; absent where nothing ties it
     * @param steps phases up or down since the round before
     */
    record Cell(boolean asked, int phase, Optional<Stroke> stroke, int steps, String spoken) {}

    /**
     * Two rounds side by side.
     *
     * @param lanes from the top down
     */
    record Slope(String before, String now, List<Lane> lanes, List<Bundle> bundles) {}

    /** @param level a phase, 0 for not assessed, -1 for not asked in that round */
    record Lane(int level, String words) {}

    /**
     * Capabilities that went the same way for the same reason.
     *
     * @param steps phases up or down; 0 also for what an edition regrouped, since that is neither
     * @param before how many capabilities stand at the earlier end, {@code now} at the later one: they differ where one was split
     * @param items one for each way from a capability to what became of it
     */
    record Bundle(int from, int to, Stroke stroke, int steps, int before, int now, List<Item> items, String spoken) {}

    record Item(String name, Optional<Target> target) {}

    record Group(String heading, List<Words> lines) {}

    /**
     * What one capability did.
     *
     * @param way from which phase to which
     * @param why the reason; for several, each with its round
     */
    record Words(String name, Optional<Target> target, Stroke stroke, int steps, String way, String why) {}
}
