package org.productops.feedback.jira;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.Mockito.doAnswer;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import com.atlassian.jira.issue.link.IssueLink;
import com.atlassian.jira.issue.link.IssueLinkManager;
import com.atlassian.jira.issue.link.IssueLinkType;
import com.atlassian.jira.issue.link.IssueLinkTypeManager;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.productops.common.error.InvalidException;
import org.productops.common.setup.SetUpResult;
import org.productops.common.setup.SetUpUndo;
import org.productops.testing.fakes.EnglishTexts;
import org.productops.testing.fakes.FakeSettings;

class FeedbackLinkTypeSetUpTest {

    private record LinkType(Long getId, String getName, String getOutward, String getInward) implements IssueLinkType {}

    private final Map<Long, IssueLinkType> existing = new LinkedHashMap<>();
    private final IssueLinkTypeManager linkTypes = mock(IssueLinkTypeManager.class);
    private final IssueLinkManager links = mock(IssueLinkManager.class);
    private final FeedbackIds ids = new FeedbackIds(new FakeSettings());
    private final FeedbackLinkTypeSetUp step = new FeedbackLinkTypeSetUp(linkTypes, links, ids, new EnglishTexts());

    @BeforeEach
    void keepLinkTypes() {
        when(linkTypes.getIssueLinkType(any())).thenAnswer(call -> existing.get(call.<Long>getArgument(0)));
        when(linkTypes.getIssueLinkTypesByName(anyString())).thenAnswer(call -> existing.values().stream()
                .filter(each -> each.getName().equals(call.getArgument(0)))
                .toList());
        doAnswer(call -> {
                    add(10L + existing.size(), call.getArgument(0), call.getArgument(1), call.getArgument(2));
                    return null;
                })
                .when(linkTypes)
                .createIssueLinkType(any(), any(), any(), any());
    }

    @Test
    void createsTheLinkTypeOnce() {
        assertThat(outcome()).isEqualTo(SetUpResult.Outcome.CREATED);
        assertThat(outcome()).isEqualTo(SetUpResult.Outcome.UNCHANGED);

        verify(linkTypes, times(1)).createIssueLinkType("Feedback", "is feedback for", "has feedback", "");
        assertThat(ids.linkType()).contains(10L);
    }

    @Test
    void findsItByItsIdAfterItWasRenamed() {
        outcome();
        add(10, "Voice of the customer", "tells about", "is told about by");

        assertThat(outcome()).isEqualTo(SetUpResult.Outcome.UNCHANGED);
        assertThat(ids.linkType()).contains(10L);
    }

    @Test
    void createsItAgainAfterItWasDeleted() {
        outcome();
        existing.clear();

        assertThat(outcome()).isEqualTo(SetUpResult.Outcome.CREATED);
    }

    @Test
    void takesOneThatSomebodyMadeByHand() {
        add(99, "Feedback", "Is feedback for", "has feedback");

        assertThat(outcome()).isEqualTo(SetUpResult.Outcome.UNCHANGED);
        assertThat(ids.linkType()).contains(99L);
        verify(linkTypes, never()).createIssueLinkType(any(), any(), any(), any());
    }

    @Test
    void refusesANamesakeThatMeansSomethingElse() {
        add(99, "Feedback", "responds to", "is answered by");

        assertThatThrownBy(this::outcome).isInstanceOf(InvalidException.class);
        assertThat(ids.linkType()).isEmpty();
    }

    @Test
    void goesWithTheLastProjectIfNothingIsLinkedWithIt() {
        assertThat(step.undo(1, Set.of())).as("there is none yet").isEmpty();
        outcome();
        assertThat(undo(Set.of(2L)).possible()).isFalse();
        when(links.getIssueLinks(10L)).thenReturn(List.of(mock(IssueLink.class), mock(IssueLink.class)));
        assertThat(undo(Set.of()).text().arguments()).containsExactly("Feedback", "2");
        assertThat(undo(Set.of()).possible()).isFalse();

        when(links.getIssueLinks(10L)).thenReturn(List.of());
        SetUpUndo undo = undo(Set.of());
        assertThat(undo.possible()).isTrue();
        verify(linkTypes, never()).removeIssueLinkType(any());
        undo.work().run();

        verify(linkTypes).removeIssueLinkType(10L);
        assertThat(ids.linkType()).isEmpty();
        assertThat(step.undo(1, Set.of())).isEmpty();
    }

    @Test
    void leavesOneThatSomebodyMadeByHand() {
        add(99, "Feedback", "Is feedback for", "has feedback");
        outcome();

        assertThat(undo(Set.of()).possible()).isFalse();
    }

    private SetUpUndo undo(Set<Long> staying) {
        List<SetUpUndo> undos = step.undo(1, staying);
        assertThat(undos).hasSize(1);
        return undos.get(0);
    }

    private SetUpResult.Outcome outcome() {
        return step.apply(Set.of()).get(0).outcome();
    }

    private void add(long id, String name, String outward, String inward) {
        existing.put(id, new LinkType(id, name, outward, inward));
    }
}
