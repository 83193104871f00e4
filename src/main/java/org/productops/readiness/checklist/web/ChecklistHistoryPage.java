package org.productops.readiness.checklist.web;

import java.util.List;
import java.util.Optional;
import org.productops.common.error.Message;
import org.productops.common.paging.Paging;
import org.productops.common.paging.Slice;
import org.productops.common.web.Crumb;
import org.productops.common.web.Frame;
import org.productops.common.web.PageRequest;
import org.productops.common.web.PageResult;
import org.productops.common.web.Pager;
import org.productops.common.web.ServletPage;
import org.productops.common.web.Template;
import org.productops.common.web.Templates;
import org.productops.readiness.checklist.Checklist;
import org.productops.readiness.checklist.ChecklistChange;
import org.productops.readiness.checklist.ChecklistHistoryService;
import org.productops.readiness.checklist.ChecklistService;

/** What was changed in a checklist, when and by whom, and how to get an older version back. */
final class ChecklistHistoryPage implements ServletPage {

    private static final Template<View> TEMPLATE = new Template<>("readiness/checklist-history.vm", View.class);

    private static final int VERSIONS = 20;

    private final ChecklistService checklists;
    private final ChecklistHistoryService history;
    private final ChecklistDrawing drawing;
    private final Templates templates;
    private final long id;

    ChecklistHistoryPage(
            ChecklistService checklists,
            ChecklistHistoryService history,
            ChecklistDrawing drawing,
            Templates templates,
            long id) {
        this.checklists = checklists;
        this.history = history;
        this.drawing = drawing;
        this.templates = templates;
        this.id = id;
    }

    record View(Frame frame, Message title, List<Crumb> crumbs, List<VersionRow> versions, String pagerHtml) {}

    /**
     * A version.
     *
     * @param now whether it is valid now
     * @param look where it is shown; empty if it is not kept
     * @param restore where it is made a draft; empty if it is not kept or valid
     * @param changesHtml what was changed
     */
    record VersionRow(long version, boolean now, Optional<String> look, Optional<String> restore, String changesHtml) {}

    @Override
    public PageResult show(PageRequest request) {
        Checklist checklist = checklists.getToEdit(id);
        Slice<ChecklistChange> changes = history.of(
                id,
                Paging.ofPage(
                        request.text(Paging.START),
                        -1,
                        VERSIONS,
                        checklists.versions(id).size()));
        return PageResult.show(
                TEMPLATE,
                new View(
                        request.frame(),
                        Message.of("productops.readiness.history.title", checklist.name()),
                        List.of(ChecklistServlet.crumb()),
                        changes.values().stream()
                                .map(change -> row(checklist, change))
                                .toList(),
                        Pager.html(templates, changes, ChecklistServlet.about("history", id))));
    }

    private VersionRow row(Checklist checklist, ChecklistChange change) {
        long version = change.saved().version();
        boolean now = version == checklist.version();
        return new VersionRow(
                version,
                now,
                change.kept() ? Optional.of(ChecklistVersionPage.address(id, version)) : Optional.empty(),
                change.kept() && !now ? Optional.of(ChecklistFormPage.restoring(id, version)) : Optional.empty(),
                drawing.html(change, checklist));
    }
}
