package org.productops.glossary;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.productops.common.text.Typed;

/**
 * Which concepts somebody looks for, as typed; nothing is checked yet. What is missing is empty, and narrows nothing down.
 *
 * @param query a part of a term, of one of its forms or of a definition
 * @param domain the id of a domain: what belongs to it or to those below it
 * @param status the name of a {@link ConceptStatus} in any case
 * @param language a BCP 47 tag: what has a term in it
 * @param area the key of a product area
 * @param owner the name with which the owner logs in
 * @param due whether it must be due for a review
 * @param proposed whether it must be a proposal that waits for an editor
 */
public record ConceptFilterDraft(
        String query,
        String domain,
        String status,
        String language,
        String area,
        String owner,
        String due,
        String proposed) {

    public ConceptFilterDraft {
        query = Typed.text(query).strip();
        domain = Typed.text(domain).strip();
        status = Typed.text(status).strip();
        language = Typed.text(language).strip();
        area = Typed.text(area).strip();
        owner = Typed.text(owner).strip();
        due = Typed.text(due).strip();
        proposed = Typed.text(proposed).strip();
    }

    /** What has the text in it. */
    public static ConceptFilterDraft of(String query) {
        return new ConceptFilterDraft(query, "", "", "", "", "", "", "");
    }

    /**
     * Reads what {@link #texts} wrote.
     *
     * @param parameters answers a name of {@link ConceptFilterFields} with what was sent for it; an empty text if nothing was
     */
    public static ConceptFilterDraft read(UnaryOperator<String> parameters) {
        return new ConceptFilterDraft(
                parameters.apply(ConceptFilterFields.QUERY),
                parameters.apply(ConceptFilterFields.DOMAIN),
                parameters.apply(ConceptFilterFields.STATUS),
                parameters.apply(ConceptFilterFields.LANGUAGE),
                parameters.apply(ConceptFilterFields.AREA),
                parameters.apply(ConceptFilterFields.OWNER),
                parameters.apply(ConceptFilterFields.DUE),
                parameters.apply(ConceptFilterFields.PROPOSED));
    }

    /** What is asked for, by the names of {@link ConceptFilterFields}, in their order; without what is empty. */
    public Map<String, String> texts() {
        Map<String, String> texts = new LinkedHashMap<>();
        texts.put(ConceptFilterFields.QUERY, query);
        texts.put(ConceptFilterFields.DOMAIN, domain);
        texts.put(ConceptFilterFields.STATUS, status);
        texts.put(ConceptFilterFields.LANGUAGE, language);
        texts.put(ConceptFilterFields.AREA, area);
        texts.put(ConceptFilterFields.OWNER, owner);
        texts.put(ConceptFilterFields.DUE, due);
        texts.put(ConceptFilterFields.PROPOSED, proposed);
        texts.values().removeIf(String::isEmpty);
        return texts;
    }

    /** Whether anything is asked for. */
    public boolean isAny() {
        return !texts().isEmpty();
    }

    /** Whether anything but the text is asked for. */
    public boolean isNarrowed() {
        return texts().keySet().stream().anyMatch(name -> !name.equals(ConceptFilterFields.QUERY));
    }
}
