package org.productops.feedback.jira;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyCollection;
import static org.mockito.ArgumentMatchers.anyLong;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.Mockito.doAnswer;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.issue.link.IssueLink;
import com.atlassian.jira.issue.link.IssueLinkManager;
import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.plugin.webfragment.model.JiraHelper;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.security.PermissionManager;
import com.atlassian.jira.user.ApplicationUser;
import jakarta.servlet.http.HttpServletRequest;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.productops.area.api.IssueAreas;
import org.productops.common.access.Access;
import org.productops.common.jira.JiraIssues;
import org.productops.common.web.Templates;
import org.productops.feedback.Feedback;
import org.productops.feedback.FeedbackDraft;
import org.productops.feedback.FeedbackFixture;
import org.productops.feedback.FeedbackKeeping;
import org.productops.feedback.FeedbackKind;
import org.productops.feedback.FeedbackService;
import org.productops.feedback.FeedbackSource;
import org.productops.feedback.Importance;
import org.productops.feedback.InMemoryFeedbackStore;
import org.productops.feedback.LinkedFeedbackService;
import org.productops.feedback.Speaker;
import org.productops.feedback.SpokenFor;
import org.productops.feedback.UnkeptFeedback;
import org.productops.feedback.UnreadableFeedback;
import org.productops.feedback.evidence.DemandService;
import org.productops.feedback.evidence.EvidenceFixture;
import org.productops.feedback.evidence.InMemoryEvidenceStore;
import org.productops.feedback.evidence.jira.DemandPanel;
import org.productops.feedback.organisation.InMemoryOrganisationStore;
import org.productops.feedback.organisation.OrganisationCurrencyLibrary;
import org.productops.feedback.organisation.OrganisationLibrary;
import org.productops.feedback.organisation.OrganisationSamples;
import org.productops.testing.fakes.FakeDates;
import org.productops.testing.fakes.FakePeople;
import org.productops.testing.fakes.FakeSettings;
import org.productops.testing.fakes.FakeStorage;
import org.productops.testing.fakes.VelocityTemplates;

class FeedbackPanelsTest {

    private static final String INBOX = "/jira/plugins/servlet/productops/feedback-inbox";
    private static final String SCRIPT = "<script>alert('x')</script>";
    private static final long LINK_TYPE = 70;
    private static final long BUG = 100;
    private static final IssueAreas NO_AREAS = new IssueAreas() {
        @Override
        public Optional<String> areaKeyOf(long issueId) {
            return Optional.empty();
        }

        @Override
        public Optional<String> fieldId() {
            return Optional.empty();
        }
    };

    private final Map<Long, MutableIssue> existing = new HashMap<>();
    private final Set<Long> hidden = new HashSet<>();
    private final Set<Long> editable = new HashSet<>();
    private final List<IssueLink> inwardLinks = new ArrayList<>();
    private final IssueManager manager = mock(IssueManager.class);
    private final PermissionManager permissions = mock(PermissionManager.class);
    private final IssueLinkManager links = mock(IssueLinkManager.class);

    private final InMemoryFeedbackStore store = new InMemoryFeedbackStore();
    private final InMemoryEvidenceStore evidence = new InMemoryEvidenceStore();
    private final FeedbackIds ids = new FeedbackIds(new FakeSettings());
    private final JiraFeedbackIssues kind = new JiraFeedbackIssues(links, ids, manager, NO_AREAS);
    private final JiraIssues issues = new JiraIssues(manager, permissions, loggedIn());
    private final RequestLinkedFeedback onView =
            new RequestLinkedFeedback(issues, new LinkedFeedbackService(issues, kind, store));
    private final Templates templates = VelocityTemplates.create();
    private final Set<Long> apart = new HashSet<>();
    private final FeedbackPanel panel = new FeedbackPanel(
            issues,
            new FeedbackService(
                    issues,
                    kind,
                    store,
                    new Access(new FakePeople()),
                    new FakeStorage().issueWrites(issues),
                    InstantSource.fixed(FeedbackFixture.NOW),
                    new FeedbackKeeping(
                            store,
                            (name, contact, day) -> SpokenFor.named(name),
                            kind,
                            events -> {},
                            feedback -> {},
                            new FakeStorage().issueWrites(issues))),
            new Unkept(),
            new FakeDates(),
            templates);
    private final Map<Long, Long> merged = new HashMap<>();
    private final InMemoryOrganisationStore organisations = new InMemoryOrganisationStore();
    private final DemandPanel linkedPanel = new DemandPanel(
            issues,
            onView,
            new DemandService(
                    issues,
                    kind,
                    new LinkedFeedbackService(issues, kind, store),
                    store,
                    evidence,
                    new EvidenceFixture().links,
                    ids -> merged,
                    new OrganisationLibrary(organisations, new FakeStorage().snapshots()),
                    new Access(new FakePeople()),
                    InstantSource.fixed(FeedbackFixture.NOW)),
            new OrganisationCurrencyLibrary(new FakeSettings()),
            new FakeDates(),
            templates);
    private final IsFeedbackCondition isFeedback = new IsFeedbackCondition(issues, kind);
    private final HasFeedbackCondition hasFeedback = new HasFeedbackCondition(onView);

