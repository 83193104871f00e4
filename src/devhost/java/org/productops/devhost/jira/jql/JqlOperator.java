package org.productops.devhost.jira.jql;

/** How a field is compared. */
enum JqlOperator {
    EQUALS("="),
    NOT_EQUALS("!="),
    IN("in"),
    NOT_IN("not in"),
    IS("is"),
    IS_NOT("is not"),
    LIKE("~"),
    NOT_LIKE("!~"),
    SINCE(">="),
    BEFORE("<");

    private final String display;

    JqlOperator(String display) {
        this.display = display;
    }

    /** As it is written. */
    String display() {
        return display;
    }

    /** The operator that asks for the opposite; as in Jira, issues without a value answer neither. */
    JqlOperator inverted() {
        return switch (this) {
            case EQUALS -> NOT_EQUALS;
            case NOT_EQUALS -> EQUALS;
            case IN -> NOT_IN;
            case NOT_IN -> IN;
            case IS -> IS_NOT;
            case IS_NOT -> IS;
            case LIKE -> NOT_LIKE;
            case NOT_LIKE -> LIKE;
            case SINCE -> BEFORE;
            case BEFORE -> SINCE;
        };
    }

    boolean isNegative() {
        return this == NOT_EQUALS || this == NOT_IN || this == IS_NOT || this == NOT_LIKE;
    }

    boolean wantsList() {
        return this == IN || this == NOT_IN;
    }
}
