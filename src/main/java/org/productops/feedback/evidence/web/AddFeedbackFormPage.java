package org.productops.feedback.evidence.web;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.productops.common.error.InvalidException;
import org.productops.common.error.Message;
import org.productops.common.issue.VisibleIssue;
import org.productops.common.store.OnceTokens;
import org.productops.common.web.Address;
import org.productops.common.web.PageRequest;
import org.productops.common.web.form.FormHead;
import org.productops.common.web.form.FormPage;
import org.productops.common.web.form.FormRenderer;
import org.productops.common.web.form.FormValues;
import org.productops.feedback.CreatedFeedback;
import org.productops.feedback.FeedbackCreation;
import org.productops.feedback.FeedbackDraft;
import org.productops.feedback.FeedbackIssues;
import org.productops.feedback.FeedbackPlace;
import org.productops.feedback.FeedbackProjects;
import org.productops.feedback.FeedbackProjects.FeedbackProject;
import org.productops.feedback.FeedbackView;
import org.productops.feedback.IntakeNumbers;
import org.productops.feedback.IssueNotice;
import org.productops.feedback.NewFeedback;
import org.productops.feedback.evidence.DemandService;
import org.productops.feedback.web.IssueWays;
import org.productops.feedback.web.SaidFormType;

/** The page on which feedback is added to an issue. */
final class AddFeedbackFormPage extends FormPage<FeedbackView> {

    private final AddFeedbackFormType type;
    private final DemandService demand;
    private final FeedbackCreation creation;
    private final FeedbackProjects projects;
    private final FeedbackIssues kind;

    AddFeedbackFormPage(
            FormRenderer renderer,
            AddFeedbackFormType type,
            DemandService demand,
            FeedbackCreation creation,
            FeedbackProjects projects,
            FeedbackIssues kind) {
        super(renderer, type);
        this.type = type;
        this.demand = demand;
        this.creation = creation;
        this.projects = projects;
        this.kind = kind;
    }

    @Override
    protected Optional<FeedbackView> open(PageRequest request) {
        demand.openToAdd(request.text(IssueWays.ISSUE));
        return Optional.empty();
    }

    @Override
    protected FormHead head(PageRequest request, Optional<FeedbackView> record) {
        VisibleIssue issue = demand.openToAdd(request.text(IssueWays.ISSUE));
        return new FormHead(
                        Message.of("productops.feedback.evidence.add.title", issue.key()),
                        Optional.empty(),
                        List.of(IssueWays.to(issue)),
                        Address.of("/plugins/servlet/productops/add-feedback")
                                .with(IssueWays.ISSUE, issue.key())
                                .toString(),
                        Optional.of(IssueWays.path(issue.key()).toString()),
                        Optional.empty())
                .submit(Message.of("productops.feedback.evidence.add.submit"));
    }

    /** The issue's own project if it has feedback, or else the first that does: whoever hears something wants to write it down. */
    @Override
    protected FormValues blank(PageRequest request) {
        List<FeedbackProject> all = projects.creatable();
        String key = request.text(IssueWays.ISSUE);
        FormValues usual = type.usual()
                .with(AddFeedbackFormType.FORM, OnceTokens.fresh())
                .with(
                        AddFeedbackFormType.AREA,
                        kind.placeOf(demand.openToAdd(key).id())
                                .map(FeedbackPlace::areaKey)
                                .orElse(""));
        return all.stream()
                .filter(each -> key.startsWith(each.key() + "-"))
                .findFirst()
                .or(() -> all.stream().findFirst())
                .map(each -> usual.with(AddFeedbackFormType.PROJECT, String.valueOf(each.id())))
                .orElse(usual);
    }

    @Override
    protected FeedbackView save(PageRequest request, FormValues typed, long version) {
        VisibleIssue issue = demand.openToAdd(request.text(IssueWays.ISSUE));
        long projectId = projectId(typed.text(AddFeedbackFormType.PROJECT));
        FeedbackDraft draft = SaidFormType.draft(typed);
        Optional<String> areaKey = type.area(typed);
        String summary = typed.text(AddFeedbackFormType.SUMMARY);
        CreatedFeedback created = creation.create(new NewFeedback(
                projectId,
                summary,
                "",
                areaKey,
                Optional.empty(),
                draft,
                form(typed.text(AddFeedbackFormType.FORM), issue, projectId, summary + areaKey + draft),
                List.of(issue.id())));
        return new FeedbackView(demand.seen(created).orElse(issue), Optional.empty());
    }

    /** The same form with the same words is kept once; a page that is older than these numbers has none. */
    private static OptionalLong form(String form, VisibleIssue issue, long projectId, String typed) {
        return form.isBlank()
                ? OptionalLong.empty()
                : OptionalLong.of(IntakeNumbers.ofForm(form, issue.id() + " " + projectId + " " + typed));
    }

    private static long projectId(String typed) {
        String id = typed.strip();
        if (!id.matches("\\d{1,18}")) {
            throw InvalidException.at(
                    AddFeedbackFormType.PROJECT, Message.of("productops.feedback.evidence.error.no-project"));
        }
        return Long.parseLong(id);
    }

    @Override
    protected String afterwards(PageRequest request, FeedbackView saved) {
        return new IssueNotice(IssueNotice.Done.ADDED, saved.issue().key()).address(request.text(IssueWays.ISSUE));
    }
}
