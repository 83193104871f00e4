package org.productops.readiness.gate;

/**
 * An item, and in how many it was open.
 *
 * @param item what it is
 * @param count how many
 */
public record ItemCountView(OpenItemView item, int count) {}
