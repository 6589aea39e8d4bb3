package org.nationalresponse.workbook.summary.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.nationalresponse.workbook.country.Workbook;

class RedactionTest {

    private static final Pattern MARK = Pattern.compile("q\\d{5}z");

    private final Marked marked = new Marked();

    @Test
    void nothingThatStaysIsLeftAndAllThatLeavesIsThere() {
        Workbook left = marked.source(marked.workbook()).forReaders(Audience.PUBLIC).workbook();

        Set<String> marks = marks(left);
        assertThat(marks.stream().filter(marked.inside()::containsKey).map(marked.inside()::get)).isEmpty();
        assertThat(marked.leaving().keySet().stream().filter(mark -> !marks.contains(mark)).map(marked.leaving()::get)).isEmpty();
    }

    private static Set<String> marks(Workbook workbook) {
        return workbook.kinds().stream()
                .flatMap(kind -> workbook.all(kind).stream())
                .flatMap(entry -> entry.fields().values().stream())
                .flatMap(value -> MARK.matcher(value).results().map(result -> result.group()))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
