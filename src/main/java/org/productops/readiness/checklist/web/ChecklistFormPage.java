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
import org.productops.readiness.checklist.ReadyMadeChecklists;

/** The page on which a checklist is created or edited. */
final class ChecklistFormPage extends FormPage<Checklist> {

    /** The parameter with the list to begin with. */
    static final String START = "start";

    /** The parameter with the older version that the list is to be as again. */
    private static final String FROM = "from";

    private final ChecklistFormType type;
    private final ChecklistService checklists;
    private final ReadyMadeChecklists readyMade;
    private final Optional<Long> id;
    private final Optional<ChecklistDraft> given;

    /** @param given what stands in the form when it is opened, in place of what is stored */
    ChecklistFormPage(
            FormRenderer renderer,
            ChecklistFormType type,
            ChecklistService checklists,
            ReadyMadeChecklists readyMade,
            Optional<Long> id,
            Optional<ChecklistDraft> given) {
        super(renderer, type);
        this.type = type;
        this.checklists = checklists;
        this.readyMade = readyMade;
        this.id = id;
        this.given = given;
    }

    /** Where an older version is made a draft, from the context path on. */
    static String restoring(long id, long version) {
        return ChecklistServlet.about("edit", id)
                .with(FROM, String.valueOf(version))
                .toString();
    }

    /** What the form is filled with, if that is not what is stored. */
    private Optional<ChecklistDraft> draft(PageRequest request) {
        return given.or(() -> DraftHandover.in(request))
                .or(() -> readyMade.find(request.text(START)).map(readyMade::draft))
                .or(() -> id.flatMap(
                        known -> request.id(FROM).map(from -> checklists.draft(checklists.version(known, from)))));
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
        FormHead head = new FormHead(
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
        return about(request, record).map(head::about).orElse(head);
    }

    private Optional<Message> about(PageRequest request, Optional<Checklist> record) {
        if (request.id(FROM).isPresent()) {
            return Optional.of(Message.of("productops.readiness.form.from-version", request.text(FROM)));
        }
        return draft(request).map(draft -> record.map(checklists::draft)
                .map(now -> DraftDifference.between(now, draft).about())
                .orElse(Message.of("productops.readiness.form.from-draft")));
    }

    @Override
    protected boolean opens(PageRequest request) {
        return given.isPresent() || DraftHandover.isIn(request);
    }

    @Override
    protected boolean isUnsaved(PageRequest request) {
        return draft(request).isPresent();
    }

    @Override
    protected FormValues blank(PageRequest request) {
        return draft(request)
                .map(draft -> renewed(type.values(draft), Optional.empty()))
                .orElseGet(type::blank);
    }

    @Override
    protected FormValues opened(PageRequest request, Checklist record) {
        return draft(request)
                .map(draft -> renewed(type.values(draft), Optional.of(record)))
                .orElseGet(() -> super.opened(request, record));
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
        return id.map(known -> checklists.update(known, version, type.draft(typed), confirmation(request)))
                .orElseGet(() -> checklists.create(type.draft(typed)));
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
