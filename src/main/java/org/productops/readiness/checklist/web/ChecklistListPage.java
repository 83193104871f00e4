package org.productops.readiness.checklist.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.productops.common.error.Message;
import org.productops.common.paging.Paging;
import org.productops.common.paging.Slice;
import org.productops.common.setup.SetUpService;
import org.productops.common.setup.web.SetUpHint;
import org.productops.common.web.Frame;
import org.productops.common.web.PageRequest;
import org.productops.common.web.PageResult;
import org.productops.common.web.Pager;
import org.productops.common.web.ServletPage;
import org.productops.common.web.Template;
import org.productops.common.web.Templates;
import org.productops.readiness.checklist.Checklist;
import org.productops.readiness.checklist.ChecklistService;
import org.productops.readiness.checklist.ChecklistUse;

/** The list of checklists, with the transitions that need them. */
final class ChecklistListPage implements ServletPage {

    private static final Template<View> TEMPLATE = new Template<>("readiness/checklists.vm", View.class);

    private static final int ROWS = 50;

    private final ChecklistService checklists;
    private final SetUpService setUp;
    private final Templates templates;

    ChecklistListPage(ChecklistService checklists, SetUpService setUp, Templates templates) {
        this.checklists = checklists;
        this.setUp = setUp;
        this.templates = templates;
    }

    record View(Frame frame, String setUpHintHtml, Optional<Message> notice, List<Row> checklists, String pagerHtml) {}

    /**
     * A checklist.
     *
     * @param count how many items it has
     * @param unreadable how many of them cannot be read
     */
    record Row(long id, String name, String description, int count, long unreadable, List<UseView> uses) {}

    /** A transition, and what it does not ask for. */
    record UseView(String name, Optional<Message> notAsked) {}

    @Override
    public PageResult show(PageRequest request) {
        List<Checklist> all = checklists.all();
        Optional<Checklist> changed = request.id("id")
                .flatMap(id ->
                        all.stream().filter(checklist -> checklist.id() == id).findFirst());
        Slice<Checklist> slice = Slice.of(
                all,
                Paging.ofPage(
                        request.text(Paging.START), changed.map(all::indexOf).orElse(-1), ROWS, all.size()));
        Map<Long, List<ChecklistUse>> uses = checklists.uses();
        return PageResult.show(
                TEMPLATE,
                new View(
                        request.frame(),
                        SetUpHint.html(templates, setUp),
                        notice(request.done(), changed),
                        slice.map(checklist -> row(checklist, uses.getOrDefault(checklist.id(), List.of())))
                                .values(),
                        Pager.html(templates, slice, ChecklistServlet.PAGE)));
    }

    private static Optional<Message> notice(String done, Optional<Checklist> changed) {
        return switch (done) {
            case "created" -> changed.map(each -> Message.of("productops.readiness.page.created", each.name()));
            case "saved" -> changed.map(each -> Message.of("productops.readiness.page.saved", each.name()));
            case "deleted" -> Optional.of(Message.of("productops.readiness.page.deleted"));
            default -> Optional.empty();
        };
    }

    private Row row(Checklist checklist, List<ChecklistUse> uses) {
        return new Row(
                checklist.id(),
                checklist.name(),
                checklist.description(),
                checklist.items().size(),
                checklists.unreadable(checklist),
                uses.stream()
                        .map(use -> new UseView(
                                use.name(), use.creates() ? checklists.leftByCreation(checklist) : Optional.empty()))
                        .toList());
    }
}
