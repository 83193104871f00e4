package org.productops.glossary.web;

import com.atlassian.plugin.spring.scanner.annotation.component.ConfluenceComponent;
import java.util.List;
import java.util.Optional;
import org.productops.common.web.form.Field;
import org.productops.common.web.form.FieldKind;
import org.productops.common.web.form.FormType;
import org.productops.common.web.form.FormValues;
import org.productops.glossary.Term;
import org.productops.glossary.TermDraft;
import org.productops.glossary.TermFields;
import org.productops.glossary.TermRules;

/** The form of a term. */
@ConfluenceComponent
public class TermFormType extends FormType<Term> {

    public TermFormType() {
        super("productops-term", Term.class);
    }

    @Override
    protected List<Field> fields(Optional<Term> record) {
        return List.of(
                Field.of(TermFields.NAME, FieldKind.TEXT, "productops.glossary.form.name")
                        .help("productops.glossary.form.name.help")
                        .mandatory(),
                Field.of(TermFields.ABBREVIATION, FieldKind.TEXT, "productops.glossary.form.abbreviation"),
                Field.of(TermFields.SYNONYMS, FieldKind.LINES, "productops.glossary.form.synonyms")
                        .help("productops.glossary.form.synonyms.help", TermRules.MOST_SYNONYMS),
                Field.of(TermFields.DEFINITION, FieldKind.LINES, "productops.glossary.form.definition")
                        .help("productops.glossary.form.definition.help")
                        .mandatory());
    }

    @Override
    protected FormValues values(Term term) {
        return FormValues.EMPTY
                .with(TermFields.NAME, term.name())
                .with(TermFields.ABBREVIATION, term.abbreviation())
                .with(TermFields.SYNONYMS, String.join("\n", term.synonyms()))
                .with(TermFields.DEFINITION, term.definition());
    }

    /** What was typed, as a draft. */
    static TermDraft draft(FormValues typed) {
        return new TermDraft(
                typed.text(TermFields.NAME),
                typed.text(TermFields.DEFINITION),
                typed.lines(TermFields.SYNONYMS),
                typed.text(TermFields.ABBREVIATION));
    }
}
