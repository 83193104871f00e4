package org.productops.readiness.gate;

import java.time.LocalDate;

/**
 * The numbers of an item, or a part of them.
 *
 * @param day in universal time
 */
public record ItemDay(LocalDate day, long itemId, ItemCounts counts) {}
