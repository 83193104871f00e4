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
        return PageResult.show(TEMPLATE, new View(request.frame(), notice(request), rows));
    }

    private Optional<Message> notice(PageRequest request) {
        return switch (request.text("done")) {
            case "created" -> named("productops.readiness.page.created", request);
            case "saved" -> named("productops.readiness.page.saved", request);
            case "deleted" -> Optional.of(Message.of("productops.readiness.page.deleted"));
            default -> Optional.empty();
        };
    }

    private Optional<Message> named(String text, PageRequest request) {
        return request.id("id")
                .flatMap(id -> checklists.all().stream()
                        .filter(checklist -> checklist.id() == id)
                        .findFirst())
                .map(checklist -> Message.of(text, checklist.name()));
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
