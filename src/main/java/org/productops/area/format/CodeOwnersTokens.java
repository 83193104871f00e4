package org.productops.area.format;

import java.util.ArrayList;
import java.util.List;

/** The parts of a line of a CODEOWNERS file: what white space divides, but for that which is escaped or in quotes. */
final class CodeOwnersTokens {

    private final CodeOwnersDialect dialect;
    private final List<String> tokens = new ArrayList<>();
    private final StringBuilder token = new StringBuilder();
    private boolean begun;

    private CodeOwnersTokens(CodeOwnersDialect dialect) {
        this.dialect = dialect;
    }

    /** The parts, with the marks around and in them taken away. */
    static List<String> of(String line, CodeOwnersDialect dialect) {
        CodeOwnersTokens reading = new CodeOwnersTokens(dialect);
        reading.read(line);
        reading.end();
        return reading.tokens;
    }

    private void read(String line) {
        boolean quoted = false;
        for (int i = 0; i < line.length(); i++) {
            char character = line.charAt(i);
            if (character == '\\' && i + 1 < line.length() && isEscaped(line.charAt(i + 1))) {
                i++;
                add(line.charAt(i));
            } else if (character == '"' && dialect.hasGroups()) {
                quoted = !quoted;
                begun = true;
            } else if (Character.isWhitespace(character) && !quoted) {
                end();
            } else {
                add(character);
            }
        }
    }

    private static boolean isEscaped(char character) {
        return character == ' ' || character == '#' || character == '!' || character == '\\';
    }

    private void add(char character) {
        token.append(character);
        begun = true;
    }

    private void end() {
        if (begun) {
            tokens.add(token.toString());
        }
        token.setLength(0);
        begun = false;
    }
}
