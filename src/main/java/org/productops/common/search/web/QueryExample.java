package org.productops.common.search.web;

import java.util.Objects;
import org.productops.common.error.Message;

/**
 * How to search.
 *
 * @param query what to type
 * @param finds the issues that it finds
 */
public record QueryExample(String query, Message finds) {

    public QueryExample {
        Objects.requireNonNull(query, "query");
        Objects.requireNonNull(finds, "finds");
    }
}
