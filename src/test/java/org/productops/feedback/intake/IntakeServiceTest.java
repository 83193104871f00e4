package org.productops.feedback.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.productops.feedback.intake.IntakeFixture.NOW;
import static org.productops.feedback.intake.IntakeFixture.intercom;
import static org.productops.feedback.intake.IntakeFixture.letter;
import static org.productops.feedback.intake.IntakeFixture.zendesk;

import java.io.InputStream;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.productops.common.error.ConflictException;
import org.productops.common.error.HttpStatus;
import org.productops.common.error.InvalidException;
import org.productops.common.error.Message;
import org.productops.common.error.NotFoundException;
import org.productops.common.error.NotPermittedException;
import org.productops.common.error.TooLargeException;
import org.productops.common.error.TooManyException;
import org.productops.common.paging.Paging;
import org.productops.devhost.database.DatabaseKind;
import org.productops.feedback.FeedbackDraft;
import org.productops.testing.OnEveryDatabase;
import org.productops.testing.TestDatabase;
import org.productops.testing.fakes.FakeStorage;

class IntakeServiceTest {

    private static final String SAID =
            "{\"id\":\"T-1\",\"quote\":\"Exports take minutes\",\"source\":\"CUSTOMER\",\"heardOn\":\"2026-03-09\"}";

    private final TestDatabase database = TestDatabase.open(DatabaseKind.H2);
    private IntakeFixture intake;

    @BeforeEach
    void open() {
        intake = new IntakeFixture(database);
    }

    @AfterEach
    void close() {
        database.close();
    }

    private List<IntakeEntry> all() {
        return intake.entries.page(IntakeFilter.ALL, new Paging(0, 100)).values();
    }

    private IntakeEntry only() {
        assertThat(all()).hasSize(1);
        return all().get(0);
    }

    @Test
    void whatIsTakenIsKeptBeforeAnybodyIsToldAndThenMadeAnIssue() {
        IntakeSource source = intake.source(IntakeKind.PLAIN);
        String token = intake.token(source);
        intake.hold();

        IntakeReceipt receipt = intake.service.accept(source.key(), letter(token, SAID));

        assertThat(receipt.outcome()).isEqualTo(IntakeReceipt.Outcome.KEPT);
        assertThat(only().state()).isEqualTo(IntakeState.WAITING);
        assertThat(intake.entries.body(only().id())).isEqualTo(SAID);
        assertThat(intake.made.count()).isZero();

        intake.release();

        assertThat(only().state()).isEqualTo(IntakeState.DONE);
        assertThat(only().issueId()).hasValue(101);
        assertThat(intake.made.said(only().id()).text(IntakeTarget.QUOTE)).isEqualTo("Exports take minutes");
    }

    @Test
    void theSameIdWithTheSameWordsGetsTheFirstAnswerAndWithOthersAConflict() {
        IntakeSource source = intake.source(IntakeKind.PLAIN);
        String token = intake.token(source);
        long first = intake.service
                .accept(source.key(), letter(token, SAID))
                .entry()
                .orElseThrow()
                .id();

        IntakeReceipt again = intake.service.accept(source.key(), letter(token, SAID.replace(",", ", ")));

        assertThat(again.entry().orElseThrow().id()).isEqualTo(first);
        assertThat(again.entry().orElseThrow().state()).isEqualTo(IntakeState.DONE);
        assertThatThrownBy(() -> intake.service.accept(source.key(), letter(token, SAID.replace("minutes", "hours"))))
                .isInstanceOf(ConflictException.class);
        assertThat(intake.made.count()).isEqualTo(1);
    }

    @Test
    void twoSourcesMayHaveTheSameIds() {
        for (int number = 0; number < 2; number++) {
            IntakeSource source = intake.source(IntakeKind.PLAIN);
            intake.service.accept(source.key(), letter(intake.token(source), SAID));
        }

        assertThat(intake.made.count()).isEqualTo(2);
    }

    @Test
    void aScriptLearnsOfAllThatIsWrongAtItsField() {
        IntakeSource source = intake.source(IntakeKind.PLAIN);
        String token = intake.token(source);

        assertThatThrownBy(() -> intake.service.accept(
                        source.key(),
                        letter(
                                token,
                                "{\"quote\":\" \",\"importance\":\"huge\",\"heardOn\":\"yesterday\",\"qoute\":\"x\"}")))
                .isInstanceOfSatisfying(
                        InvalidException.class, e -> assertThat(e.errors().fields())
                                .containsOnlyKeys("id", "quote", "importance", "heardOn", "qoute"));
        assertThatThrownBy(() -> intake.service.accept(
                        source.key(), letter(token, "{\"id\":1e999999,\"quote\":\"x\",\"heardOn\":1e400}")))
                .isInstanceOfSatisfying(
                        InvalidException.class,
                        e -> assertThat(e.errors().fields()).containsOnlyKeys("id", "heardOn"));
        assertThatThrownBy(() -> intake.service.accept(source.key(), letter(token, "{\"id\":")))
                .isInstanceOf(InvalidException.class);
        assertThatThrownBy(() -> intake.service.accept(source.key(), letter(token, "[1]")))
                .isInstanceOf(InvalidException.class);
        assertThat(all()).isEmpty();
    }

