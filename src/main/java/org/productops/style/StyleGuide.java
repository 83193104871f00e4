package org.productops.style;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.productops.area.Holder;
import org.productops.common.version.Versioned;

/**
 * A style guide as such, without its rules.
 *
 * @param id the row's id; 0 before it is stored
 * @param key how it is addressed: a word that never changes
 * @param name what people call it, and the first part of the full names of its rules, such as {@code Company} in
 *     {@code Company.Contractions}
 * @param description what it is for; empty if nobody said
 * @param ownerKey the key of the user who is responsible for it; empty for nobody
 * @param editors who may edit it beside the owner and the product's administrators
 * @param language of the texts that it is for
 * @param withGlossary whether the glossaries of a space in which it holds are rules, too
 * @param accepted expressions for words that are right, one each: exceptions of its rules, and to be written just so
 * @param rejected expressions for words that are not to be written
 * @param version counts its changes, without those of its rules
 */
public record StyleGuide(
        long id,
        String key,
        String name,
        String description,
        String ownerKey,
        List<Holder> editors,
        Locale language,
        boolean withGlossary,
        List<String> accepted,
        List<String> rejected,
        long version)
        implements Versioned {

    public StyleGuide {
        Objects.requireNonNull(key, "key");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(description, "description");
        Objects.requireNonNull(ownerKey, "ownerKey");
        editors = List.copyOf(editors);
        Objects.requireNonNull(language, "language");
        accepted = List.copyOf(accepted);
        rejected = List.copyOf(rejected);
    }

    /** The same guide as the row with this id. */
    public StyleGuide withId(long newId) {
        return new StyleGuide(
                newId, key, name, description, ownerKey, editors, language, withGlossary, accepted, rejected, version);
    }

    /** The same guide as it is in another version. */
    public StyleGuide withVersion(long newVersion) {
        return new StyleGuide(
                id, key, name, description, ownerKey, editors, language, withGlossary, accepted, rejected, newVersion);
    }

    /** The same guide with these words, as its next version. */
    StyleGuide withWords(List<String> newAccepted, List<String> newRejected) {
        return new StyleGuide(
                id,
                key,
                name,
                description,
                ownerKey,
                editors,
                language,
                withGlossary,
                newAccepted,
                newRejected,
                version + 1);
    }
}
