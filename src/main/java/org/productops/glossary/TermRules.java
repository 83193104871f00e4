package org.productops.glossary;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.productops.common.error.FieldErrors;
import org.productops.common.error.Message;
import org.productops.common.text.TextIdentity;
import org.productops.common.text.TextRule;

/** Turns what somebody typed into the terms of one concept, or says at each field what is wrong. */
public final class TermRules {

    /** How many words a term has at most: what is longer is a sentence, and found in no text. */
    public static final int MOST_WORDS = 12;

    private final Locale language;
    private final FieldErrors.Collector errors;

    TermRules(Locale language, FieldErrors.Collector errors) {
        this.language = language;
        this.errors = errors;
    }

    /** The terms of a concept, in their order, each language's preferred one before its others; empty if any is wrong. */
    List<Term> apply(List<TermDraft> drafts) {
        if (drafts.size() > ConceptRules.MOST_TERMS) {
            errors.at(
                    ConceptFields.TERMS,
                    Message.of("productops.glossary.error.terms-many", ConceptRules.MOST_TERMS, drafts.size()));
            return List.of();
        }
        if (drafts.isEmpty()) {
            errors.at(ConceptFields.TERMS, Message.of("productops.glossary.error.no-terms"));
            return List.of();
        }
        List<Term> terms = new ArrayList<>();
        Set<Locale> preferred = new HashSet<>();
        for (int i = 0; i < drafts.size(); i++) {
            TermDraft draft = drafts.get(i);
            if (!draft.isBlank()) {
                term(i, draft, preferred).ifPresent(terms::add);
            }
        }
        if (terms.isEmpty() && errors.isEmpty()) {
            errors.at(at(0, TermFields.TEXT), Message.of("productops.glossary.error.no-terms"));
        } else if (errors.isEmpty() && preferred.isEmpty()) {
            errors.at(at(0, TermFields.STATUS), Message.of("productops.glossary.error.no-preferred"));
        }
        checkTwice(drafts, terms);
        return inOrder(terms);
    }

    /** Language by language as they came, in each the preferred one first. */
    private static List<Term> inOrder(List<Term> terms) {
        Map<Locale, List<Term>> byLanguage = new LinkedHashMap<>();
        terms.forEach(term -> byLanguage
                .computeIfAbsent(term.language(), any -> new ArrayList<>())
                .add(term));
        return byLanguage.values().stream()
                .flatMap(each -> each.stream().sorted(Comparator.comparing(Term::status)))
                .toList();
    }

    private Optional<Term> term(int i, TermDraft draft, Set<Locale> preferred) {
        String text = text(i, draft.text());
        Optional<Locale> spoken = ConceptRules.language(at(i, TermFields.LANGUAGE), draft.language(), language, errors);
        Optional<TermType> type = ConceptRules.choice(
                at(i, TermFields.TYPE), draft.type(), TermType.values(), TermType.FULL_FORM, errors);
        Optional<TermStatus> status = ConceptRules.choice(
                at(i, TermFields.STATUS),
                draft.status(),
                TermStatus.values(),
                spoken.filter(preferred::contains).isPresent() ? TermStatus.ADMITTED : TermStatus.PREFERRED,
                errors);
        Optional<CaseRule> caseRule = ConceptRules.choice(
                at(i, TermFields.CASE_RULE),
                draft.caseRule(),
                CaseRule.values(),
                type.filter(each -> each == TermType.ACRONYM).isPresent() ? CaseRule.EXACT : CaseRule.ANY,
                errors);
        Optional<PartOfSpeech> partOfSpeech = draft.partOfSpeech().isBlank()
                ? Optional.empty()
                : ConceptRules.choice(
                        at(i, TermFields.PART_OF_SPEECH),
                        draft.partOfSpeech(),
                        PartOfSpeech.values(),
                        PartOfSpeech.OTHER,
                        errors);
        List<String> forms = ConceptRules.TERM_FORM.checkAll(
                at(i, TermFields.FORMS), draft.forms(), ConceptRules.MOST_TERM_FORMS, errors);
        forms.forEach(form -> checkWords(at(i, TermFields.FORMS), form));
        String note = ConceptRules.TERM_NOTE.check(at(i, TermFields.NOTE), draft.note(), errors);
        long replacedBy = ConceptRules.id(at(i, TermFields.REPLACED_BY), draft.replacedBy(), errors);
        if (spoken.isEmpty() || type.isEmpty() || status.isEmpty() || caseRule.isEmpty()) {
            return Optional.empty();
        }
        if (status.get() == TermStatus.PREFERRED && !preferred.add(spoken.get())) {
            errors.at(
                    at(i, TermFields.STATUS),
                    Message.of("productops.glossary.error.preferred-twice", TextRule.beginning(text)));
        }
        if (status.get().isAllowed() && replacedBy != 0) {
            errors.at(
                    at(i, TermFields.REPLACED_BY),
                    Message.of("productops.glossary.error.replaced-allowed", TextRule.beginning(text)));
        }
        if (caseRule.get() != CaseRule.EXACT && isOneLetter(text)) {
            errors.at(
                    at(i, TermFields.CASE_RULE),
                    Message.of("productops.glossary.error.one-letter", TextRule.beginning(text)));
        }
        return Optional.of(new Term(
                text, spoken.get(), status.get(), type.get(), partOfSpeech, caseRule.get(), forms, note, replacedBy));
    }

    private String text(int i, String typed) {
        String field = at(i, TermFields.TEXT);
        String text = ConceptRules.TERM_TEXT.mandatory().check(field, typed, errors);
        checkWords(field, text);
        return text;
    }

    private void checkWords(String field, String text) {
        if (!text.isEmpty() && text.codePoints().noneMatch(Character::isLetterOrDigit)) {
            errors.at(field, Message.of("productops.glossary.error.punctuation", TextRule.beginning(text)));
        }
        int words = text.split(" ", -1).length;
        if (words > MOST_WORDS) {
            errors.at(
                    field,
                    Message.of("productops.glossary.error.many-words", TextRule.beginning(text), MOST_WORDS, words));
        }
    }

    /** One letter of a script whose words have several; a single sign of Chinese is a word. */
    private static boolean isOneLetter(String text) {
        return text.codePointCount(0, text.length()) == 1
                && text.codePoints().allMatch(each -> Character.isLetter(each) && !Character.isIdeographic(each));
    }

    /** In one language a concept has a word once; two that differ in upper and lower case only are two if each asks for its own. */
    private void checkTwice(List<TermDraft> drafts, List<Term> terms) {
        TermRows rows = new TermRows(drafts, language);
        Map<String, Term> seen = new HashMap<>();
        for (Term term : terms) {
            String identity = term.caseRule() == CaseRule.EXACT ? term.text() : TextIdentity.of(term.text());
            if (seen.putIfAbsent(term.language() + "\n" + identity, term) != null) {
                errors.at(
                        rows.at(term, TermFields.TEXT),
                        Message.of("productops.glossary.error.term-twice", TextRule.beginning(term.text())));
            }
        }
    }

    private static String at(int index, String field) {
        return ConceptFields.part(ConceptFields.TERMS, index, field);
    }
}
