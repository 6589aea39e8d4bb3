package org.nationalresponse.workbook.ui.wizard;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.nationalresponse.workbook.country.Countries.Country;
import org.nationalresponse.workbook.country.NewWorkbook;
import org.nationalresponse.workbook.country.Presets;
import org.nationalresponse.workbook.framework.Pack;
import org.nationalresponse.workbook.framework.Packs;
import org.nationalresponse.workbook.text.Texts;

/** What a new workbook needs to know, in three steps. Going back and forth loses nothing. */
public final class WizardViewModel {

    /** The steps in their order. */
    public enum Step {
        COUNTRY,
        KEEPER,
        ROUND
    }

    /** The fields that can want something, from the first to the last. */
    public enum Field {
        COUNTRY(Step.COUNTRY),
        FROM(Step.ROUND),
        TO(Step.ROUND),
        ELECTION(Step.ROUND),
        PACKS(Step.ROUND),
        FILE(Step.ROUND);

        private final Step step;

        Field(Step step) {
            this.step = step;
        }

        public Step step() {
            return step;
        }
    }

    private final Texts texts;
    private final LocalDate today;
    private final Predicate<Path> exists;
    private final Target targets;
    private final CountrySearch search;
    private final List<PackChoice> packs;
    private final List<String> broken;
    private final Map<Field, ReadOnlyStringWrapper> faults = new EnumMap<>(Field.class);

    private final ReadOnlyObjectWrapper<Step> step = new ReadOnlyObjectWrapper<>(Step.COUNTRY);
    private final StringProperty filter = new SimpleStringProperty("");
    private final ObservableList<Country> countries = FXCollections.observableArrayList();
    private final ObjectProperty<Country> country = new SimpleObjectProperty<>();
    private final StringProperty ownName = new SimpleStringProperty("");
    private final StringProperty ministry = new SimpleStringProperty("");
    private final StringProperty focalPoint = new SimpleStringProperty("");
    private final StringProperty from;
    private final StringProperty to;
    private final StringProperty nextElection = new SimpleStringProperty("");
    private final ReadOnlyObjectWrapper<Path> target = new ReadOnlyObjectWrapper<>();
    private boolean ownTarget;

    /**
     * @param homeFolder the person's folder; its Documents are suggested where there are any
     * @param exists whether a file or folder is there already
     */
    public WizardViewModel(Texts texts, Packs.Offer offer, LocalDate today, Path homeFolder, Predicate<Path> exists) {
        this.texts = texts;
        this.today = today;
        this.exists = exists;
        this.targets = new Target(homeFolder, exists);
        this.search = new CountrySearch(texts.locale());
        this.packs = PackChoice.of(offer.packs());
        this.broken = offer.broken().stream().map(texts::say).toList();
        this.from = new SimpleStringProperty(today.withDayOfYear(1).toString());
        this.to = new SimpleStringProperty(today.withDayOfYear(today.lengthOfYear()).toString());
        Arrays.stream(Field.values()).forEach(field -> faults.put(field, new ReadOnlyStringWrapper("")));
        countries.setAll(search.matching(""));
        watch();
    }

    public ReadOnlyObjectProperty<Step> stepProperty() {
        return step.getReadOnlyProperty();
    }

    /** What was typed to find the country. */
    public StringProperty filterProperty() {
        return filter;
    }

    /** The countries that fit what was typed. */
    public ObservableList<Country> countries() {
        return countries;
    }

    /** The chosen country; null where none is. */
    public ObjectProperty<Country> countryProperty() {
        return country;
    }

    public StringProperty ownNameProperty() {
        return ownName;
    }

    public StringProperty ministryProperty() {
        return ministry;
    }

    public StringProperty focalPointProperty() {
        return focalPoint;
    }

    /** ISO date. */
    public StringProperty fromProperty() {
        return from;
    }

    /** ISO date. */
    public StringProperty toProperty() {
        return to;
    }

    /** ISO date, or empty. */
    public StringProperty nextElectionProperty() {
        return nextElection;
    }

    public List<PackChoice> packs() {
        return packs;
    }

    /** A sentence for each pack that cannot be used. */
    public List<String> broken() {
        return broken;
    }

    /** The file that will be made; null until the country is known. */
    public ReadOnlyObjectProperty<Path> targetProperty() {
        return target.getReadOnlyProperty();
    }

    /** What a field wants, in a plain sentence; empty where it is content. */
    public ReadOnlyStringProperty faultProperty(Field field) {
        return faults.get(field).getReadOnlyProperty();
    }

