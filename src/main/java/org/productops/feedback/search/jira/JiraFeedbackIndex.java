package org.productops.feedback.search.jira;

import com.atlassian.jira.entity.property.JsonEntityPropertyManager;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.issue.index.IssueIndexingService;
import com.atlassian.plugin.spring.scanner.annotation.component.JiraComponent;
import com.atlassian.plugin.spring.scanner.annotation.imports.JiraImport;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.OptionalLong;
import org.productops.common.json.Json;
import org.productops.common.search.jira.JiraIssueIndex;
import org.productops.common.store.Transactions;
import org.productops.feedback.search.FeedbackIndex;
import org.productops.feedback.search.IndexedFeedback;
import org.productops.feedback.search.IndexedFeedbackReader;

/** Keeps what is known of feedback, and of the feedback for an issue, in a property of the issue. */
@JiraComponent
public class JiraFeedbackIndex extends JiraIssueIndex implements FeedbackIndex {

    /** The property's key, as the descriptor has it. */
    static final String KEY = "productops.feedback";

    private final IndexedFeedbackReader reader;

    @Inject
    public JiraFeedbackIndex(
            @JiraImport IssueManager issues,
            IndexedFeedbackReader reader,
            @JiraImport JsonEntityPropertyManager properties,
            @JiraImport IssueIndexingService index,
            Transactions transactions) {
        super(KEY, issues, properties, index, transactions);
        this.reader = reader;
    }

    /** What is kept; public, as searches name its parts. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Kept(
            @JsonProperty("state") String state,
            @JsonProperty("source") String source,
            @JsonProperty("organisation") String organisation,
            @JsonProperty("segment") String segment,
            @JsonProperty("count") Long count,
            @JsonProperty("value") Long value) {

        static Kept of(IndexedFeedback feedback) {
            return new Kept(
                    feedback.state().orElse(null),
                    feedback.source().orElse(null),
                    feedback.organisation().orElse(null),
                    feedback.segment().orElse(null),
                    number(feedback.count()),
                    number(feedback.value()));
        }

        private static Long number(OptionalLong number) {
            return number.isPresent() ? number.getAsLong() : null;
        }
    }

    @Override
    protected Optional<String> known(Issue issue) {
        IndexedFeedback feedback = reader.of(issue.getId());
        return feedback.equals(IndexedFeedback.NONE) ? Optional.empty() : Optional.of(Json.write(Kept.of(feedback)));
    }
}
