package org.productops.readiness.gate.web;

import java.util.List;
import java.util.Optional;
import org.productops.common.error.Message;
import org.productops.common.paging.Paging;
import org.productops.common.web.Frame;
import org.productops.common.web.PageRequest;
import org.productops.common.web.PageResult;
import org.productops.common.web.ServletPage;
import org.productops.common.web.Template;
import org.productops.readiness.gate.RefusalDays;
import org.productops.readiness.gate.TrialQuestion;
import org.productops.readiness.gate.TrialReportView;
import org.productops.readiness.gate.TrialService;

/** What would have been refused, before it is. */
final class TrialReportPage implements ServletPage {

    private static final Template<View> TEMPLATE = new Template<>("readiness/gate/trial.vm", View.class);

    private static final int ISSUES = 20;

    private final TrialService trials;
    private final RefusalDrawing drawing;

    TrialReportPage(TrialService trials, RefusalDrawing drawing) {
        this.trials = trials;
        this.drawing = drawing;
    }

    /**
     * The page.
     *
     * @param one whether it is about one transition alone
     * @param everywhere the report about all transitions
     * @param percent how many of a hundred
     */
    record View(
            Frame frame,
            String ownPath,
            String path,
            List<RefusalListPage.Choice> checklists,
            List<RefusalListPage.DaysChoice> days,
            String workflow,
            String transition,
            boolean one,
            String everywhere,
            int stopped,
            int judged,
            int percent,
            Optional<Message> cut,
            List<RefusalDrawing.ItemCountRow> items,
            List<ProjectRow> projects,
            String issuesHtml,
            String pagerHtml) {}

    /**
     * A project.
     *
     * @param instead what to say where the reader may not see it
     */
    record ProjectRow(String name, Optional<Message> instead, int stopped, int judged, int percent) {}

    @Override
    public PageResult show(PageRequest request) {
        TrialQuestion question = new TrialQuestion(
                request.id(RefusalAddress.CHECKLIST),
                request.text(RefusalAddress.WORKFLOW),
                request.text(RefusalAddress.TRANSITION),
                RefusalDays.find(request.text(RefusalAddress.DAYS)).orElse(RefusalDays.USUAL));
        TrialReportView asked = trials.report(question, paging(request, Paging.MOST));
        TrialReportView report = asked.issues().values().isEmpty() && asked.stopped() > 0
                ? trials.report(question, paging(request, asked.stopped()))
                : asked;
        return PageResult.show(
                TEMPLATE,
                new View(
                        request.frame(),
                        RefusalAddress.own().toString(),
                        RefusalAddress.ROOT + "/" + RefusalAddress.TRIAL,
                        RefusalListPage.checklists(trials, question.checklistId()),
                        RefusalListPage.days(question.days()),
                        question.workflow(),
                        question.transition(),
                        !question.workflow().isEmpty() || !question.transition().isEmpty(),
                        RefusalAddress.trial(new TrialQuestion(question.checklistId(), "", "", question.days()))
                                .toString(),
                        report.stopped(),
                        report.judged(),
                        report.percent(),
                        report.cut() ? Optional.of(Message.of("productops.gate.list.cut")) : Optional.empty(),
                        RefusalDrawing.rows(report.items(), report.stopped()),
                        report.projects().stream().map(TrialReportPage::row).toList(),
                        drawing.issues(report.issues().values()),
                        drawing.pager(report.issues(), RefusalAddress.trial(question))));
    }

    private static Paging paging(PageRequest request, int total) {
        return Paging.ofPage(request.text(Paging.START), -1, ISSUES, total);
    }

    private static ProjectRow row(TrialReportView.ProjectView project) {
        return new ProjectRow(
                project.name().orElse(""),
                project.name().isPresent()
                        ? Optional.empty()
                        : Optional.of(Message.of("productops.gate.trial.other-projects")),
                project.stopped(),
                project.judged(),
                project.percent());
    }
}
