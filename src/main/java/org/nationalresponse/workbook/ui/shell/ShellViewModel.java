package org.nationalresponse.workbook.ui.shell;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ChangeListener;
import org.nationalresponse.workbook.country.Action;
import org.nationalresponse.workbook.country.Edit;
import org.nationalresponse.workbook.country.FieldRef;
import org.nationalresponse.workbook.country.Kind;
import org.nationalresponse.workbook.country.Profile;
import org.nationalresponse.workbook.country.Round;
import org.nationalresponse.workbook.country.Workbook;
import org.nationalresponse.workbook.framework.Register;
import org.nationalresponse.workbook.progress.Completeness;
import org.nationalresponse.workbook.progress.Progress;
import org.nationalresponse.workbook.progress.Target;
import org.nationalresponse.workbook.text.Texts;
import org.nationalresponse.workbook.ui.Desk;
import org.nationalresponse.workbook.ui.session.SaveState;

/** What the frame shows: the country, the pages with their progress, where one is, and whether all is saved. */
public final class ShellViewModel implements Navigator, AutoCloseable {

    private final List<Stop> stops = new ArrayList<>();
    private final ReadOnlyObjectWrapper<Visit> visit = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyStringWrapper country = new ReadOnlyStringWrapper();
    private final ReadOnlyStringWrapper round = new ReadOnlyStringWrapper();
    private final ReadOnlyStringWrapper saved = new ReadOnlyStringWrapper();
    private final ChangeListener<Workbook> onContent = (property, before, now) -> recount();
    private final ChangeListener<SaveState> onSaveState = (property, before, now) -> saved.set(words(now));
    private Consumer<String> follower = item -> {};
    private Itinerary itinerary;
    private Visit cameFrom = new Visit(Place.OVERVIEW, "");
    private Supplier<String> item = () -> "";
    private Desk desk;

    /**
     * A page in the list at the side.
     *
     * @param progress how full it is; {@link Progress#NONE} where that is not counted
     * @param records how many records stand there now, of the plan the open actions; absent where a page is no list of them
     */
    public record Stop(
            Place place,
            String name,
            ReadOnlyObjectWrapper<Progress> progress,
            ReadOnlyObjectWrapper<Optional<Integer>> records) {

        Stop(Place place, String name) {
            this(place, name, new ReadOnlyObjectWrapper<>(Progress.NONE), new ReadOnlyObjectWrapper<>(Optional.empty()));
        }
    }

    /** Being at a page, perhaps for one item of it. */
    public record Visit(Place place, String item) {}

    /** Takes up the open workbook; the desk needs this navigator first, so it comes second. */
    public void open(Desk openDesk, Place first) {
        desk = openDesk;
        itinerary = Itinerary.of(desk.packs());
        Stream.concat(itinerary.places().stream(), Stream.of(Place.SEARCH, Place.CHECKS))
                .forEach(place -> stops.add(new Stop(place, name(place))));
        desk.session().contentProperty().addListener(onContent);
        desk.session().saveStateProperty().addListener(onSaveState);
        saved.set(words(desk.session().saveStateProperty().get()));
        recount();
        go(first);
    }

    public Desk desk() {
        return desk;
    }

    public Itinerary itinerary() {
        return itinerary;
    }

    public Stop stop(Place place) {
        return stops.stream().filter(each -> each.place().equals(place)).findFirst().orElseThrow();
    }

    public ReadOnlyObjectProperty<Visit> visitProperty() {
        return visit.getReadOnlyProperty();
    }

    public ReadOnlyStringProperty countryProperty() {
        return country.getReadOnlyProperty();
    }

    public ReadOnlyStringProperty roundProperty() {
        return round.getReadOnlyProperty();
    }

    /** The line at the foot that says whether all changes are saved. */
    public ReadOnlyStringProperty savedProperty() {
        return saved.getReadOnlyProperty();
    }

    public boolean practice() {
        return Profile.of(desk.content()).practice();
    }

    /** The page before this one; from a page beside the way, such as the settings, the page that one came from. */
    public Optional<Place> previous() {
        Place place = visit.get().place();
        return onTheWay(place) ? itinerary.before(place) : Optional.of(cameFrom.place());
    }

    public Optional<Place> next() {
        return itinerary.after(visit.get().place());
    }

    @Override
    public void go(Place place) {
        remember();
        visit.set(new Visit(place, ""));
    }

    @Override
    public void go(Target target) {
        remember();
        visit.set(new Visit(itinerary.find(target), target.item()));
    }

    @Override
    public void go(FieldRef value) {
        go(Whereabouts.of(value, desk.content(), desk.content(), desk.packs(), desk.instruments()));
    }

    @Override
    public void back() {
        if (onTheWay(visit.get().place())) {
            previous().ifPresent(this::go);
        } else {
            visit.set(cameFrom);
        }
    }