    @Test
    void whoeverHasNoTokenSendsNothing() {
        IntakeSource source = intake.source(IntakeKind.PLAIN);
        assertThatThrownBy(() -> intake.service.accept(source.key(), letter("", SAID)))
                .isInstanceOfSatisfying(NotPermittedException.class, e -> assertThat(e.anonymous())
                        .isTrue());
        assertThatThrownBy(() -> intake.service.accept(source.key(), letter("poi_guess", SAID)))
                .isInstanceOf(NotPermittedException.class);
        assertThatThrownBy(() -> intake.service.accept("nowhere", letter("x", SAID)))
                .isInstanceOf(NotFoundException.class);
    }

    @Test
    void aTokenThatIsRevokedWhileItIsInUseHoldsNoMore() {
        IntakeSource source = intake.source(IntakeKind.PLAIN);
        String token = intake.token(source);
        intake.service.accept(source.key(), letter(token, SAID));

        intake.sourceService.revokeToken(source.id());

        assertThatThrownBy(() -> intake.service.accept(source.key(), letter(token, SAID)))
                .isInstanceOf(NotPermittedException.class);
        assertThat(only().state()).isEqualTo(IntakeState.DONE);
    }

    @Test
    void besideANewTokenTheOneBeforeHoldsForAWhile() {
        IntakeSource source = intake.source(IntakeKind.PLAIN);
        String former = intake.token(source);
        String current = intake.sourceService.renewToken(source.id(), Duration.ofHours(1), Optional.empty());

        intake.service.accept(source.key(), letter(former, SAID));
        intake.service.accept(source.key(), letter(current, SAID));
        intake.now.set(NOW.plus(Duration.ofHours(1)));

        assertThatThrownBy(() -> intake.service.accept(source.key(), letter(former, SAID)))
                .isInstanceOf(NotPermittedException.class);
        intake.service.accept(source.key(), letter(current, SAID));
    }

    @Test
    void aSourceThatIsSwitchedOffTakesNothing() {
        IntakeSource source = intake.source(IntakeKind.PLAIN);
        String token = intake.token(source);
        IntakeSource now = intake.sourceService.get(source.id());
        intake.sourceService.update(
                source.id(),
                now.version(),
                new IntakeSourceDraft("Off", "", "PAY", "bot", "", "", "", "", false, List.of()));

        assertThatThrownBy(() -> intake.service.accept(source.key(), letter(token, SAID)))
                .isInstanceOfSatisfying(NotPermittedException.class, e -> assertThat(e.anonymous())
                        .isFalse());
    }

    @Test
    void moreThanASourceMaySendHasToWait() {
        IntakeSource source = intake.sourceService.create(
                new IntakeSourceDraft("Slow", "PLAIN", "PAY", "bot", "", "", "3", "", true, List.of()));
        String token = intake.token(source);
        for (int number = 0; number < 3; number++) {
            intake.service.accept(source.key(), letter(token, SAID));
        }

        assertThatThrownBy(() -> intake.service.accept(source.key(), letter(token, SAID)))
                .isInstanceOfSatisfying(
                        TooManyException.class, e -> assertThat(e.seconds()).isEqualTo(20));
        intake.now.set(NOW.plusSeconds(20));
        intake.service.accept(source.key(), letter(token, SAID));
    }

    @Test
    void ofWhatIsTooLongNoMoreIsReadThanTaken() {
        IntakeSource source = intake.source(IntakeKind.PLAIN);
        String token = intake.token(source);
        InputStream endless = new InputStream() {
            private long read;

            @Override
            public int read() {
                return read++ > 10_000_000 ? -1 : ' ';
            }

            @Override
            public int read(byte[] buffer, int offset, int length) {
                read += length;
                Arrays.fill(buffer, offset, offset + length, (byte) ' ');
                assertThat(read).isLessThan(2 * IntakeLetter.MOST_BYTES);
                return length;
            }
        };

        assertThatThrownBy(() -> intake.service.accept(source.key(), new IntakeLetter(token, "", "", "", endless)))
                .isInstanceOf(TooLargeException.class);
    }

    @Test
    void htmlInAPlainQuoteStaysAsItWasSaid() {
        IntakeSource source = intake.source(IntakeKind.PLAIN);
        String quote = "Write <b>bold</b> where a < b <script>alert(1)</script>";
        intake.service.accept(source.key(), letter(intake.token(source), "{\"id\":\"1\",\"quote\":\"" + quote + "\"}"));

        assertThat(intake.made.said(only().id()).text(IntakeTarget.QUOTE)).isEqualTo(quote);
    }

    // Zendesk

