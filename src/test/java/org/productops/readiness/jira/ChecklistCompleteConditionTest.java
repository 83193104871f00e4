package org.productops.readiness.jira;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.Mockito.doAnswer;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;
import static org.productops.readiness.ReadinessFixture.automatic;
import static org.productops.readiness.ReadinessFixture.draft;
import static org.productops.readiness.ReadinessFixture.manual;

import com.atlassian.jira.web.ExecutingHttpRequest;
import jakarta.servlet.http.HttpServletRequest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.productops.readiness.TestWorkflow;
import org.productops.readiness.check.AreaSetCheck;
import org.productops.readiness.checklist.Checklist;
import org.productops.readiness.checklist.ChecklistDraft;

/** The condition in the real workflow engine. */
class ChecklistCompleteConditionTest {

    private final EngineFixture given = new EngineFixture();
    private final Checklist checklist =
            given.jira.core.checklists.create(draft("Done", manual("Reviewed"), manual("Announced")));

    @AfterEach
    void noRequest() {
        ExecutingHttpRequest.setSource(() -> null);
    }

    private void hide(String... arguments) {
        given.hide(TestWorkflow.DONE, Map.of("checklistId", arguments.length == 0 ? id() : arguments[0]));
    }

    private String id() {
        return String.valueOf(checklist.id());
    }

    @Test
    void hidesTheTransitionUntilAllIsClosed() {
        hide();
        assertThat(given.available()).containsExactly(TestWorkflow.CANCEL);

        checklist.items().forEach(given::tick);
        assertThat(given.available()).containsExactlyInAnyOrder(TestWorkflow.CANCEL, TestWorkflow.DONE);
    }

    @Test
    void hidesItWhereItCannotBeFoundOut() {
        for (String unknown : new String[] {"", "4711", "x"}) {
            hide(unknown);
            assertThat(given.available()).containsExactly(TestWorkflow.CANCEL);
        }
        Checklist area = given.jira.core.checklists.create(draft("Area", automatic(AreaSetCheck.KIND, "")));
        doThrow(new IllegalStateException("Jira is not well"))
                .when(given.jira.issue)
                .getStatus();
        when(given.jira.issue.getCustomFieldValue(given.jira.area)).thenThrow(new IllegalStateException());
        hide(String.valueOf(area.id()));
        assertThat(given.available()).containsExactly(TestWorkflow.CANCEL);
    }

    @Test
    void hidesItWhereJiraLacksWhatACheckNeedsAndBreaksNoPage() {
        Checklist area = given.jira.core.checklists.create(draft("Area", automatic(AreaSetCheck.KIND, "")));
        doThrow(new NoSuchMethodError("Issue.getCustomFieldValue"))
                .when(given.jira.issue)
                .getCustomFieldValue(any());

        hide(String.valueOf(area.id()));

        assertThat(given.available()).containsExactly(TestWorkflow.CANCEL);
    }

    @Test
    void readsOnceInARequestHoweverOftenJiraAsks() {
        hide();
        HttpServletRequest request = request();
        ExecutingHttpRequest.setSource(() -> request);

        given.available();
        given.available();
        hidden();

        assertThat(given.jira.ticks.reads()).isEqualTo(1);
        HttpServletRequest next = request();
        ExecutingHttpRequest.setSource(() -> next);
        checklist.items().forEach(given::tick);
        assertThat(given.available())
                .as("the next request knows what was ticked since")
                .contains(TestWorkflow.DONE);
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

    @Test
    void thePanelSaysWhatIsHiddenAndWhy() {
        hide();
        assertThat(hidden()).containsExactly("\u201cDone\u201d is hidden until this is closed: Reviewed; Announced");

        checklist.items().forEach(given::tick);
        assertThat(hidden()).isEmpty();

        Checklist many = given.jira.core.checklists.create(draft(
                "Many",
                IntStream.rangeClosed(1, 5).mapToObj(i -> manual("Item " + i)).toArray(ChecklistDraft.Item[]::new)));
        hide(String.valueOf(many.id()));
        assertThat(hidden())
                .containsExactly("\u201cDone\u201d is hidden until this is closed: Item 1; Item 2; Item 3, and 2 more");

        hide("4711");
        assertThat(hidden()).singleElement().asString().contains("\u201cDone\u201d is hidden.", "number 4711");
    }

    private List<String> hidden() {
        return given.jira
                .readiness
                .view(given.jira.issues.shown(given.jira.issue))
                .hiddenTransitions();
    }
}
