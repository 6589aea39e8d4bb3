package org.nationalresponse.workbook.ui;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.nationalresponse.workbook.text.Fault;
import org.nationalresponse.workbook.text.Message;
import org.nationalresponse.workbook.ui.common.Dialogs;

/** Answers every question as the test has set, and remembers what was said. */
public class FakeDialogs implements Dialogs {

    public final List<Message> told = new ArrayList<>();
    /** Documents that the system's programs were asked to show. */
    public final List<Path> shown = new ArrayList<>();
    public boolean yes = true;
    public Optional<String> answer = Optional.of("entered twice");
    public Optional<Path> file = Optional.empty();

    @Override
    public void tell(Message heading, Message text) {
        told.add(text);
    }

    @Override
    public void tell(Fault fault) {
        told.addAll(fault.messages());
    }

    @Override
    public void show(Path document) {
        shown.add(document);
    }

    @Override
    public boolean confirm(Message heading, Message text, Message action) {
        told.add(text);
        return yes;
    }

    @Override
    public Optional<String> ask(Message heading, Message text, Message action) {
        return answer;
    }

    @Override
    public Optional<Path> open(Message title, FileKind kind) {
        return file;
    }

    @Override
    public Optional<Path> save(Message title, FileKind kind, String suggestedName) {
        return file;
    }
}
