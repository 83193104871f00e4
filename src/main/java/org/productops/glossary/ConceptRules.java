package org.productops.glossary;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.productops.common.error.FieldErrors;
import org.productops.common.error.Message;
import org.productops.common.text.TextIdentity;
import org.productops.common.text.TextRule;

/**
 * Turns a draft into a term, or says at each field what is wrong with it by itself; what it may be beside the other terms
 * of the space is the service's to say.
 */
public final class ConceptRules {

    /** How many synonyms a term has at most. */
    public static final int MOST_SYNONYMS = 20;

    private static final TextRule NAME = TextRule.line(100).mandatory();
    private static final TextRule DEFINITION = TextRule.lines(4000).mandatory();
    private static final TextRule ABBREVIATION = TextRule.line(30);
    private static final TextRule SYNONYM = TextRule.line(100);

    private ConceptRules() {}

    /**
     * The term that the draft makes of what is there.
     *
     * @param before the term as it is stored; empty for a new one
     * @throws org.productops.common.error.InvalidException with all that is wrong
     */
    static Concept apply(ConceptDraft draft, long spaceId, Optional<Concept> before) {
        FieldErrors.Collector errors = FieldErrors.collect();
        String name = NAME.check(ConceptFields.NAME, draft.name(), errors);
        String definition = DEFINITION.check(ConceptFields.DEFINITION, draft.definition(), errors);
        String abbreviation = ABBREVIATION.check(ConceptFields.ABBREVIATION, draft.abbreviation(), errors);
        List<String> synonyms = SYNONYM.checkAll(ConceptFields.SYNONYMS, draft.synonyms(), MOST_SYNONYMS, errors);
        checkDesignations(name, abbreviation, synonyms, errors);
        errors.throwIfAny();
        return new Concept(
                before.map(Concept::id).orElse(0L),
                spaceId,
                name,
                definition,
                synonyms,
                abbreviation,
                before.map(Concept::version).orElse(0L) + 1);
    }

    private static void checkDesignations(
            String name, String abbreviation, List<String> synonyms, FieldErrors.Collector errors) {
        Map<String, String> seen = new HashMap<>();
        seen.put(TextIdentity.of(name), name);
        if (!abbreviation.isEmpty()) {
            checkDesignation(ConceptFields.ABBREVIATION, abbreviation, seen, errors);
        }
        synonyms.forEach(synonym -> checkDesignation(ConceptFields.SYNONYMS, synonym, seen, errors));
    }

    private static void checkDesignation(
            String field, String designation, Map<String, String> seen, FieldErrors.Collector errors) {
        if (seen.putIfAbsent(TextIdentity.of(designation), designation) != null) {
            errors.at(
                    field, Message.of("productops.glossary.error.designation-twice", TextRule.beginning(designation)));
        }
    }
}
