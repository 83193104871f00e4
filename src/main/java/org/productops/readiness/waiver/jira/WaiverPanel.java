package org.productops.readiness.waiver.jira;

import com.atlassian.jira.issue.Issue;
import jakarta.inject.Inject;
import java.util.List;
import org.productops.common.jira.IssuePanel;
import org.productops.common.jira.JiraIssues;
import org.productops.common.jira.RequestMemory;
import org.productops.common.user.PersonNames;
import org.productops.common.web.Template;
import org.productops.common.web.Templates;
import org.productops.readiness.waiver.Waiver;
import org.productops.readiness.waiver.WaiverService;
import org.productops.readiness.waiver.WaiverTexts;
import org.productops.readiness.waiver.WaiverView;
import org.productops.readiness.waiver.WaiverView.Standing;

/** The panel on the issue view in which people ask to pass a checklist, and those decide who may. */
public final class WaiverPanel extends IssuePanel {

    private static final Template<View> TEMPLATE = new Template<>("readiness/waiver/panel.vm", View.class);

    /** So many that are over are shown, folded; all are in the history. */
    private static final int MOST_OVER = 5;

    private final JiraIssues issues;
    private final WaiverService waivers;
    private final WaiverTexts texts;
    private final Templates templates;

    @Inject
    public WaiverPanel(JiraIssues issues, WaiverService waivers, WaiverTexts texts, Templates templates) {
        this.issues = issues;
        this.waivers = waivers;
        this.texts = texts;
        this.templates = templates;
    }

    /**
     * The panel.
     *
     * @param mayAsk whether the user may ask
     * @param current those that are asked for or hold
     * @param over the latest of those that do not any more
     */
    record View(String issueKey, boolean mayAsk, List<Row> current, List<Row> over) {}

    /**
     * An override.
     *
     * @param standing where it stands, in a sentence
     * @param answer what was said to it; may be empty
     */
    record Row(
            long id,
            String checklist,
            boolean active,
            String standing,
            String reason,
            String answer,
            boolean mayGrant,
            boolean mayDeny,
            boolean mayRevoke,
            boolean mayWithdraw) {}

    @Override
    protected String html(Issue issue, RequestMemory memory) {
        List<WaiverView> all = waivers.of(issues.shown(issue));
        PersonNames names = texts.names();
        return templates.render(
                TEMPLATE,
                new View(
                        issue.getKey(),
                        waivers.mayAsk(issues.shown(issue)),
                        all.stream()
                                .filter(WaiverPanel::isCurrent)
                                .map(view -> row(view, names))
                                .toList(),
                        all.stream()
                                .filter(view -> !isCurrent(view))
                                .limit(MOST_OVER)
                                .map(view -> row(view, names))
                                .toList()));
    }

    private static boolean isCurrent(WaiverView view) {
        return switch (view.standing()) {
            case REQUESTED, ACTIVE, ELSEWHERE -> true;
            case RUN_OUT, DENIED, REVOKED, WITHDRAWN -> false;
        };
    }

    private Row row(WaiverView view, PersonNames names) {
        Waiver waiver = view.waiver();
        return new Row(
                waiver.id(),
                view.checklistName(),
                view.standing() == Standing.ACTIVE,
                texts.standing(view, names),
                waiver.reason(),
                waiver.endReason().isEmpty() ? waiver.answer() : waiver.endReason(),
                view.mayGrant(),
                view.mayDeny(),
                view.mayRevoke(),
                view.mayWithdraw());
    }
}
