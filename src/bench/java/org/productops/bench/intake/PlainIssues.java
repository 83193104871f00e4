package org.productops.bench.intake;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.productops.common.issue.Issues;
import org.productops.common.issue.VisibleIssue;
import org.productops.feedback.Feedback;
import org.productops.feedback.FeedbackIssueMaker;
import org.productops.feedback.FeedbackIssues;
import org.productops.feedback.FeedbackPlace;
import org.productops.feedback.NewFeedback;
import org.productops.testing.fakes.FakeIssues.FakeIssue;

/**
 * Stands for Jira's issues: a table that takes everything, the same as often as it comes, so that whatever was made twice is
 * seen. As in Jira, an issue is there before anything of the plugin's is kept of it.
 */
final class PlainIssues implements FeedbackIssueMaker, Issues, FeedbackIssues {

    static final String TABLE = "PLAIN_ISSUE";

    private static final String TYPE = "feedback";

    private final DataSource source;
    private final Runnable afterwards;

    /** @param afterwards what happens between an issue and what is kept of it */
    PlainIssues(DataSource source, Runnable afterwards) {
        this.source = source;
        this.afterwards = afterwards;
    }

    /** Makes the table. */
    static void create(DataSource source) throws SQLException {
        try (Connection connection = source.getConnection();
                PreparedStatement create = connection.prepareStatement("CREATE TABLE " + TABLE
                        + " (ID BIGSERIAL PRIMARY KEY, PROJECT BIGINT, SUMMARY VARCHAR(255), MADE_AT TIMESTAMP)")) {
            create.execute();
        }
        try (Connection connection = source.getConnection();
                PreparedStatement create =
                        connection.prepareStatement("CREATE INDEX PLAIN_SUMMARY ON " + TABLE + " (SUMMARY)")) {
            create.execute();
        }
    }

    @Override
    public VisibleIssue make(NewFeedback wanted, Feedback said) {
        List<VisibleIssue> made = ask(
                "INSERT INTO " + TABLE + " (PROJECT, SUMMARY, MADE_AT) VALUES (?, ?, ?) RETURNING ID, SUMMARY",
                wanted.projectId(),
                wanted.summary(),
                Timestamp.from(Instant.now()));
        afterwards.run();
        return made.get(0);
    }

    /** Rows have none. */
    @Override
    public void label(VisibleIssue issue, List<String> labels) {}

    @Override
    public Optional<VisibleIssue> find(long issueId) {
        return ask("SELECT ID, SUMMARY FROM " + TABLE + " WHERE ID = ?", issueId).stream()
                .findFirst();
    }

    @Override
    public List<VisibleIssue> madeSince(long projectId, String summary, Instant time) {
        return ask(
                "SELECT ID, SUMMARY FROM " + TABLE
                        + " WHERE PROJECT = ? AND SUMMARY = ? AND MADE_AT >= ? ORDER BY ID DESC",
                projectId,
                summary,
                Timestamp.from(time));
    }

    @Override
    public Optional<VisibleIssue> find(String key) {
        return find(Long.parseLong(key.substring(key.indexOf('-') + 1)));
    }

    @Override
    public List<VisibleIssue> visible(Collection<Long> issueIds) {
        return issueIds.stream().flatMap(id -> find(id).stream()).toList();
    }

    @Override
    public Set<Long> existing(Collection<Long> issueIds) {
        return visible(issueIds).stream().map(VisibleIssue::id).collect(Collectors.toSet());
    }

    @Override
    public boolean includes(VisibleIssue issue) {
        return true;
    }

    @Override
    public Optional<FeedbackPlace> placeOf(long issueId) {
        return Optional.empty();
    }

    @Override
    public List<Long> linkedTo(long issueId) {
        return List.of();
    }

    private List<VisibleIssue> ask(String sql, Object... values) {
        try (Connection connection = source.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            List<VisibleIssue> found = new ArrayList<>();
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    long id = rows.getLong(1);
                    found.add(new FakeIssue(id, "FB-" + id, rows.getString(2), TYPE, true));
                }
            }
            return found;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