    private static String ticket(String id, String subject, String createdAt) {
        return "{\"type\":\"zen:event-type:ticket.created\",\"account_id\":1,\"id\":\"" + id + "\",\"time\":\""
                + createdAt
                + "\",\"zendesk_event_version\":\"2022-11-06\",\"subject\":\"zen:ticket:35436\",\"detail\":{\"id\":\"35436\","
                + "\"subject\":\"" + subject
                + "\",\"description\":\"It takes minutes\",\"priority\":\"HIGH\",\"type\":null,"
                + "\"via\":{\"channel\":\"web\"},\"created_at\":\"" + createdAt + "\"},\"event\":{}}";
    }

    @Test
    void aSignedEventOfZendeskBecomesFeedback() {
        IntakeSource source = intake.source(IntakeKind.ZENDESK);
        String token = intake.token(source);

        intake.service.accept(source.key(), zendesk(token, ticket("01H", "Slow export", "2026-03-08T23:30:00Z"), NOW));

        MappedFeedback said = intake.made.said(only().id());
        assertThat(said.text(IntakeTarget.SUMMARY)).isEqualTo("Slow export");
        assertThat(said.text(IntakeTarget.QUOTE)).isEqualTo("It takes minutes");
        assertThat(said.text(IntakeTarget.IMPORTANCE)).isEqualTo("IMPORTANT");
        assertThat(said.text(IntakeTarget.CHANNEL)).isEqualTo("web");
        assertThat(said.text(IntakeTarget.HEARD_ON)).isEqualTo("2026-03-08");
        assertThat(said.text(IntakeTarget.SOURCE)).isEqualTo("SUPPORT");
    }

    @Test
    void freeJsonOfAZendeskTriggerBecomesFeedback() {
        IntakeSource source = intake.source(IntakeKind.ZENDESK);
        String body = "{\"id\":35436,\"title\":\"Slow export\",\"quote\":\"It takes minutes\",\"name\":\"Ada\","
                + "\"email\":\"ada@acme.example\",\"organization\":\"Acme\",\"priority\":\"Urgent\","
                + "\"link\":\"https://acme.zendesk.com/35436\",\"created_at\":\"2026-03-09T10:00:00+01:00\"}";

        intake.service.accept(source.key(), zendesk(intake.token(source), body, NOW));

        MappedFeedback said = intake.made.said(only().id());
        assertThat(only().ownId()).isEqualTo("35436");
        assertThat(said.text(IntakeTarget.ORGANISATION)).isEqualTo("Acme");
        assertThat(said.text(IntakeTarget.CONTACT)).isEqualTo("ada@acme.example");
        assertThat(said.text(IntakeTarget.IMPORTANCE)).isEqualTo("BLOCKER");
    }

    @Test
    void aWebhookThatIsDoubledOrReplayedInTimeComesInOnce() {
        IntakeSource source = intake.source(IntakeKind.ZENDESK);
        String token = intake.token(source);
        String body = ticket("01H", "Slow export", "2026-03-08T23:30:00Z");
        intake.service.accept(source.key(), zendesk(token, body, NOW));
        intake.service.accept(source.key(), zendesk(token, body, NOW));
        intake.now.set(NOW.plus(IntakeSignature.WINDOW));
        intake.service.accept(source.key(), zendesk(token, body, NOW));

        assertThat(intake.made.count()).isEqualTo(1);
        assertThat(only().state()).isEqualTo(IntakeState.DONE);
    }

    @Test
    void whatWasSignedLongAgoOrByAClockThatIsWrongByADayIsRefusedAndSaysSo() {
        IntakeSource source = intake.source(IntakeKind.ZENDESK);
        String token = intake.token(source);
        String body = ticket("01H", "Slow export", "2026-03-08T23:30:00Z");

        for (Duration off : List.of(IntakeSignature.WINDOW.plusSeconds(1), Duration.ofDays(1), Duration.ofDays(-1))) {
            assertThatThrownBy(() -> intake.service.accept(source.key(), zendesk(token, body, NOW.minus(off))))
                    .isInstanceOfSatisfying(NotPermittedException.class, e -> {
                        assertThat(e.text().key()).isEqualTo("productops.intake.error.signed-when");
                        assertThat(e.text().arguments()).contains(NOW.minus(off).toString(), NOW.toString());
                    });
        }
        assertThat(all()).isEmpty();
    }

    @Test
    void whatIsTruncatedChangedOrNotSignedIsRefused() {
        IntakeSource source = intake.source(IntakeKind.ZENDESK);
        String token = intake.token(source);
        String body = ticket("01H", "Slow export", "2026-03-08T23:30:00Z");

        for (IntakeLetter wrong : List.of(
                zendesk(token, body, NOW, body.substring(0, body.length() / 2)),
                zendesk(token, body, NOW, body.replace("Slow", "Fast")),
                letter(token, body),
                intercom(token, body))) {
            assertThatThrownBy(() -> intake.service.accept(source.key(), wrong))
                    .isInstanceOfSatisfying(NotPermittedException.class, e -> assertThat(e.anonymous())
                            .isTrue());
        }
        assertThat(all()).isEmpty();
    }

