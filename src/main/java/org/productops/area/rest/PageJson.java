package org.productops.area.rest;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.function.Function;
import org.productops.common.error.InvalidException;
import org.productops.common.error.Message;

/** A part of a list, in the products' own form. */
record PageJson<T>(
        @JsonProperty("start") int start,
        @JsonProperty("limit") int limit,
        @JsonProperty("isLast") boolean isLast,
        @JsonProperty("values") List<T> values) {

    private static final int USUAL_LIMIT = 50;
    private static final int HIGHEST_LIMIT = 200;

    /**
     * The part of the list that was asked for.
     *
     * @param startText the parameter as sent; null for the beginning
     * @param limitText the parameter as sent; null for the usual length
     */
    static <S, T> PageJson<T> of(List<S> all, String startText, String limitText, Function<S, T> json) {
        int start = Math.min(number("start", startText, 0), all.size());
        int limit = Math.min(number("limit", limitText, USUAL_LIMIT), HIGHEST_LIMIT);
        int end = Math.min(start + limit, all.size());
        return new PageJson<>(
                start,
                limit,
                end == all.size(),
                all.subList(start, end).stream().map(json).toList());
    }

    /** A number from 0 on; an {@link InvalidException} at the parameter otherwise. */
    static int number(String name, String text, int usual) {
        if (text == null || text.isBlank()) {
            return usual;
        }
        if (!text.strip().matches("\\d{1,9}")) {
            throw InvalidException.at(name, Message.of("productops.common.error.not-a-number", text));
        }
        return Integer.parseInt(text.strip());
    }
}
