package org.productops.devhost.jira.issue;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.comments.Comment;
import com.atlassian.jira.issue.comments.CommentManager;
import com.atlassian.jira.user.ApplicationUser;
import java.util.ArrayList;
import java.util.List;
import org.productops.devhost.jira.model.IssueRecord;
import org.productops.devhost.jira.model.JiraRecords;
import org.productops.devhost.jira.user.JiraUsers;

/** Comments on issues, and the names of the files at them. Both stand in the issue itself, and go with it. */
public final class IssueComments implements CommentManager {

    /** The value that keeps the names of files. */
    static final String FILES = "attachment";

    /** The value that keeps comments: who wrote it, a blank, and what. */
    private static final String COMMENTS = "comment";

    private record IssueComment(ApplicationUser getAuthorApplicationUser) implements Comment {}

    /** A comment as it is shown: who wrote it, and what. */
    public record Shown(String author, String text) {}

    private final JiraRecords records;
    private final JiraUsers people;

    public IssueComments(JiraRecords records, JiraUsers people) {
        this.records = records;
        this.people = people;
    }

    @Override
    public List<Comment> getComments(Issue issue) {
        return record(issue).values(COMMENTS).stream()
                .<Comment>map(
                        comment -> new IssueComment(people.getUserByKey(comment.substring(0, comment.indexOf(' ')))))
                .toList();
    }

    /** The comments as they are shown. */
    public List<Shown> shown(Issue issue) {
        return record(issue).values(COMMENTS).stream()
                .map(comment -> {
                    int blank = comment.indexOf(' ');
                    return new Shown(
                            people.getUserByKey(comment.substring(0, blank)).getDisplayName(),
                            comment.substring(blank + 1));
                })
                .toList();
    }

    /** Adds a comment. */
    public void add(Issue issue, ApplicationUser author, String text) {
        put(issue, COMMENTS, author.getKey() + " " + text);
    }

    /** Adds a file, of which only the name is kept. */
    public void attach(Issue issue, String fileName) {
        put(issue, FILES, fileName);
    }

    private void put(Issue issue, String kind, String added) {
        IssueRecord record = record(issue);
        List<String> all = new ArrayList<>(record.values(kind));
        all.add(added);
        records.issues().put(record.with(kind, all));
    }

    private IssueRecord record(Issue issue) {
        return records.issues().get(issue.getId().toString()).orElseThrow();
    }
}
