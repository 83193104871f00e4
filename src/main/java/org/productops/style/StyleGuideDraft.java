package org.productops.style;

import java.util.List;
import org.productops.common.text.Typed;

/**
 * A style guide as somebody typed it, without its rules; nothing is checked yet. What is missing is empty.
 *
 * @param key of a new one: a word; made of the name if it is empty. Left aside for one that is there, whose key stays
 * @param name see {@link StyleGuide}
 * @param description see {@link StyleGuide}
 * @param owner as users are named; empty for whoever makes it, or for nobody if it is there
 * @param editors each as a {@link org.productops.area.HolderText}
 * @param language a BCP 47 tag; empty for the site's
 * @param withGlossary see {@link StyleGuide}
 * @param accepted an expression each
 * @param rejected an expression each
 */
public record StyleGuideDraft(
        String key,
        String name,
        String description,
        String owner,
        List<String> editors,
        String language,
        boolean withGlossary,
        List<String> accepted,
        List<String> rejected) {

    public StyleGuideDraft {
        key = Typed.text(key);
        name = Typed.text(name);
        description = Typed.text(description);
        owner = Typed.text(owner);
        editors = Typed.texts(editors);
        language = Typed.text(language);
        accepted = Typed.texts(accepted);
        rejected = Typed.texts(rejected);
    }
}
