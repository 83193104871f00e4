package org.productops.glossary.entry;

import org.productops.common.text.Typed;

/**
 * Which concepts a page lists, as its author or a script wrote it; nothing is checked yet. What is missing is empty.
 *
 * @param key of a space or of a global glossary
 * @param scope {@link #ALL} for all glossaries that hold in the space; empty for its own
 * @param domain the name or the path of a domain, whatever the case of its letters; empty for any
 * @param area the key, the name or the path of a product area; it stands for those below, too; empty for any
 * @param language a BCP 47 tag: what has a term in it, as it is called there; empty for all, as they are called in the reader's
 */
public record EntryQuery(String key, String scope, String domain, String area, String language) {

    /** All glossaries that hold in the space. */
    public static final String ALL = "all";

    public EntryQuery {
        key = Typed.text(key).strip();
        scope = Typed.text(scope).strip();
        domain = Typed.text(domain).strip();
        area = Typed.text(area).strip();
        language = Typed.text(language).strip();
    }

    /** Whether more glossaries than the space's own are meant. */
    public boolean isOfAll() {
        return scope.equalsIgnoreCase(ALL);
    }

    /** Whether only a part of the glossaries is meant. */
    public boolean isNarrowed() {
        return !(domain + area + language).isEmpty();
    }
}
