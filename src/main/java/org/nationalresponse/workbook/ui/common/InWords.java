package org.nationalresponse.workbook.ui.common;

import java.util.function.Function;
import javafx.util.StringConverter;

/** The items of a list to choose from, in words. Nothing is typed into such a list. */
public final class InWords<T> extends StringConverter<T> {

    private final Function<T, String> words;

    public InWords(Function<T, String> words) {
        this.words = words;
    }

    @Override
    public String toString(T item) {
        return item == null ? "" : words.apply(item);
    }

    @Override
    public T fromString(String typed) {
        throw new UnsupportedOperationException();
    }
}
