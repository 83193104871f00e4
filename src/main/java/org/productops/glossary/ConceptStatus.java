package org.productops.glossary;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** How far a concept is. The names are stored. */
public enum ConceptStatus {
    /** Proposed, or in work: its editors and those who browse the glossary see it; it is not shown in texts. */
    DRAFT,
    /** In force: readers see it where its terms are written. */
    APPROVED,
    /** Not in use any more; kept so that older texts are understood. It is not shown in texts. */
    RETIRED;

    /** The one with this name; empty if there is none. */
    static Optional<ConceptStatus> named(String name) {
        return Arrays.stream(values()).filter(each -> each.name().equals(name)).findFirst();
    }

    /** The i18n key of its name. */
    public String textKey() {
        return "productops.glossary.status." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
