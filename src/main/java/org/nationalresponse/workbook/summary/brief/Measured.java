package org.nationalresponse.workbook.summary.brief;

import java.math.BigDecimal;
import java.util.Optional;

/** A number and its year. */
public record Measured(Optional<BigDecimal> value, Optional<Integer> year) {}
