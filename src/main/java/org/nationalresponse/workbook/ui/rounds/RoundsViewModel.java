package org.nationalresponse.workbook.ui.rounds;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletionException;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ChangeListener;
import org.nationalresponse.workbook.country.Freeze;
import org.nationalresponse.workbook.country.NewEdition;
import org.nationalresponse.workbook.country.NewRound;
import org.nationalresponse.workbook.country.Round;
import org.nationalresponse.workbook.country.Seal;
import org.nationalresponse.workbook.country.Workbook;
import org.nationalresponse.workbook.framework.Capability;
import org.nationalresponse.workbook.framework.Pack;
import org.nationalresponse.workbook.progress.Completeness;
import org.nationalresponse.workbook.progress.Progress;
import org.nationalresponse.workbook.text.Fault;
import org.nationalresponse.workbook.text.Message;
import org.nationalresponse.workbook.text.Texts;
import org.nationalresponse.workbook.ui.Desk;
import org.nationalresponse.workbook.ui.common.EditionName;

/** All rounds, the latest first, and the two steps between them: freezing one and starting the next. */
public final class RoundsViewModel implements AutoCloseable {

    private final Desk desk;
    private final Texts texts;
    private final Editions editions;
    private final List<EditionChoice> choices;
    private final ReadOnlyObjectWrapper<Content> content = new ReadOnlyObjectWrapper<>();
    private final ChangeListener<Workbook> onContent = (property, before, now) -> content.set(workOut());

    /** Who stands behind the round that is about to be frozen. */
    public final StringProperty endorsedBy = new SimpleStringProperty("");
    /** The days of the round that is about to start, as ISO text. */
    public final StringProperty from = new SimpleStringProperty("");

    public final StringProperty to = new SimpleStringProperty("");

    /**
     * What the page shows.
     *
     * @param step which of the two steps comes next
     * @param stillOpen what is still open in the latest round, in a sentence
     */
    public record Content(List<Card> cards, Step step, int latest, String stillOpen) {}

    /** What can be done now. */
    public enum Step {
        FREEZE,
        START,
        /** The file is only read. */
        NONE
    }

    /**
     * One round in words.
     *
     * @param sealed when and by whom it was frozen; empty for a draft
     * @param code the first digits of its hash; empty for a draft
     * @param held the editions that it is held against; empty where all rounds have the same
     */
    public record Card(
            String title,
            boolean frozen,
            String period,
            String phases,
            String answered,
            String sealed,
            String code,
            String held) {}

    public RoundsViewModel(Desk desk) {
        this(desk, Editions.NONE);
    }

    public RoundsViewModel(Desk desk, Editions editions) {
        this.desk = desk;
        this.texts = desk.texts();
        this.editions = editions;
        this.choices = EditionChoice.of(desk.packs(), editions.offered());
        content.set(workOut());
        desk.session().contentProperty().addListener(onContent);
    }

    public ReadOnlyObjectProperty<Content> contentProperty() {
        return content.getReadOnlyProperty();
    }

    /** Freezes the latest round with what was entered up to now. */
    public void freeze() {
        desk.session().flush();
        if (content.get().step() == Step.FREEZE) {
            desk.session().edit(Freeze.edit(desk.content(), desk.round(), desk.today(), endorsedBy.get()));
            endorsedBy.set("");
        }
    }

    /** Proposes the period after the last one, as long as that was. */
    public void proposePeriod() {
        Round last = desk.round();
        Optional<LocalDate> first = last.to().map(day -> day.plusDays(1));
        from.set(first.map(LocalDate::toString).orElse(""));
        to.set(first.flatMap(day -> last.from()
                        .map(began -> day.plus(Period.between(began, day)).minusDays(1))
                        .filter(end -> !end.isBefore(day)))
                .map(LocalDate::toString)
                .orElse(""));
    }

    /** The packs that the next round can be held against in another edition. */
    public List<EditionChoice> editions() {
        return choices;
    }

    /**
     * Starts the next round. Under another edition the frame is made anew for it, once the edition is inside the workbook.
     *
     * @return whether the next round starts; where not, the person was told why
     */
    public boolean start() {
        desk.session().flush();
        Optional<LocalDate> begins = day(from);
        Optional<LocalDate> ends = day(to);
        Optional<Message> fault = NewRound.refusal(desk.content()).or(() -> NewRound.fault(begins, ends));
        fault.ifPresent(reason -> desk.dialogs().tell(new Fault(reason)));
        List<NewEdition> taken = choices.stream().flatMap(choice -> choice.taken().stream()).toList();
        if (fault.isPresent() || taken.isEmpty()) {
            return fault.isEmpty() && desk.session().edit(NewRound.edit(desk.content(), begins, ends));
        }
        List<String> references = taken.stream().map(edition -> edition.next().reference()).toList();
        desk.background().run(
                () -> attach(references), done -> startUnder(begins, ends, taken), desk.dialogs()::tell);
        return true;
    }

