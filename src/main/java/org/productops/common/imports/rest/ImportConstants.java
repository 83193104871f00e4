package org.productops.common.imports.rest;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;
import org.productops.common.error.InvalidException;
import org.productops.common.error.Message;
import org.productops.common.text.TextRule;

/** Constants as callers write them. */
final class ImportConstants {

    private ImportConstants() {}

    /**
     * The constant that is meant; empty if nothing was sent.
     *
     * @throws InvalidException at the field if there is none
     */
    static <E extends Enum<E>> Optional<E> parse(String field, String sent, E[] values) {
        if (sent == null || sent.isBlank()) {
            return Optional.empty();
        }
        Optional<E> found = Arrays.stream(values)
                .filter(each -> each.name().equals(sent.strip()))
                .findFirst();
        if (found.isEmpty()) {
            throw none(field, sent, values);
        }
        return found;
    }

    /**
     * The constant that is meant.
     *
     * @throws InvalidException at the field if there is none
     */
    static <E extends Enum<E>> E require(String field, String sent, E[] values) {
        return parse(field, sent, values).orElseThrow(() -> none(field, "", values));
    }

    private static <E extends Enum<E>> InvalidException none(String field, String sent, E[] values) {
        return InvalidException.at(
                field,
                Message.of(
                        "productops.imports.no-constant",
                        TextRule.beginning(sent),
                        Arrays.stream(values).map(Enum::name).collect(Collectors.joining(", "))));
    }
}
