package org.productops.readiness.checklist.web;

import java.util.List;
import java.util.Optional;
import org.productops.common.error.Message;
import org.productops.common.web.ConfirmPage;
import org.productops.common.web.PageRequest;
import org.productops.common.web.PageRequest.Sent;
import org.productops.readiness.checklist.Checklist;
import org.productops.readiness.checklist.ChecklistService;
import org.productops.readiness.checklist.ChecklistUse;

/** Asks whether to delete a checklist, and says which transitions need it. */
final class DeleteChecklistPage extends ConfirmPage {

    /** So many transitions tell where it is used; the others are counted. */
    private static final int NAMED = 20;

    private static final String VERSION = "version";

    private final ChecklistService checklists;
    private final long id;

    DeleteChecklistPage(ChecklistService checklists, long id) {
        this.checklists = checklists;
        this.id = id;
    }

    @Override
    protected Question question(PageRequest request) {
        Checklist checklist = checklists.getToEdit(id);
        List<ChecklistUse> uses = checklists.uses().getOrDefault(id, List.of());
        return new Question(
                "productops-checklist-delete",
                List.of(ChecklistServlet.crumb()),
                Message.of("productops.readiness.delete.title", checklist.name()),
                uses.isEmpty() ? List.of(Message.of("productops.readiness.delete.unused")) : List.of(),
                uses.isEmpty() ? Optional.empty() : Optional.of(transitions(uses)),
                List.of(new Sent(VERSION, String.valueOf(checklist.version()))),
                ChecklistServlet.about("delete", id).toString(),
                Message.of("productops.readiness.page.delete"),
                ChecklistServlet.at("", id));
    }

    private static Affected transitions(List<ChecklistUse> uses) {
        int more = uses.size() - NAMED;
        return new Affected(
                Message.of("productops.readiness.delete.in-use"),
                uses.stream().limit(NAMED).map(ChecklistUse::name).toList(),
                more <= 0 ? Optional.empty() : Optional.of(Message.of("productops.readiness.delete.more", more)),
                Optional.of(Message.of("productops.readiness.delete.consequence")));
    }

    @Override
    protected String confirmed(PageRequest request) {
        checklists.delete(id, request.id(VERSION).orElse(0L));
        return ChecklistServlet.PAGE.done("deleted").toString();
    }
}
