package org.nationalresponse.workbook.store;

import java.util.function.Function;

/** An open workbook of this package, whose documents may be read. */
interface DocumentHolder {

    /** Lets someone read them. What is typed meanwhile waits, so each turn should be short. */
    <T> T lend(Function<Pieces, T> reader);
}
