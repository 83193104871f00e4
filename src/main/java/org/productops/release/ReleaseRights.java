package org.productops.release;

/**
 * What a reader may do with a release.
 *
 * @param edit change it, and its launch
 * @param product speak for product
 * @param marketing speak for product marketing
 * @param tiers change what launches take
 */
public record ReleaseRights(boolean edit, boolean product, boolean marketing, boolean tiers) {

    /** Whether the reader speaks for a side. */
    public boolean speaks(ReleaseSide side) {
        return side == ReleaseSide.PRODUCT ? product : marketing;
    }
}
