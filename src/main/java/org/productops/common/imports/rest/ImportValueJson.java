package org.productops.common.imports.rest;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.productops.common.error.FieldErrors;
import org.productops.common.error.InvalidException;
import org.productops.common.error.Message;
import org.productops.common.imports.ImportPeople;
import org.productops.common.text.Characters;
import org.productops.common.text.TextRule;

/**
 * A text with its name.
 *
 * @param name the name of a field, or of what a format asks for
 * @param text what stands there
 */
record ImportValueJson(@JsonProperty("name") String name, @JsonProperty("text") String text) {

    private static final String PEOPLE = "people";

    /** So many names of people may be sent. */
    private static final int MOST_PEOPLE = 2_000;

    private static final int LONGEST_PERSON = 255;

    /**
     * The texts by their names; what is missing is empty.
     *
     * @param field where errors belong
     * @throws InvalidException if half a character is in one
     */
    static Map<String, String> map(String field, List<ImportValueJson> values) {
        Map<String, String> map = new LinkedHashMap<>();
        for (ImportValueJson value : Objects.requireNonNullElse(values, List.<ImportValueJson>of())) {
            map.put(whole(field, value.name()), whole(field, value.text()));
        }
        return map;
    }

    /**
     * A text that can be kept in a file; empty for null.
     *
     * @throws InvalidException if half a character is in it
     */
    static String whole(String field, String text) {
        String sent = Objects.requireNonNullElse(text, "");
        Characters.firstHalf(sent).ifPresent(half -> {
            throw InvalidException.at(
                    field, Message.of("productops.common.error.text-character", Characters.name(half)));
        });
        return sent;
    }

    /** @throws InvalidException if these are more people, or longer names, than anybody has */
    static ImportPeople people(Boolean leaveOut, List<ImportValueJson> meant) {
        Map<String, String> people = map(PEOPLE, meant);
        if (people.size() > MOST_PEOPLE) {
            throw InvalidException.at(
                    PEOPLE, Message.of("productops.common.error.texts-many", MOST_PEOPLE, people.size()));
        }
        FieldErrors.Collector errors = FieldErrors.collect();
        TextRule.line(LONGEST_PERSON).checkAll(PEOPLE, List.copyOf(people.values()), MOST_PEOPLE, errors);
        errors.throwIfAny();
        return new ImportPeople(Boolean.TRUE.equals(leaveOut), people);
    }

    static List<ImportValueJson> list(Map<String, String> map) {
        return map.entrySet().stream()
                .map(each -> new ImportValueJson(each.getKey(), each.getValue()))
                .toList();
    }
}
