package org.productops.readiness.check.jira;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.doReturn;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import com.atlassian.jira.bc.issue.search.SearchService.ParseResult;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.comments.Comment;
import com.atlassian.jira.issue.link.IssueLink;
import com.atlassian.jira.issue.link.IssueLinkType;
import com.atlassian.jira.issue.resolution.Resolution;
import com.atlassian.jira.project.version.Version;
import com.atlassian.jira.security.roles.ProjectRole;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.query.Query;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.productops.readiness.JiraReadinessFixture;
import org.productops.readiness.check.CheckSubjects.Choice;
import org.productops.readiness.check.IssueFacts;
import org.productops.readiness.check.LinkedIssues;
import org.productops.readiness.check.OpenIssue;
import org.productops.readiness.check.RoleComments;
import org.productops.readiness.check.VersionFact;

/** What is around an issue: links, versions, files, comments, queries. */
class JiraSurroundingsTest {

    private final JiraReadinessFixture jira = new JiraReadinessFixture();
    private final IssueFacts facts = jira.facts.of(jira.issue);
    private final IssueLinkType blocks = type(10001, "Blocks");
    private final IssueLinkType relates = type(10002, "Relates");
    private final ProjectRole developers = mock(ProjectRole.class);

    @BeforeEach
    void allIsVisible() {
        when(jira.permissions.hasPermission(any(), any(Issue.class), any())).thenReturn(true);
        when(jira.linkTypes.getIssueLinkTypes()).thenReturn(List.of(relates, blocks));
        when(developers.getName()).thenReturn("Developers");
        when(jira.roles.getProjectRole(10002L)).thenReturn(developers);
    }

    private IssueLinkType type(long id, String name) {
        IssueLinkType type = mock(IssueLinkType.class);
        when(type.getId()).thenReturn(id);
        when(type.getName()).thenReturn(name);
        when(jira.linkTypes.getIssueLinkType(id)).thenReturn(type);
        return type;
    }

    private static IssueLink link(IssueLinkType type, Issue source, Issue destination) {
        Long id = type.getId();
        IssueLink link = mock(IssueLink.class);
        when(link.getLinkTypeId()).thenReturn(id);
        when(link.getSourceObject()).thenReturn(source);
        when(link.getDestinationObject()).thenReturn(destination);
        return link;
    }

    private static Issue issue(String key, boolean resolved) {
        Issue issue = mock(Issue.class);
        when(issue.getKey()).thenReturn(key);
        if (resolved) {
            when(issue.getResolution()).thenReturn(mock(Resolution.class));
        }
        return issue;
    }

    @Test
    void linksCountInBothDirectionsAndOfTheChosenTypeAlone() {
        List<IssueLink> out = List.of(
                link(blocks, jira.issue, issue("PAY-2", false)),
                link(blocks, jira.issue, issue("PAY-3", true)),
                link(relates, jira.issue, issue("PAY-4", false)));
        List<IssueLink> in = List.of(link(blocks, issue("PAY-5", false), jira.issue), link(blocks, null, jira.issue));
        when(jira.links.getOutwardLinks(10L)).thenReturn(out);
        when(jira.links.getInwardLinks(10L)).thenReturn(in);

        assertThat(facts.linked("10001"))
                .contains(new LinkedIssues("Blocks", List.of(new OpenIssue("PAY-2", ""), new OpenIssue("PAY-5", ""))));
        assertThat(facts.linked("10009")).as("a type that is gone").isEmpty();
        assertThat(facts.linked("'; drop")).isEmpty();
    }

    @Test
    void anIssueThatOneMayNotSeeIsCountedAndNotNamed() {
        Issue secret = issue("SEC-1", false);
        when(jira.permissions.hasPermission(any(), eq(secret), any())).thenReturn(false);
        List<IssueLink> out = List.of(link(blocks, jira.issue, secret));
        when(jira.links.getOutwardLinks(10L)).thenReturn(out);

        assertThat(facts.linked("10001")).contains(new LinkedIssues("Blocks", List.of(OpenIssue.HIDDEN)));
    }

    @Test
    void anIssueThatIsBeingCreatedHasNothingAroundItAndNobodyIsAsked() {
        when(jira.issue.getId()).thenReturn(null);

        assertThat(facts.linked("10001")).contains(new LinkedIssues("Blocks", List.of()));
        assertThat(facts.comments("10002")).contains(new RoleComments("Developers", false));
        assertThat(facts.hasAttachment()).isFalse();
        verify(jira.links, times(0)).getOutwardLinks(any());
        verify(jira.comments, times(0)).getComments(any());
    }

