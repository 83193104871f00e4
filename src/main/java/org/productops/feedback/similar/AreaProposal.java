package org.productops.feedback.similar;

import java.util.Objects;
import org.productops.area.Area;
import org.productops.common.error.Message;

/**
 * An area that feedback is probably about.
 *
 * @param area an area that can be chosen
 * @param path the names from the top to it
 * @param confidence how much speaks for it, from 1 to 99; no share of anything, see {@link #certainty}
 * @param why what it was found by, for people
 */
public record AreaProposal(Area area, String path, int confidence, Message why) {

    public AreaProposal {
        Objects.requireNonNull(area, "area");
        Objects.requireNonNull(path, "path");
        Objects.requireNonNull(why, "why");
    }

    /** How often such proposals are right. */
    public ProposalCertainty certainty() {
        return ProposalCertainty.of(confidence);
    }

    /** The key of the area. */
    public String areaKey() {
        return area.key();
    }
}
