package org.productops.glossary;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.productops.common.error.FieldErrors;
import org.productops.common.error.Message;
import org.productops.common.text.FormattedText;
import org.productops.common.text.LanguageTag;
import org.productops.common.text.TextRule;
import org.productops.common.text.TypedDay;
import org.productops.glossary.Concept.Care;
import org.productops.glossary.Concept.Classification;

/**
 * Turns a draft into a concept, or says at each field what is wrong with it by itself; what it may be beside the others of the
 * glossary is {@link ConceptPlaces}' to say.
 */
public final class ConceptRules {

    /** How many terms a concept has at most, in all languages together. */
    public static final int MOST_TERMS = 100;

    /** How long a term is at most. */
    public static final int LONGEST_TERM = 200;

    /** How many explanations a concept has at most: one in each language. */
    public static final int MOST_EXPLANATIONS = 50;

    public static final int LONGEST_DEFINITION = 500;
    public static final int LONGEST_TEXT = 20_000;
    public static final int MOST_SOURCES = 20;

    /** Nobody is asked to look at something less often than every ten years. */
    public static final int MOST_REVIEW_MONTHS = 120;

    /** How many others a concept is tied to at most, in each way. */
    public static final int MOST_TIES = 50;

    /** How many inflected forms of a term can be listed by hand. */
    public static final int MOST_TERM_FORMS = 30;

    static final TextRule TERM_TEXT = TextRule.line(LONGEST_TERM);
    static final TextRule TERM_FORM = TextRule.line(LONGEST_TERM);
    static final TextRule TERM_NOTE = TextRule.lines(1000);
    private static final TextRule EXPLANATION_DEFINITION = TextRule.lines(LONGEST_DEFINITION);
    private static final TextRule SOURCE = TextRule.line(255);
    static final TextRule AREA = TextRule.line(100);

    private final Locale language;
    private final MeantAreas areas;
    private final FieldErrors.Collector errors;

    /**
     * @param language the glossary's own, for what is in no other
     * @param areas which areas there are; one that a concept has already stays, whether it is there or not
     * @param errors is told all that is wrong
     */
    public ConceptRules(Locale language, MeantAreas areas, FieldErrors.Collector errors) {
        this.language = language;
        this.areas = areas;
        this.errors = errors;
    }

    /** The same where it was said already which areas are meant. */
    public ConceptRules(Locale language, FieldErrors.Collector errors) {
        this(language, MeantAreas.ANY, errors);
    }

    /**
     * The concept that the draft makes of what is there.
     *
     * @param before the concept as it is stored; empty for a new one
     * @param people whom the draft names, by what it calls them
     * @return empty if anything is wrong
     */
    public Optional<Concept> apply(
            ConceptDraft draft, long glossaryId, Optional<Concept> before, Map<String, String> people) {
        Optional<ConceptStatus> status =
                choice(ConceptFields.STATUS, draft.status(), ConceptStatus.values(), ConceptStatus.APPROVED);
        List<Term> terms = new TermRules(language, errors).apply(draft.terms());
        List<Explanation> explanations = explanations(draft.explanations());
        List<String> sources = SOURCE.checkAll(ConceptFields.SOURCES, draft.sources(), MOST_SOURCES, errors);
        Classification classification = new Classification(
                id(ConceptFields.DOMAIN, draft.domain()),
                area(draft.area(), before),
                ids(ConceptFields.BROADER, draft.broader()),
                ids(ConceptFields.RELATED, draft.related()));
        Care care = new Care(
                owner(draft.owner(), people),
                before.filter(each -> status.filter(each::isInForceUntil).isEmpty())
                        .map(Concept::care)
                        .map(Care::proposerKey)
                        .orElse(""),
                months(draft.reviewMonths().strip()),
                reviewed(draft.reviewed().strip()));
        if (!errors.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Concept(
                before.map(Concept::id).orElse(0L),
                glossaryId,
                status.orElseThrow(),
                classification,
                care,
                sources,
                explanations,
                terms,
                before.map(Concept::version).orElse(0L) + 1));
    }

