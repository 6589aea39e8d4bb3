package org.nationalresponse.workbook.app;

import ch.qos.logback.classic.pattern.ThrowableProxyConverter;
import ch.qos.logback.classic.spi.IThrowableProxy;
import ch.qos.logback.classic.spi.StackTraceElementProxy;

/**
 * Writes an exception to the log as its class and the places in the program, without its message: messages often quote the text
 * that was being worked on, and the log must never hold what people typed.
 */
public final class QuietThrowables extends ThrowableProxyConverter {

    private static final int MOST_PLACES = 20;
    private static final int MOST_CAUSES = 5;

    @Override
    protected String throwableProxyToString(IThrowableProxy thrown) {
        StringBuilder out = new StringBuilder();
        IThrowableProxy at = thrown;
        for (int depth = 0; at != null && depth < MOST_CAUSES; depth++) {
            out.append(depth == 0 ? "" : "caused by ").append(at.getClassName()).append('\n');
            StackTraceElementProxy[] places = at.getStackTraceElementProxyArray();
            for (int i = 0; i < Math.min(MOST_PLACES, places.length); i++) {
                out.append("    ").append(places[i].getSTEAsString()).append('\n');
            }
            at = at.getCause();
        }
        return out.toString();
    }
}
