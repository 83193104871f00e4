package org.productops.release;

import java.util.Objects;
import java.util.Optional;

/**
 * How large the launch of a release is.
 *
 * @param tier from 1, the largest, to {@value LaunchTier#LAST}; 0 as long as nobody has chosen
 * @param product who has agreed for product
 * @param marketing who has agreed for product marketing
 */
public record TierChoice(int tier, Optional<Word> product, Optional<Word> marketing) {

    /** Nobody has chosen. */
    public static final TierChoice NONE = new TierChoice(0, Optional.empty(), Optional.empty());

    public TierChoice {
        if (tier < 0 || tier > LaunchTier.LAST) {
            throw new IllegalArgumentException("No tier: " + tier);
        }
        Objects.requireNonNull(product, "product");
        Objects.requireNonNull(marketing, "marketing");
    }

    /** A tier to which nobody has agreed yet. */
    public static TierChoice of(int tier) {
        return new TierChoice(tier, Optional.empty(), Optional.empty());
    }

    /** Whether somebody has chosen. */
    public boolean isChosen() {
        return tier != 0;
    }

    /** Who has agreed for a side. */
    public Optional<Word> of(ReleaseSide side) {
        return side == ReleaseSide.PRODUCT ? product : marketing;
    }

    /** Whether both have agreed. */
    public boolean isConfirmed() {
        return product.isPresent() && marketing.isPresent();
    }

    /** The same tier, to which somebody agrees for a side. */
    TierChoice with(ReleaseSide side, Word word) {
        return side == ReleaseSide.PRODUCT
                ? new TierChoice(tier, Optional.of(word), marketing)
                : new TierChoice(tier, product, Optional.of(word));
    }
}
