package org.productops.readiness.gate.web;

import java.util.List;
import java.util.Optional;
import org.productops.common.error.Message;
import org.productops.common.paging.Paging;
import org.productops.common.web.Address;
import org.productops.common.web.Frame;
import org.productops.common.web.PageRequest;
import org.productops.common.web.PageResult;
import org.productops.common.web.ServletPage;
import org.productops.common.web.Template;
import org.productops.readiness.gate.RefusalDays;
import org.productops.readiness.gate.RefusalGroupKey;
import org.productops.readiness.gate.RefusalGroupView;
import org.productops.readiness.gate.RefusalListView;
import org.productops.readiness.gate.RefusalService;
import org.productops.readiness.gate.TrialQuestion;
import org.productops.readiness.gate.TrialService;

/** What was refused, the latest first: one's own, or all of it. */
final class RefusalListPage implements ServletPage {

    private static final Template<View> TEMPLATE = new Template<>("readiness/gate/list.vm", View.class);

    private static final int GROUPS = 20;

    private final RefusalService refusals;
    private final TrialService trials;
    private final RefusalDrawing drawing;
    private final boolean all;

    RefusalListPage(RefusalService refusals, TrialService trials, RefusalDrawing drawing, boolean all) {
        this.refusals = refusals;
        this.trials = trials;
        this.drawing = drawing;
        this.all = all;
    }

    /**
     * The page.
     *
     * @param all whether everybody's are shown
     * @param maySeeAll whether the reader may see them
     * @param lost what was not kept; empty if all was
     */
    record View(
            Frame frame,
            boolean all,
            boolean maySeeAll,
            String ownPath,
            String allPath,
            String trialPath,
            List<Choice> checklists,
            List<DaysChoice> days,
            boolean filtered,
            Optional<Message> lost,
            Optional<Message> cut,
            List<GroupRow> groups,
            String pagerHtml) {}

    record Choice(String value, String name, boolean chosen) {}

    record DaysChoice(int days, boolean chosen) {}

    /**
     * What belongs together.
     *
     * @param who who tried; empty on one's own page
     * @param many whether it was more than one issue
     * @param more where the rest of the issues is; empty if all are here
     */
    record GroupRow(
            String transition,
            String workflow,
            String moment,
            String since,
            String who,
            boolean many,
            int count,
            List<RefusalDrawing.ItemCountRow> items,
            String issuesHtml,
            Optional<String> more) {}

    @Override
    public PageResult show(PageRequest request) {
        int days = RefusalDays.find(request.text(RefusalAddress.DAYS)).orElse(RefusalDays.USUAL);
        Optional<Long> checklist = request.id(RefusalAddress.CHECKLIST);
        RefusalListView asked = list(days, checklist, request.text(Paging.START), Paging.MOST);
        RefusalListView list =
                asked.groups().values().isEmpty() && asked.groups().total() > 0
                        ? list(
                                days,
                                checklist,
                                request.text(Paging.START),
                                asked.groups().total())
                        : asked;
        Address here = all
                ? RefusalAddress.all()
                        .with(RefusalAddress.DAYS, days == RefusalDays.USUAL ? "" : String.valueOf(days))
                        .with(
                                RefusalAddress.CHECKLIST,
                                checklist.map(String::valueOf).orElse(""))
                : RefusalAddress.own();
        return PageResult.show(
                TEMPLATE,
                new View(
                        request.frame(),
                        all,
                        refusals.maySeeAll(),
                        RefusalAddress.own().toString(),
                        RefusalAddress.all().toString(),
                        RefusalAddress.trial(new TrialQuestion(Optional.empty(), "", "", RefusalDays.USUAL))
                                .toString(),
                        all ? checklists(trials, checklist) : List.of(),
                        days(days),
                        checklist.isPresent() || days != RefusalDays.USUAL,
                        list.lost() > 0
                                ? Optional.of(Message.of("productops.gate.list.lost", list.lost()))
                                : Optional.empty(),
                        list.cut() ? Optional.of(Message.of("productops.gate.list.cut")) : Optional.empty(),
                        list.groups().values().stream().map(this::row).toList(),
                        drawing.pager(list.groups(), here)));
    }

    private RefusalListView list(int days, Optional<Long> checklist, String start, int total) {
        Paging paging = Paging.ofPage(start, -1, GROUPS, total);
        return all ? refusals.all(days, checklist, paging) : refusals.own(paging);
    }

    static List<Choice> checklists(TrialService trials, Optional<Long> chosen) {
        return trials.checklists().stream()
                .map(each -> new Choice(
                        String.valueOf(each.id()),
                        each.name(),
                        chosen.filter(id -> id == each.id()).isPresent()))
                .toList();
    }

    static List<DaysChoice> days(int chosen) {
        return RefusalDays.STEPS.stream()
                .map(step -> new DaysChoice(step, step == chosen))
                .toList();
    }

    private GroupRow row(RefusalGroupView group) {
        int count = group.issues().total();
        return new GroupRow(
                group.transition(),
                group.workflow(),
                drawing.moment(group.until()),
                group.until().toString(),
                all ? group.userName() : "",
                count > 1,
                count,
                RefusalDrawing.rows(group.items(), count),
                drawing.issues(group.issues().values()),
                group.issues().isLast()
                        ? Optional.empty()
                        : Optional.of(
                                RefusalAddress.group(RefusalGroupKey.of(group)).toString()));
    }
}
