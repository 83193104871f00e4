package org.productops.readiness.search.jira;

import com.atlassian.jira.entity.property.EntityProperty;
import com.atlassian.jira.entity.property.JsonEntityPropertyManager;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.issue.index.IndexException;
import com.atlassian.jira.issue.index.IssueIndexingParams;
import com.atlassian.jira.issue.index.IssueIndexingService;
import com.atlassian.plugin.spring.scanner.annotation.component.JiraComponent;
import com.atlassian.plugin.spring.scanner.annotation.imports.JiraImport;
import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.productops.common.jira.JiraIssues;
import org.productops.common.json.Json;
import org.productops.common.store.Transactions;
import org.productops.readiness.issue.ReadinessReader;
import org.productops.readiness.search.IndexedReadiness;
import org.productops.readiness.search.ReadinessIndex;

/** Keeps how far an issue is in a property of the issue, which Jira indexes: the descriptor says where the index finds what. */
@JiraComponent
public class JiraReadinessIndex implements ReadinessIndex {

    /** The property's key, as the descriptor has it. */
    static final String KEY = "productops.readiness";

    /** Jira's name for issues that have properties. */
    private static final String OF_ISSUES = "IssueProperty";

    private final IssueManager issues;
    private final JiraIssues visible;
    private final ReadinessReader reader;
    private final JsonEntityPropertyManager properties;
    private final IssueIndexingService index;
    private final Transactions transactions;

    @Inject
    public JiraReadinessIndex(
            @JiraImport IssueManager issues,
            JiraIssues visible,
            ReadinessReader reader,
            @JiraImport JsonEntityPropertyManager properties,
            @JiraImport IssueIndexingService index,
            Transactions transactions) {
        this.issues = issues;
        this.visible = visible;
        this.reader = reader;
        this.properties = properties;
        this.index = index;
        this.transactions = transactions;
    }

    /** What is kept; public, as searches name its parts. */
    record Kept(
            @JsonProperty("state") String state,
            @JsonProperty("open") List<String> open,
            @JsonProperty("ready") List<String> ready,
            @JsonProperty("overridden") List<String> overridden,
            @JsonProperty("percent") List<String> percent,
            @JsonProperty("openItems") List<String> openItems,
            @JsonProperty("progress") List<String> progress) {

        static Kept of(IndexedReadiness readiness) {
            return new Kept(
                    readiness.state(),
                    readiness.open(),
                    readiness.ready(),
                    readiness.overridden(),
                    readiness.percent(),
                    readiness.openItems(),
                    readiness.progress());
        }
    }

    @Override
    public boolean bringUpToDate(long issueId) {
        return bringUpToDate(issueId, false);
    }

    /** What is kept may not be in the index. */
    @Override
    public boolean bringUpToDateAgain(long issueId) {
        return bringUpToDate(issueId, true);
    }

    private boolean bringUpToDate(long issueId, boolean again) {
        Issue issue = issues.getIssueObject(issueId);
        if (issue == null) {
            return false;
        }
        IndexedReadiness readiness = IndexedReadiness.of(reader.of(visible.shown(issue)));
        Optional<String> wanted = readiness.state().equals(IndexedReadiness.State.NONE.word())
                ? Optional.empty()
                : Optional.of(Json.write(Kept.of(readiness)));
        Optional<String> before = kept(issueId);
        boolean kept = before.equals(wanted);
        if (kept && !again) {
            return false;
        }
        if (!kept) {
            keep(issueId, wanted);
        }
        index(issue, before);
        return !kept;
    }

    /** What is kept of the issue, as JSON; empty if nothing is. */
    Optional<String> kept(long issueId) {
        return Optional.ofNullable(properties.get(OF_ISSUES, issueId, KEY)).map(EntityProperty::getValue);
    }

    private void keep(long issueId, Optional<String> json) {
        transactions.run(() -> {
            json.ifPresentOrElse(
                    value -> properties.put(OF_ISSUES, issueId, KEY, value),
                    () -> properties.delete(OF_ISSUES, issueId, KEY));
            return json;
        });
    }

    /** Only once it is committed, as other nodes read it from there. What is not in the index is to be found again. */
    private void index(Issue issue, Optional<String> before) {
        try {
            index.reIndex(issue, IssueIndexingParams.INDEX_ISSUE_ONLY);
        } catch (IndexException e) {
            keep(issue.getId(), before);
            throw new IllegalStateException("Jira could not index the issue", e);
        }
    }
}
