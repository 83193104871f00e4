package org.productops.area.issues;

import java.util.List;
import org.productops.common.error.Message;
import org.productops.common.issue.IssuePass;

/**
 * What came of bringing issues up to date.
 *
 * @param changed how many issues were changed
 * @param failed how many could not be
 * @param names the first of those
 */
public record Rewritten(int changed, int failed, List<String> names) {

    public Rewritten {
        names = List.copyOf(names);
    }

    /** What came of going over them. */
    static Rewritten of(IssuePass pass) {
        return new Rewritten(pass.changed(), pass.failed(), pass.names());
    }

    /** What people read. */
    Message text() {
        return failed == 0
                ? Message.of("productops.issues.done", changed)
                : Message.of(
                        "productops.issues.done-but",
                        changed,
                        failed,
                        String.join(", ", names) + (failed > names.size() ? ", \u2026" : ""));
    }
}