    private List<Explanation> explanations(List<ExplanationDraft> drafts) {
        List<Explanation> explanations = new ArrayList<>();
        Set<Locale> seen = new HashSet<>();
        for (int i = 0; i < Math.min(drafts.size(), MOST_EXPLANATIONS); i++) {
            ExplanationDraft draft = drafts.get(i);
            if (draft.isBlank()) {
                continue;
            }
            String at = ConceptFields.part(ConceptFields.EXPLANATIONS, i, TermFields.LANGUAGE);
            Optional<Locale> spoken = language(at, draft.language(), language, errors);
            String definition = EXPLANATION_DEFINITION.check(
                    ConceptFields.part(ConceptFields.EXPLANATIONS, i, TermFields.DEFINITION),
                    draft.definition(),
                    errors);
            String field = ConceptFields.part(ConceptFields.EXPLANATIONS, i, TermFields.TEXT);
            String text = FormattedText.check(LONGEST_TEXT, field, draft.text(), errors);
            if (spoken.isPresent() && !seen.add(spoken.get())) {
                errors.at(at, Message.of("productops.glossary.error.language-twice", LanguageTag.of(spoken.get())));
            }
            spoken.ifPresent(each -> explanations.add(new Explanation(each, definition, text)));
        }
        if (drafts.size() > MOST_EXPLANATIONS) {
            errors.at(
                    ConceptFields.EXPLANATIONS,
                    Message.of("productops.common.error.texts-many", MOST_EXPLANATIONS, drafts.size()));
        }
        return explanations;
    }

    private String area(String typed, Optional<Concept> before) {
        String area = AREA.check(ConceptFields.AREA, typed, errors);
        return before.filter(each -> each.classification().areaKey().equals(area))
                        .isPresent()
                ? area
                : areas.key(ConceptFields.AREA, area, errors);
    }

    private String owner(String typed, Map<String, String> people) {
        String name = typed.strip();
        if (name.isEmpty()) {
            return "";
        }
        if (!people.containsKey(name)) {
            errors.at(ConceptFields.OWNER, Message.of("productops.glossary.error.no-user", TextRule.beginning(name)));
        }
        return people.getOrDefault(name, "");
    }

    private int months(String typed) {
        if (typed.isEmpty()) {
            return 0;
        }
        if (!typed.matches("\\d{1,3}") || Integer.parseInt(typed) > MOST_REVIEW_MONTHS) {
            errors.at(
                    ConceptFields.REVIEW_MONTHS,
                    Message.of(
                            "productops.glossary.error.review-months", TextRule.beginning(typed), MOST_REVIEW_MONTHS));
            return 0;
        }
        return Integer.parseInt(typed);
    }

    private Optional<LocalDate> reviewed(String typed) {
        if (typed.isEmpty()) {
            return Optional.empty();
        }
        Optional<LocalDate> day = TypedDay.read(typed);
        if (day.isEmpty()) {
            errors.at(ConceptFields.REVIEWED, Message.of("productops.glossary.error.day", TextRule.beginning(typed)));
        }
        return day;
    }

    private Set<Long> ids(String field, List<String> typed) {
        Set<Long> ids = typed.stream()
                .filter(text -> !text.isBlank())
                .map(text -> id(field, text))
                .collect(Collectors.toCollection(LinkedHashSet::new));
        if (ids.size() > MOST_TIES) {
            errors.at(field, Message.of("productops.common.error.texts-many", MOST_TIES, ids.size()));
        }
        return ids;
    }

    private long id(String field, String typed) {
        return id(field, typed, errors);
    }

    static long id(String field, String typed, FieldErrors.Collector errors) {
        String text = typed.strip();
        if (text.isEmpty()) {
            return 0;
        }
        if (!text.matches("\\d{1,18}")) {
            errors.at(field, Message.of("productops.glossary.error.no-term", TextRule.beginning(text)));
            return 0;
        }
        return Long.parseLong(text);
    }

    private <E extends Enum<E>> Optional<E> choice(String field, String typed, E[] values, E otherwise) {
        return choice(field, typed, values, otherwise, errors);
    }

    /** The value that somebody names, in any case, with blanks or hyphens for underscores. */
    static <E extends Enum<E>> Optional<E> choice(
            String field, String typed, E[] values, E otherwise, FieldErrors.Collector errors) {
        String name = typed.strip().replace(' ', '_').replace('-', '_');
        if (name.isEmpty()) {
            return Optional.of(otherwise);
        }
        Optional<E> value = Arrays.stream(values)
                .filter(each -> each.name().equalsIgnoreCase(name))
                .findFirst();
        if (value.isEmpty()) {
            errors.at(
                    field,
                    Message.of(
                            "productops.glossary.error.no-choice",
                            TextRule.beginning(typed),
                            Arrays.stream(values).map(Enum::name).collect(Collectors.joining(", "))));
        }
        return value;
    }

    static Optional<Locale> language(String field, String typed, Locale otherwise, FieldErrors.Collector errors) {
        if (typed.isBlank()) {
            return Optional.of(otherwise);
        }
        Optional<Locale> language = LanguageTag.read(typed);
        if (language.isEmpty()) {
            errors.at(field, Message.of("productops.glossary.error.language", TextRule.beginning(typed)));
        }
        return language;
    }
}
