package org.nationalresponse.workbook.exchange;

import java.io.OutputStream;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.nationalresponse.workbook.country.Entry;
import org.nationalresponse.workbook.country.Ids;
import org.nationalresponse.workbook.country.Monitor;
import org.nationalresponse.workbook.country.TreatyActions;
import org.nationalresponse.workbook.country.Workbook;
import org.nationalresponse.workbook.text.Message;
import org.nationalresponse.workbook.treaty.ActionFault;
import org.nationalresponse.workbook.treaty.ActionFaults;
import org.nationalresponse.workbook.treaty.ActionKind;
import org.nationalresponse.workbook.treaty.Instrument;
import org.nationalresponse.workbook.treaty.Instruments;
import org.nationalresponse.workbook.treaty.TreatyAction;

/**
 * Treaty actions as a CSV table with the columns {@code instrument,action,date,source,checked_on,note}, the last three
 * optional when read; dates ISO. All or nothing: one fault, and nothing is to be written. What was written reads back as
 * unchanged.
 */
public final class TreatyCsv {

    private static final String INSTRUMENT = "instrument";
    private static final String ACTION = "action";
    private static final String DATE = "date";
    private static final String SOURCE = "source";
    private static final String CHECKED_ON = "checked_on";
    private static final String NOTE = "note";

    private static final List<String> REQUIRED = List.of(INSTRUMENT, ACTION, DATE);
    private static final List<String> OPTIONAL = List.of(SOURCE, CHECKED_ON, NOTE);

    private final CsvFaults faults;
    private final Instruments instruments;
    private final LocalDate today;
    private final ActionMerge merge;
    private final Map<List<Object>, Long> firstLines = new HashMap<>();

    private TreatyCsv(CsvFaults faults, Workbook content, Instruments instruments, LocalDate today) {
        this.faults = faults;
        this.instruments = instruments;
        this.today = today;
        this.merge = new ActionMerge(content);
    }

    /** Writes the actions that count. The stream stays open. */
    public static void write(Workbook content, OutputStream out) {
        List<String> columns = new ArrayList<>(REQUIRED);
        columns.addAll(OPTIONAL);
        CsvFile.write(out, columns, content.current(TreatyActions.KIND).stream().map(TreatyCsv::written).toList());
    }

    /** An action as a row, in the order of the columns. */
    static List<String> written(Entry action) {
        return Stream.of(
                        TreatyActions.INSTRUMENT,
                        TreatyActions.ACTION,
                        TreatyActions.DATE,
                        TreatyActions.SOURCE,
                        TreatyActions.CHECKED_ON,
                        TreatyActions.NOTE)
                .map(field -> CsvFile.cell(action.text(field).orElse("")))
                .toList();
    }

    /**
     * Reads the file and says what to write. Nothing is written here.
     *
     * @param content the workbook that the actions go into
     * @param today no action can be later
     * @throws org.nationalresponse.workbook.text.Fault with the place and the remedy of each fault, at most
     *     {@value CsvFaults#MOST} of them
     */
    public static Import read(Path csv, Workbook content, Instruments instruments, LocalDate today) {
        return read(csv, content, instruments, today, Monitor.NONE);
    }

    /**
     * The same, watched.
     *
     * @throws java.util.concurrent.CancellationException where the monitor stops it
     */
    public static Import read(Path csv, Workbook content, Instruments instruments, LocalDate today, Monitor monitor) {
        CsvFaults faults = new CsvFaults(csv);
        TreatyCsv reading = new TreatyCsv(faults, content, instruments, today);
        new CsvTable(faults, Heading.of(REQUIRED, OPTIONAL), monitor).read(csv, reading::take);
        return reading.merge.result();
    }

