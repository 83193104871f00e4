package org.productops.readiness.mine.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import org.productops.common.text.Texts;
import org.productops.readiness.mine.OpenTask;

/**
 * Something that waits for the caller.
 *
 * @param kind {@link OpenTask.Kind what} kind of thing it is
 * @param name what people call the thing that it is about
 * @param path where it is done, from the context path on
 * @param facts what is to be done, in the caller's language
 * @param due by {@link java.time.LocalDate when}; missing if nobody says
 */
record OpenTaskJson(
        @JsonProperty("kind") String kind,
        @JsonProperty("name") String name,
        @JsonProperty("path") String path,
        @JsonProperty("facts") List<String> facts,
        @JsonInclude(JsonInclude.Include.NON_NULL) @JsonProperty("due") String due) {

    static OpenTaskJson of(OpenTask task, Texts texts) {
        return new OpenTaskJson(
                task.kind().name(),
                task.name(),
                task.path(),
                task.facts().stream().map(texts::get).toList(),
                task.due().map(String::valueOf).orElse(null));
    }
}
