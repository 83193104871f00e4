package org.productops.feedback.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyLong;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.productops.common.error.ConflictException;
import org.productops.common.error.InvalidException;
import org.productops.common.error.Message;
import org.productops.common.error.NotFoundException;
import org.productops.common.rest.ErrorMapper;
import org.productops.feedback.FeedbackInput;
import org.productops.feedback.FeedbackIssue;
import org.productops.feedback.FeedbackRecord;
import org.productops.feedback.FeedbackService;
import org.productops.feedback.FeedbackSource;
import org.productops.feedback.FeedbackView;
import org.productops.feedback.LinkedFeedback;
import org.productops.feedback.LinkedFeedbackService;
import org.productops.testing.fakes.EnglishTexts;

class FeedbackResourceTest {

    private static final FeedbackIssue ISSUE = new FeedbackIssue(1, "FB-1", "Slow", true, true);
    private static final FeedbackRecord RECORD =
            new FeedbackRecord(1, FeedbackSource.SUPPORT, "Acme", "Too \"slow\".", LocalDate.of(2026, 1, 31), 4);
    private static final String RECORD_JSON = "{\"issueKey\":\"FB-1\",\"summary\":\"Slow\",\"source\":\"SUPPORT\","
            + "\"sourceText\":\"Support case\",\"organisation\":\"Acme\",\"quote\":\"Too \\\"slow\\\".\","
            + "\"heardOn\":\"2026-01-31\",\"heardOnText\":\"day 2026-01-31\",\"editable\":true,\"version\":4}";
    private static final String BODY =
            "{\"source\":\"SUPPORT\",\"organisation\":\"Acme\",\"quote\":\"q\",\"heardOn\":\"2026-01-31\"}";

    private final FeedbackService service = mock(FeedbackService.class);
    private final LinkedFeedbackService linked = mock(LinkedFeedbackService.class);
    private final FeedbackAnswers answers = new FeedbackAnswers(new EnglishTexts(), day -> "day " + day);
    private final FeedbackResource resource = new FeedbackResource(service, answers);
    private final LinkedFeedbackResource linkedResource = new LinkedFeedbackResource(linked, answers);

    @Test
    void readsARecordWithItsVersionAsETag() {
        when(service.read("FB-1")).thenReturn(new FeedbackView(ISSUE, Optional.of(RECORD)));

        Response response = resource.read("FB-1");

        assertThat(response.getEntityTag().getValue()).isEqualTo("4");
        assertThat(response.getEntity()).isEqualTo(RECORD_JSON);
    }

    @Test
    void readsVersionZeroWhereNothingIsRecorded() {
        when(service.read("FB-1")).thenReturn(new FeedbackView(ISSUE, Optional.empty()));

        Response response = resource.read("FB-1");

        assertThat(response.getEntityTag().getValue()).isEqualTo("0");
        assertThat(response.getEntity().toString()).contains("\"source\":null").contains("\"quote\":\"\"");
    }

    @Test
    void writesWithTheVersionThatWasRead() {
        when(service.save("FB-1", new FeedbackInput("SUPPORT", "Acme", "q", "2026-01-31"), 3))
                .thenReturn(new FeedbackView(ISSUE, Optional.of(RECORD)));

        Response response = resource.save("FB-1", "\"3\"", BODY);

        assertThat(response.getStatus()).isEqualTo(200);
        assertThat(response.getEntityTag().getValue()).isEqualTo("4");
    }

    @Test
    void leavesTheCheckOfMissingFieldsToTheService() {
        when(service.save("FB-1", new FeedbackInput("", "", "", ""), 0))
                .thenReturn(new FeedbackView(ISSUE, Optional.of(RECORD)));

        assertThat(resource.save("FB-1", "0", "{\"source\":null}").getStatus()).isEqualTo(200);
    }

    @Test
    void refusesAWriteThatNamesNoVersion() {
        assertThatThrownBy(() -> resource.save("FB-1", null, BODY)).isInstanceOf(InvalidException.class);
        assertThatThrownBy(() -> resource.save("FB-1", "*", BODY)).isInstanceOf(InvalidException.class);
        verify(service, never()).save(any(), any(), anyLong());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "[]", "{", "{\"source\":{}}", "{\"quotes\":\"q\"}", "null", "{} {}"})
    void refusesWrongJson(String body) {
        assertThatThrownBy(() -> resource.save("FB-1", "\"3\"", body)).isInstanceOf(InvalidException.class);
        verify(service, never()).save(any(), any(), anyLong());
    }

    @Test
    void namesAFieldThatItDoesNotKnow() {
        InvalidException refused =
                catchThrowableOfType(InvalidException.class, () -> resource.save("FB-1", "\"3\"", "{\"score\":5}"));

        assertThat(refused.errors().fields()).containsOnlyKeys("score");
    }

    @Test
    void answersAConflictWithBothVersions() {
        Response response = new ErrorMapper(new EnglishTexts())
                .toResponse(new ConflictException(Message.of("productops.feedback.error.conflict"), 3, 4));

        assertThat(response.getStatus()).isEqualTo(409);
        assertThat(response.getEntity().toString())
                .contains("\"expectedVersion\":3")
                .contains("\"currentVersion\":4");
    }

    @Test
    void sumsUpTheFeedbackForAnIssue() {
        when(linked.read("PAY-1", 5))
                .thenReturn(new LinkedFeedback(
                        3,
                        List.of(new LinkedFeedback.FromOrganisation("Acme", 2)),
                        1,
                        List.of(new FeedbackView(ISSUE, Optional.of(RECORD)))));

        assertThat(linkedResource.read("PAY-1", null).getEntity())
                .isEqualTo("{\"count\":3,\"unnamed\":1,\"organisations\":[{\"name\":\"Acme\",\"count\":2}],"
                        + "\"newest\":[" + RECORD_JSON + "],\"more\":2}");
    }

    @Test
    void listsAsManyAsAskedFor() {
        when(linked.read("PAY-1", 100)).thenReturn(new LinkedFeedback(0, List.of(), 0, List.of()));

        assertThat(linkedResource.read("PAY-1", "100").getStatus()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "0", "101", "-1", "five", "99999999999"})
    void refusesALimitOutOfRange(String limit) {
        InvalidException refused =
                catchThrowableOfType(InvalidException.class, () -> linkedResource.read("PAY-1", limit));

        assertThat(refused.errors().fields()).containsOnlyKeys("limit");
    }

    @Test
    void doesNotHideThatAnIssueIsNotThere() {
        when(linked.read("PAY-9", 5))
                .thenThrow(new NotFoundException(Message.of("productops.feedback.error.no-issue", "PAY-9")));

        assertThatThrownBy(() -> linkedResource.read("PAY-9", null)).isInstanceOf(NotFoundException.class);
    }

    @Test
    void isForLicensedUsersOnly() {
        assertThat(FeedbackResource.class).hasAnnotation(LicensedOnly.class);
        assertThat(LinkedFeedbackResource.class).hasAnnotation(LicensedOnly.class);
    }
}
