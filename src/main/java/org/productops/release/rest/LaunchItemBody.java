package org.productops.release.rest;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.productops.common.rest.JsonBody;
import org.productops.release.LaunchItemDraft;

/**
 * What a caller sends to add or change something to be done for a launch.
 *
 * @param side needed: {@code product} or {@code marketing}, who sees to it
 * @param text what is to be done
 * @param help what that means; may have several lines
 * @param leadDays by how many days before the release, 0 to 365; 0 if it is not sent
 * @param owner who does it, by the name to log in with; nobody yet if it is empty, and never in a tier
 */
record LaunchItemBody(
        @JsonProperty("side") String side,
        @JsonProperty("text") String text,
        @JsonProperty("help") String help,
        @JsonProperty("leadDays") Integer leadDays,
        @JsonProperty("owner") String owner)
        implements JsonBody {

    LaunchItemDraft draft() {
        return new LaunchItemDraft(side, text, help, leadDays == null ? "" : String.valueOf(leadDays), owner);
    }
}