    private Path attach(List<String> references) {
        try {
            desk.session().file().attach(editions.files().apply(references)).toCompletableFuture().join();
            return desk.session().file().path();
        } catch (CompletionException e) {
            throw e.getCause() instanceof Fault fault ? fault : e;
        }
    }

    /** Asked once more: while the files went in, a second click may have started the round. */
    private void startUnder(Optional<LocalDate> begins, Optional<LocalDate> ends, List<NewEdition> taken) {
        if (NewRound.refusal(desk.content()).isEmpty()) {
            desk.session().edit(NewRound.edit(desk.content(), begins, ends, taken));
        }
    }

    @Override
    public void close() {
        desk.session().contentProperty().removeListener(onContent);
    }

    private static Optional<LocalDate> day(StringProperty iso) {
        return Optional.ofNullable(iso.get()).filter(text -> !text.isEmpty()).map(LocalDate::parse);
    }

    private Content workOut() {
        List<Round> rounds = new ArrayList<>(Round.all(desk.content()));
        if (rounds.isEmpty()) {
            rounds.add(desk.round());
        }
        rounds.sort(Comparator.comparingInt(Round::number).reversed());
        Round latest = rounds.get(0);
        Step step = latest.frozen() ? Step.START : Step.FREEZE;
        return new Content(
                rounds.stream().map(this::card).toList(),
                desk.session().readOnly() ? Step.NONE : step,
                latest.number(),
                stillOpen(latest));
    }

    private Card card(Round round) {
        return new Card(
                texts.get("rounds.round", "number", round.number()),
                round.frozen(),
                period(round),
                phases(round),
                answered(round),
                round.frozen() ? sealed(round) : "",
                round.frozen() ? round.hash().map(Seal::code).orElse(texts.get("rounds.no-data")) : "",
                held(round));
    }

    private String held(Round round) {
        return desk.used().size() == desk.packs(round).size()
                ? ""
                : texts.get("rounds.held", "editions", desk.packs(round).stream()
                        .filter(Pack::asks)
                        .map(pack -> EditionName.of(pack, texts))
                        .toList());
    }

    private String period(Round round) {
        String none = texts.get("rounds.no-data");
        return texts.get(
                "rounds.period",
                "from", round.from().map(texts::date).orElse(none),
                "to", round.to().map(texts::date).orElse(none));
    }

    private String phases(Round round) {
        List<Capability> all = desk.packs(round).stream().flatMap(Pack::capabilities).toList();
        List<Integer> phases = all.stream()
                .map(each -> round.rating(desk.content(), each.id()).phase().orElse(0))
                .toList();
        return IntStream.of(4, 3, 2, 1, 0)
                .filter(phases::contains)
                .mapToObj(phase -> texts.get(
                        phase == 0 ? "rounds.phases.none" : "rounds.phases.count",
                        "count", phases.stream().filter(each -> each == phase).count(),
                        "phase", phase))
                .collect(Collectors.joining("  ·  "));
    }

    private String answered(Round round) {
        Progress progress = Completeness.of(desk.packs(round), round, desk.content());
        return texts.get(
                "rounds.answered",
                "done", progress.done(),
                "total", progress.total(),
                "confirm", Completeness.toConfirm(desk.packs(round), round, desk.content()));
    }

    private String sealed(Round round) {
        return texts.get(
                "rounds.sealed",
                "date", round.frozenOn().map(texts::date).orElse(texts.get("rounds.no-data")),
                "endorsed", round.endorsedBy()
                        .map(who -> texts.get("rounds.endorsed", "who", who))
                        .orElse(texts.get("rounds.endorsed.none")));
    }

    private String stillOpen(Round round) {
        int confirm = Completeness.toConfirm(desk.packs(round), round, desk.content());
        int open = Completeness.of(desk.packs(round), round, desk.content()).left() - confirm;
        long unrated = desk.packs(round).stream()
                .flatMap(Pack::capabilities)
                .filter(each -> round.rating(desk.content(), each.id()).phase().isEmpty())
                .count();
        return open + confirm + unrated == 0
                ? texts.get("rounds.open.nothing")
                : texts.get("rounds.open", "open", open, "confirm", confirm, "unrated", unrated);
    }
}
