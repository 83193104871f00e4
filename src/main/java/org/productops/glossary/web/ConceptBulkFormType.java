package org.productops.glossary.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.productops.common.error.Message;
import org.productops.common.web.form.Choice;
import org.productops.common.web.form.Field;
import org.productops.common.web.form.FieldKind;
import org.productops.common.web.form.FormType;
import org.productops.common.web.form.FormValues;
import org.productops.glossary.ChangedConcepts;
import org.productops.glossary.ConceptBulkChange;
import org.productops.glossary.ConceptBulkDraft;
import org.productops.glossary.ConceptBulkFields;

/** The form in which editors say what many concepts are to be. */
final class ConceptBulkFormType extends FormType<ChangedConcepts> {

    private static final String AREAS = "areas";

    private final ConceptFormType.Known known;
    private final int count;

    ConceptBulkFormType(ConceptFormType.Known known, int count) {
        super("productops-concept-bulk", ChangedConcepts.class);
        this.known = known;
        this.count = count;
    }

    @Override
    protected List<Field> fields(Optional<ChangedConcepts> record) {
        List<Field> fields = new ArrayList<>();
        fields.add(Field.hidden(ConceptBulkFields.CONCEPTS));
        fields.add(Field.of(ConceptBulkFields.CHANGE, FieldKind.CHOICE, "productops.glossary.bulk.change")
                .choices(changes())
                .mandatory());
        fields.add(Field.of(ConceptBulkFields.STATUS, FieldKind.CHOICE, "productops.glossary.form.status")
                .choices(ConceptWords.statuses())
                .shownWhere(ConceptBulkFields.CHANGE, ConceptBulkChange.STATUS.id()));
        fields.add(Field.of(ConceptBulkFields.DOMAIN, FieldKind.CHOICE, "productops.glossary.form.domain")
                .choices(ConceptFormType.domains(known.content().domains()))
                .shownWhere(ConceptBulkFields.CHANGE, ConceptBulkChange.DOMAIN.id()));
        fields.add(Field.of(ConceptBulkFields.AREA, FieldKind.SUGGESTION, "productops.glossary.form.area")
                .suggestions(AREAS)
                .help(known.areas().help())
                .shownWhere(ConceptBulkFields.CHANGE, ConceptBulkChange.AREA.id()));
        fields.add(Field.of(ConceptBulkFields.OWNER, FieldKind.TEXT, "productops.glossary.form.owner")
                .help("productops.glossary.form.owner.help")
                .shownWhere(ConceptBulkFields.CHANGE, ConceptBulkChange.OWNER.id()));
        return fields;
    }

    /** What is done with so many concepts. */
    static Message title(int count) {
        return Message.of("productops.glossary.bulk.title", count);
    }

    private List<Choice> changes() {
        List<Choice> choices = new ArrayList<>();
        choices.add(Choice.labelled("", "productops.glossary.bulk.choose").submit(title(count)));
        Arrays.stream(ConceptBulkChange.values())
                .map(change -> Choice.labelled(change.id(), "productops.glossary.bulk.kind." + change.id())
                        .submit(Message.of(
                                change == ConceptBulkChange.DELETE
                                        ? "productops.glossary.bulk.submit-delete"
                                        : "productops.glossary.bulk.submit",
                                count)))
                .forEach(choices::add);
        return choices;
    }

    @Override
    protected Map<String, List<Choice>> suggestions(FormValues values) {
        return Map.of(
                AREAS,
                known.areas().all().stream()
                        .map(path -> Choice.named(path, path))
                        .toList());
    }

    @Override
    protected FormValues values(ChangedConcepts result) {
        return FormValues.EMPTY;
    }

    /** What was typed, as a draft. */
    ConceptBulkDraft draft(FormValues typed) {
        return new ConceptBulkDraft(
                typed.text(ConceptBulkFields.CHANGE),
                typed.text(ConceptBulkFields.STATUS),
                typed.text(ConceptBulkFields.DOMAIN),
                typed.text(ConceptBulkFields.AREA),
                typed.text(ConceptBulkFields.OWNER));
    }
}
