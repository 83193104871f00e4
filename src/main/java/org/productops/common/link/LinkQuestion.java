package org.productops.common.link;

import java.time.Duration;
import java.util.Objects;

/**
 * What is asked of the other product.
 *
 * @param path from the plugin's REST root on, such as {@code /area-copy}
 * @param tag of the answer that is known already; empty if none is
 * @param patience how long the whole answer may take
 * @param mostBytes how long the answer may be
 */
public record LinkQuestion(String path, String tag, Duration patience, long mostBytes) {

    public LinkQuestion {
        Objects.requireNonNull(path, "path");
        Objects.requireNonNull(tag, "tag");
        Objects.requireNonNull(patience, "patience");
    }
}
