package org.productops.readiness.gate.web;

import java.time.Instant;
import java.util.List;
import org.productops.common.error.Message;
import org.productops.common.error.NotFoundException;
import org.productops.common.paging.Paging;
import org.productops.common.web.Frame;
import org.productops.common.web.PageRequest;
import org.productops.common.web.PageResult;
import org.productops.common.web.ServletPage;
import org.productops.common.web.Template;
import org.productops.readiness.gate.RefusalGroupKey;
import org.productops.readiness.gate.RefusalGroupView;
import org.productops.readiness.gate.RefusalService;

/** All issues of one change of many issues. */
final class RefusalGroupPage implements ServletPage {

    private static final Template<View> TEMPLATE = new Template<>("readiness/gate/group.vm", View.class);

    private static final int ISSUES = 50;

    /** Databases know no moment behind. */
    private static final Instant LAST = Instant.parse("9999-01-01T00:00:00Z");

    private final RefusalService refusals;
    private final RefusalDrawing drawing;

    RefusalGroupPage(RefusalService refusals, RefusalDrawing drawing) {
        this.refusals = refusals;
        this.drawing = drawing;
    }

    record View(
            Frame frame,
            String ownPath,
            String transition,
            String workflow,
            String moment,
            String who,
            int count,
            List<RefusalDrawing.ItemCountRow> items,
            String issuesHtml,
            String pagerHtml) {}

    @Override
    public PageResult show(PageRequest request) {
        RefusalGroupKey key = new RefusalGroupKey(
                request.text(RefusalAddress.WHO),
                request.text(RefusalAddress.WORKFLOW),
                request.text(RefusalAddress.TRANSITION),
                moment(request, RefusalAddress.FROM),
                moment(request, RefusalAddress.UNTIL));
        RefusalGroupView asked = refusals.group(key, paging(request, Paging.MOST));
        RefusalGroupView group = asked.issues().values().isEmpty()
                ? refusals.group(key, paging(request, asked.issues().total()))
                : asked;
        int count = group.issues().total();
        return PageResult.show(
                TEMPLATE,
                new View(
                        request.frame(),
                        RefusalAddress.own().toString(),
                        group.transition(),
                        group.workflow(),
                        drawing.moment(group.until()),
                        group.userName(),
                        count,
                        RefusalDrawing.rows(group.items(), count),
                        drawing.issues(group.issues().values()),
                        drawing.pager(group.issues(), RefusalAddress.group(key))));
    }

    private static Paging paging(PageRequest request, int total) {
        return Paging.ofPage(request.text(Paging.START), -1, ISSUES, total);
    }

    private static Instant moment(PageRequest request, String field) {
        return request.id(field)
                .map(Instant::ofEpochMilli)
                .filter(moment -> moment.isBefore(LAST))
                .orElseThrow(() -> new NotFoundException(Message.of("productops.gate.error.no-group")));
    }
}