    @BeforeEach
    void playJira() {
        ids.keepIssueType("10");
        ids.keepLinkType(LINK_TYPE, true);
        when(permissions.hasPermission(any(), any(Issue.class), any())).thenAnswer(call -> {
            long id = call.<Issue>getArgument(1).getId();
            return call.getArgument(0).equals(ProjectPermissions.EDIT_ISSUES)
                    ? editable.contains(id)
                    : !hidden.contains(id);
        });
        when(manager.getIssueObjects(anyCollection())).thenAnswer(call -> call.<Collection<Long>>getArgument(0).stream()
                .<Issue>map(existing::get)
                .toList());
        when(manager.getIssueObject(any(String.class))).thenAnswer(call -> existing.values().stream()
                .filter(issue -> issue.getKey().equals(call.getArgument(0)))
                .findFirst()
                .orElse(null));
        when(links.getInwardLinks(anyLong())).thenAnswer(call -> inwardLinks.stream()
                .filter(link -> link.getDestinationId().equals(call.getArgument(0)))
                .toList());
        issue(1, "FB-1", SCRIPT, "10");
        issue(BUG, "PAY-1", "A bug", "1");
    }

    @Test
    void showsWhatWasSaidAndLeadsToTheForm() {
        editable.add(1L);
        record(1, "Acme", "Too slow.");

        assertThat(panel.getHtml(on(1)))
                .contains("data-resource=\"/jira/rest/productops/1.0/issues/FB-1/feedback\"")
                .contains("href=\"/jira/plugins/servlet/productops/feedback?issue=FB-1\"")
                .contains(
                        "<blockquote class=\"productops-feedback-quote-value productops-feedback-words\" dir=\"auto\">"
                                + "Too slow.<")
                .contains("<span class=\"productops-feedback-source-value\">Customer</span>")
                .contains("<span class=\"productops-feedback-organisation-value\" dir=\"auto\">Acme</span>")
                .contains("<div class=\"productops-feedback-organisation-line\">")
                .contains("datetime=\"2026-01-31\">day 2026-01-31<")
                .contains("<div class=\"productops-feedback-recorded\">")
                .contains("<p class=\"productops-feedback-empty productops-muted\" hidden>");
    }

    /** The queue of what could not be kept. */
    private final class Unkept implements UnkeptFeedback {

        @Override
        public void keepApart(long issueId, long projectId, FeedbackDraft draft) {
            apart.add(issueId);
        }

        @Override
        public boolean isApart(long issueId) {
            return apart.contains(issueId);
        }
    }

    @Test
    void saysThatWhatWasTypedWaits() {
        assertThat(panel.getHtml(on(1))).doesNotContain("productops-feedback-apart");
        apart.add(1L);

        assertThat(panel.getHtml(on(1)))
                .contains("aui-message-warning productops-feedback-apart")
                .contains("It is not lost");
    }

    private JiraHelper after(String done) {
        HttpServletRequest request = mock(HttpServletRequest.class);
        when(request.getParameter("done")).thenReturn(done);
        return new JiraHelper(request);
    }

