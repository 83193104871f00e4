package org.productops.common.search.jira;

import com.atlassian.jira.entity.property.EntityProperty;
import com.atlassian.jira.entity.property.JsonEntityPropertyManager;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.issue.index.IndexException;
import com.atlassian.jira.issue.index.IssueIndexingParams;
import com.atlassian.jira.issue.index.IssueIndexingService;
import java.util.Optional;
import org.productops.common.search.IssueIndex;
import org.productops.common.store.Transactions;

/**
 * Keeps what a feature knows of an issue in a property of the issue, which Jira indexes: the descriptor says where the index
 * finds what.
 */
public abstract class JiraIssueIndex implements IssueIndex {

    /** Jira's name for issues that have properties. */
    private static final String OF_ISSUES = "IssueProperty";

    private final String key;
    private final IssueManager issues;
    private final JsonEntityPropertyManager properties;
    private final IssueIndexingService index;
    private final Transactions transactions;

    /** @param key the property's key, as the descriptor has it */
    protected JiraIssueIndex(
            String key,
            IssueManager issues,
            JsonEntityPropertyManager properties,
            IssueIndexingService index,
            Transactions transactions) {
        this.key = key;
        this.issues = issues;
        this.properties = properties;
        this.index = index;
        this.transactions = transactions;
    }

    /** What there is to know of the issue, as JSON; empty if there is nothing, and no property. */
    protected abstract Optional<String> known(Issue issue);

    @Override
    public final boolean bringUpToDate(long issueId) {
        return bringUpToDate(issueId, false);
    }

    /** What is kept may not be in the index. */
    @Override
    public final boolean bringUpToDateAgain(long issueId) {
        return bringUpToDate(issueId, true);
    }

    private boolean bringUpToDate(long issueId, boolean again) {
        Issue issue = issues.getIssueObject(issueId);
        if (issue == null) {
            return false;
        }
        Optional<String> wanted = known(issue);
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
    public final Optional<String> kept(long issueId) {
        return Optional.ofNullable(properties.get(OF_ISSUES, issueId, key)).map(EntityProperty::getValue);
    }

    private void keep(long issueId, Optional<String> json) {
        transactions.run(() -> {
            json.ifPresentOrElse(
                    value -> properties.put(OF_ISSUES, issueId, key, value),
                    () -> properties.delete(OF_ISSUES, issueId, key));
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
