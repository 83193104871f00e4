package org.productops.glossary.rest;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import org.productops.common.audit.FieldChange;
import org.productops.common.audit.RecordedEntry;
import org.productops.common.user.Person;
import org.productops.common.user.PersonNames;

/**
 * What somebody changed at a concept.
 *
 * @param at the {@link java.time.Instant moment}
 * @param by the name with which the user logs in; the key of one who is not there any more
 * @param done created, changed or deleted
 * @param changes the fields that it changed
 */
record ConceptChangeJson(
        @JsonProperty("at") String at,
        @JsonProperty("by") String by,
        @JsonProperty("done") String done,
        @JsonProperty("changes") List<FieldChangeJson> changes) {

    /**
     * What happened to one field.
     *
     * @param field its name
     * @param before what it said; empty for nothing
     * @param after what it said afterwards; empty for nothing
     */
    record FieldChangeJson(
            @JsonProperty("field") String field,
            @JsonProperty("before") String before,
            @JsonProperty("after") String after) {

        static FieldChangeJson of(FieldChange change) {
            return new FieldChangeJson(change.field(), change.before(), change.after());
        }
    }

    static ConceptChangeJson of(RecordedEntry recorded, PersonNames people) {
        String action = recorded.entry().action();
        return new ConceptChangeJson(
                recorded.at().toString(),
                people.find(recorded.entry().userKey())
                        .map(Person::name)
                        .orElse(recorded.entry().userKey()),
                action.substring(action.lastIndexOf('.') + 1),
                recorded.entry().changes().stream().map(FieldChangeJson::of).toList());
    }
}
