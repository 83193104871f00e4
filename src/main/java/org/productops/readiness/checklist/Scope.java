package org.productops.readiness.checklist;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.productops.readiness.check.IssueFacts;

/**
 * On which issues a checklist stands.
 *
 * @param byItself whether it stands on all issues that meet the conditions; else only where a transition asks for it by name
 * @param conditions what an issue must be like for the list to stand on it, also where a transition asks for it by name;
 *     none means all issues
 */
public record Scope(boolean byItself, Conditions conditions) {

    /** Only where a transition asks for it by name. */
    public static final Scope BY_NAME = new Scope(false, Conditions.NONE);

    /** On all issues. */
    public static final Scope EVERYWHERE = new Scope(true, Conditions.NONE);

    public Scope {
        Objects.requireNonNull(conditions, "conditions");
    }

    /** The ids of the projects to which it is limited; empty if it is limited to none. */
    Optional<List<String>> projects() {
        return conditions.all().stream()
                .filter(condition -> condition.kind() == Criterion.Kind.PROJECT)
                .map(Criterion::values)
                .findFirst();
    }

    /**
     * Whether the list stands on the issue by itself. Where that cannot be found out it does: its items then say what is
     * wrong.
     */
    public boolean covers(IssueFacts facts) {
        return byItself && concerns(facts);
    }

    /**
     * Whether the list asks anything of the issue where a transition or another list asks for it by name. Where that cannot be
     * found out it does.
     */
    public boolean concerns(IssueFacts facts) {
        return conditions.mayHold(facts);
    }
}
