package org.productops.readiness.waiver.web;

import java.util.List;
import java.util.Optional;
import org.productops.common.error.HttpStatus;
import org.productops.common.error.InvalidException;
import org.productops.common.error.Message;
import org.productops.common.paging.Paging;
import org.productops.common.paging.Slice;
import org.productops.common.user.PersonNames;
import org.productops.common.web.Address;
import org.productops.common.web.Frame;
import org.productops.common.web.PageRequest;
import org.productops.common.web.PageResult;
import org.productops.common.web.Pager;
import org.productops.common.web.ServletPage;
import org.productops.common.web.Template;
import org.productops.common.web.Templates;
import org.productops.readiness.waiver.WaiverCount;
import org.productops.readiness.waiver.WaiverCountDraft;
import org.productops.readiness.waiver.WaiverCountFields;
import org.productops.readiness.waiver.WaiverCountService;
import org.productops.readiness.waiver.WaiverCountView;
import org.productops.readiness.waiver.WaiverService;
import org.productops.readiness.waiver.WaiverTexts;
import org.productops.readiness.waiver.WaiverView;

/** The requests that wait for the reader, and how often checklists are passed by area or by checklist. */
final class WaiverListPage implements ServletPage {

    private static final Template<View> TEMPLATE = new Template<>("readiness/waiver/list.vm", View.class);

    private static final int ROWS = 50;

    /** So many requests are shown; the oldest come first, and the others move up. */
    private static final int WAITING = 20;

    private final WaiverService waivers;
    private final WaiverCountService counts;
    private final WaiverTexts texts;
    private final Templates templates;

    WaiverListPage(WaiverService waivers, WaiverCountService counts, WaiverTexts texts, Templates templates) {
        this.waivers = waivers;
        this.counts = counts;
        this.texts = texts;
        this.templates = templates;
    }

    /**
     * The page.
     *
     * @param more how many requests wait besides; empty if none
     * @param errors what is wrong with the filter; the usual figures are shown then
     * @param totals the figures of all together, in the order of the columns; none if there are none
     */
    record View(
            Frame frame,
            String path,
            List<WaitingRow> waiting,
            Optional<Message> more,
            List<Message> errors,
            boolean byArea,
            String from,
            String until,
            String area,
            List<ChecklistChoice> checklists,
            List<Integer> totals,
            List<CountRow> rows,
            String pagerHtml) {}

    /** A request. */
    record WaitingRow(
            String issueKey,
            String summary,
            String issue,
            String checklist,
            String standing,
            String reason,
            String grant,
            String deny) {}

    /** A checklist to choose. */
    record ChecklistChoice(String id, String name, boolean chosen) {}

    /** The figures of an area or a checklist; {@code page} is where it is seen, {@code counts} are in the order of the columns. */
    record CountRow(String id, String name, Optional<String> page, List<Integer> counts) {}

    @Override
    public PageResult show(PageRequest request) {
        WaiverCountDraft draft = new WaiverCountDraft(
                request.text(WaiverCountFields.BY),
                request.text(WaiverCountFields.FROM),
                request.text(WaiverCountFields.UNTIL),
                request.text(WaiverCountFields.AREA),
                request.text(WaiverCountFields.CHECKLIST));
        Paging paging = Paging.parse(request.text(Paging.START), "", ROWS, ROWS);
        try {
            return page(200, request, draft, counts.count(draft, paging), List.of());
        } catch (InvalidException e) {
            WaiverCountDraft usual = new WaiverCountDraft("", "", "", "", "");
            return page(
                    HttpStatus.of(e),
                    request,
                    draft,
                    counts.count(usual, new Paging(0, ROWS)),
                    List.copyOf(e.errors().fields().values()));
        }
    }

    private PageResult page(
            int status, PageRequest request, WaiverCountDraft draft, WaiverCountView view, List<Message> errors) {
        PersonNames names = texts.names();
        Slice<WaiverView> waiting = waivers.waitingForMe(new Paging(0, WAITING));
        int more = waiting.total() - waiting.values().size();
        Address here = Address.of(WaiverAddress.ROOT)
                .with(WaiverCountFields.BY, draft.by())
                .with(WaiverCountFields.FROM, draft.from())
                .with(WaiverCountFields.UNTIL, draft.until())
                .with(WaiverCountFields.AREA, draft.area())
                .with(WaiverCountFields.CHECKLIST, draft.checklist());
        return PageResult.show(
                status,
                TEMPLATE,
                new View(
                        request.frame(),
                        WaiverAddress.ROOT,
                        waiting.values().stream().map(each -> row(each, names)).toList(),
                        more > 0 ? Optional.of(Message.of("productops.waiver.list.more", more)) : Optional.empty(),
                        errors,
                        view.byArea(),
                        draft.from().isEmpty() ? view.from().toString() : draft.from(),
                        draft.until().isEmpty() ? view.until().toString() : draft.until(),
                        draft.area(),
                        counts.choices().stream()
                                .map(each -> new ChecklistChoice(
                                        each.id(), each.name(), each.id().equals(draft.checklist())))
                                .toList(),
                        view.total().asked() > 0 ? counts(view.total()) : List.of(),
                        view.rows().values().stream()
                                .map(each -> new CountRow(each.id(), each.name(), each.page(), counts(each.count())))
                                .toList(),
                        Pager.html(templates, view.rows(), here)));
    }

    private static List<Integer> counts(WaiverCount count) {
        return List.of(
                count.asked(),
                count.open(),
                count.granted(),
                count.ownRight(),
                count.denied(),
                count.withdrawn(),
                count.revoked(),
                count.active());
    }

    private WaitingRow row(WaiverView view, PersonNames names) {
        String key = view.issue().key();
        return new WaitingRow(
                key,
                view.issue().summary(),
                WaiverAddress.issue(key),
                view.checklistName(),
                texts.standing(view, names),
                view.waiver().reason(),
                WaiverAddress.of(WaiverAddress.GRANT, key, view.waiver().id()).toString(),
                WaiverAddress.of(WaiverAddress.DENY, key, view.waiver().id()).toString());
    }
}