    /** Says how to learn at which item of the page a person is. */
    void setItem(Supplier<String> now) {
        item = now;
    }

    private void remember() {
        if (visit.get() != null && onTheWay(visit.get().place())) {
            cameFrom = new Visit(visit.get().place(), item.get());
        }
    }

    private boolean onTheWay(Place place) {
        return itinerary.groupOf(place).isPresent();
    }

    /** @param shows an item of the page on which one is, without leaving or laying out that page anew */
    void followWith(Consumer<String> shows) {
        follower = shows;
    }

    /** Takes the last step back and leads to what changed by it. */
    public void undo() {
        Workbook before = desk.content();
        desk.session().undo().ifPresent(step -> lead(step, before));
    }

    /** Does a step again that was taken back, and leads to what changed by it. */
    public void redo() {
        Workbook before = desk.content();
        desk.session().redo().ifPresent(step -> lead(step, before));
    }

    private void lead(Edit step, Workbook before) {
        Target target = Whereabouts.of(
                step.writes().get(0).place(), before, desk.content(), desk.packs(), desk.instruments());
        if (itinerary.find(target).equals(visit.get().place())) {
            follower.accept(target.item());
        } else {
            go(target);
        }
    }

    /** A page's name as it stands in the list and on the buttons that lead there. */
    public String name(Place place) {
        return switch (place.type()) {
            case OVERVIEW -> desk.texts().get("shell.place.overview");
            case SUMMARY -> desk.texts().get("shell.place.summary");
            case PLAN -> desk.texts().get("plan.title");
            case TREND -> desk.texts().get("trend.title");
            case ROUNDS -> desk.texts().get("rounds.title");
            case SEARCH -> desk.texts().get("search.title");
            case CHECKS -> desk.texts().get("checks.title");
            case SETTINGS -> desk.texts().get("shell.place.settings");
            case RATIFICATIONS -> desk.texts().get("shell.place.ratifications");
            case BESIDE -> desk.texts().get("shell.place.beside");
            case CAPABILITY -> desk.packOf(place.id()).texts().get(place.id() + ".name");
            case REGISTER -> desk.packDeclaring(place.id()).texts().get(place.id() + ".name");
        };
    }

    @Override
    public void close() {
        desk.session().flush();
        desk.session().contentProperty().removeListener(onContent);
        desk.session().saveStateProperty().removeListener(onSaveState);
    }

    private void recount() {
        Workbook content = desk.content();
        Round current = desk.round();
        country.set(Profile.of(content).countryName(desk.texts().locale()));
        round.set(current.to()
                .or(current::from)
                .map(date -> desk.texts().get(
                        "shell.round.year",
                        "number", current.number(),
                        "year", String.valueOf(date.getYear()),
                        "frozen", String.valueOf(current.frozen())))
                .orElseGet(() -> desk.texts().get(
                        "shell.round", "number", current.number(), "frozen", String.valueOf(current.frozen()))));
        for (Stop stop : stops) {
            stop.progress().set(progress(stop.place(), current, content));
            stop.records().set(records(stop.place(), content));
        }
    }

    private Optional<Integer> records(Place place, Workbook content) {
        return place.equals(Place.PLAN)
                ? Optional.of((int) Action.of(content).stream().filter(Action::open).count())
                : list(place).map(register -> content.current(new Kind(register.id())).size());
    }

    private Progress progress(Place place, Round current, Workbook content) {
        return switch (place.type()) {
            case OVERVIEW -> Completeness.of(desk.packs(), current, content);
            case CAPABILITY -> Completeness.of(desk.capability(place.id()), current, content);
            case REGISTER -> list(place).isPresent() ? Progress.NONE : Completeness.of(register(place), content);
            case RATIFICATIONS -> Completeness.ofTreaties(desk.standings());
            case BESIDE, PLAN, TREND, SUMMARY, ROUNDS, SEARCH, CHECKS, SETTINGS -> Progress.NONE;
        };
    }

    /** The register of a page that is a list; one of which a country mostly has a single record is a form instead. */
    private Optional<Register> list(Place place) {
        return place.type() == Place.Type.REGISTER
                ? Optional.of(register(place)).filter(register -> !register.listing().usuallyOne())
                : Optional.empty();
    }

    private Register register(Place place) {
        return desk.packDeclaring(place.id()).register(place.id()).orElseThrow();
    }

    private String words(SaveState state) {
        Texts texts = desk.texts();
        return switch (state.stage()) {
            case SAVED -> state.at()
                    .map(at -> texts.get("shell.save.saved.at", "time", texts.time(at)))
                    .orElseGet(() -> texts.get("shell.save.saved"));
            case SAVING -> texts.get("shell.save.saving");
            case FAILED -> texts.get("shell.save.failed", "reason", state.reason().orElseThrow());
            case READ_ONLY -> texts.say(state.reason().orElseThrow());
        };
    }
}
