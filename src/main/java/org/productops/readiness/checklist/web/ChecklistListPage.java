package org.productops.readiness.checklist.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.productops.common.error.Message;
import org.productops.common.web.Frame;
import org.productops.common.web.PageRequest;
import org.productops.common.web.PageResult;
import org.productops.common.web.ServletPage;
import org.productops.common.web.Template;
import org.productops.readiness.checklist.Checklist;
import org.productops.readiness.checklist.ChecklistService;
import org.productops.readiness.checklist.ChecklistUse;

/** The list of checklists, with the transitions that need them. */
final class ChecklistListPage implements ServletPage {

    private static final Template<View> TEMPLATE = new Template<>("readiness/checklists.vm", View.class);

    /** What is said after each thing that can be done to a checklist. */
    private static final Map<String, Message> NOTICES = Map.of(
            "created", Message.of("productops.readiness.page.created"),
            "saved", Message.of("productops.readiness.page.saved"),
            "deleted", Message.of("productops.readiness.page.deleted"));

    private final ChecklistService checklists;

    ChecklistListPage(ChecklistService checklists) {
        this.checklists = checklists;
    }

    record View(Frame frame, Optional<Message> notice, List<Row> checklists) {}

    record Row(long id, String name, String description, int count, List<String> uses) {}

    @Override
    public PageResult show(PageRequest request) {
        Map<Long, List<ChecklistUse>> uses = checklists.uses();
        List<Row> rows = checklists.all().stream()
                .map(checklist -> row(checklist, uses.getOrDefault(checklist.id(), List.of())))
                .toList();
        Optional<Message> notice = Optional.ofNullable(NOTICES.get(request.text("done")));
        return PageResult.show(TEMPLATE, new View(request.frame(), notice, rows));
    }

    private static Row row(Checklist checklist, List<ChecklistUse> uses) {
        return new Row(
                checklist.id(),
                checklist.name(),
                checklist.description(),
                checklist.items().size(),
                uses.stream().map(ChecklistUse::name).toList());
    }
}
