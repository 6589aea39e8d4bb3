package org.nationalresponse.workbook.ui.trend;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.nationalresponse.workbook.framework.Domain;
import org.nationalresponse.workbook.framework.Pack;
import org.nationalresponse.workbook.progress.Lineage.Asked;
import org.nationalresponse.workbook.progress.Target;
import org.nationalresponse.workbook.progress.TrendPart;
import org.nationalresponse.workbook.progress.TrendReason;
import org.nationalresponse.workbook.progress.TrendRound;
import org.nationalresponse.workbook.text.Texts;
import org.nationalresponse.workbook.ui.common.FullName;
import org.nationalresponse.workbook.ui.trend.TrendContent.Stroke;

/** The words of the trend that several of its parts use. */
final class TrendWords {

    private final Texts texts;
    private final List<Pack> packs;
    private final List<String> pages;

    /**
     * @param packs all editions that any round is held against
     * @param pages ids of the capabilities that have a page now
     */
    TrendWords(Texts texts, List<Pack> packs, List<String> pages) {
        this.texts = texts;
        this.packs = packs;
        this.pages = pages;
    }

    Texts texts() {
        return texts;
    }

    String name(Asked asked) {
        return pack(asked).texts().get(asked.capability() + ".name");
    }

    /** The name, with its framework where another framework has a capability of the same name. */
    String fullName(Asked asked) {
        return FullName.of(pack(asked), asked.capability(), packs, texts);
    }

    String names(List<Asked> asked) {
        return asked.stream().map(this::fullName).collect(Collectors.joining(", "));
    }

    Optional<Target> target(Asked asked) {
        return Optional.of(asked.capability()).filter(pages::contains).map(Target::page);
    }

    Pack pack(Asked asked) {
        return packs.stream().filter(pack -> pack.reference().equals(asked.pack())).findFirst().orElseThrow();
    }

    Domain domain(Asked asked) {
        return pack(asked).domains().stream()
                .filter(domain -> domain.capabilities().stream().anyMatch(each -> each.id().equals(asked.capability())))
                .findFirst()
                .orElseThrow();
    }

    /** Whether a capability belongs to a part of the frameworks; every one belongs to the part without an id. */
    boolean within(String part, Asked asked) {
        return part.isEmpty() || part.equals(asked.pack()) || part.equals(asked.pack() + "/" + domain(asked).id());
    }

    String year(TrendRound round) {
        return round.on().map(day -> String.valueOf(day.getYear())).orElse(texts.get("trend.round.no-year"));
    }

    String round(TrendRound round) {
        return round.on().isPresent()
                ? texts.get("trend.round.year", "number", round.number(), "year", year(round))
                : texts.get("trend.round", "number", round.number());
    }

    String state(TrendRound round) {
        return texts.get(round.frozen() ? "trend.round.frozen" : "trend.round.draft");
    }

    /** What is progress on the way up is a setback on the way down. */
    String why(TrendReason reason, int steps) {
        return reason == TrendReason.REAL_PROGRESS && steps < 0
                ? texts.get("trend.why.setback")
                : texts.get("trend.why." + reason.code());
    }

    String way(int steps) {
        return steps == 0
                ? texts.get("trend.way.same")
                : texts.get(steps > 0 ? "trend.way.up" : "trend.way.down", "steps", Math.abs(steps));
    }

    /** One step with its round and its reason. */
    String part(TrendPart part) {
        return texts.get("trend.why.part", "round", part.round(), "way", way(part), "why", why(part.reason(), part.steps()));
    }

    String way(TrendPart part) {
        if (part.sum().assessed() == 0) {
            return way(part.steps());
        }
        if (part.reason() == TrendReason.EDITION_CHANGED) {
            return texts.get("trend.way.edition");
        }
        return texts.get(part.sum().assessed() > 0 ? "trend.way.first.short" : "trend.way.gone.short");
    }

    static Stroke stroke(TrendReason reason) {
        return switch (reason) {
            case REAL_PROGRESS -> Stroke.REAL;
            case NEW_EVIDENCE -> Stroke.NEW_EVIDENCE;
            case RE_SCORED -> Stroke.RE_SCORED;
            case FIRST_ANSWERED -> Stroke.FIRST;
            case NO_LONGER_ASSESSED -> Stroke.GONE;
            case EDITION_CHANGED -> Stroke.EDITION;
            case NOT_SAID -> Stroke.NOT_SAID;
            case SEVERAL -> Stroke.SEVERAL;
        };
    }
}
