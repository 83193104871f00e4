package org.productops.common.web.form;

/** How a field is drawn. Its value is a text for every kind. */
public enum FieldKind {
    /** One line of text. */
    TEXT,
    /** Several lines of text. */
    LINES,
    /** Several lines of text that are not kept: a button shows, as a remark on the field, what would become of them. */
    SAMPLE,
    /** A day such as {@code 2026-01-31}. */
    DATE,
    /** One of a few choices. */
    CHOICE,
    /** Any of a few choices, one in each line of the value. */
    CHOICES,
    /** One of many choices, with suggestions as one types. */
    SUGGESTION,
    /** Yes or no: {@code true} or an empty text. */
    CHECK,
    /** The key of a product area, chosen in a searchable picker. */
    AREA,
    /** The name of an organisation, chosen in a searchable picker, or one that is not in the list yet. */
    ORGANISATION,
    /** The name of a user, chosen in a searchable picker. */
    USER,
    /**
     * Users and groups, one in each line, chosen in a searchable picker: {@code mia}, {@code user:mia} or {@code
     * group:payments-team}.
     */
    HOLDERS,
    /** A concept of a glossary, chosen in a searchable picker: its number with {@code #} before it, or a word for it. */
    CONCEPT,
    /** Several of them, one in each line. */
    CONCEPTS,
    /**
     * Files that a script sends one by one to where the form goes, each as it is: the value has a line for each, its token, a
     * blank, and its name.
     */
    FILES,
    /** What never changes: shown, and not sent. */
    FIXED,
    /** Something that is not shown, such as the id of a row. */
    HIDDEN;

    /** Whether it is chosen in a searchable picker. */
    boolean isPicked() {
        return this == AREA
                || this == ORGANISATION
                || this == USER
                || this == HOLDERS
                || this == CONCEPT
                || this == CONCEPTS;
    }
}
