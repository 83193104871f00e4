package org.productops.glossary.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.productops.common.error.InvalidException;
import org.productops.common.error.Message;
import org.productops.common.text.Characters;
import org.productops.common.text.LanguageTag;
import org.productops.common.web.form.Below;
import org.productops.common.web.form.Field;
import org.productops.common.web.form.FieldKind;
import org.productops.common.web.form.FormType;
import org.productops.common.web.form.FormValues;
import org.productops.glossary.Concept;
import org.productops.glossary.ConceptDraft;
import org.productops.glossary.ConceptFields;
import org.productops.glossary.ConceptRules;
import org.productops.glossary.Explanation;
import org.productops.glossary.ExplanationDraft;
import org.productops.glossary.TermDraft;

/** The form in the list, where a concept's name and what it means in short are corrected, in the reader's language. */
final class ConceptShortFormType extends FormType<Concept> {

    static final String NAME = "name";
    static final String DEFINITION = "definition";

    private final ConceptFormType.Known known;
    private final ConceptFormType whole;
    private Map<String, Below<?>> others = Map.of();

    /** @param whole the form with all that stays as it is */
    ConceptShortFormType(ConceptFormType.Known known, ConceptFormType whole) {
        super("productops-concept-short", Concept.class);
        this.known = known;
        this.whole = whole;
    }

    @Override
    protected List<Field> fields(Optional<Concept> record) {
        return List.of(
                Field.of(
                                NAME,
                                FieldKind.TEXT,
                                record.map(each -> inLanguage(
                                                "productops.glossary.form.name-in",
                                                each.named(known.reader()).language()))
                                        .orElseGet(() -> Message.of("productops.glossary.form.name")))
                        .mandatory(),
                Field.of(
                                DEFINITION,
                                FieldKind.LINES,
                                record.map(each ->
                                                inLanguage("productops.glossary.form.definition-in", explained(each)))
                                        .orElseGet(() -> Message.of("productops.glossary.form.definition")))
                        .help("productops.glossary.form.definition.help", ConceptRules.LONGEST_DEFINITION));
    }

    /** Which language it is in: the reader's may be missing, and then another one's is edited. */
    private Message inLanguage(String key, Locale language) {
        return Message.of(key, known.languages().name(language));
    }

    /** In which language what it means is shown and edited. */
    private Locale explained(Concept concept) {
        return concept.explanation(known.reader())
                .map(Explanation::language)
                .orElseGet(() -> concept.named(known.reader()).language());
    }

    /** Leads to what has a word already that was typed, below the question about that. */
    void show(List<OtherConcepts.Link> concepts) {
        others = OtherConcepts.below(QUESTION, concepts);
    }

    @Override
    protected Map<String, Below<?>> below(Optional<Concept> record) {
        return others;
    }

    @Override
    protected FormValues values(Concept concept) {
        return FormValues.EMPTY
                .with(NAME, concept.name(known.reader()))
                .with(DEFINITION, concept.definition(known.reader()));
    }

    /** The place of the term that the list shows. */
    private int place(Concept concept) {
        return concept.terms().indexOf(concept.named(known.reader()));
    }

    /** What is wrong with one of the parts is said at the field that changes it. */
    @Override
    protected String place(String name, FormValues values) {
        if (name.startsWith(ConceptFields.TERMS)) {
            return NAME;
        }
        return name.startsWith(ConceptFields.EXPLANATIONS) ? DEFINITION : name;
    }

    /**
     * The concept with what was typed, as a draft.
     *
     * @throws InvalidException if the word was taken away: a draft without it would lose it
     */
    ConceptDraft draft(Concept concept, FormValues typed) {
        if (!Characters.isVisible(typed.text(NAME))) {
            throw InvalidException.at(NAME, Message.of("productops.glossary.error.no-terms"));
        }
        ConceptDraft draft = whole.draft(whole.values(concept));
        List<TermDraft> terms = new ArrayList<>(draft.terms());
        TermDraft old = terms.get(place(concept));
        terms.set(
                place(concept),
                new TermDraft(
                        typed.text(NAME),
                        old.language(),
                        old.status(),
                        old.type(),
                        old.partOfSpeech(),
                        old.caseRule(),
                        old.forms(),
                        old.note(),
                        old.replacedBy()));
        return new ConceptDraft(
                draft.status(),
                draft.domain(),
                draft.area(),
                draft.owner(),
                draft.reviewMonths(),
                draft.reviewed(),
                draft.sources(),
                explanations(concept, typed.text(DEFINITION)),
                terms,
                draft.broader(),
                draft.related());
    }

    private List<ExplanationDraft> explanations(Concept concept, String definition) {
        Optional<Explanation> shown = concept.explanation(known.reader());
        if (shown.isEmpty()) {
            return List.of(new ExplanationDraft(LanguageTag.of(explained(concept)), definition, ""));
        }
        return concept.explanations().stream()
                .map(each -> new ExplanationDraft(
                        LanguageTag.of(each.language()),
                        each.equals(shown.get()) ? definition : each.definition(),
                        each.text()))
                .toList();
    }
}
