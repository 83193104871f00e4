package org.productops.glossary.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.productops.common.web.form.Choice;
import org.productops.common.web.form.Field;
import org.productops.common.web.form.FieldKind;
import org.productops.common.web.form.FormType;
import org.productops.common.web.form.FormValues;
import org.productops.glossary.Domain;
import org.productops.glossary.DomainDraft;
import org.productops.glossary.DomainFields;
import org.productops.glossary.DomainTree;

/** The form of a domain. */
final class DomainFormType extends FormType<Domain> {

    private final DomainTree tree;

    DomainFormType(DomainTree tree) {
        super("productops-domain", Domain.class);
        this.tree = tree;
    }

    @Override
    protected List<Field> fields(Optional<Domain> record) {
        return List.of(
                Field.of(DomainFields.NAME, FieldKind.TEXT, "productops.glossary.domain.name")
                        .mandatory(),
                Field.of(DomainFields.PARENT, FieldKind.CHOICE, "productops.glossary.domain.parent")
                        .choices(parents(record)),
                Field.of(DomainFields.DESCRIPTION, FieldKind.LINES, "productops.glossary.domain.description")
                        .help("productops.glossary.domain.description.help"));
    }

    /** All but the domain itself and what is below it. */
    private List<Choice> parents(Optional<Domain> record) {
        Set<Long> own = record.map(domain -> tree.branch(domain.id())).orElse(Set.of());
        List<Choice> choices = new ArrayList<>();
        choices.add(Choice.labelled("", "productops.glossary.domain.top"));
        ConceptFormType.domains(tree).stream()
                .skip(1)
                .filter(choice -> !own.contains(Long.parseLong(choice.value())))
                .forEach(choices::add);
        return choices;
    }

    @Override
    protected FormValues values(Domain domain) {
        return FormValues.EMPTY
                .with(DomainFields.NAME, domain.name())
                .with(DomainFields.PARENT, domain.parentId() == 0 ? "" : String.valueOf(domain.parentId()))
                .with(DomainFields.DESCRIPTION, domain.description());
    }

    /** What was typed, as a draft. */
    static DomainDraft draft(FormValues typed) {
        return new DomainDraft(
                typed.text(DomainFields.NAME), typed.text(DomainFields.PARENT), typed.text(DomainFields.DESCRIPTION));
    }
}