    @Test
    void saysWhatWasAddedOrLinkedJustBeforeIfThatIsSo() {
        issue(2, "FB-2", SCRIPT, "10");
        link(2);

        assertThat(linkedPanel.getHtml(onPage(BUG, after("added.FB-2"))))
                .contains("productops-notice", "Feedback was added and linked:")
                .contains("<a href=\"/jira/browse/FB-2\" dir=\"auto\">FB-2 &lt;script&gt;");
        assertThat(linkedPanel.getHtml(onPage(BUG, after("linked.FB-2"))))
                .contains("Feedback that was there already was linked:");
        assertThat(linkedPanel.getHtml(onPage(BUG, after("added.FB-3")))).doesNotContain("productops-notice");
        assertThat(linkedPanel.getHtml(onPage(BUG, after("burnt.FB-2")))).doesNotContain("productops-notice");
        assertThat(linkedPanel.getHtml(on(BUG))).doesNotContain("productops-notice");
    }

    @Test
    void saysThatItWasMadeOfAnIssueJustBefore() {
        assertThat(panel.getHtml(onPage(1, after("became")))).doesNotContain("productops-notice");
        record(1, "Acme", "Too slow.");

        assertThat(panel.getHtml(onPage(1, after("became")))).contains("This issue is feedback now.");
        assertThat(panel.getHtml(onPage(1, after("turned.PAY-1"))))
                .contains("which stays as it is:")
                .contains("<a href=\"/jira/browse/PAY-1\" dir=\"auto\">PAY-1 A bug</a>");
        hidden.add(BUG);
        assertThat(panel.getHtml(onPage(1, after("turned.PAY-1")))).doesNotContain("productops-notice", "A bug");
        assertThat(panel.getHtml(onPage(1, after("added.PAY-1")))).doesNotContain("productops-notice");
    }

    @Test
    void hidesTheOrganisationThatIsNotNamed() {
        record(1, "", "Too slow.");

        assertThat(panel.getHtml(on(1)))
                .contains("Too slow.<")
                .contains("<div class=\"productops-feedback-organisation-line\" hidden>");
    }

    @Test
    void saysThatNothingIsRecordedYet() {
        assertThat(panel.getHtml(on(1)))
                .contains("<p class=\"productops-feedback-empty productops-muted\">")
                .contains("<div class=\"productops-feedback-recorded\" hidden>");
    }

    @Test
    void saysThatSomethingIsRecordedWhichCannotBeRead() {
        link(1);
        store.add(new UnreadableFeedback(1, new FeedbackDraft("OF_A_LATER_VERSION", "", "Slow", "2026-01-31"), 1));

        assertThat(panel.getHtml(on(1)))
                .contains("cannot read what is recorded here")
                .doesNotContain("Slow");
        assertThat(linkedPanel.getHtml(on(BUG))).contains("cannot read what is recorded here", "FB-1");
    }

    @Test
    void offersNoFormToThoseWhoMayNotEdit() {
        record(1, "Acme", "Too slow.");

        assertThat(panel.getHtml(on(1)))
                .contains("Too slow.")
                .doesNotContain("productops-feedback-edit")
                .doesNotContain("productops-feedback-place");
    }

    @Test
    void escapesWhateverPeopleWrote() {
        record(1, SCRIPT, SCRIPT);
        link(1);

        assertThat(panel.getHtml(on(1)) + linkedPanel.getHtml(on(BUG)))
                .doesNotContain("<script>")
                .contains("&lt;script&gt;alert(&#39;x&#39;)");
    }

