package org.productops.readiness.check;

/** What a check looks at, where that has to be chosen. The names are part of the REST interface. */
public enum SubjectKind {
    /** Nothing that has to be chosen. */
    NONE,
    /** A field of issues. */
    FIELD,
    /** A type of links between issues. */
    LINK_TYPE,
    /** A role of people in a project. */
    PROJECT_ROLE,
    /** Another checklist. */
    CHECKLIST,
    /** A check that another plugin adds. */
    PLUGIN_CHECK
}
