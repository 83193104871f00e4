package org.productops.common.imports.rest;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.productops.common.imports.ImportPeople;

/**
 * A text with its name.
 *
 * @param name the name of a field, or of what a format asks for
 * @param text what stands there
 */
record ImportValueJson(@JsonProperty("name") String name, @JsonProperty("text") String text) {

    /** The texts by their names; what is missing is empty. */
    static Map<String, String> map(List<ImportValueJson> values) {
        Map<String, String> map = new LinkedHashMap<>();
        Objects.requireNonNullElse(values, List.<ImportValueJson>of())
                .forEach(value -> map.put(
                        Objects.requireNonNullElse(value.name(), ""), Objects.requireNonNullElse(value.text(), "")));
        return map;
    }

    static ImportPeople people(Boolean leaveOut, List<ImportValueJson> meant) {
        return new ImportPeople(Boolean.TRUE.equals(leaveOut), map(meant));
    }

    static List<ImportValueJson> list(Map<String, String> map) {
        return map.entrySet().stream()
                .map(each -> new ImportValueJson(each.getKey(), each.getValue()))
                .toList();
    }
}
