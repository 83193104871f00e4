package org.productops.feedback.capture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.productops.common.access.Access;
import org.productops.common.error.InvalidException;
import org.productops.common.error.NotPermittedException;
import org.productops.common.json.Json;
import org.productops.common.link.CopyState;
import org.productops.common.link.LinkAnswer;
import org.productops.common.link.LinkProblem;
import org.productops.common.link.LinkQuestion;
import org.productops.common.link.LinkReader;
import org.productops.common.link.LinkedCopy;
import org.productops.common.link.LinkedProduct;
import org.productops.common.link.LinkedSite;
import org.productops.common.store.OnceTokens;
import org.productops.common.user.OnBehalf;
import org.productops.devhost.database.DatabaseKind;
import org.productops.feedback.capture.ao.AoCaptureStore;
import org.productops.feedback.capture.ao.CaptureEntity;
import org.productops.feedback.capture.rest.JsonCaptureLetter;
import org.productops.feedback.portal.ListedPortal;
import org.productops.feedback.portal.rest.CapturedBody;
import org.productops.testing.TestDatabase;
import org.productops.testing.fakes.FakePeople;
import org.productops.testing.fakes.FakeStorage;

class CaptureServiceTest {

    private static final String WIKI = "https://wiki.example";

    private final FakePeople people = new FakePeople().user("noah").user("lena").actAs("noah");
    private final TestDatabase database = TestDatabase.open(DatabaseKind.H2);
    private final ActiveObjects ao = database.activeObjects(CaptureEntity.class);
    private final CaptureStore store = new AoCaptureStore(ao);
    private Runnable whileAsked = () -> {};
    private final List<String> told = new ArrayList<>();
    private final List<String> askers = new ArrayList<>();
    private String answer = "{\"path\":\"/my-feedback/t\",\"refusal\":\"\"}";
    private Instant now = Instant.parse("2026-03-02T08:00:00Z");
    private final FakeStorage storage = new FakeStorage();
    private final List<Runnable> beside = new ArrayList<>();
    private final CaptureSending sending = new CaptureSending(
            store,
            new JsonCaptureLetter(),
            new Jira(),
            new Behalf(),
            storage.writes(),
            (delay, work) -> beside.add(work),
            () -> now);
    private final CaptureService captures;

    CaptureServiceTest() {
        CaptureFormLibrary forms = mock(CaptureFormLibrary.class);
        when(forms.copy())
                .thenReturn(new LinkedCopy<>(
                        new CaptureForms(List.of(new ListedPortal("calls", "Calls"))),
                        new CopyState(
                                "tag",
                                Optional.of(new LinkedSite("Jira", "https://jira.example")),
                                Optional.of(now),
                                Optional.of(now),
                                Optional.empty())));
        CaptureSending later = mock(CaptureSending.class);
        captures = new CaptureService(
                new Access(people),
                forms,
                store,
                later,
                () -> WIKI,
                storage.writes(),
                storage.transactions(),
                () -> now);
    }

    @AfterEach
    void close() {
        database.close();
    }

    private static CaptureDraft draft(String quote, String place) {
        return new CaptureDraft("calls", quote, "PROBLEM", "Acme", "77", "Call with <Acme>", place);
    }

    @Test
    void sendsBesideWhoeverAsksHoweverOftenTheyAsk() {
        sending.soon();
        sending.soon();

        assertThat(beside).hasSize(1);
        beside.get(0).run();
        sending.soon();
        assertThat(beside).hasSize(2);
    }

    @Test
    void keepsWhatIsCapturedWithTheLinkToThePlaceAndSendsItAsTheOneWhoCapturedIt() {
        Capture kept = captures.capture("", draft(" Too slow. ", "#:~:text=Too%20slow"));

        assertThat(kept.quote()).isEqualTo("Too slow.");
        assertThat(kept.link()).isEqualTo(WIKI + "/pages/viewpage.action?pageId=77#:~:text=Too%20slow");
        assertThat(captures.mine()).containsExactly(kept);

        sending.run();

        assertThat(askers).containsExactly("key-noah");
        assertThat(Json.read(told.get(0), CapturedBody.class))
                .isEqualTo(new CapturedBody(
                        kept.token(), "calls", "Too slow.", "PROBLEM", "Acme", kept.link(), "Call with <Acme>"));
        assertThat(captures.mine().get(0).state()).isEqualTo(CaptureState.SENT);
        assertThat(captures.mine().get(0).said()).isEqualTo("/my-feedback/t");
        sending.run();
        assertThat(told).hasSize(1);
    }

    @Test
    void keepsTheSameFormWithTheSameWordsOnce() {
        String form = OnceTokens.fresh();
        storage.meanwhile(() -> captures.capture(form, draft("Too slow.", "")));

        Capture kept = captures.capture(form, draft("Too slow.", ""));
        Capture other = captures.capture(form, draft("Too fast.", ""));

        assertThat(captures.capture(form, draft("Too fast.", ""))).isEqualTo(other);
        assertThat(captures.mine()).containsExactlyInAnyOrder(kept, other);
        people.actAs("lena");
        captures.capture(form, draft("Too slow.", ""));
        assertThat(captures.mine()).as("of somebody else").hasSize(1);
        captures.capture("", draft("Too slow.", ""));
        captures.capture("", draft("Too slow.", ""));
        assertThat(captures.mine()).as("without a token each is one of its own").hasSize(3);
    }

