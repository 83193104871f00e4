package org.productops.glossary.web;

import com.atlassian.plugin.spring.scanner.annotation.component.ConfluenceComponent;
import java.util.List;
import java.util.Optional;
import org.productops.common.web.form.Field;
import org.productops.common.web.form.FieldKind;
import org.productops.common.web.form.FormType;
import org.productops.common.web.form.FormValues;
import org.productops.glossary.Concept;
import org.productops.glossary.ConceptDraft;
import org.productops.glossary.ConceptFields;
import org.productops.glossary.ConceptRules;

/** The form of a term. */
@ConfluenceComponent
public class ConceptFormType extends FormType<Concept> {

    public ConceptFormType() {
        super("productops-term", Concept.class);
    }

    @Override
    protected List<Field> fields(Optional<Concept> record) {
        return List.of(
                Field.of(ConceptFields.NAME, FieldKind.TEXT, "productops.glossary.form.name")
                        .help("productops.glossary.form.name.help")
                        .mandatory(),
                Field.of(ConceptFields.ABBREVIATION, FieldKind.TEXT, "productops.glossary.form.abbreviation"),
                Field.of(ConceptFields.SYNONYMS, FieldKind.LINES, "productops.glossary.form.synonyms")
                        .help("productops.glossary.form.synonyms.help", ConceptRules.MOST_SYNONYMS),
                Field.of(ConceptFields.DEFINITION, FieldKind.LINES, "productops.glossary.form.definition")
                        .help("productops.glossary.form.definition.help")
                        .mandatory());
    }

    @Override
    protected FormValues values(Concept term) {
        return FormValues.EMPTY
                .with(ConceptFields.NAME, term.name())
                .with(ConceptFields.ABBREVIATION, term.abbreviation())
                .with(ConceptFields.SYNONYMS, String.join("\n", term.synonyms()))
                .with(ConceptFields.DEFINITION, term.definition());
    }

    /** What was typed, as a draft. */
    static ConceptDraft draft(FormValues typed) {
        return new ConceptDraft(
                typed.text(ConceptFields.NAME),
                typed.text(ConceptFields.DEFINITION),
                typed.lines(ConceptFields.SYNONYMS),
                typed.text(ConceptFields.ABBREVIATION));
    }
}
