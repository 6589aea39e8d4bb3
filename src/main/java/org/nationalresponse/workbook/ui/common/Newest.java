package org.nationalresponse.workbook.ui.common;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.nationalresponse.workbook.text.Fault;

/** Work that is done aside again and again, of which only the newest answer counts. Belongs to the screen's thread. */
public final class Newest {

    private final Background background;
    private final Consumer<Fault> failed;
    private volatile int number;

    public Newest(Background background, Consumer<Fault> failed) {
        this.background = background;
        this.failed = failed;
    }

    /**
     * Runs the work aside; unless other work was begun, or all was dropped, meanwhile, its answer is taken, or its fault told.
     */
    public <T> void run(Supplier<T> work, Consumer<T> taker) {
        int mine = ++number;
        background.run(
                // Where edits come quicker than answers, those in between need not be worked out.
                () -> mine == number ? Optional.of(work.get()) : Optional.<T>empty(),
                found -> {
                    if (mine == number) {
                        found.ifPresent(taker);
                    }
                },
                fault -> {
                    if (mine == number) {
                        failed.accept(fault);
                    }
                });
    }

    /** Lets no answer come any more. */
    public void drop() {
        number++;
    }
}
