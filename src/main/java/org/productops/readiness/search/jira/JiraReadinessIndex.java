package org.productops.readiness.search.jira;

import com.atlassian.jira.entity.property.JsonEntityPropertyManager;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.issue.index.IssueIndexingService;
import com.atlassian.plugin.spring.scanner.annotation.component.JiraComponent;
import com.atlassian.plugin.spring.scanner.annotation.imports.JiraImport;
import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.productops.common.jira.JiraIssues;
import org.productops.common.json.Json;
import org.productops.common.search.jira.JiraIssueIndex;
import org.productops.common.store.Transactions;
import org.productops.readiness.issue.ReadinessReader;
import org.productops.readiness.search.IndexedReadiness;
import org.productops.readiness.search.ReadinessIndex;

/** Keeps how far an issue is in a property of the issue, which Jira indexes: the descriptor says where the index finds what. */
@JiraComponent
public class JiraReadinessIndex extends JiraIssueIndex implements ReadinessIndex {

    /** The property's key, as the descriptor has it. */
    static final String KEY = "productops.readiness";

    private final JiraIssues visible;
    private final ReadinessReader reader;

    @Inject
    public JiraReadinessIndex(
            @JiraImport IssueManager issues,
            JiraIssues visible,
            ReadinessReader reader,
            @JiraImport JsonEntityPropertyManager properties,
            @JiraImport IssueIndexingService index,
            Transactions transactions) {
        super(KEY, issues, properties, index, transactions);
        this.visible = visible;
        this.reader = reader;
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
    protected Optional<String> known(Issue issue) {
        IndexedReadiness readiness = IndexedReadiness.of(reader.of(visible.shown(issue)));
        return readiness.state().equals(IndexedReadiness.State.NONE.word())
                ? Optional.empty()
                : Optional.of(Json.write(Kept.of(readiness)));
    }
}
