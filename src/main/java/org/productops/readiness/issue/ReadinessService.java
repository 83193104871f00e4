package org.productops.readiness.issue;

import com.atlassian.plugin.spring.scanner.annotation.component.JiraComponent;
import jakarta.inject.Inject;
import java.util.List;
import org.productops.common.error.Message;
import org.productops.common.error.NotFoundException;
import org.productops.common.issue.Issues;
import org.productops.common.issue.VisibleIssue;
import org.productops.common.text.TextRule;
import org.productops.readiness.checklist.ChecklistLibrary;
import org.productops.readiness.checklist.ChecklistsOnCreation;

/** How far an issue is with its checklists, in the words of whoever sees the issue. */
@JiraComponent
public class ReadinessService {

    private final Issues issues;
    private final IssueDemands issueDemands;
    private final ChecklistLibrary library;
    private final ChecklistsOnCreation onCreation;
    private final ReadinessReader reader;
    private final ReadinessEngine engine;
    private final HiddenTransitions hidden;
    private final ReadinessTexts texts;

    @Inject
    public ReadinessService(
            Issues issues,
            IssueDemands demands,
            ChecklistLibrary library,
            ChecklistsOnCreation onCreation,
            ReadinessReader reader,
            ReadinessEngine engine,
            HiddenTransitions hidden,
            ReadinessTexts texts) {
        this.issues = issues;
        this.issueDemands = demands;
        this.library = library;
        this.onCreation = onCreation;
        this.reader = reader;
        this.engine = engine;
        this.hidden = hidden;
        this.texts = texts;
    }

    /**
     * The issue with this key, for those who may see it.
     *
     * @throws NotFoundException if there is none, or if the user may not see it
     */
    public VisibleIssue issue(String key) {
        return issues.find(key)
                .orElseThrow(() -> new NotFoundException(
                        Message.of("productops.readiness.error.unknown-issue", TextRule.beginning(key))));
    }

    /**
     * What the issue's workflow asks for, those checklists first that are needed next, for whoever sees the issue. Of those
     * that its creation needed, only what could not be asked then is still of interest. No statement.
     */
    public List<Demand> demands(VisibleIssue issue) {
        return issueDemands.demands(issue).stream()
                .filter(demand -> demand.when() != Demand.When.CREATION || isLeftByCreation(demand.checklistId()))
                .toList();
    }

    private boolean isLeftByCreation(long checklistId) {
        return library.checklists()
                .find(checklistId)
                .filter(checklist -> !onCreation.notJudged(checklist).isEmpty())
                .isPresent();
    }

    /**
     * Whether there is anything to show of the issue, for whoever sees it. No statement.
     *
     * @param demands see {@link #demands}
     */
    public boolean isAnything(VisibleIssue issue, List<Demand> demands) {
        return engine.isAnything(issueDemands.facts(issue), demands);
    }

    /**
     * How far the issue is, in the user's words, for whoever sees the issue. At most three statements for all checklists.
     *
     * @param demands see {@link #demands}
     */
    public ReadinessView view(VisibleIssue issue, List<Demand> demands) {
        IssueReadiness readiness = reader.shown(issue, demands);
        return texts.view(issue, readiness, hidden.of(issue, readiness));
    }

    /** The same, where nobody knows yet what the workflow asks for. */
    public ReadinessView view(VisibleIssue issue) {
        return view(issue, demands(issue));
    }
}
