package org.productops.feedback.inbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.Mockito.doAnswer;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.atlassian.jira.web.ExecutingHttpRequest;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterEach;
import org.productops.area.mapping.FakeProjects;
import org.productops.area.rule.FakeRuledProjects;
import org.productops.common.access.Access;
import org.productops.devhost.database.SqlCounter;
import org.productops.feedback.FeedbackFixture;
import org.productops.feedback.inbox.jira.RequestInboxMemory;
import org.productops.feedback.item.FeedbackIssueFact;
import org.productops.feedback.item.FeedbackItem;
import org.productops.feedback.item.ao.AoFeedbackItemStore;
import org.productops.feedback.item.ao.FeedbackItemEntity;
import org.productops.testing.OnEveryDatabase;
import org.productops.testing.TestDatabase;
import org.productops.testing.fakes.FakePeople;
import org.productops.testing.fakes.FakeStorage;

class InboxMemoryTest {

    private static final Instant NOW = Instant.parse("2026-03-10T12:00:00Z");
    private static final int PROJECTS = 20;

    private final FeedbackFixture feedback = new FeedbackFixture();
    private final FakePeople people = new FakePeople().user("anna").actAs("anna");
    private final FakeProjects projects = new FakeProjects();
    private final InMemorySavedViewStore kept = new InMemorySavedViewStore();

    @AfterEach
    void noRequest() {
        ExecutingHttpRequest.setSource(() -> null);
    }

    @OnEveryDatabase
    void aRequestAsksOnceWhichProjectsHaveFeedbackHoweverManyViewsAreShared(TestDatabase database) {
        AoFeedbackItemStore items = new AoFeedbackItemStore(database.activeObjects(FeedbackItemEntity.class));
        LongStream.rangeClosed(1, PROJECTS).forEach(id -> {
            projects.project(id, "P" + id, "Project " + id);
            items.insert(FeedbackItem.undecided(new FeedbackIssueFact(id, id, "", "Slow", NOW), NOW));
            kept.insert(new SavedView(0, "noah", id, "Ours " + id, "", 1));
        });
        InboxAccess access = new InboxAccess(
                new Access(people),
                feedback.issues,
                feedback.kind,
                items,
                projects,
                new FakeRuledProjects(),
                new RequestInboxMemory());
        SavedViewService views =
                new SavedViewService(access, new InboxFixture().inbox, kept, new FakeStorage().writes());

        request();
        try (SqlCounter.Recording sql = database.record()) {
            access.projects();
            List<SavedView> all = views.all();
            assertThat(all).hasSize(PROJECTS);
            assertThat(all).noneMatch(views::mayEdit);
            assertThat(sql.statements()).hasSize(PROJECTS + 1);
        }
        items.insert(FeedbackItem.undecided(new FeedbackIssueFact(99, 99, "", "Slow", NOW), NOW));
        projects.project(99, "NEW", "New");
        request();
        assertThat(access.projects()).as("the next request").hasSize(PROJECTS + 1);
    }

    private static void request() {
        Map<String, Object> attributes = new HashMap<>();
        HttpServletRequest request = mock(HttpServletRequest.class);
        when(request.getAttribute(anyString())).thenAnswer(call -> attributes.get(call.<String>getArgument(0)));
        doAnswer(call -> attributes.put(call.getArgument(0), call.getArgument(1)))
                .when(request)
                .setAttribute(anyString(), any());
        ExecutingHttpRequest.setSource(() -> request);
    }
}
