package org.productops.devhost.jira.jql;

import java.util.ArrayList;
import java.util.List;
import org.productops.devhost.jira.jql.JqlToken.Kind;

/** Cuts a query into its pieces. */
final class JqlLexer {
    private static final String SYMBOLS = "=!<>~(),";

    private final String query;
    private int at;

    private JqlLexer(String query) {
        this.query = query;
    }

    /** The pieces, with one at the end that says so. */
    static List<JqlToken> tokens(String query) {
        return new JqlLexer(query).all();
    }

    private List<JqlToken> all() {
        List<JqlToken> tokens = new ArrayList<>();
        while (at < query.length()) {
            char c = query.charAt(at);
            if (Character.isWhitespace(c)) {
                at++;
            } else if (c == '"' || c == '\'') {
                tokens.add(quoted(c));
            } else if (SYMBOLS.indexOf(c) >= 0) {
                tokens.add(symbol());
            } else {
                tokens.add(word());
            }
        }
        tokens.add(new JqlToken(Kind.END, "", query.length()));
        return tokens;
    }

    private JqlToken quoted(char quote) {
        int start = at++;
        StringBuilder text = new StringBuilder();
        while (at < query.length() && query.charAt(at) != quote) {
            if (query.charAt(at) == '\\' && at + 1 < query.length()) {
                at++;
            }
            text.append(query.charAt(at++));
        }
        if (at == query.length()) {
            throw new JqlException("Error in the JQL Query: The quoted string '" + text + "' has not been completed. "
                    + place(query, start));
        }
        at++;
        return new JqlToken(Kind.QUOTED, text.toString(), start);
    }

    private JqlToken symbol() {
        int start = at++;
        String two = query.substring(start, Math.min(start + 2, query.length()));
        if (List.of("!=", "!~", "<=", ">=").contains(two)) {
            at++;
            return new JqlToken(Kind.SYMBOL, two, start);
        }
        return new JqlToken(Kind.SYMBOL, query.substring(start, at), start);
    }

    private JqlToken word() {
        int start = at;
        while (at < query.length()
                && !Character.isWhitespace(query.charAt(at))
                && SYMBOLS.indexOf(query.charAt(at)) < 0
                && query.charAt(at) != '"'
                && query.charAt(at) != '\'') {
            at++;
        }
        return new JqlToken(Kind.WORD, query.substring(start, at), start);
    }

    /** Where something is, as Jira's messages say it. */
    static String place(String query, int position) {
        String before = query.substring(0, position);
        long line = before.chars().filter(c -> c == '\n').count() + 1;
        return "(line " + line + ", character " + (position - before.lastIndexOf('\n')) + ")";
    }
}
