package org.productops.glossary.rest;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import org.productops.glossary.Term;

/**
 * Some of the terms that were asked for.
 *
 * @param total how many there are on all pages
 * @param isLast whether no page follows
 */
public record TermPageJson(
        @JsonProperty("start") int start,
        @JsonProperty("limit") int limit,
        @JsonProperty("total") int total,
        @JsonProperty("isLast") boolean isLast,
        @JsonProperty("values") List<TermJson> values) {

    static TermPageJson of(List<Term> terms, int start, int limit) {
        int from = Math.min(start, terms.size());
        int to = (int) Math.min((long) from + limit, terms.size());
        return new TermPageJson(
                start,
                limit,
                terms.size(),
                to == terms.size(),
                terms.subList(from, to).stream().map(TermJson::of).toList());
    }
}