    private void take(CsvTable.Row row) {
        List<String> cells = Stream.concat(REQUIRED.stream(), OPTIONAL.stream()).map(row::cell).toList();
        Optional<TreatyAction> asItStands = merge.asItStands(cells);
        if (asItStands.isPresent()) {
            // Also one that is not complete yet: what the workbook says itself is no fault of the table.
            firstLines.putIfAbsent(sameThing(asItStands.get()), row.line());
            return;
        }
        Optional<Instrument> instrument = instrument(row);
        Optional<ActionKind> kind = kind(row);
        Optional<LocalDate> date = date(row, DATE, true);
        Optional<LocalDate> checkedOn = date(row, CHECKED_ON, false);
        if (instrument.isEmpty() || kind.isEmpty()) {
            return;
        }
        TreatyAction action = new TreatyAction(
                Ids.fresh(),
                instrument.get().id(),
                kind,
                date,
                Optional.empty(),
                text(row, NOTE),
                Optional.empty(),
                text(row, SOURCE),
                checkedOn);
        List<ActionFault> wrong = ActionFaults.of(instrument.get(), action, today);
        wrong.forEach(fault -> faults.cell(row.line(), column(fault.part()), fault.message()));
        if (date.isPresent() && wrong.isEmpty() && !doubled(row, action)) {
            merge.add(action);
        }
    }

    private Optional<Instrument> instrument(CsvTable.Row row) {
        String id = row.cell(INSTRUMENT);
        Optional<Instrument> found = instruments.all().stream()
                .filter(instrument -> instrument.id().equalsIgnoreCase(id))
                .findFirst();
        if (found.isEmpty()) {
            String known = instruments.all().stream()
                    .filter(Instrument::ratifiable)
                    .map(Instrument::id)
                    .collect(Collectors.joining(", "));
            wrongWord(row, INSTRUMENT, "exchange.csv.instrument-missing", "exchange.csv.instrument-unknown", known);
        }
        return found;
    }

    private Optional<ActionKind> kind(CsvTable.Row row) {
        Optional<ActionKind> found = ActionKind.of(row.cell(ACTION).toLowerCase(Locale.ROOT));
        if (found.isEmpty()) {
            String known = Arrays.stream(ActionKind.values()).map(ActionKind::code).collect(Collectors.joining(", "));
            wrongWord(row, ACTION, "exchange.csv.action-missing", "exchange.csv.action-unknown", known);
        }
        return found;
    }

    private void wrongWord(CsvTable.Row row, String column, String missing, String unknown, String known) {
        String value = row.cell(column);
        faults.cell(
                row.line(),
                column,
                value.isEmpty()
                        ? Message.of(missing, "known", known)
                        : Message.of(unknown, "value", CsvFaults.quoted(value), "known", known));
    }

    private Optional<LocalDate> date(CsvTable.Row row, String column, boolean required) {
        String value = row.cell(column);
        if (value.isEmpty()) {
            if (required) {
                faults.cell(row.line(), column, Message.of("exchange.csv.date-missing"));
            }
            return Optional.empty();
        }
        Optional<Message> wrong = CsvDates.fault(value);
        wrong.ifPresent(fault -> faults.cell(row.line(), column, fault));
        return wrong.isPresent() ? Optional.empty() : Optional.of(LocalDate.parse(value));
    }

    private boolean doubled(CsvTable.Row row, TreatyAction action) {
        Long first = firstLines.putIfAbsent(sameThing(action), row.line());
        if (first != null) {
            faults.line(row.line(), Message.of("exchange.csv.doubled", "first", first));
        }
        return first != null;
    }

    private static List<Object> sameThing(TreatyAction action) {
        List<Object> same = new ArrayList<>(List.of(action.instrument(), action.kind(), action.date()));
        if (action.kind().filter(ActionKind::mayRepeat).isPresent()) {
            same.add(action.note());
        }
        return same;
    }

    private static Optional<String> text(CsvTable.Row row, String column) {
        return Optional.of(row.cell(column)).map(Formulas::restored).filter(text -> !text.isEmpty());
    }

    private static String column(ActionFault.Part part) {
        return switch (part) {
            case KIND -> ACTION;
            case DATE, IN_FORCE -> DATE;
            case CHECKED_ON -> CHECKED_ON;
        };
    }
}
