package org.productops.style;

/** The names of a rule's fields, in JSON, errors and the audit log alike. */
public final class StyleRuleFields {

    public static final String NAME = "name";
    public static final String DEFINITION = "definition";
    public static final String ENABLED = "enabled";

    private StyleRuleFields() {}
}