    /** The first field of this step that wants something. */
    public Optional<Field> wanted() {
        return wanted(step.get());
    }

    /** Goes on to the next step, unless a field of this one wants something first. */
    public void next() {
        check(step.get());
        if (wanted().isEmpty() && step.get() != Step.ROUND) {
            step.set(Step.values()[step.get().ordinal() + 1]);
            suggest();
        }
    }

    public void back() {
        if (step.get() != Step.COUNTRY) {
            step.set(Step.values()[step.get().ordinal() - 1]);
        }
    }

    /** Moves the choice in the list of countries. */
    public void moveChoice(int by) {
        if (!countries.isEmpty()) {
            int at = countries.indexOf(country.get());
            int next = at < 0 ? (by > 0 ? 0 : countries.size() - 1) : at + by;
            country.set(countries.get(Math.max(0, Math.min(countries.size() - 1, next))));
        }
    }

    /** The person's own choice of a file. */
    public void chooseTarget(Path file) {
        target.set(Target.withEnding(file));
        ownTarget = true;
        checkFile();
    }

    /** All that was given; absent where a field wants something, which the wizard then shows. */
    public Optional<NewWorkbook> create() {
        suggest();
        for (Step each : Step.values()) {
            check(each);
            if (wanted(each).isPresent()) {
                step.set(each);
                return Optional.empty();
            }
        }
        List<Pack> used = packs.stream().filter(choice -> choice.chosen().get()).map(PackChoice::pack).toList();
        List<String> chosen = used.stream().map(Pack::reference).toList();
        return Optional.of(new NewWorkbook(
                target.get(),
                NewWorkbook.edit(
                                country.get().code(),
                                Optional.of(ownName.get()),
                                Optional.of(ministry.get()),
                                Optional.of(focalPoint.get()),
                                day(from),
                                day(to),
                                day(nextElection),
                                chosen,
                                texts.locale().toLanguageTag())
                        .plus(Presets.of(used)),
                chosen));
    }

    private void watch() {
        filter.addListener((property, before, now) -> {
            Country chosen = country.get();
            countries.setAll(search.matching(now));
            country.set(search.meant(now).orElse(countries.contains(chosen) ? chosen : null));
        });
        country.addListener((property, before, now) -> faults.get(Field.COUNTRY).set(""));
        from.addListener((property, before, now) -> checkPeriod());
        to.addListener((property, before, now) -> {
            checkPeriod();
            suggest();
        });
        nextElection.addListener((property, before, now) -> checkElection());
        packs.forEach(choice -> choice.chosen().addListener((property, before, now) -> faults.get(Field.PACKS).set("")));
    }

    private Optional<Field> wanted(Step where) {
        return Arrays.stream(Field.values())
                .filter(field -> field.step() == where && !faults.get(field).get().isEmpty())
                .findFirst();
    }

    private void check(Step where) {
        if (where == Step.COUNTRY) {
            fault(Field.COUNTRY, country.get() == null, "wizard.want.country");
        } else if (where == Step.ROUND) {
            checkPeriod();
            checkElection();
            fault(Field.PACKS, packs.stream().noneMatch(choice -> choice.chosen().get()), "wizard.want.pack");
            checkFile();
        }
    }

    private void checkPeriod() {
        boolean reversed = day(from).isPresent() && day(to).isPresent() && day(to).get().isBefore(day(from).get());
        fault(Field.FROM, day(from).isEmpty(), "wizard.want.from");
        faults.get(Field.TO)
                .set(day(to).isEmpty() ? texts.get("wizard.want.to") : reversed ? texts.get("wizard.want.order") : "");
    }

    private void checkElection() {
        fault(Field.ELECTION, day(nextElection).filter(today::isAfter).isPresent(), "wizard.want.election");
    }

    private void checkFile() {
        fault(Field.FILE, target.get() != null && exists.test(target.get()), "wizard.want.file");
    }

    private void fault(Field field, boolean wanting, String key) {
        faults.get(field).set(wanting ? texts.get(key) : "");
    }

    private void suggest() {
        if (!ownTarget && country.get() != null) {
            target.set(targets.suggest(country.get().code(), day(to)));
        }
    }

    private static Optional<LocalDate> day(StringProperty iso) {
        return Optional.ofNullable(iso.get()).filter(text -> !text.isEmpty()).map(LocalDate::parse);
    }
}
