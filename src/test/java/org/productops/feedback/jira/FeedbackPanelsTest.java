package org.productops.feedback.jira;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.atlassian.jira.issue.Issue;
import com.atlassian.sal.api.ApplicationProperties;
import com.atlassian.sal.api.UrlMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.productops.common.web.Templates;
import org.productops.feedback.FeedbackIssue;
import org.productops.feedback.FeedbackRecord;
import org.productops.feedback.FeedbackService;
import org.productops.feedback.FeedbackSource;
import org.productops.feedback.FeedbackView;
import org.productops.feedback.LinkedFeedback;
import org.productops.feedback.LinkedFeedbackService;
import org.productops.feedback.ShownDays;
import org.productops.feedback.web.FeedbackForm;
import org.productops.testing.fakes.VelocityTemplates;

class FeedbackPanelsTest {

    private static final String SCRIPT = "<script>alert('x')</script>";
    private static final FeedbackIssue EDITABLE = new FeedbackIssue(1, "FB-1", SCRIPT, true, true);
    private static final FeedbackIssue READABLE = new FeedbackIssue(1, "FB-1", SCRIPT, true, false);

    private final Templates templates = VelocityTemplates.create();
    private final ShownDays days = day -> "day " + day;
    private final JiraFeedbackIssues issues = mock(JiraFeedbackIssues.class);
    private final FeedbackService service = mock(FeedbackService.class);
    private final LinkedFeedbackService linked = mock(LinkedFeedbackService.class);
    private final ApplicationProperties application = mock(ApplicationProperties.class);
    private final Issue issue = mock(Issue.class);
    private final FeedbackPanel panel =
            new FeedbackPanel(issues, service, new FeedbackForm(templates, days), days, templates, application);
    private final LinkedFeedbackPanel linkedPanel = new LinkedFeedbackPanel(linked, days, templates, application);

    @BeforeEach
    void prepare() {
        when(application.getBaseUrl(UrlMode.RELATIVE)).thenReturn("/jira");
        when(issue.getId()).thenReturn(1L);
        when(issues.visible(issue)).thenReturn(Optional.of(EDITABLE));
    }

    @Test
    void showsWhatWasSaidAndLeadsToTheForm() {
        record(EDITABLE, feedback("Acme", "Too slow."));

        assertThat(panel.getHtml(Map.of("issue", issue)))
                .contains("data-resource=\"/jira/rest/productops/1.0/issues/FB-1/feedback\"")
                .contains("href=\"/jira/plugins/servlet/productops/feedback?issue=FB-1\"")
                .contains("<blockquote class=\"productops-feedback-quote-value productops-feedback-words\">Too slow.<")
                .contains("<dd class=\"productops-feedback-source-value\">Customer</dd>")
                .contains("datetime=\"2026-01-31\">day 2026-01-31<")
                .contains("<template class=\"productops-feedback-form-template\">")
                .contains("name=\"version\" value=\"4\"")
                .contains("<option value=\"CUSTOMER\" selected>")
                .contains("<p class=\"productops-feedback-empty productops-muted\" hidden>");
    }

    @Test
    void saysThatNothingIsRecordedYet() {
        record(EDITABLE, null);

        assertThat(panel.getHtml(Map.of("issue", issue)))
                .contains("<p class=\"productops-feedback-empty productops-muted\">")
                .contains("<div class=\"productops-feedback-recorded\" hidden>")
                .contains("name=\"version\" value=\"0\"")
                .doesNotContain(" selected");
    }

    @Test
    void offersNoFormToThoseWhoMayNotEdit() {
        when(issues.visible(issue)).thenReturn(Optional.of(READABLE));
        record(READABLE, feedback("Acme", "Too slow."));

        assertThat(panel.getHtml(Map.of("issue", issue)))
                .contains("Too slow.")
                .doesNotContain("<form")
                .doesNotContain("productops-feedback-edit");
    }

    @Test
    void isEmptyWhereThereIsNoIssue() {
        assertThat(panel.getHtml(Map.of())).isEmpty();
    }

    @Test
    void isEmptyOnAnIssueThatIsHiddenOrNotFeedback() {
        when(issues.visible(issue)).thenReturn(Optional.empty());
        assertThat(panel.getHtml(Map.of("issue", issue))).isEmpty();

        when(issues.visible(issue)).thenReturn(Optional.of(new FeedbackIssue(1, "PAY-1", "", false, true)));
        assertThat(panel.getHtml(Map.of("issue", issue))).isEmpty();
    }

