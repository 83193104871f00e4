package org.productops.common.jira;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.Mockito.doAnswer;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.plugin.webfragment.model.JiraHelper;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.StringWriter;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A condition and the panel that it lets through, with what they remember for each other. */
class IssueFragmentsTest {

    private final Map<String, Object> attributes = new HashMap<>();
    private final HttpServletRequest request = mock(HttpServletRequest.class);
    private final JiraHelper helper = mock(JiraHelper.class);
    private final Issue issue = mock(Issue.class);
    private int work;

    private final IssueCondition condition = new IssueCondition() {
        @Override
        protected boolean isShownOn(Issue shown, RequestMemory memory) {
            return shown == issue && memory.once("answer", () -> ++work) > 0;
        }
    };
    private final IssuePanel panel = new IssuePanel() {
        @Override
        protected String html(Issue shown, RequestMemory memory) {
            return "answer " + memory.once("answer", () -> ++work);
        }
    };

    @BeforeEach
    void playJira() {
        when(helper.getRequest()).thenReturn(request);
        when(request.getAttribute(anyString())).thenAnswer(call -> attributes.get(call.<String>getArgument(0)));
        doAnswer(call -> attributes.put(call.getArgument(0), call.getArgument(1)))
                .when(request)
                .setAttribute(anyString(), any());
    }

    @Test
    void doTheirWorkOncePerRequest() throws IOException {
        Map<String, Object> context = Map.of("issue", issue, "helper", helper);
        StringWriter written = new StringWriter();

        assertThat(condition.shouldDisplay(context)).isTrue();
        assertThat(panel.getHtml(context)).isEqualTo("answer 1");
        panel.writeHtml(written, context);
        assertThat(written).hasToString("answer 1");

        attributes.clear();
        assertThat(panel.getHtml(context)).isEqualTo("answer 2");
    }

    @Test
    void rememberNothingWhereJiraNamesNoRequest() {
        when(helper.getRequest()).thenReturn(null);

        assertThat(panel.getHtml(Map.of("issue", issue, "helper", helper))).isEqualTo("answer 1");
        assertThat(panel.getHtml(Map.of("issue", issue))).isEqualTo("answer 2");
    }

    @Test
    void keepTheirNamesApartFromThoseOfOthersInTheRequest() {
        panel.getHtml(Map.of("issue", issue, "helper", helper));

        assertThat(attributes).containsOnlyKeys("org.productops.answer");
    }

    @Test
    void showNothingWhereThereIsNoIssue() {
        assertThat(condition.shouldDisplay(Map.of("helper", helper))).isFalse();
        assertThat(panel.getHtml(Map.of("helper", helper))).isEmpty();
        assertThat(work).isZero();
    }
}
