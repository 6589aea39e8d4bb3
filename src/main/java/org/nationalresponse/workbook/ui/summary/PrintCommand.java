package org.nationalresponse.workbook.ui.summary;

import java.util.List;
import java.util.OptionalInt;
import java.util.function.Supplier;
import org.nationalresponse.workbook.summary.Composed;
import org.nationalresponse.workbook.summary.Format;
import org.nationalresponse.workbook.summary.printer.Printers;
import org.nationalresponse.workbook.text.Fault;
import org.nationalresponse.workbook.text.Message;
import org.nationalresponse.workbook.ui.Desk;

/** Prints the chosen document; where there is no printer, offers to save it instead. */
final class PrintCommand {

    private final ChosenDocument document;
    private final Printers printers;
    private final PrintQuestion question;
    private final SaveCommand save;
    private final Doing doing;

    PrintCommand(ChosenDocument document, Printers printers, PrintQuestion question, SaveCommand save, Doing doing) {
        this.document = document;
        this.printers = printers;
        this.question = question;
        this.save = save;
        this.doing = doing;
    }

    /** @param pages how many the document has, as far as that is known */
    void print(Supplier<OptionalInt> pages) {
        desk().session().flush();
        doing.say("summary.state.printers");
        desk().background()
                .run(
                        printers::list,
                        found -> {
                            doing.nothing();
                            choose(found, pages.get());
                        },
                        this::failed);
    }

    private void choose(List<Printers.Printer> found, OptionalInt pages) {
        if (found.isEmpty()) {
            boolean instead = desk().dialogs()
                    .confirm(
                            Message.of("summary.no-printer"),
                            Message.of("summary.no-printer.text"),
                            Message.of("summary.save.pdf"));
            if (instead) {
                save.save(Format.PDF);
            }
            return;
        }
        question.ask(found, pages).ifPresent(this::send);
    }

    private void send(PrintQuestion.Way way) {
        Supplier<Composed> composer = document.composer();
        String title = document.name();
        doing.say(way instanceof PrintQuestion.On ? "summary.state.printing" : "summary.state.system");
        desk().background()
                .run(
                        () -> {
                            byte[] pdf = Format.PDF.write(composer.get());
                            if (way instanceof PrintQuestion.On on) {
                                printers.print(
                                        on.printer(),
                                        pdf,
                                        new Printers.Job(title, on.copies(), on.first(), on.last(), on.bothSides()));
                                return desk().texts().get("summary.state.sent", "printer", on.printer().name());
                            }
                            return printers.ask(pdf, title) ? desk().texts().get("summary.state.sent.system") : "";
                        },
                        doing::tell,
                        this::failed);
    }

    private void failed(Fault fault) {
        doing.nothing();
        desk().dialogs().tell(fault);
    }

    private Desk desk() {
        return document.desk();
    }
}
