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
 * @param body what is told along, as JSON; empty if something is only asked for
 */
public record LinkQuestion(String path, String tag, Duration patience, long mostBytes, String body) {

    public LinkQuestion {
        Objects.requireNonNull(path, "path");
        Objects.requireNonNull(tag, "tag");
        Objects.requireNonNull(patience, "patience");
        Objects.requireNonNull(body, "body");
    }

    /** Something that is only asked for. */
    public LinkQuestion(String path, String tag, Duration patience, long mostBytes) {
        this(path, tag, patience, mostBytes, "");
    }

    /** Something that the other product is told, and answers to. */
    public static LinkQuestion telling(String path, String body, Duration patience, long mostBytes) {
        return new LinkQuestion(path, "", patience, mostBytes, body);
    }
}
