package org.nationalresponse.workbook.cli;

import java.io.Console;
import java.io.PrintStream;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;
import org.nationalresponse.workbook.country.Monitor;
import org.nationalresponse.workbook.text.Texts;

/**
 * Says on one line of a console how far long work is, and nothing where nobody sees it. While it is open, a person who
 * interrupts the program stops the work, and the program ends only after the work has put everything back.
 */
final class ConsoleMonitor implements Monitor, AutoCloseable {

    private static final long BEFORE_SHOWN = TimeUnit.SECONDS.toNanos(1);
    private static final long PATIENCE_SECONDS = 60;

    private final PrintStream console;
    private final Texts texts;
    private final boolean seen;
    private final LongSupplier nanos;
    private final long begun;
    private final CountDownLatch ended = new CountDownLatch(1);
    private final Thread interrupted = new Thread(this::stop, "interrupted");

    private String step = "";
    private String shown = "";
    private volatile boolean stopped;

    /** @param seen whether a person looks at the console */
    ConsoleMonitor(PrintStream console, Texts texts, boolean seen, LongSupplier nanos) {
        this.console = console;
        this.texts = texts;
        this.seen = seen;
        this.nanos = nanos;
        this.begun = nanos.getAsLong();
        Runtime.getRuntime().addShutdownHook(interrupted);
    }

    static ConsoleMonitor of(Workplace workplace) {
        return new ConsoleMonitor(workplace.err(), workplace.texts(), someoneLooks(), System::nanoTime);
    }

    /** Names what is done from now on; {@code {percent}} stands for how far it is. */
    void step(String key) {
        step = key;
    }

    @Override
    public void at(long done, long total) {
        if (!seen || nanos.getAsLong() - begun < BEFORE_SHOWN) {
            return;
        }
        String line = texts.get(step, "percent", total == 0 ? 100 : Math.min(100, done * 100 / total));
        if (!line.equals(shown)) {
            show(line);
        }
    }

    @Override
    public boolean cancelled() {
        return stopped;
    }

    @Override
    public void close() {
        if (!shown.isEmpty()) {
            show("");
            console.print("\r");
            console.flush();
        }
        ended.countDown();
        try {
            Runtime.getRuntime().removeShutdownHook(interrupted);
        } catch (IllegalStateException e) {
            // The program is ending.
        }
    }

    void stop() {
        stopped = true;
        try {
            ended.await(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void show(String line) {
        console.print("\r" + line + " ".repeat(Math.max(0, shown.length() - line.length())));
        console.flush();
        shown = line;
    }

    /** From Java 22 on there is a console also where nobody looks at it, and a method that tells. */
    private static boolean someoneLooks() {
        Console console = System.console();
        if (console == null) {
            return false;
        }
        try {
            return (Boolean) Console.class.getMethod("isTerminal").invoke(console);
        } catch (ReflectiveOperationException before22) {
            return true;
        }
    }
}
