package org.productops.style;

import java.util.List;
import org.productops.common.version.Versioned;

/**
 * Which style guides hold in a space: the choice of those who run the space.
 *
 * @param spaceId the product's id of the space
 * @param guides in order; none as long as nobody has switched one on
 * @param version counts its changes; 0 if nobody has chosen yet
 */
public record StyleChoice(long spaceId, List<ChosenGuide> guides, long version) implements Versioned {

    public StyleChoice {
        guides = List.copyOf(guides);
    }

    /** What holds in a space that never chose: nothing. */
    public static StyleChoice unchosen(long spaceId) {
        return new StyleChoice(spaceId, List.of(), 0);
    }

    /** Whether a guide holds. */
    public boolean has(long guideId) {
        return guides.stream().anyMatch(guide -> guide.guideId() == guideId);
    }

    /** The same without a guide that is gone. */
    public StyleChoice without(long guideId) {
        return new StyleChoice(
                spaceId,
                guides.stream().filter(guide -> guide.guideId() != guideId).toList(),
                version);
    }
}
