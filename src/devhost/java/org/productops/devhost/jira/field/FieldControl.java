package org.productops.devhost.jira.field;

import java.util.List;
import java.util.Map;

/**
 * What a form asks with.
 *
 * @param value what it holds; the HTML of a field that draws itself
 * @param options labels by value, for a choice
 */
public record FieldControl(Kind kind, String value, Map<String, String> options) {

    /** The controls that a form has. */
    public enum Kind {
        LINE,
        DATE,
        AREA,
        CHOICE,
        /** Several of the options; the value is the chosen ones with commas between them. */
        CHOICES,
        /** The field draws itself, with its label and its message. */
        OWN
    }

    static FieldControl of(Kind kind, String value) {
        return new FieldControl(kind, value, Map.of());
    }

    /** Whether one of several options is chosen. */
    public boolean isChosen(String option) {
        return List.of(value.split(",")).contains(option);
    }

    /** What a field that draws itself drew. */
    public String ownHtml() {
        return value;
    }
}