    @Test
    void sendsNothingOfWhoWasErasedWhileOthersWereSent() {
        captures.capture("", draft("Too slow.", ""));
        captures.capture("", draft("Kim Lee waits.", ""));
        whileAsked = () -> {
            for (CaptureEntity row : ao.find(CaptureEntity.class)) {
                row.setQuote(row.getQuote().replace("Kim Lee", "-"));
                row.save();
            }
        };

        sending.run();

        assertThat(told).hasSize(2).noneMatch(letter -> letter.contains("Kim Lee"));
    }

    @Test
    void losesNothingWhileJiraIsDown() {
        captures.capture("", draft("Too slow.", ""));
        answer = null;
        sending.run();

        Capture waiting = captures.mine().get(0);
        assertThat(waiting.state()).isEqualTo(CaptureState.WAITING);
        assertThat(waiting.said()).isEqualTo("UNREACHABLE");
        assertThat(waiting.dueAt()).isEqualTo(now.plus(Duration.ofMinutes(1)));
        sending.run();
        assertThat(told).as("not before it is due").hasSize(1);

        for (int i = 0; i < 10; i++) {
            now = captures.mine().get(0).dueAt();
            sending.run();
        }
        assertThat(captures.mine().get(0).dueAt()).isEqualTo(now.plus(Duration.ofHours(1)));
        now = captures.mine().get(0).dueAt();
        answer = "{\"path\":\"/my-feedback/t\"}";
        sending.run();
        assertThat(captures.mine().get(0).state()).isEqualTo(CaptureState.SENT);
        assertThat(told).hasSize(12).allSatisfy(each -> assertThat(each).isEqualTo(told.get(0)));
    }

    @Test
    void saysWhyJiraDoesNotTakeIt() {
        captures.capture("", draft("Too slow.", ""));
        answer = "{\"path\":\"\",\"refusal\":\"The form is closed.\"}";
        sending.run();

        assertThat(captures.mine().get(0).state()).isEqualTo(CaptureState.REFUSED);
        assertThat(captures.mine().get(0).said()).isEqualTo("The form is closed.");
        answer = "{\"format\":0}";
        captures.capture("", draft("Other words.", ""));
        sending.run();
        assertThat(captures.mine())
                .extracting(Capture::state)
                .containsExactlyInAnyOrder(CaptureState.REFUSED, CaptureState.WAITING);
    }

    @Test
    void linksToThePageWhereThePlaceLeadsElsewhere() {
        for (String place : List.of("javascript:alert(1)", "#\"><script>", "&pageId=1", "#" + "x".repeat(1_001))) {
            assertThat(captures.capture("", draft("Too slow.", place)).link())
                    .as(place)
                    .isEqualTo(WIKI + "/pages/viewpage.action?pageId=77");
        }
    }

    @Test
    void aTitleThatNobodyCanChangeHereIsTidied() {
        Capture kept = captures.capture(
                "", new CaptureDraft("calls", "Too slow.", "", "", "77", "Calls\u202E with\n" + "t".repeat(300), ""));

        assertThat(kept.page()).startsWith("Calls with ttt").hasSizeLessThanOrEqualTo(255);
        assertThatThrownBy(() -> captures.capture(
                        "", new CaptureDraft("calls", "Too slow.", "", "Acme\u202Egpj", "77", "Calls", "")))
                .isInstanceOfSatisfying(
                        InvalidException.class,
                        e -> assertThat(e.errors().fields()).containsOnlyKeys(CaptureFields.ORGANISATION));
    }

    @Test
    void saysAllThatIsWrongAtItsField() {
        assertThatThrownBy(() -> captures.capture(
                        "", new CaptureDraft("other", " ", "RANT", "o".repeat(256), "x", "t".repeat(256), "")))
                .isInstanceOfSatisfying(InvalidException.class, e -> {
                    assertThat(e.errors().fields().keySet())
                            .containsExactlyInAnyOrder(
                                    CaptureFields.FORM,
                                    CaptureFields.QUOTE,
                                    CaptureFields.KIND,
                                    CaptureFields.ORGANISATION);
                    assertThat(e.errors().general()).hasSize(1);
                });
        assertThat(captures.mine()).isEmpty();
    }

    @Test
    void showsNobodyWhatOthersCaptured() {
        captures.capture("", draft("Too slow.", ""));

        people.actAs("lena");
        assertThat(captures.mine()).isEmpty();
        people.actAsNobody();
        assertThatThrownBy(() -> captures.capture("", draft("Too slow.", "")))
                .isInstanceOf(NotPermittedException.class);
        assertThatThrownBy(captures::mine).isInstanceOf(NotPermittedException.class);
    }

    private final class Behalf implements OnBehalf {
        @Override
        public <T> Optional<T> of(String userKey, Supplier<T> work) {
            askers.add(userKey);
            return Optional.of(work.get());
        }
    }

    private final class Jira implements LinkedProduct {
        @Override
        public String name() {
            return "Jira";
        }

        @Override
        public <T> LinkAnswer<T> ask(LinkQuestion question, LinkReader<T> reader) {
            assertThat(question.path()).isEqualTo("/captured-feedback");
            told.add(question.body());
            whileAsked.run();
            if (answer == null) {
                return LinkAnswer.failed(LinkProblem.Kind.UNREACHABLE);
            }
            try {
                return reader.read(new ByteArrayInputStream(answer.getBytes(StandardCharsets.UTF_8)))
                        .<LinkAnswer<T>>map(value ->
                                new LinkAnswer.Told<>(value, "", new LinkedSite("Jira", "https://jira.example")))
                        .orElseGet(() -> LinkAnswer.failed(LinkProblem.Kind.OTHER_VERSION));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
