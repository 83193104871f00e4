package org.productops.glossary.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.productops.common.web.form.Below;
import org.productops.common.web.form.Field;
import org.productops.common.web.form.FieldKind;
import org.productops.common.web.form.FormType;
import org.productops.common.web.form.FormValues;
import org.productops.glossary.Concept;
import org.productops.glossary.ConceptDraft;
import org.productops.glossary.ConceptFields;
import org.productops.glossary.ConceptRules;
import org.productops.glossary.ExplanationDraft;
import org.productops.glossary.TermDraft;
import org.productops.glossary.TermFields;

/** The form with which anybody proposes a word. */
final class ProposeFormType extends FormType<Concept> {

    static final String NAME = "name";
    static final String DEFINITION = "definition";
    static final String WHY = "why";

    private Map<String, Below<?>> there = Map.of();

    private final WordOrigin seen;

    ProposeFormType(WordOrigin seen) {
        super("productops-propose", Concept.class);
        this.seen = seen;
    }

    /**
     * Leads to these, which have the word already.
     *
     * @param place the field below which they stand, or {@link #QUESTION}
     */
    void show(String place, List<OtherConcepts.Link> concepts) {
        there = OtherConcepts.below(place, concepts);
    }

    @Override
    protected Map<String, Below<?>> below(Optional<Concept> record) {
        return there;
    }

    @Override
    protected List<Field> fields(Optional<Concept> record) {
        return List.of(
                Field.of(NAME, FieldKind.TEXT, "productops.glossary.propose.name")
                        .help("productops.glossary.propose.name.help")
                        .mandatory(),
                Field.of(DEFINITION, FieldKind.LINES, "productops.glossary.propose.definition")
                        .help("productops.glossary.propose.definition.help", ConceptRules.LONGEST_DEFINITION),
                Field.of(WHY, FieldKind.LINES, "productops.glossary.propose.why")
                        .help("productops.glossary.propose.why.help"),
                Field.hidden(WordOrigin.PARAMETER));
    }

    @Override
    protected FormValues values(Concept concept) {
        return FormValues.EMPTY;
    }

    /** The parts of a concept are fields of their own here. */
    @Override
    protected String place(String name, FormValues values) {
        if (name.startsWith(ConceptFields.TERMS)) {
            return name.endsWith(TermFields.NOTE) ? WHY : NAME;
        }
        if (name.startsWith(ConceptFields.EXPLANATIONS)) {
            return DEFINITION;
        }
        return name.equals(ConceptFields.SOURCES) ? WHY : name;
    }

    /** What was typed, as a draft: why it is proposed stands with the word, and where it was seen among the sources. */
    ConceptDraft draft(FormValues typed) {
        String page = seen.source(typed.text(WordOrigin.PARAMETER));
        return new ConceptDraft(
                "",
                "",
                "",
                "",
                "",
                "",
                page.isEmpty() ? List.of() : List.of(page),
                List.of(new ExplanationDraft("", typed.text(DEFINITION), "")),
                List.of(new TermDraft(typed.text(NAME), "", "", "", "", "", List.of(), typed.text(WHY), "")),
                List.of(),
                List.of());
    }
}
