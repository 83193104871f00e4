package org.productops.glossary;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.productops.area.Holder;
import org.productops.common.version.Versioned;

/**
 * A glossary as such, without its concepts. It belongs to a space, whose readers read it, or is global: then whoever may use
 * Confluence reads it.
 *
 * @param id the row's id; 0 before it is stored
 * @param spaceId the product's id of the space that it belongs to; 0 if it is global
 * @param key how it is addressed: {@code @} and a word if it is global, else the key of its space, which may belong to another
 *     space once this one is gone
 * @param name what people call a global one; empty for one of a space, which is called as the space is
 * @param description what it is for; empty if nobody said
 * @param language the one in which it is written if nobody says otherwise
 * @param editors who may edit it beside the administrators of its space, or of the product if it is global
 * @param sharedWithJira whether its terms may be shown to everybody who may use a linked Jira, whether they may see the
 *     space or not
 * @param version counts its changes
 */
public record Glossary(
        long id,
        long spaceId,
        String key,
        String name,
        String description,
        Locale language,
        List<Holder> editors,
        boolean sharedWithJira,
        long version)
        implements Versioned {

    public Glossary {
        Objects.requireNonNull(key, "key");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(description, "description");
        Objects.requireNonNull(language, "language");
        editors = List.copyOf(editors);
    }

    /** Whether it belongs to no space. */
    public boolean isGlobal() {
        return spaceId == 0;
    }

    /** The same glossary as the row with this id. */
    public Glossary withId(long newId) {
        return new Glossary(newId, spaceId, key, name, description, language, editors, sharedWithJira, version);
    }

    /** The same glossary as it is in another version. */
    public Glossary withVersion(long newVersion) {
        return new Glossary(id, spaceId, key, name, description, language, editors, sharedWithJira, newVersion);
    }

    /** The same glossary, addressed otherwise. */
    Glossary withKey(String newKey) {
        return new Glossary(id, spaceId, newKey, name, description, language, editors, sharedWithJira, version);
    }
}
