package org.productops.area.format;

import java.util.List;
import org.productops.common.error.Message;

/** Tells what became of the lines of a CODEOWNERS file. */
final class CodeOwnersLines {

    /** More are in the area, and too many to read in a sentence. */
    private static final int MOST_NAMES = 20;

    private final Findings findings;

    CodeOwnersLines(Findings findings) {
        this.findings = findings;
    }

    void tell(OwnerRule rule, Message fate) {
        tell(rule.line(), rule.text(), fate);
    }

    void tell(int number, String line, Message fate) {
        findings.tell(number, place(number), line, fate);
    }

    static String place(int line) {
        return "CODEOWNERS:" + line;
    }

    /** Names for a sentence. */
    static String names(List<String> names) {
        String first = String.join(", ", names.subList(0, Math.min(names.size(), MOST_NAMES)));
        return names.isEmpty() ? "\u2013" : names.size() > MOST_NAMES ? first + ", \u2026" : first;
    }
}
