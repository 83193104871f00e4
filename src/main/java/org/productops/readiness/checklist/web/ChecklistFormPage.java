package org.productops.readiness.checklist.web;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.productops.common.error.Message;
import org.productops.common.web.PageRequest;
import org.productops.common.web.form.FormHead;
import org.productops.common.web.form.FormPage;
import org.productops.common.web.form.FormRenderer;
import org.productops.common.web.form.FormValues;
import org.productops.readiness.checklist.Checklist;
import org.productops.readiness.checklist.ChecklistDraft;
import org.productops.readiness.checklist.ChecklistFields;
import org.productops.readiness.checklist.ChecklistService;

/** The page on which a checklist is created or edited. */
final class ChecklistFormPage extends FormPage<Checklist> {

    private final ChecklistFormType type;
    private final ChecklistService checklists;
    private final Optional<Long> id;
    private final Optional<ChecklistDraft> pasted;

    ChecklistFormPage(FormRenderer renderer, ChecklistFormType type, ChecklistService checklists, Optional<Long> id) {
        this(renderer, type, checklists, id, Optional.empty());
    }

    /** @param pasted what stands in the form when it is opened, in place of what is stored */
    ChecklistFormPage(
            FormRenderer renderer,
            ChecklistFormType type,
            ChecklistService checklists,
            Optional<Long> id,
            Optional<ChecklistDraft> pasted) {
        super(renderer, type);
        this.type = type;
        this.checklists = checklists;
        this.id = id;
        this.pasted = pasted;
    }

    @Override
    protected boolean opens(PageRequest request) {
        return pasted.isPresent();
    }

    @Override
    protected Optional<Checklist> open(PageRequest request) {
        if (id.isEmpty()) {
            // For the permission that it takes.
            checklists.blank();
        }
        return id.map(checklists::getToEdit);
    }

    @Override
    protected FormHead head(PageRequest request, Optional<Checklist> record) {
        return new FormHead(
                record.map(checklist -> Message.of("productops.readiness.form.title-edit", checklist.name()))
                        .orElseGet(() -> Message.of("productops.readiness.form.title-new")),
                Optional.empty(),
                List.of(ChecklistServlet.crumb()),
                record.map(checklist -> ChecklistServlet.about("edit", checklist.id()))
                        .orElseGet(() -> ChecklistServlet.PAGE.with("action", "new"))
                        .toString(),
                Optional.of(record.map(checklist -> ChecklistServlet.at("", checklist.id()))
                        .orElseGet(ChecklistServlet.PAGE::toString)),
                Optional.empty());
    }

    @Override
    protected FormValues blank(PageRequest request) {
        return pasted.map(ChecklistFormType::values).orElseGet(type::blank);
    }

    @Override
    protected FormValues renewed(FormValues typed, Optional<Checklist> stored) {
        Set<String> there = stored.stream()
                .flatMap(checklist -> checklist.items().stream())
                .map(item -> String.valueOf(item.id()))
                .collect(Collectors.toSet());
        return typed.withRows(
                ChecklistFields.ITEMS,
                typed.rows(ChecklistFields.ITEMS).stream()
                        .map(row ->
                                there.contains(row.text(ChecklistFields.ID)) ? row : row.with(ChecklistFields.ID, ""))
                        .toList());
    }

    @Override
    protected Checklist save(PageRequest request, FormValues typed, long version) {
        return id.map(known -> checklists.update(known, version, ChecklistFormType.draft(typed), confirmation(request)))
                .orElseGet(() -> checklists.create(ChecklistFormType.draft(typed)));
    }

    @Override
    protected String afterwards(PageRequest request, Checklist saved) {
        return ChecklistServlet.at(id.isPresent() ? "saved" : "created", saved.id());
    }

    @Override
    protected Optional<Message> deletedMeanwhile() {
        return Optional.of(Message.of("productops.readiness.error.deleted-meanwhile"));
    }
}
