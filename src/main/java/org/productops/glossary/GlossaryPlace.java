package org.productops.glossary;

import java.util.Locale;
import java.util.Objects;

/**
 * A glossary as people see it who may read it.
 *
 * @param glossaryId its id; 0 if nothing was written in it yet
 * @param spaceId the product's id of its space; 0 if it is global
 * @param key the key of its space, or its own with {@code @} in front: how it is addressed
 * @param name what people call it: the name of its space, or its own
 * @param path where its space is, from the product's context path on; where all glossaries are, if it is global
 * @param language the one in which it is written if nobody says otherwise
 */
public record GlossaryPlace(long glossaryId, long spaceId, String key, String name, String path, Locale language) {

    /** What keys of global glossaries begin with, and no key of a space. */
    public static final String GLOBAL = "@";

    /** Where all glossaries are. */
    public static final String ALL = "/plugins/servlet/productops/glossaries";

    public GlossaryPlace {
        Objects.requireNonNull(key, "key");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(path, "path");
        Objects.requireNonNull(language, "language");
    }

    /** Whether it belongs to no space. */
    public boolean isGlobal() {
        return spaceId == 0;
    }

    /** The glossary of a space, in which nothing was written yet. */
    static GlossaryPlace unwritten(GlossarySpace space, Locale language) {
        return new GlossaryPlace(0, space.id(), space.key(), space.name(), space.path(), language);
    }

    static GlossaryPlace of(Glossary glossary, GlossarySpace space) {
        return new GlossaryPlace(
                glossary.id(), space.id(), space.key(), space.name(), space.path(), glossary.language());
    }

    static GlossaryPlace global(Glossary glossary) {
        return new GlossaryPlace(glossary.id(), 0, glossary.key(), glossary.name(), ALL, glossary.language());
    }
}
