package org.productops.readiness.checklist;

import java.util.Optional;
import org.productops.readiness.check.Eligible;

/** Who may do something as forms, JSON and rows have it: the kind, and after a colon the subject if it has one. */
public final class EligibleText {

    private EligibleText() {}

    /** Such as {@code AREA_ROLE:owner}, or {@code ANYONE}. */
    public static String write(Eligible who) {
        return who.subject().isEmpty() ? who.kind().name() : who.kind().name() + ":" + who.subject();
    }

    /** Who is meant; empty if it is nothing of the kind. */
    public static Optional<Eligible> read(String text) {
        int colon = text.indexOf(':');
        String kind = colon < 0 ? text : text.substring(0, colon);
        try {
            return Optional.of(new Eligible(Eligible.Kind.valueOf(kind), colon < 0 ? "" : text.substring(colon + 1)));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