    @Test
    void inWhicheverOrderWebhooksComeEachIsItself() {
        IntakeSource source = intake.source(IntakeKind.ZENDESK);
        String token = intake.token(source);
        intake.service.accept(source.key(), zendesk(token, ticket("02", "Later", "2026-03-09T10:00:00Z"), NOW));
        intake.service.accept(source.key(), zendesk(token, ticket("01", "Earlier", "2026-03-08T10:00:00Z"), NOW));

        assertThat(all().stream().map(entry -> intake.made.said(entry.id()).text(IntakeTarget.HEARD_ON)))
                .containsExactly("2026-03-08", "2026-03-09");
    }

    @Test
    void whatNobodyWantsToHaveIsNotKept() {
        IntakeSource source = intake.source(IntakeKind.ZENDESK);
        IntakeReceipt receipt = intake.service.accept(
                source.key(),
                zendesk(
                        intake.token(source),
                        ticket("01", "Later", "2026-03-09T10:00:00Z")
                                .replace("ticket.created", "ticket.status_changed"),
                        NOW));

        assertThat(receipt.outcome()).isEqualTo(IntakeReceipt.Outcome.UNWANTED);
        assertThat(all()).isEmpty();
    }

    @Test
    void whatAWebhookSendsThatCannotBeUnderstoodIsAcknowledgedAndStandsInQuarantineOnce() {
        IntakeSource source = intake.source(IntakeKind.ZENDESK);
        String token = intake.token(source);
        for (String nonsense : List.of("<xml/>", "", "[]", "{\"id\":\"7\"}", "{\"quote\":\"x\\u0000y\"}")) {
            intake.service.accept(source.key(), zendesk(token, nonsense, NOW));
            intake.service.accept(source.key(), zendesk(token, nonsense, NOW));
        }

        assertThat(all()).hasSize(5).allSatisfy(entry -> {
            assertThat(entry.state()).isEqualTo(IntakeState.QUARANTINED);
            assertThat(entry.reason().isEmpty()).isFalse();
        });
        assertThat(intake.made.count()).isZero();
    }

    @OnEveryDatabase
    void bytesThatAreNoTextAreKeptAsFarAsDatabasesCan(TestDatabase each) {
        IntakeFixture other = new IntakeFixture(each);
        IntakeSource source = other.source(IntakeKind.PRODUCTBOARD);
        byte[] bytes = {'{', 0, (byte) 0xff, (byte) 0xed, (byte) 0xa0, (byte) 0x80, '}'};

        IntakeReceipt receipt = other.service.accept(source.key(), letter(other.token(source), bytes));

        assertThat(receipt.entry().orElseThrow().state()).isEqualTo(IntakeState.QUARANTINED);
        assertThat(other.entries.body(receipt.entry().orElseThrow().id())).startsWith("{\uFFFD");
    }

    @Test
    void aWebhookThatSaysOtherwiseUnderTheSameIdStandsInQuarantineAndTheFirstStands() {
        IntakeSource source = intake.source(IntakeKind.ZENDESK);
        String token = intake.token(source);
        intake.service.accept(source.key(), zendesk(token, ticket("01", "First", "2026-03-09T10:00:00Z"), NOW));
        for (int time = 0; time < 2; time++) {
            intake.service.accept(source.key(), zendesk(token, ticket("01", "Other", "2026-03-09T10:00:00Z"), NOW));
        }

        assertThat(all()).extracting(IntakeEntry::state).containsExactly(IntakeState.QUARANTINED, IntakeState.DONE);
        assertThat(all().get(0).reason().fields()).containsOnlyKeys("id");
        assertThat(intake.queue.retry(List.of(all().get(0).id()))).isZero();
        assertThat(intake.made.count()).isEqualTo(1);
    }

    @Test
    void aQuoteThatIsTooLongGoesOnInTheDescription() {
        IntakeSource source = intake.source(IntakeKind.ZENDESK);
        String body = "{\"id\":\"1\",\"quote\":\"" + "It takes long. ".repeat(1000) + "\",\"title\":\""
                + "t ".repeat(300) + "\"}";
        intake.service.accept(source.key(), zendesk(intake.token(source), body, NOW));

        MappedFeedback said = intake.made.said(only().id());
        assertThat(said.text(IntakeTarget.QUOTE).length()).isBetween(9_000, 10_000);
        assertThat(said.text(IntakeTarget.DESCRIPTION)).hasSize(14_999);
        assertThat(said.text(IntakeTarget.SUMMARY).length()).isBetween(200, 255);
    }

    // Intercom

    private static String conversation(int attempts) {
        return "{\"type\":\"notification_event\",\"id\":\"notif_1\",\"topic\":\"conversation.user.created\",\"delivery_attempts\":"
                + attempts
                + ",\"created_at\":1773100000,\"data\":{\"type\":\"notification_event_data\",\"item\":{\"type\":"
                + "\"conversation\",\"id\":\"9\",\"created_at\":1773000000,\"source\":{\"subject\":\"<p>Export</p>\",\"body\":"
                + "\"<p>It <b>fails</b></p><script>alert(1)</script><p>1 &lt; 2</p>\",\"author\":{\"type\":\"user\",\"name\":"
                + "\"Ada\",\"email\":\"ada@acme.example\"}}}}}";
    }

