package org.productops.readiness.checklist.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.productops.common.error.Confirmation;
import org.productops.common.error.Message;
import org.productops.common.web.ConfirmPage;
import org.productops.common.web.PageRequest;
import org.productops.common.web.PageRequest.Sent;
import org.productops.readiness.checklist.Checklist;
import org.productops.readiness.checklist.ChecklistService;
import org.productops.readiness.checklist.ChecklistUse;

/** Asks whether to delete a checklist, and says which transitions need it. */
final class DeleteChecklistPage extends ConfirmPage {

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
        int issues = checklists.tickedIssues(checklist);
        List<Message> facts = new ArrayList<>();
        if (uses.isEmpty()) {
            facts.add(Message.of("productops.readiness.delete.unused"));
        }
        if (issues > 0) {
            facts.add(Message.of("productops.readiness.delete.ticked", issues));
        }
        checklists.undecided(checklist).ifPresent(facts::add);
        return new Question(
                "productops-checklist-delete",
                List.of(ChecklistServlet.crumb()),
                Message.of("productops.readiness.delete.title", checklist.name()),
                facts,
                uses.isEmpty() ? Optional.empty() : Optional.of(transitions(uses)),
                List.of(new Sent(VERSION, String.valueOf(checklist.version()))),
                ChecklistServlet.about("delete", id).toString(),
                Message.of("productops.readiness.page.delete"),
                ChecklistServlet.at("", id));
    }

    private static Affected transitions(List<ChecklistUse> uses) {
        int more = uses.size() - ChecklistUse.MOST_NAMED;
        return new Affected(
                Message.of("productops.readiness.delete.in-use"),
                uses.stream()
                        .limit(ChecklistUse.MOST_NAMED)
                        .map(ChecklistUse::name)
                        .toList(),
                more <= 0 ? Optional.empty() : Optional.of(Message.of("productops.readiness.delete.more", more)),
                Optional.of(Message.of("productops.readiness.delete.consequence")));
    }

    @Override
    protected String confirmed(PageRequest request) {
        checklists.delete(id, request.id(VERSION).orElse(0L), Confirmation.EVERYTHING);
        return ChecklistServlet.PAGE.done("deleted").toString();
    }
}