    @Test
    void showsHowMuchFromWhomAndTheNewest() {
        LongStream.rangeClosed(2, 9).forEach(id -> {
            issue(id, "FB-" + id, "Later", "10");
            link(id);
        });
        link(1);
        record(1, "Acme", "Too slow.");
        record(2, "Acme", "Still too slow.");

        assertThat(linkedPanel.getHtml(on(BUG)))
                .contains("data-count=\"9\">9 pieces of feedback<")
                .contains("Acme <a class=\"productops-demand-count\" href=\"" + INBOX
                        + "?state=all&amp;organisation=Acme&amp;delivery=PAY-1\"><span class=\"aui-badge\">2</span>")
                .contains("href=\"" + INBOX + "?state=all&amp;delivery=PAY-1&amp;importance=USEFUL\">Useful")
                .containsSubsequence("productops-linked-feedback-unnamed", "<span class=\"aui-badge\">7</span>")
                .containsSubsequence(
                        "<blockquote class=\"productops-feedback-words\" dir=\"auto\">Still too slow.</blockquote>",
                        "<a href=\"/jira/browse/FB-2\">FB-2 Later</a>",
                        "<blockquote class=\"productops-feedback-words\" dir=\"auto\">Too slow.</blockquote>",
                        "<a href=\"/jira/browse/FB-1\">FB-1 &lt;script&gt;",
                        "Nothing is recorded yet.",
                        "<a href=\"/jira/browse/FB-9\">FB-9 Later</a>")
                .contains("<a href=\"" + INBOX + "?state=all&amp;delivery=PAY-1\">Show all 9</a>");
    }

    @Test
    void leadsToTheOrganisationsOfTheList() {
        organisations.save(List.of(OrganisationSamples.customer(7, "Acme")), 1);
        issue(2, "FB-2", "Later", "10");
        link(1);
        link(2);
        store.insert(new Feedback(
                1,
                FeedbackKind.REQUEST,
                FeedbackSource.CUSTOMER,
                "",
                Speaker.UNKNOWN,
                new SpokenFor(OptionalLong.of(7), "Acme then", "", OptionalLong.empty(), Optional.empty()),
                Importance.USEFUL,
                "Quote",
                "",
                LocalDate.of(2026, 1, 31),
                OptionalLong.empty(),
                4));
        record(2, "Globex", "Quote");

        assertThat(linkedPanel.getHtml(on(BUG)))
                .contains(
                        "<a href=\"/jira/plugins/servlet/productops/organisations/7\">Acme</a> <a class=\"productops-demand-count\"")
                .contains("dir=\"auto\">Globex <a class=\"productops-demand-count\"")
                .contains("<span class=\"productops-linked-feedback-from\" dir=\"auto\">"
                        + "<a href=\"/jira/plugins/servlet/productops/organisations/7\">Acme then</a>")
                .contains("<span class=\"productops-linked-feedback-from\" dir=\"auto\">Globex<");
        assertThat(panel.getHtml(on(1)))
                .contains("dir=\"auto\"><a href=\"/jira/plugins/servlet/productops/organisations/7\">Acme then</a>");
    }

    @Test
    void namesTenOrganisationsAndCountsTheOthers() {
        IntStream.range(0, 14).forEach(i -> {
            issue(10 + i, "FB-1" + i, "Summary", "10");
            link(10 + i);
            record(10 + i, "Organisation " + (char) ('A' + i), "Quote");
        });

        assertThat(linkedPanel.getHtml(on(BUG)))
                .containsSubsequence("Organisation A ", "Organisation J ", "Other organisations: 4")
                .doesNotContain("productops-linked-feedback-unnamed");
    }

    @Test
    void cutsALongQuoteWithoutCuttingACharacterAndCountsOne() {
        link(1);
        record(1, "", "q".repeat(597) + "\uD83D\uDE00".repeat(3));

        assertThat(linkedPanel.getHtml(on(BUG)))
                .contains("q\uD83D\uDE00\u2026</blockquote>")
                .contains("1 piece of feedback");
    }

    @Test
    void saysSoWhenThereIsNothingThatTheUserMaySee() {
        link(1);
        hidden.add(1L);

        assertThat(linkedPanel.getHtml(on(BUG))).contains("productops-linked-feedback-empty");
    }

    @Test
    void panelsStandOnlyWhereTheyBelong() {
        assertThat(isFeedback.shouldDisplay(on(1))).isTrue();
        assertThat(isFeedback.shouldDisplay(on(BUG))).isFalse();
        assertThat(hasFeedback.shouldDisplay(on(BUG))).isFalse();

        link(1);
        assertThat(hasFeedback.shouldDisplay(on(BUG))).isTrue();

        hidden.add(1L);
        assertThat(hasFeedback.shouldDisplay(on(BUG))).isFalse();
    }