    @Test
    void aConversationOfIntercomBecomesFeedbackWithoutItsHtml() {
        IntakeSource source = intake.source(IntakeKind.INTERCOM);
        String token = intake.token(source);

        intake.service.accept(source.key(), intercom(token, conversation(1)));
        intake.service.accept(source.key(), intercom(token, conversation(2)));

        MappedFeedback said = intake.made.said(only().id());
        assertThat(said.text(IntakeTarget.QUOTE)).isEqualTo("It fails\n\n1 < 2");
        assertThat(said.text(IntakeTarget.SUMMARY)).isEqualTo("Export");
        assertThat(said.text(IntakeTarget.SPEAKER)).isEqualTo("Ada");
        assertThat(said.text(IntakeTarget.HEARD_ON)).isEqualTo("2026-03-08");
    }

    @Test
    void thePingOfIntercomIsAnsweredAndNotKept() {
        IntakeSource source = intake.source(IntakeKind.INTERCOM);
        IntakeReceipt receipt = intake.service.accept(
                source.key(),
                intercom(
                        intake.token(source),
                        "{\"type\":\"notification_event\",\"topic\":\"ping\",\"data\":{\"item\":{\"type\":\"ping\"}}}"));

        assertThat(receipt.outcome()).isEqualTo(IntakeReceipt.Outcome.PING);
        assertThat(all()).isEmpty();
    }

    @Test
    void ofTwoHeadersOnlyTheOneThatIsMissingIsNamed() {
        IntakeSource source = intake.source(IntakeKind.ZENDESK);
        String token = intake.token(source);
        IntakeLetter signed = zendesk(token, ticket("01H", "Slow export", "2026-03-08T23:30:00Z"), NOW);
        IntakeLetter timeless = new IntakeLetter(token, signed.zendeskSignature(), "", "", signed.body());

        assertThatThrownBy(() -> intake.service.accept(source.key(), timeless))
                .isInstanceOfSatisfying(NotPermittedException.class, e -> assertThat(e.text())
                        .isEqualTo(Message.of(
                                "productops.intake.error.unsigned", "X-Zendesk-Webhook-Signature-Timestamp")));
    }

    @Test
    void whatIsSignedWithAnythingIsRefusedAsLongAsTheSourceHasNoSecret() {
        for (IntakeKind kind : List.of(IntakeKind.ZENDESK, IntakeKind.INTERCOM)) {
            IntakeSource source = intake.sourceService.create(
                    new IntakeSourceDraft("New " + kind, kind.name(), "PAY", "bot", "", "", "", "", true, List.of()));
            String token = intake.token(source);

            for (IntakeLetter letter : List.of(
                    zendesk(token, ticket("01H", "Slow export", "2026-03-08T23:30:00Z"), NOW),
                    intercom(token, conversation(1)),
                    letter(token, conversation(1)))) {
                assertThatThrownBy(() -> intake.service.accept(source.key(), letter))
                        .isInstanceOfSatisfying(NotPermittedException.class, e -> {
                            assertThat(e.text()).isEqualTo(Message.of("productops.intake.error.no-secret"));
                            assertThat(HttpStatus.of(e)).isEqualTo(401);
                        });
            }
        }
        assertThat(all()).isEmpty();
    }

    @Test
    void aWrongSignatureOfIntercomIsRefused() {
        IntakeSource source = intake.source(IntakeKind.INTERCOM);
        String token = intake.token(source);
        IntakeLetter changed = new IntakeLetter(
                token,
                "",
                "",
                intercom(token, conversation(1)).hubSignature(),
                letter("", conversation(2)).body());

        assertThatThrownBy(() -> intake.service.accept(source.key(), changed))
                .isInstanceOf(NotPermittedException.class);
        assertThatThrownBy(() -> intake.service.accept(source.key(), letter(token, conversation(1))))
                .isInstanceOf(NotPermittedException.class);
    }

    // Productboard

    @Test
    void aNoteForProductboardBecomesFeedback() {
        IntakeSource source = intake.source(IntakeKind.PRODUCTBOARD);
        String note = "{\"title\":\"Export\",\"content\":\"<p>Takes &gt; 5 minutes</p>\",\"display_url\":"
                + "\"https://crm.example/7\",\"user\":{\"email\":\"ada@acme.example\"},\"company\":{\"domain\":\"acme.example\"},"
                + "\"source\":{\"origin\":\"crm\",\"record_id\":\"7\"},\"tags\":[\"a\",\"b\"]}";
        intake.service.accept(source.key(), letter(intake.token(source), note));

        MappedFeedback said = intake.made.said(only().id());
        assertThat(only().ownId()).isEqualTo("7");
        assertThat(said.text(IntakeTarget.QUOTE)).isEqualTo("Takes > 5 minutes");
        assertThat(said.text(IntakeTarget.CHANNEL)).isEqualTo("crm");
        assertThat(said.text(IntakeTarget.LINK)).isEqualTo("https://crm.example/7");
        assertThat(said.text(IntakeTarget.HEARD_ON)).isEqualTo("2026-03-10");
    }

