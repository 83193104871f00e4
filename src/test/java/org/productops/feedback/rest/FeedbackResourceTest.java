package org.productops.feedback.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.stream.LongStream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.productops.common.error.ConflictException;
import org.productops.common.error.InvalidException;
import org.productops.common.error.NotFoundException;
import org.productops.feedback.FeedbackFixture;
import org.productops.feedback.FeedbackSource;
import org.productops.testing.RestCaller;
import org.productops.testing.fakes.EnglishTexts;
import org.productops.testing.fakes.FakeDates;

class FeedbackResourceTest {

    private static final String RECORD_JSON = "{\"issueKey\":\"FB-1\",\"summary\":\"Summary of FB-1\","
            + "\"kind\":\"REQUEST\",\"kindText\":\"Request\",\"source\":\"SUPPORT\",\"sourceText\":\"Support case\","
            + "\"channel\":\"\",\"saidBy\":\"CUSTOMER\",\"saidByText\":\"Customer\",\"speaker\":\"\",\"contact\":\"\","
            + "\"consent\":false,\"organisation\":\"Acme\",\"segment\":\"\",\"importance\":\"USEFUL\","
            + "\"importanceText\":\"Useful\",\"quote\":\"Too \\\"slow\\\".\",\"link\":\"\",\"heardOn\":\"2026-01-31\",\"heardOnText\":\"day 2026-01-31\","
            + "\"editable\":true,\"version\":4}";
    private static final String BODY =
            "{\"source\":\"SALES\",\"organisation\":\"Globex\",\"quote\":\"q\",\"heardOn\":\"2026-02-01\"}";

    private final FeedbackFixture fixture = new FeedbackFixture();
    private final FeedbackTexts texts = new FeedbackTexts(new EnglishTexts(), new FakeDates());
    private final FeedbackResource resource = new FeedbackResource(fixture.service, texts);
    private final LinkedFeedbackResource linkedResource = new LinkedFeedbackResource(fixture.linked, texts);

    @BeforeEach
    void issues() {
        fixture.issues.add(100, "PAY-1", "bug");
        fixture.feedback(1, "FB-1");
        fixture.feedback(2, "FB-2");
        insert(1, "Acme", "Too \"slow\".", 4);
    }

    private Response update(String key, String version, String body) {
        return resource.update(key, version, RestCaller.JSON, RestCaller.body(body));
    }

    @Test
    void readsARecordWithItsVersionAsETag() {
        Response response = resource.get("FB-1");

        assertThat(response.getStatus()).isEqualTo(200);
        assertThat(response.getEntityTag().getValue()).isEqualTo("4");
        assertThat(response.getEntity()).isEqualTo(RECORD_JSON);
    }

    @Test
    void readsVersionZeroWhereNothingIsRecorded() {
        fixture.issues.lock(2);

        Response response = resource.get("FB-2");

        assertThat(response.getEntityTag().getValue()).isEqualTo("0");
        assertThat(response.getEntity())
                .isEqualTo("{\"issueKey\":\"FB-2\",\"summary\":\"Summary of FB-2\",\"channel\":\"\",\"speaker\":\"\","
                        + "\"contact\":\"\",\"consent\":false,\"organisation\":\"\",\"segment\":\"\",\"quote\":\"\",\"link\":\"\","
                        + "\"editable\":false,\"version\":0}");
    }

    @Test
    void writesWithTheVersionThatWasRead() {
        Response response = update("FB-1", "\"4\"", BODY);

        assertThat(response.getStatus()).isEqualTo(200);
        assertThat(response.getEntityTag().getValue()).isEqualTo("5");
        assertThat(response.getEntity().toString()).contains("\"source\":\"SALES\"", "\"organisation\":\"Globex\"");
        assertThatExceptionOfType(ConflictException.class).isThrownBy(() -> update("FB-1", "\"4\"", BODY));
    }

    @Test
    void addsWithVersionZero() {
        assertThat(update("FB-2", "\"0\"", BODY).getEntityTag().getValue()).isEqualTo("1");
    }

    @Test
    void takesAFieldThatIsNotSentForAnEmptyOne() {
        String sent = "{\"source\":\"SALES\",\"quote\":null}";

        assertThat(refused(() -> update("FB-1", "\"4\"", sent)).errors().fields())
                .containsOnlyKeys("quote", "heardOn");
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "*", "four"})
    void refusesAWriteThatNamesNoVersion(String version) {
        refused(() -> update("FB-1", version, BODY));

        assertThat(resource.get("FB-1").getEntity()).isEqualTo(RECORD_JSON);
    }

    @Test
    void refusesAWriteWithoutABody() {
        refused(() -> update("FB-1", "\"4\"", ""));
    }

    @Test
    void namesAFieldThatItDoesNotKnow() {
        InvalidException refused = refused(() -> update("FB-1", "\"4\"", "{\"score\":5}"));

        assertThat(refused.errors().fields()).containsOnlyKeys("score");
    }

    @Test
    void sumsUpTheFeedbackForAnIssue() {
        fixture.link(1, 100);
        fixture.link(2, 100);

        assertThat(linkedResource.get("PAY-1", "1").getEntity())
                .isEqualTo("{\"count\":2,\"unnamed\":1,\"organisations\":[{\"name\":\"Acme\",\"count\":1}],"
                        + "\"newest\":[" + RECORD_JSON + "],\"more\":1}");
    }

    @Test
    void listsFiveOrAsManyAsAskedForUpToAHundred() {
        LongStream.rangeClosed(1001, 1150).forEach(id -> {
            fixture.feedback(id, "FB-" + id);
            fixture.link(id, 100);
            insert(id, "Acme", "q", 1);
        });

        assertThat(listed(null)).isEqualTo(5);
        assertThat(listed("")).isEqualTo(5);
        assertThat(listed("7")).isEqualTo(7);
        assertThat(listed("101")).isEqualTo(100);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-1", "five", "99999999999"})
    void refusesALimitThatIsNone(String limit) {
        assertThat(refused(() -> linkedResource.get("PAY-1", limit)).errors().fields())
                .containsOnlyKeys("limit");
    }

    @Test
    void doesNotHideThatAnIssueIsNotThere() {
        assertThatExceptionOfType(NotFoundException.class).isThrownBy(() -> resource.get("FB-9"));
        assertThatExceptionOfType(NotFoundException.class).isThrownBy(() -> linkedResource.get("PAY-9", null));
    }

    private void insert(long id, String organisation, String quote, long version) {
        fixture.store.insert(FeedbackFixture.said(
                id, FeedbackSource.SUPPORT, organisation, quote, LocalDate.of(2026, 1, 31), version));
    }

    private int listed(String limit) {
        String json = linkedResource.get("PAY-1", limit).getEntity().toString();
        return json.split("\"issueKey\"", -1).length - 1;
    }

    private static InvalidException refused(ThrowingCallable call) {
        return catchThrowableOfType(InvalidException.class, call);
    }
}
