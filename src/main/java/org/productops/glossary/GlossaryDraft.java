package org.productops.glossary;

import java.util.List;
import org.productops.common.text.Typed;

/**
 * A glossary as somebody typed it, without what is in it; nothing is checked yet. What is missing is empty.
 *
 * @param key of a global one: a word, with or without {@code @} in front; made of the name if it is empty. Left aside for one that
 *     is there, whose key stays
 * @param name of a global one; left aside for one of a space
 * @param description see {@link Glossary}
 * @param language a BCP 47 tag; empty for the site's
 * @param editors each as a {@link org.productops.area.HolderText}
 * @param sharedWithJira see {@link Glossary}
 */
public record GlossaryDraft(
        String key, String name, String description, String language, List<String> editors, boolean sharedWithJira) {

    public GlossaryDraft {
        key = Typed.text(key);
        name = Typed.text(name);
        description = Typed.text(description);
        language = Typed.text(language);
        editors = Typed.texts(editors);
    }
}
