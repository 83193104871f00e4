package org.productops.devhost.jira.demo;

import com.atlassian.jira.issue.issuetype.IssueType;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.user.ApplicationUser;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.productops.devhost.jira.Jira;
import org.productops.devhost.jira.field.IssueInput;
import org.productops.devhost.jira.issue.JiraIssue;
import org.productops.devhost.jira.model.IssueRecord;
import org.productops.devhost.users.HostUsers;

/** The projects and issues of the demo story: a company that makes shop software. */
public final class DemoStory {
    private static final int START = 11;
    private static final int DONE = 31;

    private final Jira jira;

    public DemoStory(Jira jira) {
        this.jira = jira;
    }

    /** Tells the story in a new Jira. */
    public void load() {
        BaseData base = new BaseData(jira);
        base.project("MOB", "Mobile app", "The shop in the pocket.", Set.of(HostUsers.USERS));
        base.project("SEC", "Security", "What not everybody may see.", Set.of("release-managers"));
        components("SHOP", "Basket", "Invoices", "Search", "Vouchers");
        components("MOB", "Camera", "Wallet");
        JiraIssue oneClick = issue(
                "SHOP",
                "Story",
                "noah",
                "mia",
                "Pay with one click",
                "As a returning customer I pay" + " with the card that I used last time, without typing anything.");
        start(oneClick, "mia");
        subTask(oneClick, "liam", "Remember the card with the payment provider");
        subTask(oneClick, "mia", "Ask for consent before remembering a card");
        JiraIssue invoice = issue(
                "SHOP",
                "Story",
                "noah",
                "liam",
                "Invoice as PDF in the customer's language",
                "Business customers need an invoice that their accounting accepts.");
        start(invoice, "liam");
        JiraIssue timeout = issue(
                "SHOP",
                "Bug",
                "emma",
                "mia",
                "Checkout times out when the voucher is long",
                "Vouchers of more than 40 characters make the request fail after 30 seconds.");
        JiraIssue search = issue(
                "SHOP",
                "Story",
                "noah",
                "oscar",
                "Search understands synonyms",
                "Who looks for a couch wants to see sofas.");
        start(search, "oscar");
        JiraIssue filters = issue("SHOP", "Story", "noah", "oscar", "Filter results by delivery date", "");
        JiraIssue tax = issue(
                "SHOP",
                "Task",
                "hana",
                "liam",
                "New tax rates from January",
                "They come into force on" + " the first.");
        start(tax, "liam");
        finish(tax, "liam");
        issue(
                "SHOP",
                "Bug",
                "emma",
                null,
                "Confirmation e-mail shows the wrong currency",
                "Seen with customers from" + " Norway and Sweden.");
        issue("SHOP", "Task", "priya", "jonas", "Describe the new checkout in the help centre", "");
        JiraIssue faceId = issue("MOB", "Story", "noah", "mia", "Confirm a payment with the face", "");
        issue("MOB", "Bug", "emma", "oscar", "The search field loses focus after the first letter", "Android 15 only.");
        issue("MOB", "Story", "noah", null, "Scan a voucher with the camera", "");
        old(
                26,
                issue(
                        "MOB",
                        "Task",
                        "emma",
                        null,
                        "Two taps too many in the wallet",
                        "From a call with Fjord Interiors: my staff open the wallet, then the card, then the code."));
        issue("SEC", "Bug", "hana", "hana", "Session of a support user lives too long", "Not to be known outside.");
        planned("SHOP", "Spring", 45, oneClick, invoice, tax, filters);
        planned("MOB", "Spring app", 50, faceId);
        link("Blocks", oneClick, faceId);
        link("Relates", timeout, oneClick);
        link("Relates", search, filters);
    }

    private void components(String projectKey, String... names) {
        long project = jira.projects().getProjectObjByKey(projectKey).getId();
        Arrays.stream(names).forEach(name -> jira.components().add(project, name));
    }

    /** A version that is to be released in so many days, with these issues in it. */
    private void planned(String projectKey, String name, int days, JiraIssue... issues) {
        long project = jira.projects().getProjectObjByKey(projectKey).getId();
        long id = jira.versions()
                .add(project, name, null, LocalDate.now().plusDays(days).toString());
        Arrays.stream(issues)
                .map(this::record)
                .forEach(issue -> jira.records().issues().put(issue.with("fixVersions", List.of(String.valueOf(id)))));
    }

    /** Lets an issue be there for so many days already. */
    private void old(int days, JiraIssue issue) {
        Instant then = Instant.now().minus(Duration.ofDays(days));
        jira.records().issues().put(record(issue).createdAt(then).updatedAt(then));
    }

    private IssueRecord record(JiraIssue issue) {
        return jira.records().issues().get(issue.getId().toString()).orElseThrow();
    }

    private JiraIssue issue(
            String projectKey, String type, String reporter, String assignee, String summary, String description) {
        Project project = jira.projects().getProjectObjByKey(projectKey);
        return create(
                project, jira.issueTypes().named(type).orElseThrow(), null, reporter, assignee, summary, description);
    }

    private void subTask(JiraIssue parent, String assignee, String summary) {
        IssueType type = jira.issueTypes().named("Sub-task").orElseThrow();
        create(parent.getProjectObject(), type, parent.getId(), assignee, assignee, summary, "");
    }

    private JiraIssue create(
            Project project,
            IssueType type,
            Long parentId,
            String reporter,
            String assignee,
            String summary,
            String description) {
        ApplicationUser user = jira.people().getUserByKey(reporter);
        // Not everybody of the story may create in every project; the administrator does it for them.
        ApplicationUser creator = jira.people().getUserByKey("admin");
        JiraIssue draft = jira.operations().blank(project, type, parentId, user);
        IssueInput input = new IssueInput().put("summary", summary).put("description", description);
        if (assignee != null) {
            input.put("assignee", assignee);
        }
        return jira.operations().create(draft, input, false, creator);
    }

    private void start(JiraIssue issue, String user) {
        jira.transitions()
                .execute(issue, START, new IssueInput(), false, jira.people().getUserByKey(user));
    }

    private void finish(JiraIssue issue, String user) {
        JiraIssue now = jira.issues().find(issue.getId()).orElseThrow();
        IssueInput input = new IssueInput().put("resolution", "10000");
        jira.transitions().execute(now, DONE, input, false, jira.people().getUserByKey(user));
    }

    private void link(String type, JiraIssue... issues) {
        List<Long> ids = Arrays.stream(issues).map(JiraIssue::getId).toList();
        long typeId =
                jira.links().getIssueLinkTypesByName(type).iterator().next().getId();
        jira.links().link(typeId, ids.get(0), ids.get(1));
    }
}