    // Own mappings

    @Test
    void aSourceMaySayWhereThingsStandAndWhatWordsMean() {
        IntakeSource source = intake.source(
                IntakeKind.PLAIN,
                List.of(
                        new IntakeSourceDraft.Rule("id", "/ticket/number", ""),
                        new IntakeSourceDraft.Rule("quote", "/ticket/texts/1 as HTML | /ticket/texts/0", ""),
                        new IntakeSourceDraft.Rule("importance", "/ticket/level", "P1 = blocker, P2=important"),
                        new IntakeSourceDraft.Rule("organisation", "= Acme", ""),
                        new IntakeSourceDraft.Rule("link", "/ticket/a~1b", "")));
        intake.service.accept(
                source.key(),
                letter(
                        intake.token(source),
                        "{\"ticket\":{\"number\":12.5,\"texts\":[\"plain\",\"<p> </p>\"],\"level\":\"p1\",\"a/b\":"
                                + "\"https://a.example/\"},\"more\":{}}"));

        MappedFeedback said = intake.made.said(only().id());
        assertThat(only().ownId()).isEqualTo("12.5");
        assertThat(said.text(IntakeTarget.QUOTE)).isEqualTo("plain");
        assertThat(said.text(IntakeTarget.IMPORTANCE)).isEqualTo("BLOCKER");
        assertThat(said.text(IntakeTarget.ORGANISATION)).isEqualTo("Acme");
        assertThat(said.text(IntakeTarget.LINK)).isEqualTo("https://a.example/");
    }

    @Test
    void whatStoodInQuarantineIsReadAgainByAnotherMapping() {
        IntakeSource source = intake.source(IntakeKind.PRODUCTBOARD);
        String token = intake.token(source);
        String sent = "{\"source\":{\"record_id\":\"7\"},\"text\":\"Takes minutes\"}";
        intake.service.accept(source.key(), letter(token, sent));
        assertThat(only().state()).isEqualTo(IntakeState.QUARANTINED);
        assertThat(only().reason().fields()).containsOnlyKeys("quote");

        intake.sourceService.update(
                source.id(),
                intake.sourceService.get(source.id()).version(),
                IntakeFixture.draft(
                        IntakeKind.PRODUCTBOARD, List.of(new IntakeSourceDraft.Rule("quote", "/text", ""))));
        assertThat(intake.queue.retryAll(IntakeFilter.of(source.id(), IntakeState.QUARANTINED)))
                .isEqualTo(1);

        assertThat(only().state()).isEqualTo(IntakeState.DONE);
        intake.service.accept(source.key(), letter(token, sent));
        assertThat(only().state()).isEqualTo(IntakeState.DONE);
    }

    // The same again

    private static String with(String field, String json) {
        return SAID.replace("}", ",\"" + field + "\":" + json + "}");
    }

    @Test
    void whateverElseDiffersTheSameWordsUnderTheSameIdAreTheSame() {
        intake.areas.create("search", "");
        IntakeSource source = intake.source(IntakeKind.PLAIN);
        String token = intake.token(source);
        intake.service.accept(source.key(), letter(token, SAID));

        for (String other : List.of(
                with("kind", "\"PROBLEM\""),
                SAID.replace("CUSTOMER", "SALES"),
                with("channel", "\"phone\""),
                with("saidBy", "\"COLLEAGUE\""),
                with("speaker", "\"Ada\""),
                with("contact", "\"ada@acme.example\""),
                with("consent", "true"),
                with("organisation", "\"Acme\""),
                with("importance", "\"BLOCKER\""),
                with("link", "\"https://desk.example/1\""),
                SAID.replace("2026-03-09", "2026-03-08"),
                with("area", "\"search\""),
                with("labels", "[\"ui\"]"))) {
            IntakeReceipt again = intake.service.accept(source.key(), letter(token, other));
            assertThat(again.entry().orElseThrow().id()).as(other).isEqualTo(only().id());
        }
        assertThat(intake.made.count()).isEqualTo(1);
    }

    @Test
    void anotherQuoteSummaryOrDescriptionIsSomethingElse() {
        IntakeSource source = intake.source(IntakeKind.PLAIN);
        String token = intake.token(source);
        intake.service.accept(source.key(), letter(token, SAID));

        for (String other : List.of(
                SAID.replace("minutes", "hours"),
                with("summary", "\"Exports\""),
                with("description", "\"Exports take minutes\""))) {
            assertThatThrownBy(() -> intake.service.accept(source.key(), letter(token, other)))
                    .as(other)
                    .isInstanceOfSatisfying(ConflictException.class, e -> assertThat(e.aboutVersions())
                            .isFalse());
        }
    }

