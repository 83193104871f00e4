package org.productops.area;

import java.time.LocalDate;

/**
 * That an area is to be reviewed.
 *
 * @param area as it is in the tree that says so
 * @param day the day on which the review is due, in universal time
 */
public record ReviewDue(Area area, LocalDate day) {}
