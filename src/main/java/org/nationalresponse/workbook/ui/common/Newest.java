package org.nationalresponse.workbook.ui.common;

import java.util.function.Consumer;
import java.util.function.Supplier;
import org.nationalresponse.workbook.text.Fault;

/** Work that is done aside again and again, of which only the newest answer counts. Belongs to the screen's thread. */
public final class Newest {

    private final Background background;
    private final Consumer<Fault> failed;
    private int number;

    public Newest(Background background, Consumer<Fault> failed) {
        this.background = background;
        this.failed = failed;
    }

    /** Runs the work aside; its answer is taken unless other work was begun, or all was dropped, meanwhile. */
    public <T> void run(Supplier<T> work, Consumer<T> taker) {
        int mine = ++number;
        background.run(
                work,
                found -> {
                    if (mine == number) {
                        taker.accept(found);
                    }
                },
                failed);
    }

    /** Lets no answer come any more. */
    public void drop() {
        number++;
    }
}