    @Test
    void aSupportDeskThatSendsATicketAgainWithAnotherPriorityFillsNoQuarantine() {
        IntakeSource source = intake.source(IntakeKind.ZENDESK);
        String token = intake.token(source);
        String ticket = ticket("01", "Slow export", "2026-03-09T10:00:00Z");
        for (String priority : List.of("LOW", "NORMAL", "HIGH", "URGENT")) {
            intake.service.accept(source.key(), zendesk(token, ticket.replace("HIGH", priority), NOW));
        }

        assertThat(only().state()).isEqualTo(IntakeState.DONE);
        assertThat(intake.made.said(only().id()).text(IntakeTarget.IMPORTANCE)).isEqualTo("NICE_TO_HAVE");
    }

    // Product areas

    private static String inArea(String key) {
        return SAID.replace("}", ",\"area\":\"" + key + "\"}");
    }

    @Test
    void aScriptLearnsThatThereIsNoSuchAreaWithAllElseThatIsWrongAndSendsItAgain() {
        intake.areas.create("search", "");
        intake.areas.create("old", "");
        intake.areas.service.archive("old", 1, false);
        IntakeSource source = intake.source(IntakeKind.PLAIN);
        String token = intake.token(source);

        assertThatThrownBy(() -> intake.service.accept(
                        source.key(), letter(token, inArea("nope").replace("CUSTOMER", "NOBODY"))))
                .isInstanceOfSatisfying(
                        InvalidException.class,
                        e -> assertThat(e.errors().fields()).containsOnlyKeys("area", "source"));
        assertThatThrownBy(() -> intake.service.accept(source.key(), letter(token, inArea("old"))))
                .isInstanceOfSatisfying(InvalidException.class, e -> assertThat(
                                e.errors().fields().get("area").key())
                        .isEqualTo("productops.intake.error.area-archived"));
        assertThat(all()).isEmpty();

        intake.service.accept(source.key(), letter(token, inArea("search")));

        assertThat(only().state()).isEqualTo(IntakeState.DONE);
    }

    @Test
    void theSameAgainGetsTheFirstAnswerEvenIfItsAreaWasArchivedMeanwhile() {
        intake.areas.create("search", "");
        IntakeSource source = intake.source(IntakeKind.PLAIN);
        String token = intake.token(source);
        intake.service.accept(source.key(), letter(token, inArea("search")));
        intake.areas.service.archive("search", 1, false);

        IntakeReceipt again = intake.service.accept(source.key(), letter(token, inArea("search")));

        assertThat(again.entry().orElseThrow().id()).isEqualTo(only().id());
        assertThatThrownBy(() -> intake.service.accept(
                        source.key(), letter(token, inArea("search").replace("minutes", "hours"))))
                .isInstanceOf(InvalidException.class);
    }

    @Test
    void whatAWebhookSendsForAnUnknownAreaStandsInQuarantineUntilARuleNamesAnother() {
        intake.areas.create("search", "");
        IntakeSourceDraft.Rule as = new IntakeSourceDraft.Rule("area", "/component", "");
        IntakeSource source = intake.source(IntakeKind.PRODUCTBOARD, List.of(as));
        String sent = "{\"source\":{\"record_id\":\"7\"},\"content\":\"Takes minutes\",\"component\":\"nope\"}";
        intake.service.accept(source.key(), letter(intake.token(source), sent));
        assertThat(only().state()).isEqualTo(IntakeState.QUARANTINED);
        assertThat(only().reason().fields()).containsOnlyKeys("area");
        assertThat(intake.queue.retry(List.of(only().id()))).isZero();

        intake.sourceService.update(
                source.id(),
                intake.sourceService.get(source.id()).version(),
                IntakeFixture.draft(
                        IntakeKind.PRODUCTBOARD,
                        List.of(new IntakeSourceDraft.Rule("area", "/component", "nope = search"))));
        intake.queue.retry(List.of(only().id()));

        assertThat(only().state()).isEqualTo(IntakeState.DONE);
        assertThat(intake.made.said(only().id()).text(IntakeTarget.AREA)).isEqualTo("search");
    }

    @Test
    void aRuleMendsWhatFailedForAnAreaThatWasArchivedLater() {
        intake.areas.create("search", "");
        intake.areas.create("find", "");
        IntakeSource source = intake.source(IntakeKind.PLAIN);
        intake.hold();
        intake.service.accept(source.key(), letter(intake.token(source), inArea("search")));
        intake.areas.service.archive("search", 1, false);
        intake.made.refuse(
                InvalidException.at("customfield_10000", Message.of("productops.feedback.error.product", "x")));
        intake.release();
        assertThat(only().state()).isEqualTo(IntakeState.FAILED);

        intake.made.refuse(null);
        intake.sourceService.update(
                source.id(),
                intake.sourceService.get(source.id()).version(),
                IntakeFixture.draft(
                        IntakeKind.PLAIN, List.of(new IntakeSourceDraft.Rule("area", "/area", "search = find"))));
        intake.queue.retry(List.of(only().id()));

        assertThat(only().state()).isEqualTo(IntakeState.DONE);
        assertThat(intake.made.said(only().id()).text(IntakeTarget.AREA)).isEqualTo("find");
    }

