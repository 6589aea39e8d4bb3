package org.nationalresponse.workbook.ui.trend;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ChangeListener;
import org.nationalresponse.workbook.country.Workbook;
import org.nationalresponse.workbook.framework.Capability;
import org.nationalresponse.workbook.framework.Pack;
import org.nationalresponse.workbook.progress.Target;
import org.nationalresponse.workbook.progress.Trend;
import org.nationalresponse.workbook.progress.TrendCounts;
import org.nationalresponse.workbook.progress.TrendMove;
import org.nationalresponse.workbook.progress.TrendRound;
import org.nationalresponse.workbook.text.Texts;
import org.nationalresponse.workbook.ui.Desk;
import org.nationalresponse.workbook.ui.trend.TrendContent.Part;
import org.nationalresponse.workbook.ui.trend.TrendContent.Slope;
import org.nationalresponse.workbook.ui.trend.TrendContent.Strip;
import org.nationalresponse.workbook.ui.trend.TrendContent.Way;

/** What moved over all rounds and between two of them, worked out anew after every change and every choice. */
public final class TrendViewModel implements AutoCloseable {

    private final Desk desk;
    private final Texts texts;
    private final List<Pack> packs;
    private final TrendWords words;
    private final IntegerProperty earlier = new SimpleIntegerProperty();
    private final IntegerProperty later = new SimpleIntegerProperty();
    private final StringProperty part = new SimpleStringProperty("");
    private final ReadOnlyObjectWrapper<TrendContent> content = new ReadOnlyObjectWrapper<>();
    private final ChangeListener<Workbook> onContent = (property, before, now) -> takeUp();
    private Trend trend;
    private Optional<Strip> strip = Optional.empty();
    private boolean choosing;

    public TrendViewModel(Desk desk) {
        this.desk = desk;
        this.texts = desk.texts();
        this.packs = desk.allPacks();
        this.words = new TrendWords(
                texts, packs, desk.packs().stream().flatMap(Pack::capabilities).map(Capability::id).toList());
        takeUp();
        Stream.of(earlier, later, part).forEach(choice -> choice.addListener(observable -> chosen()));
        desk.session().contentProperty().addListener(onContent);
    }

    ReadOnlyObjectProperty<TrendContent> contentProperty() {
        return content.getReadOnlyProperty();
    }

    /** Number of the earlier of the two rounds. */
    IntegerProperty earlierProperty() {
        return earlier;
    }

    /** Number of the later of the two rounds. */
    IntegerProperty laterProperty() {
        return later;
    }

    /** Id of the part of the frameworks that is shown; empty for everything. */
    StringProperty partProperty() {
        return part;
    }

    /** The dots over all rounds; many take a while, so they are worked out only for a person who looks at them. */
    Strip strip() {
        if (strip.isEmpty()) {
            strip = Optional.of(new StripReader(trend, words).read(part.get()));
        }
        return strip.get();
    }

    void go(Target target) {
        desk.navigator().go(target);
    }

    @Override
    public void close() {
        desk.session().contentProperty().removeListener(onContent);
    }

    /** A round that was just started, or taken back, is one of the two last. */
    private void takeUp() {
        Trend now = Trend.of(desk.content(), packs);
        if (now.equals(trend)) {
            return;
        }
        List<Integer> before = trend == null ? List.of() : numbers();
        trend = now;
        List<Integer> numbers = numbers();
        if (!numbers.equals(before) && !numbers.isEmpty()) {
            choosing = true;
            later.set(numbers.get(numbers.size() - 1));
            earlier.set(numbers.get(Math.max(0, numbers.size() - 2)));
            choosing = false;
        }
        content.set(workOut());
    }

    /** Something was chosen; what is shown follows at once, and only once where two choices change together. */
    private void chosen() {
        if (!choosing) {
            content.set(workOut());
        }
    }

    private List<Integer> numbers() {
        return trend.rounds().stream().map(TrendRound::number).toList();
    }

    private TrendContent workOut() {
        strip = Optional.empty();
        if (trend.rounds().size() < 2) {
            return nothing("trend.empty.rounds", new Way(texts.get("trend.empty.rounds.way"), Target.page(Target.ROUNDS)));
        }
        if (trend.rounds().stream().allMatch(round -> round.phases().isEmpty())) {
            return desk.packs().stream()
                    .flatMap(Pack::capabilities)
                    .findFirst()
                    .map(first -> new Way(texts.get("trend.empty.phases.way"), Target.page(first.id())))
                    .map(way -> nothing("trend.empty.phases", way))
                    .orElseThrow();
        }
        Trend.Between between = trend.between(earlier.get(), later.get());
        List<TrendMove> moves = between.moves().stream().filter(TrendMove::ofEitherRound).filter(this::shown).toList();
        boolean two = earlier.get() != later.get();
        WordsReader reader = new WordsReader(words);
        TrendCounts counts = TrendCounts.of(moves);
        return new TrendContent(
                "",
                Optional.empty(),
                parts(),
                numbers(),
                new SlopeReader(between, words).read(moves),
                two ? reader.sum(moves, counts) : texts.get("trend.pair.same"),
                two ? reader.groups(moves) : List.of());
    }

    private TrendContent nothing(String key, Way way) {
        Slope slope = new Slope("", "", List.of(), List.of());
        return new TrendContent(
                texts.get(key), Optional.of(way), List.of(), List.of(), slope, "", List.of());
    }

    private boolean shown(TrendMove move) {
        return move.strand().through().stream().anyMatch(asked -> words.within(part.get(), asked));
    }

    private List<Part> parts() {
        List<Part> parts = new ArrayList<>(List.of(new Part("", texts.get("trend.part.all"))));
        for (Pack pack : packs) {
            if (!pack.asks()) {
                continue;
            }
            parts.add(new Part(pack.reference(), pack.name()));
            if (pack.domains().size() > 1) {
                pack.domains().forEach(domain -> parts.add(new Part(
                        pack.reference() + "/" + domain.id(),
                        texts.get(
                                "trend.part.domain",
                                "framework", pack.name(),
                                "domain", pack.texts().get(domain.id() + ".name")))));
            }
        }
        return parts;
    }
}
