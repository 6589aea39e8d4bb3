package org.nationalresponse.workbook.framework;

import java.util.List;

/**
 * Something about a capability that a person can check. Texts: {@code <id>.text}, and {@code <id>.help} where there is one.
 *
 * @param covers ids of the seed statements that it serves, such as {@code B1a}
 */
public record Criterion(String id, List<String> covers) {

    public Criterion {
        covers = List.copyOf(covers);
    }
}