    @Test
    void typesOfLinksAreOfferedByName() {
        JiraLinks links = new JiraLinks(jira.links, jira.linkTypes, jira.permissions, null);

        assertThat(links.types()).containsExactly(new Choice("10001", "Blocks"), new Choice("10002", "Relates"));
        assertThat(links.nameOfType("10001")).contains("Blocks");
        assertThat(links.nameOfType("1")).isEmpty();
    }

    @Test
    void versionsAreThoseThatAreBeingSubmitted() {
        List<Version> versions = Stream.of(
                        version("1.0", true, false), version("1.1", false, true), version("2.0", false, false))
                .toList();
        doReturn(versions).when(jira.issue).getFixVersions();

        assertThat(facts.fixVersions())
                .containsExactly(
                        new VersionFact("1.0", false), new VersionFact("1.1", false), new VersionFact("2.0", true));
        assertThat(facts.field("fixVersions").orElseThrow().texts()).containsExactly("1.0", "1.1", "2.0");
    }

    private static Version version(String name, boolean released, boolean archived) {
        Version version = mock(Version.class);
        when(version.getName()).thenReturn(name);
        when(version.isReleased()).thenReturn(released);
        when(version.isArchived()).thenReturn(archived);
        return version;
    }

    @Test
    void aFileIsAFile() {
        doReturn(List.of("a.png")).when(jira.issue).getAttachments();

        assertThat(facts.hasAttachment()).isTrue();
    }

    @Test
    void aCommentCountsIfWhoWroteItIsInTheRoleNow() {
        ApplicationUser ann = mock(ApplicationUser.class);
        ApplicationUser ben = mock(ApplicationUser.class);
        List<Comment> said = Arrays.asList(comment(null), comment(ann), comment(ann), comment(ben));
        when(jira.comments.getComments(jira.issue)).thenReturn(said);

        assertThat(facts.comments("10002")).contains(new RoleComments("Developers", false));
        verify(jira.roles, times(1)).isUserInProjectRole(eq(ann), eq(developers), any());
        when(jira.roles.isUserInProjectRole(eq(ben), eq(developers), any())).thenReturn(true);
        assertThat(jira.facts.of(jira.issue).comments("10002")).contains(new RoleComments("Developers", true));
        assertThat(facts.comments("10003")).as("a role that is gone").isEmpty();
    }

    private static Comment comment(ApplicationUser author) {
        Comment comment = mock(Comment.class);
        when(comment.getAuthorApplicationUser()).thenReturn(author);
        return comment;
    }

    /** 500 issues, each with several items that ask for the same. */
    @Test
    void jiraIsAskedOnceForEachIssueHoweverManyItemsAsk() throws Exception {
        Query query = () -> null;
        when(jira.searches.parseQuery(any(), any())).thenReturn(new ParseResult(query));
        ProjectRole testers = mock(ProjectRole.class);
        when(testers.getName()).thenReturn("Testers");
        when(jira.roles.getProjectRole(10003L)).thenReturn(testers);
        for (long id = 1; id <= 500; id++) {
            when(jira.issue.getId()).thenReturn(id);
            IssueFacts each = jira.facts.of(jira.issue);
            for (int item = 0; item < 5; item++) {
                each.linked("10001");
                each.linked("10002");
                each.comments("10002");
                each.comments("10003");
                each.matches("risk = High");
            }
        }

        verify(jira.links, times(500)).getOutwardLinks(any());
        verify(jira.links, times(500)).getInwardLinks(any());
        verify(jira.comments, times(500)).getComments(any());
        verify(jira.index, times(500)).getHitCount(null, query, true);
    }

    @Test
    void aQueryIsAskedOnceForTheSameIssue() throws Exception {
        Query query = () -> null;
        when(jira.searches.parseQuery(any(), any())).thenReturn(new ParseResult(query));
        when(jira.index.getHitCount(null, query, true)).thenReturn(1L);

        assertThat(facts.matches("risk = High")).isTrue();
        assertThat(facts.matches("risk = High")).isTrue();
        verify(jira.index, times(1)).getHitCount(null, query, true);
    }
}