    @Test
    void escapesWhateverPeopleWrote() {
        record(EDITABLE, feedback(SCRIPT, SCRIPT));
        when(linked.read(1L, LinkedFeedback.SHOWN))
                .thenReturn(new LinkedFeedback(
                        1,
                        List.of(new LinkedFeedback.FromOrganisation(SCRIPT, 1)),
                        0,
                        List.of(new FeedbackView(EDITABLE, Optional.of(feedback(SCRIPT, SCRIPT))))));

        assertThat(panel.getHtml(Map.of("issue", issue)) + linkedPanel.getHtml(Map.of("issue", issue)))
                .doesNotContain("<script>")
                .contains("&lt;script&gt;alert(&#39;x&#39;)");
    }

    @Test
    void showsHowMuchFromWhomAndTheNewest() {
        when(linked.read(1L, LinkedFeedback.SHOWN))
                .thenReturn(new LinkedFeedback(
                        9,
                        List.of(new LinkedFeedback.FromOrganisation("Acme", 7)),
                        2,
                        List.of(
                                new FeedbackView(EDITABLE, Optional.of(feedback("Acme", "Too slow."))),
                                new FeedbackView(
                                        new FeedbackIssue(2, "FB-2", "Later", true, true), Optional.empty()))));

        assertThat(linkedPanel.getHtml(Map.of("issue", issue)))
                .contains("data-count=\"9\">9 pieces of feedback<")
                .contains("Acme <span class=\"aui-badge\">7</span>")
                .contains("productops-linked-feedback-unnamed")
                .contains("<blockquote class=\"productops-feedback-words\">Too slow.</blockquote>")
                .contains("<a href=\"/jira/browse/FB-1\">FB-1 &lt;script&gt;")
                .contains("<a href=\"/jira/browse/FB-2\">FB-2 Later</a>")
                .contains("Not shown here: 7 more.");
    }

    @Test
    void namesTenOrganisationsCutsLongQuotesAndCountsOne() {
        List<LinkedFeedback.FromOrganisation> many = IntStream.range(0, 14)
                .mapToObj(i -> new LinkedFeedback.FromOrganisation("Organisation " + i, 1))
                .toList();
        when(linked.read(1L, LinkedFeedback.SHOWN))
                .thenReturn(new LinkedFeedback(
                        1, many, 0, List.of(new FeedbackView(EDITABLE, Optional.of(feedback("", "q".repeat(700)))))));

        assertThat(linkedPanel.getHtml(Map.of("issue", issue)))
                .contains("Organisation 9 ")
                .doesNotContain("Organisation 10")
                .contains("Other organisations: 4")
                .contains("q".repeat(600) + "\u2026<")
                .doesNotContain("q".repeat(601))
                .contains("1 piece of feedback");
    }

    @Test
    void saysSoWhenThereIsNothingThatTheUserMaySee() {
        when(linked.read(1L, LinkedFeedback.SHOWN)).thenReturn(new LinkedFeedback(0, List.of(), 0, List.of()));

        assertThat(linkedPanel.getHtml(Map.of("issue", issue))).contains("productops-linked-feedback-empty");
    }

    @Test
    void panelsStandOnlyWhereTheyBelong() {
        IsFeedbackCondition isFeedback = new IsFeedbackCondition(issues);
        HasFeedbackCondition hasFeedback = new HasFeedbackCondition(linked);
        Map<String, Object> context = Map.of("issue", issue);

        assertThat(isFeedback.shouldDisplay(context)).isFalse();
        assertThat(hasFeedback.shouldDisplay(context)).isFalse();
        when(issues.isFeedback(issue)).thenReturn(true);
        when(linked.isAny(1L)).thenReturn(true);
        assertThat(isFeedback.shouldDisplay(context)).isTrue();
        assertThat(hasFeedback.shouldDisplay(context)).isTrue();
        assertThat(isFeedback.shouldDisplay(Map.of())).isFalse();
        assertThat(hasFeedback.shouldDisplay(Map.of())).isFalse();
    }

    private void record(FeedbackIssue feedbackIssue, FeedbackRecord feedback) {
        when(service.read(any(FeedbackIssue.class)))
                .thenReturn(new FeedbackView(feedbackIssue, Optional.ofNullable(feedback)));
    }

    private static FeedbackRecord feedback(String organisation, String quote) {
        return new FeedbackRecord(1, FeedbackSource.CUSTOMER, organisation, quote, LocalDate.of(2026, 1, 31), 4);
    }
}
