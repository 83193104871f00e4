package org.productops.glossary.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.productops.common.web.Template;
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

    /** The id of the page on which the word was seen. */
    static final String PAGE = "page";

    /** Where Confluence shows the page with this id. */
    private static final String PAGES = "/pages/viewpage.action?pageId=";

    private static final Template<There> THERE = new Template<>("glossary/propose-there.vm", There.class);

    private List<Link> there = List.of();

    ProposeFormType() {
        super("productops-propose", Concept.class);
    }

    /** What has the word already. */
    record There(List<Link> concepts) {}

    record Link(String name, String path) {}

    /** Shows these below the word, which they have already. */
    void show(List<Link> concepts) {
        there = List.copyOf(concepts);
    }

    @Override
    protected Map<String, Below<?>> below(Optional<Concept> record) {
        return there.isEmpty() ? Map.of() : Map.of(NAME, new Below<>(THERE, new There(there)));
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
                Field.hidden(PAGE));
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
    static ConceptDraft draft(FormValues typed) {
        String page = typed.text(PAGE);
        return new ConceptDraft(
                "",
                "",
                "",
                "",
                "",
                "",
                page.matches("\\d{1,18}") ? List.of(PAGES + page) : List.of(),
                List.of(new ExplanationDraft("", typed.text(DEFINITION), "")),
                List.of(new TermDraft(typed.text(NAME), "", "", "", "", "", List.of(), typed.text(WHY), "")),
                List.of(),
                List.of());
    }
}
