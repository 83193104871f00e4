package org.productops.feedback.ao;

import static org.productops.common.store.ao.StoredTexts.orEmpty;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.plugin.spring.scanner.annotation.component.JiraComponent;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.java.ao.ActiveObjectsException;
import net.java.ao.Query;
import org.productops.common.store.ao.Batches;
import org.productops.common.store.ao.IssueRows;
import org.productops.common.store.ao.UnreadableRows;
import org.productops.feedback.Feedback;
import org.productops.feedback.FeedbackDraft;
import org.productops.feedback.FeedbackSource;
import org.productops.feedback.FeedbackStore;
import org.productops.feedback.FeedbackSummary;
import org.productops.feedback.UnreadableFeedback;

/** Feedback in the product's database. */
@JiraComponent
public final class AoFeedbackStore implements FeedbackStore {

    private static final String ISSUE_ID = "ISSUE_ID";

    /** Not the words themselves. */
    private static final String SUMMARY_COLUMNS = "ID, ISSUE_ID, ORGANISATION, HEARD_ON";

    /** How SQL states of violated constraints begin. */
    private static final String CONSTRAINT_VIOLATED = "23";

    private final ActiveObjects ao;
    private final UnreadableRows unreadable = new UnreadableRows();

    @Inject
    public AoFeedbackStore(@ComponentImport ActiveObjects ao) {
        this.ao = ao;
    }

    @Override
    public Optional<Feedback> find(long issueId) {
        return row(issueId).flatMap(this::feedback);
    }

    @Override
    public List<Feedback> findAll(Collection<Long> issueIds) {
        return rows(issueIds).stream().flatMap(row -> feedback(row).stream()).toList();
    }

    @Override
    public List<UnreadableFeedback> unreadable(Collection<Long> issueIds) {
        return rows(issueIds).stream()
                .filter(row -> feedback(row).isEmpty())
                .map(row -> new UnreadableFeedback(
                        row.getIssueId(),
                        new FeedbackDraft(row.getSourceName(), row.getOrganisation(), row.getQuote(), row.getHeardOn()),
                        row.getRowVersion()))
                .toList();
    }

    private List<FeedbackEntity> rows(Collection<Long> issueIds) {
        List<FeedbackEntity> found = new ArrayList<>();
        Batches.each(
                issueIds,
                batch -> found.addAll(
                        List.of(ao.find(FeedbackEntity.class, Batches.in(Query.select(), ISSUE_ID, batch)))));
        return found;
    }

    @Override
    public List<FeedbackSummary> summaries(Collection<Long> issueIds) {
        List<FeedbackSummary> found = new ArrayList<>();
        Batches.each(
                issueIds,
                batch -> ao.stream(
                        FeedbackEntity.class,
                        Batches.in(Query.select(SUMMARY_COLUMNS), ISSUE_ID, batch),
                        row -> found.add(
                                new FeedbackSummary(row.getIssueId(), orEmpty(row.getOrganisation()), day(row)))));
        return found;
    }

    @Override
    public boolean insert(Feedback feedback) {
        try {
            ao.create(
                    FeedbackEntity.class,
                    Map.of(
                            "ISSUE_ID", feedback.issueId(),
                            "SOURCE_NAME", feedback.source().name(),
                            "ORGANISATION", feedback.organisation(),
                            "QUOTE", feedback.quote(),
                            "HEARD_ON", feedback.heardOn().toString(),
                            "ROW_VERSION", feedback.version()));
            return true;
        } catch (ActiveObjectsException e) {
            if (isConstraintViolated(e)) {
                return false;
            }
            throw e;
        }
    }

    @Override
    public void update(Feedback feedback) {
        FeedbackEntity row = row(feedback.issueId())
                .orElseThrow(() -> new IllegalStateException("No feedback of issue " + feedback.issueId()));
        row.setSourceName(feedback.source().name());
        row.setOrganisation(feedback.organisation());
        row.setQuote(feedback.quote());
        row.setHeardOn(feedback.heardOn().toString());
        row.setRowVersion(feedback.version());
        row.save();
    }

    @Override
    public void forget(List<Long> issueIds) {
        IssueRows.delete(ao, FeedbackEntity.class, issueIds);
    }

    @Override
    public List<Long> issueIdsAfter(long issueId, int most) {
        return IssueRows.issueIdsAfter(ao, FeedbackEntity.class, FeedbackEntity::getIssueId, issueId, most);
    }

    private Optional<FeedbackEntity> row(long issueId) {
        return Arrays.stream(ao.find(FeedbackEntity.class, Query.select().where("ISSUE_ID = ?", issueId)))
                .findFirst();
    }

    /** Empty if the row cannot be read. */
    private Optional<Feedback> feedback(FeedbackEntity row) {
        Optional<FeedbackSource> source = FeedbackSource.named(row.getSourceName());
        Optional<LocalDate> day = day(row);
        if (source.isEmpty() || day.isEmpty()) {
            unreadable.tell("FEEDBACK", row, "the source " + row.getSourceName() + ", the day " + row.getHeardOn());
            return Optional.empty();
        }
        return Optional.of(new Feedback(
                row.getIssueId(),
                source.get(),
                orEmpty(row.getOrganisation()),
                orEmpty(row.getQuote()),
                day.get(),
                row.getRowVersion()));
    }

    private static Optional<LocalDate> day(FeedbackEntity row) {
        try {
            return Optional.of(LocalDate.parse(row.getHeardOn()));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    private static boolean isConstraintViolated(Throwable error) {
        for (Throwable cause = error; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql
                    && sql.getSQLState() != null
                    && sql.getSQLState().startsWith(CONSTRAINT_VIOLATED)) {
                return true;
            }
        }
        return false;
    }
}
