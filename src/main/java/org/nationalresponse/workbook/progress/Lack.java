package org.nationalresponse.workbook.progress;

import java.util.Optional;
import org.nationalresponse.workbook.country.Answer;
import org.nationalresponse.workbook.framework.Criterion;

/**
 * A criterion that keeps a capability from a phase.
 *
 * @param now what the round says of it; absent where it says nothing
 * @param needed {@link Answer.Value#PARTLY}, which may be more, or {@link Answer.Value#MET}
 */
public record Lack(Criterion criterion, Optional<Answer.Value> now, Answer.Value needed) {}
