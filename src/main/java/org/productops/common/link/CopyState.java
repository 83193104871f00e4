package org.productops.common.link;

import java.time.Instant;
import java.util.Optional;

/**
 * How current a copy is.
 *
 * @param tag what the other product calls the content; empty if nothing was ever had
 * @param site where it came from
 * @param asOf when the other product last said that this is how things are
 * @param asked when it was last asked, whatever came of it
 * @param problem why it could not be had the last time
 */
public record CopyState(
        String tag,
        Optional<LinkedSite> site,
        Optional<Instant> asOf,
        Optional<Instant> asked,
        Optional<LinkProblem.Kind> problem) {

    /** Of a tag; a longer one is nothing that the plugin made, and is not kept. */
    public static final int LONGEST_TAG = 100;

    /** Nobody has asked yet. */
    public static final CopyState NONE =
            new CopyState("", Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

    public CopyState {
        tag = tag.length() > LONGEST_TAG ? "" : tag;
    }

    /** Whether there is anything to show. */
    public boolean isThere() {
        return asOf.isPresent();
    }

    static CopyState had(String tag, LinkedSite site, Instant now) {
        return new CopyState(tag, Optional.of(site), Optional.of(now), Optional.of(now), Optional.empty());
    }

    /** The same where nothing can be read of what was had. */
    CopyState withoutContent() {
        return new CopyState("", site, Optional.empty(), asked, problem);
    }

    CopyState confirmed(LinkedSite from, Instant now) {
        return had(tag, from, now);
    }

    CopyState failed(LinkProblem.Kind kind, Instant now) {
        return new CopyState(tag, site, asOf, Optional.of(now), Optional.of(kind));
    }
}
