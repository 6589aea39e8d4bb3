package org.nationalresponse.workbook.country;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * One entry of the history: who changed which value, when, from what, to what.
 *
 * @param number counts up from 1 within a file
 * @param step the edit that it was part of
 */
public record Change(
        long number, UUID step, Instant at, String who, FieldRef place, Optional<String> from, Optional<String> to) {}