    // Forms of this plugin

    @Test
    void aFormPageHandsInWhatColleaguesWrite() {
        IntakeSources own = new IntakeSources(intake.sources, new FakeStorage().writes());
        IntakeSource page = own.of(IntakeKind.PORTAL, "Forms", IntakeFixture.PROJECT, "key-bot");
        assertThat(own.of(IntakeKind.PORTAL, "Forms", IntakeFixture.PROJECT, "key-bot"))
                .isEqualTo(page);
        assertThat(own.of(IntakeKind.CSV, "Files", IntakeFixture.PROJECT, "key-bot")
                        .id())
                .isNotEqualTo(page.id());
        PortalEntry entry = new PortalEntry(
                page.id(),
                "f-1",
                "Export",
                "",
                "",
                Optional.of("key-mia"),
                "ui",
                new FeedbackDraft("EMPLOYEE", "Acme", "Takes minutes", "2026-03-09"));

        long first = intake.service.acceptFrom(entry).entry().orElseThrow().id();

        assertThat(intake.service.acceptFrom(entry).entry().orElseThrow().id()).isEqualTo(first);
        assertThat(intake.made.said(first).text(IntakeTarget.REPORTER)).isEqualTo("key-mia");
        assertThatThrownBy(() -> intake.service.accept(page.key(), letter("x", SAID)))
                .isInstanceOf(NotFoundException.class);
        IntakeSource foreign = intake.source(IntakeKind.PLAIN);
        assertThatThrownBy(() -> intake.service.acceptFrom(
                        new PortalEntry(foreign.id(), "f-1", "", "", "", Optional.empty(), "", entry.draft())))
                .isInstanceOf(NotFoundException.class);
    }

    @Test
    void noScriptSaysWhoIsTheReporter() {
        IntakeSource source = intake.source(IntakeKind.PLAIN);
        assertThatThrownBy(() -> intake.service.accept(
                        source.key(), letter(intake.token(source), SAID.replace("}", ",\"reporter\":\"key-root\"}"))))
                .isInstanceOfSatisfying(
                        InvalidException.class,
                        e -> assertThat(e.errors().fields()).containsOnlyKeys("reporter"));
    }

    // All at once

    @OnEveryDatabase
    void theSameWebhookAThousandTimesAtOnceIsOneRowAndOneIssue(TestDatabase each) throws Exception {
        IntakeFixture many = new IntakeFixture(each);
        IntakeSource source = many.sourceService.create(new IntakeSourceDraft(
                "Zendesk", "ZENDESK", "PAY", "bot", IntakeFixture.SECRET, "", "60000", "", true, List.of()));
        String token = many.token(source);
        String body = ticket("01H", "Slow export", "2026-03-08T23:30:00Z");
        ExecutorService threads = Executors.newFixedThreadPool(16);
        ExecutorService nodes = Executors.newFixedThreadPool(2);
        List<IntakeService> doors = new ArrayList<>();
        for (int node = 0; node < 2; node++) {
            IntakeWork work = many.node((delay, piece) -> {
                if (delay.isZero()) {
                    nodes.execute(piece);
                }
            });
            doors.add(many.door(many.entries, work));
        }
        List<Callable<Long>> calls = new ArrayList<>();
        for (int number = 0; number < 1000; number++) {
            IntakeService door = doors.get(number % 2);
            calls.add(() -> door.accept(source.key(), zendesk(token, body, NOW))
                    .entry()
                    .orElseThrow()
                    .id());
        }
        Set<Long> ids = new HashSet<>();
        for (Future<Long> call : threads.invokeAll(calls)) {
            ids.add(call.get());
        }
        threads.shutdown();
        nodes.shutdown();
        assertThat(nodes.awaitTermination(30, TimeUnit.SECONDS)).isTrue();

        assertThat(ids).hasSize(1);
        assertThat(many.entries.count(IntakeFilter.ALL)).isEqualTo(1);
        assertThat(many.entries.count(IntakeFilter.in(IntakeState.DONE))).isEqualTo(1);
        assertThat(many.made.calls()).isEqualTo(1);
    }

    @OnEveryDatabase
    void noBodyIsKeptForeverAndTheIdentityIs(TestDatabase each) {
        IntakeFixture old = new IntakeFixture(each);
        IntakeSource source = old.source(IntakeKind.PLAIN);
        String token = old.token(source);
        long id = old.service
                .accept(source.key(), letter(token, SAID))
                .entry()
                .orElseThrow()
                .id();
        old.now.set(NOW.plus(Duration.ofDays(IntakeSource.USUAL_KEPT_DAYS)).plusSeconds(1));

        old.cleanUp.run();

        assertThat(old.entries.body(id)).isEmpty();
        assertThat(old.entries.find(id).orElseThrow().summary()).isEmpty();
        assertThat(old.service
                        .accept(source.key(), letter(token, SAID))
                        .entry()
                        .orElseThrow()
                        .id())
                .isEqualTo(id);
        assertThat(old.made.count()).isEqualTo(1);
    }
}
