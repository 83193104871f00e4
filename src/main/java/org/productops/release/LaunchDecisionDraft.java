package org.productops.release;

import java.util.Objects;

/**
 * A decision on a release as somebody made it, unchecked.
 *
 * @param go {@value #GO} or {@value #NO_GO}
 * @param reason why
 */
public record LaunchDecisionDraft(String go, String reason) {

    /** It goes out. */
    public static final String GO = "go";

    /** It does not. */
    public static final String NO_GO = "no-go";

    public LaunchDecisionDraft {
        go = Objects.requireNonNullElse(go, "");
        reason = Objects.requireNonNullElse(reason, "");
    }
}
