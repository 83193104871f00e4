package org.productops.devhost.jira.jql;

/**
 * A piece of a query.
 *
 * @param text what it says, without quotation marks
 * @param position where it begins, from 0
 */
record JqlToken(Kind kind, String text, int position) {

    /** What a piece is. */
    enum Kind {
        WORD,
        QUOTED,
        SYMBOL,
        END
    }

    boolean isWord(String word) {
        return kind == Kind.WORD && text.equalsIgnoreCase(word);
    }

    boolean isSymbol(String symbol) {
        return kind == Kind.SYMBOL && text.equals(symbol);
    }
}
