package org.productops.outcome.jira;

import com.atlassian.jira.issue.Issue;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.productops.common.error.Message;
import org.productops.common.issue.VisibleIssue;
import org.productops.common.jira.IssuePanel;
import org.productops.common.jira.JiraIssues;
import org.productops.common.jira.RequestMemory;
import org.productops.common.user.PersonNames;
import org.productops.common.web.Template;
import org.productops.common.web.Templates;
import org.productops.outcome.CriterionChange;
import org.productops.outcome.CriterionService;
import org.productops.outcome.CriterionTexts;
import org.productops.outcome.CriterionView;
import org.productops.outcome.OutcomeReview;
import org.productops.outcome.SuccessCriterion;

/** The panel of an issue in which its success is defined, and later said what came out. */
public final class OutcomePanel extends IssuePanel {

    static final String MEMORY = "outcome.criteria.";

    private static final Template<View> TEMPLATE = new Template<>("outcome/panel.vm", View.class);

    /** So much of the history is shown; all of it is in the REST interface. */
    private static final int MOST_CHANGES = 30;

    private final JiraIssues issues;
    private final CriterionService criteria;
    private final CriterionTexts texts;
    private final Templates templates;

    @Inject
    public OutcomePanel(JiraIssues issues, CriterionService criteria, CriterionTexts texts, Templates templates) {
        this.issues = issues;
        this.criteria = criteria;
        this.texts = texts;
        this.templates = templates;
    }

    /**
     * The panel.
     *
     * @param mayDefine whether the user may add one
     * @param changes what was done, the newest first; only where there is more than what stands there
     */
    record View(String issueKey, boolean mayDefine, List<Row> criteria, List<ChangeRow> changes) {}

    /**
     * A criterion.
     *
     * @param look the end of the name of its lozenge's style
     * @param when who looks at it when, or did
     * @param afterwards whether what was agreed was changed afterwards
     * @param remark that the reviewer left, if nobody has reviewed it yet
     */
    record Row(
            long id,
            String measure,
            String baseline,
            String target,
            Message standing,
            String look,
            Message when,
            String link,
            String number,
            String learned,
            boolean afterwards,
            Optional<Message> remark,
            boolean mayEdit,
            boolean mayRemove,
            Optional<Message> review,
            boolean urgent) {}

    /** Something that was done. */
    record ChangeRow(String measure, String said, boolean afterwards, List<DifferenceRow> fields) {}

    /** A field before and after. */
    record DifferenceRow(String label, String before, String after) {}

    @Override
    protected String html(Issue issue, RequestMemory memory) {
        VisibleIssue shown = issues.shown(issue);
        List<CriterionView> all = memory.once(MEMORY + issue.getId(), () -> criteria.of(shown));
        PersonNames names = texts.names();
        List<CriterionChange> changes = criteria.history(shown);
        Set<Long> afterwards = changes.stream()
                .filter(CriterionChange::afterwards)
                .filter(change ->
                        change.kind() == CriterionChange.Kind.CHANGED || change.kind() == CriterionChange.Kind.DEFINED)
                .map(CriterionChange::criterionId)
                .collect(Collectors.toSet());
        return templates.render(
                TEMPLATE,
                new View(
                        issue.getKey(),
                        criteria.mayDefine(shown) && all.size() < SuccessCriterion.MOST,
                        all.stream()
                                .map(view -> row(
                                        view,
                                        names,
                                        afterwards.contains(view.criterion().id())))
                                .toList(),
                        changes.size() > all.size()
                                ? changes.stream()
                                        .limit(MOST_CHANGES)
                                        .map(change -> row(change, names))
                                        .toList()
                                : List.of()));
    }

    private Row row(CriterionView view, PersonNames names, boolean afterwards) {
        SuccessCriterion criterion = view.criterion();
        boolean open = criterion.review().isEmpty();
        return new Row(
                criterion.id(),
                criterion.measure(),
                criterion.baseline(),
                criterion.target(),
                Message.of(view.standing().textKey()),
                look(view),
                criterion
                        .review()
                        .map(review -> Message.of(
                                "productops.outcome.panel.reviewed", texts.day(review.on()), names.of(review.byKey())))
                        .orElseGet(() -> Message.of(
                                "productops.outcome.panel.review-on",
                                texts.day(criterion.reviewOn()),
                                names.of(criterion.reviewerKey()))),
                criterion.link(),
                criterion.review().map(OutcomeReview::number).orElse(""),
                criterion.review().map(OutcomeReview::learned).orElse(""),
                afterwards,
                open && view.reviewerGone()
                        ? Optional.of(Message.of("productops.outcome.panel.reviewer-gone"))
                        : Optional.empty(),
                view.mayEdit(),
                view.mayRemove(),
                view.mayReview()
                        ? Optional.of(
                                Message.of(open ? "productops.outcome.do.review" : "productops.outcome.do.correct"))
                        : Optional.empty(),
                isUrgent(view));
    }

    private static boolean isUrgent(CriterionView view) {
        return switch (view.standing()) {
            case OVERDUE, DUE -> true;
            default -> false;
        };
    }

    private static String look(CriterionView view) {
        return switch (view.standing()) {
            case OVERDUE -> "error";
            case DUE -> "moved";
            case OPEN -> "default";
            case MET -> "success";
            case PARTLY -> "inprogress";
            case NOT_MET -> "error";
            case DROPPED -> "default";
        };
    }

    private ChangeRow row(CriterionChange change, PersonNames names) {
        return new ChangeRow(
                change.measure(),
                texts.said(change, names),
                change.afterwards(),
                texts.differences(change, names).stream()
                        .map(each -> new DifferenceRow(each.label(), each.before(), each.after()))
                        .toList());
    }
}
