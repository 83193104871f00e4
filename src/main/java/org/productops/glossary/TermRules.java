package org.productops.glossary;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.productops.common.error.FieldErrors;
import org.productops.common.error.InvalidException;
import org.productops.common.error.Message;
import org.productops.common.text.PlainText;

/** What a term may look like by itself; what it may be beside the other terms of the space is the service's to say. */
public final class TermRules {

    public static final int NAME_LENGTH = 100;
    public static final int DEFINITION_LENGTH = 4000;
    public static final int ABBREVIATION_LENGTH = 30;
    public static final int SYNONYM_LENGTH = 100;
    public static final int MOST_SYNONYMS = 20;

    /** The fields' names in forms and JSON, where errors are reported. */
    public static final String NAME = "name";

    public static final String DEFINITION = "definition";
    public static final String SYNONYMS = "synonyms";
    public static final String ABBREVIATION = "abbreviation";

    private TermRules() {}

    /**
     * The draft as it may be stored: without superfluous white space and empty synonyms.
     *
     * @throws InvalidException with all that is wrong, field by field
     */
    public static TermDraft check(TermDraft draft) {
        TermDraft tidy = new TermDraft(
                Folding.oneLine(draft.name()),
                PlainText.tidy(draft.definition()),
                draft.synonyms().stream()
                        .map(Folding::oneLine)
                        .filter(synonym -> !synonym.isEmpty())
                        .toList(),
                Folding.oneLine(draft.abbreviation()));
        FieldErrors.Collector errors = FieldErrors.collect();
        if (Folding.fold(tidy.name()).isEmpty()) {
            errors.at(NAME, Message.of("productops.glossary.error.name-missing"));
        }
        checkText(errors, NAME, tidy.name(), NAME_LENGTH);
        if (tidy.definition().isEmpty()) {
            errors.at(DEFINITION, Message.of("productops.glossary.error.definition-missing"));
        }
        checkText(errors, DEFINITION, tidy.definition(), DEFINITION_LENGTH);
        checkText(errors, ABBREVIATION, tidy.abbreviation(), ABBREVIATION_LENGTH);
        if (tidy.synonyms().size() > MOST_SYNONYMS) {
            errors.at(SYNONYMS, Message.of("productops.glossary.error.too-many-synonyms", MOST_SYNONYMS));
        }
        tidy.synonyms().stream()
                .limit(MOST_SYNONYMS)
                .forEach(synonym -> checkText(errors, SYNONYMS, synonym, SYNONYM_LENGTH));
        checkForms(errors, tidy);
        errors.throwIfAny();
        return tidy;
    }

    private static void checkText(FieldErrors.Collector errors, String field, String text, int longest) {
        if (text.length() > longest) {
            errors.at(field, Message.of("productops.glossary.error.too-long", longest, text.length(), beginning(text)));
        } else if (!PlainText.isStorable(text)) {
            errors.at(field, Message.of("productops.glossary.error.characters"));
        }
    }

    private static void checkForms(FieldErrors.Collector errors, TermDraft draft) {
        Map<String, String> seen = new HashMap<>();
        seen.put(Folding.fold(draft.name()), draft.name());
        if (!draft.abbreviation().isEmpty()) {
            checkForm(errors, ABBREVIATION, draft.abbreviation(), seen);
        }
        List<String> synonyms = draft.synonyms();
        synonyms.forEach(synonym -> checkForm(errors, SYNONYMS, synonym, seen));
    }

    private static void checkForm(FieldErrors.Collector errors, String field, String form, Map<String, String> seen) {
        String folded = Folding.fold(form);
        if (folded.isEmpty()) {
            errors.at(field, Message.of("productops.glossary.error.characters"));
        } else if (seen.putIfAbsent(folded, form) != null) {
            errors.at(field, Message.of("productops.glossary.error.form-twice", beginning(form)));
        }
    }

    private static String beginning(String text) {
        return text.length() <= 40 ? text : text.substring(0, text.offsetByCodePoints(0, 30)) + "\u2026";
    }
}
