package org.productops.glossary.web;

import com.atlassian.plugin.spring.scanner.annotation.component.ConfluenceComponent;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.productops.common.web.form.Field;
import org.productops.common.web.form.FieldKind;
import org.productops.common.web.form.FormType;
import org.productops.common.web.form.FormValues;
import org.productops.glossary.Concept;
import org.productops.glossary.ConceptDraft;
import org.productops.glossary.ConceptRules;
import org.productops.glossary.ExplanationDraft;
import org.productops.glossary.Term;
import org.productops.glossary.TermDraft;
import org.productops.glossary.TermStatus;
import org.productops.glossary.TermType;

/** The form of a term. */
@ConfluenceComponent
public class ConceptFormType extends FormType<Concept> {

    public ConceptFormType() {
        super("productops-term", Concept.class);
    }

    static final String NAME = "name";
    static final String ABBREVIATION = "abbreviation";
    static final String SYNONYMS = "synonyms";
    static final String DEFINITION = "definition";

    @Override
    protected List<Field> fields(Optional<Concept> record) {
        return List.of(
                Field.of(NAME, FieldKind.TEXT, "productops.glossary.form.name")
                        .help("productops.glossary.form.name.help")
                        .mandatory(),
                Field.of(ABBREVIATION, FieldKind.TEXT, "productops.glossary.form.abbreviation"),
                Field.of(SYNONYMS, FieldKind.LINES, "productops.glossary.form.synonyms")
                        .help("productops.glossary.form.synonyms.help", ConceptRules.MOST_TERMS),
                Field.of(DEFINITION, FieldKind.LINES, "productops.glossary.form.definition")
                        .help("productops.glossary.form.definition.help")
                        .mandatory());
    }

    @Override
    protected FormValues values(Concept concept) {
        List<Term> others = concept.terms().stream()
                .filter(term -> !term.text().equals(concept.name()))
                .toList();
        return FormValues.EMPTY
                .with(NAME, concept.name())
                .with(ABBREVIATION, texts(others, true))
                .with(SYNONYMS, texts(others, false))
                .with(DEFINITION, concept.definition(Locale.ROOT));
    }

    private static String texts(List<Term> terms, boolean isShort) {
        return terms.stream()
                .filter(term -> term.type().isShort() == isShort)
                .map(Term::text)
                .collect(Collectors.joining("\n"));
    }

    /** What was typed, as a draft. */
    static ConceptDraft draft(FormValues typed) {
        List<TermDraft> terms = new ArrayList<>();
        terms.add(TermDraft.of(typed.text(NAME), "", TermStatus.PREFERRED.name()));
        terms.add(new TermDraft(
                typed.text(ABBREVIATION),
                "",
                TermStatus.ADMITTED.name(),
                TermType.ABBREVIATION.name(),
                "",
                "",
                List.of(),
                "",
                ""));
        typed.lines(SYNONYMS).forEach(synonym -> terms.add(TermDraft.of(synonym, "", TermStatus.ADMITTED.name())));
        return ConceptDraft.of(terms, List.of(new ExplanationDraft("", typed.text(DEFINITION), "")));
    }
}
