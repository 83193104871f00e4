package org.productops.style.rule;

/** How Vale puts expressions together: as whole words, unless a rule says that they are none. */
final class WordTemplate {

    private WordTemplate() {}

    /** An expression as a whole word, or as it is. */
    static String of(String expression, boolean word) {
        return word ? "(?m)\\b(?:" + expression + ")\\b" : "(?m)(?:" + expression + ")";
    }

    /** What goes in front of an expression that minds the case or not. */
    static String caseOf(boolean ignored) {
        return ignored ? "(?i)" : "";
    }
}
