package org.nationalresponse.workbook.ui.summary;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import org.nationalresponse.workbook.summary.Composed;
import org.nationalresponse.workbook.summary.paper.Begun;
import org.nationalresponse.workbook.summary.paper.Pages;
import org.nationalresponse.workbook.summary.paper.PdfWriter;
import org.nationalresponse.workbook.summary.paper.Printed;
import org.nationalresponse.workbook.text.Fault;
import org.nationalresponse.workbook.ui.common.Background;

/**
 * Makes documents aside, one at a time: first the first pages of a long one, so that something is seen early, then all of it. A
 * newer order takes the place of one that is still being made. Belongs to the screen's thread.
 */
final class PreviewMaker {

    /** How far the steps are, as the bar shows them; laying out and painting is most of the work. */
    private static final double COMPOSED = 0.15;

    private static final double BEGUN = 0.35;

    private final Background background;
    private final Consumer<Made> show;
    private final Consumer<Fault> failed;
    private final ReadOnlyDoubleWrapper share = new ReadOnlyDoubleWrapper(1);
    private Optional<Order> order = Optional.empty();
    private boolean underWay;
    private int newest;

    private record Order(Supplier<Composed> composer, boolean quick) {}

    /**
     * What there is to show by now. Whoever takes it closes its pages.
     *
     * @param count how many pages all of the document has
     * @param all whether it is all of the document, and not only its first pages
     */
    record Made(Composed composed, Printed printed, Pages pages, int count, boolean all) implements AutoCloseable {

        static Made of(Composed composed, Printed printed, int count, boolean all) {
            return new Made(composed, printed, Pages.of(printed.pdf()), count, all);
        }

        @Override
        public void close() {
            pages.close();
        }
    }

    /** A document that is laid out, with its first pages where those are wanted and there are such. */
    private record Beginning(Composed composed, Begun begun, Optional<Made> front) implements AutoCloseable {

        static Beginning of(Composed composed, boolean quick) {
            Begun begun = PdfWriter.begin(composed.document());
            Optional<Printed> front = quick ? begun.front() : Optional.empty();
            return new Beginning(
                    composed, begun, front.map(printed -> Made.of(composed, printed, begun.pages(), false)));
        }

        Made whole() {
            try (begun) {
                return Made.of(composed, begun.whole(), begun.pages(), true);
            }
        }

        @Override
        public void close() {
            begun.close();
            front.ifPresent(Made::close);
        }
    }

    PreviewMaker(Background background, Consumer<Made> show, Consumer<Fault> failed) {
        this.background = background;
        this.show = show;
        this.failed = failed;
    }

    /** From 0 to 1; 1 while nothing is made. */
    ReadOnlyDoubleProperty shareProperty() {
        return share.getReadOnlyProperty();
    }

    /** @param quick whether the beginning is wanted before the whole */
    void make(Supplier<Composed> composer, boolean quick) {
        newest++;
        order = Optional.of(new Order(composer, quick));
        share.set(0);
        begin();
    }

    /** What is still being made is not wanted any more. */
    void stop() {
        newest++;
        order = Optional.empty();
        share.set(1);
    }

    private void begin() {
        if (underWay || order.isEmpty()) {
            return;
        }
        Order mine = order.get();
        order = Optional.empty();
        step(mine.composer(), composed -> {
            share.set(COMPOSED);
            step(() -> Beginning.of(composed, mine.quick()), beginning -> {
                share.set(BEGUN);
                beginning.front().ifPresent(show);
                step(beginning::whole, made -> {
                    share.set(1);
                    show.accept(made);
                });
            });
        });
    }

    /** One piece of work, after which a newer order takes over. */
    private <T> void step(Supplier<T> work, Consumer<T> next) {
        int number = newest;
        underWay = true;
        background.run(
                () -> Outcome.of(work),
                outcome -> {
                    underWay = false;
                    if (number == newest) {
                        outcome.take(next, this::ended);
                    } else {
                        outcome.drop();
                        begin();
                    }
                },
                fault -> {});
    }

    private void ended(Throwable error) {
        stop();
        if (error instanceof Fault fault) {
            failed.accept(fault);
        } else if (error instanceof RuntimeException unexpected) {
            throw unexpected;
        } else {
            throw (Error) error;
        }
    }

    /** What a piece of work gave, or why it gave nothing: also what nobody expected must let the next order begin. */
    private record Outcome<T>(T result, Throwable error) {

        static <T> Outcome<T> of(Supplier<T> work) {
            try {
                return new Outcome<>(work.get(), null);
            } catch (RuntimeException | Error e) {
                return new Outcome<>(null, e);
            }
        }

        void take(Consumer<T> next, Consumer<Throwable> failed) {
            if (error == null) {
                next.accept(result);
            } else {
                failed.accept(error);
            }
        }

        /** Lets go of what nobody wants any more. */
        void drop() {
            if (result instanceof Made made) {
                made.close();
            } else if (result instanceof Beginning beginning) {
                beginning.close();
            }
        }
    }
}