    @Test
    void takesOnlyLinksOfItsOwnTypeForFeedback() {
        link(1, LINK_TYPE + 1);

        assertThat(hasFeedback.shouldDisplay(on(BUG))).isFalse();
    }

    @Test
    void countsTwoLinksToTheSameIssueOnce() {
        link(1);
        link(1);

        assertThat(linkedPanel.getHtml(on(BUG))).contains("data-count=\"1\"");
    }

    @Test
    void showsNothingBeforeTheSetUp() {
        link(1);
        JiraFeedbackIssues unknown =
                new JiraFeedbackIssues(links, new FeedbackIds(new FakeSettings()), manager, NO_AREAS);
        RequestLinkedFeedback none =
                new RequestLinkedFeedback(issues, new LinkedFeedbackService(issues, unknown, store));

        assertThat(new IsFeedbackCondition(issues, unknown).shouldDisplay(on(1)))
                .isFalse();
        assertThat(new HasFeedbackCondition(none).shouldDisplay(on(BUG))).isFalse();
    }

    @Test
    void conditionAndPanelLookAtLinksAndPermissionsOnceForBoth() {
        link(1);
        record(1, "Acme", "Too slow.");
        Map<String, Object> condition = onPage(BUG, new JiraHelper(request()));
        Map<String, Object> view = new HashMap<>(condition);

        assertThat(hasFeedback.shouldDisplay(condition)).isTrue();
        assertThat(store.wordsRead()).isZero();
        assertThat(linkedPanel.getHtml(view)).contains("Too slow.");

        verify(links, times(1)).getInwardLinks(BUG);
        verify(manager, times(1)).getIssueObjects(any());
        verify(permissions, times(1)).hasPermission(any(), any(Issue.class), any());
        assertThat(store.wordsRead()).isEqualTo(1);
    }

    @Test
    void whatOneRequestFoundOutHoldsForNoOther() {
        link(1);
        assertThat(hasFeedback.shouldDisplay(onPage(BUG, new JiraHelper(request()))))
                .isTrue();

        hidden.add(1L);

        assertThat(hasFeedback.shouldDisplay(onPage(BUG, new JiraHelper(request()))))
                .isFalse();
    }

    private Map<String, Object> on(long id) {
        return Map.of("issue", existing.get(id));
    }

    private Map<String, Object> onPage(long id, JiraHelper helper) {
        return Map.of("issue", existing.get(id), "helper", helper);
    }

    private void record(long issueId, String organisation, String quote) {
        store.insert(FeedbackFixture.said(
                issueId, FeedbackSource.CUSTOMER, organisation, quote, LocalDate.of(2026, 1, 31), 4));
    }

    private void link(long feedbackId) {
        link(feedbackId, LINK_TYPE);
    }

    private void link(long feedbackId, long type) {
        IssueLink link = mock(IssueLink.class);
        when(link.getLinkTypeId()).thenReturn(type);
        when(link.getSourceId()).thenReturn(feedbackId);
        when(link.getDestinationId()).thenReturn(BUG);
        inwardLinks.add(link);
    }

    private void issue(long id, String key, String summary, String typeId) {
        MutableIssue issue = mock(MutableIssue.class);
        when(issue.getId()).thenReturn(id);
        when(issue.getKey()).thenReturn(key);
        when(issue.getSummary()).thenReturn(summary);
        when(issue.getIssueTypeId()).thenReturn(typeId);
        existing.put(id, issue);
    }

    private static JiraAuthenticationContext loggedIn() {
        JiraAuthenticationContext authentication = mock(JiraAuthenticationContext.class);
        when(authentication.getLoggedInUser()).thenReturn(mock(ApplicationUser.class));
        return authentication;
    }

    private static HttpServletRequest request() {
        Map<String, Object> attributes = new HashMap<>();
        HttpServletRequest request = mock(HttpServletRequest.class);
        when(request.getAttribute(anyString())).thenAnswer(call -> attributes.get(call.<String>getArgument(0)));
        doAnswer(call -> attributes.put(call.getArgument(0), call.getArgument(1)))
                .when(request)
                .setAttribute(anyString(), any());
        return request;
    }
}
