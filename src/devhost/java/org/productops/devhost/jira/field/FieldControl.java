package org.productops.devhost.jira.field;

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
        /** The field draws itself, with its label and its message. */
        OWN
    }

    static FieldControl of(Kind kind, String value) {
        return new FieldControl(kind, value, Map.of());
    }

    /** What a field that draws itself drew. */
    public String ownHtml() {
        return value;
    }
}
