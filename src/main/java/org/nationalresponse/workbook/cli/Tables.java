package org.nationalresponse.workbook.cli;

import java.io.ByteArrayOutputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.nationalresponse.workbook.country.Monitor;
import org.nationalresponse.workbook.country.WorkbookFile;
import org.nationalresponse.workbook.exchange.Import;
import org.nationalresponse.workbook.exchange.RegisterCsv;
import org.nationalresponse.workbook.exchange.TreatyCsv;
import org.nationalresponse.workbook.framework.Register;
import org.nationalresponse.workbook.text.Message;

/** The tables of one workbook by their kind: the treaty actions, and each register that its packs declare. */
final class Tables {

    static final String TREATIES = "treaties";

    private final Workplace workplace;
    private final WorkbookFile file;
    private final Map<String, Register> registers = new LinkedHashMap<>();

    Tables(Workplace workplace, WorkbookFile file) {
        this.workplace = workplace;
        this.file = file;
        // Also what only an edition before declares; the words of the latest round's edition win.
        workplace.allPacksOf(file).stream()
                .flatMap(pack -> pack.registers().stream())
                .forEach(register -> registers.putIfAbsent(register.id(), register));
    }

    List<String> kinds() {
        List<String> kinds = new ArrayList<>(List.of(TREATIES));
        kinds.addAll(registers.keySet());
        return kinds;
    }

    /**
     * @throws org.nationalresponse.workbook.text.Fault where no table of this workbook is called so, with those that there are
     */
    Import read(String kind, Path csv, Monitor monitor) {
        Optional<Register> register = register(kind);
        return register.isPresent()
                ? RegisterCsv.read(
                        csv, register.get(), file.content(), workplace.wordsOf(file), monitor)
                : TreatyCsv.read(csv, file.content(), workplace.instruments().get(), workplace.today(), monitor);
    }

    byte[] written(String kind) {
        ByteArrayOutputStream csv = new ByteArrayOutputStream();
        register(kind).ifPresentOrElse(
                register -> RegisterCsv.write(register, file.content(), csv), () -> TreatyCsv.write(file.content(), csv));
        return csv.toByteArray();
    }

    /** Absent for the treaty actions. */
    private Optional<Register> register(String kind) {
        if (kind.equalsIgnoreCase(TREATIES)) {
            return Optional.empty();
        }
        return Optional.of(registers.values().stream()
                .filter(register -> register.id().equalsIgnoreCase(kind))
                .findFirst()
                .orElseThrow(() -> new WrongUsage(
                        Message.of("workbook.wrong.kind", "kind", kind, "known", String.join(", ", kinds())))));
    }
}
