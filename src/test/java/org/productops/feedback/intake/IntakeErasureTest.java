package org.productops.feedback.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.productops.feedback.intake.IntakeFixture.NOW;
import static org.productops.feedback.intake.IntakeFixture.letter;
import static org.productops.feedback.intake.IntakeFixture.zendesk;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.productops.common.error.ConflictException;
import org.productops.common.paging.Paging;
import org.productops.common.person.PersonKnown;
import org.productops.common.person.PersonQuery;
import org.productops.common.person.PersonWords;
import org.productops.devhost.database.DatabaseKind;
import org.productops.testing.TestDatabase;

/** What is sent once more after somebody was erased. */
class IntakeErasureTest {

    private static final String NAME = "Kim Lee";
    private static final String SAID = "{\"id\":\"T-1\",\"quote\":\"Exports take minutes, says Kim Lee\","
            + "\"speaker\":\"Kim Lee\",\"source\":\"CUSTOMER\",\"heardOn\":\"2026-03-09\"}";
    private static final String TICKET =
            "{\"type\":\"zen:event-type:ticket.created\",\"id\":\"01HX\",\"time\":\"2026-03-09T10:00:00Z\",\"detail\":"
                    + "{\"id\":\"7\",\"subject\":\"Slow\",\"description\":\"Kim Lee waits for minutes\","
                    + "\"created_at\":\"2026-03-09T10:00:00Z\"}}";

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

    private void erase(boolean words) {
        PersonWords name = PersonWords.of(List.of(NAME));
        PersonQuery query = new PersonQuery("kim lee", Set.of(), Set.of())
                .with(new PersonKnown(Set.of(101L), name, name, PersonWords.NONE));
        intake.traces().erase(query, words);
    }

    private void assertForgotten() {
        for (IntakeEntry entry :
                intake.entries.page(IntakeFilter.ALL, new Paging(0, 100)).values()) {
            assertThat(entry.summary() + entry.ownId() + intake.entries.body(entry.id()))
                    .doesNotContain("Kim")
                    .doesNotContain("Lee");
        }
    }

    @Test
    void theSameOnceMoreIsKnownAndSomethingElseUnderItsIdIsRefused() {
        IntakeSource source = intake.source(IntakeKind.PLAIN);
        String token = intake.token(source);
        intake.service.accept(source.key(), letter(token, SAID));
        erase(false);

        IntakeReceipt again = intake.service.accept(source.key(), letter(token, SAID));

        assertThat(again.entry().orElseThrow().state()).isEqualTo(IntakeState.DONE);
        assertThat(again.entry().orElseThrow().reason().general().get(0).key())
                .isEqualTo("productops.intake.reason.erased-after");
        assertThatThrownBy(() -> intake.service.accept(source.key(), letter(token, SAID.replace("minutes", "hours"))))
                .isInstanceOfSatisfying(
                        ConflictException.class,
                        e -> assertThat(e.text().key()).isEqualTo("productops.intake.error.erased"));
        assertThat(intake.made.count()).isEqualTo(1);
        assertForgotten();
    }

    @Test
    void aWebhookIsAnsweredAndNothingOfWhatItSendsIsKept() {
        IntakeSource source = intake.source(IntakeKind.ZENDESK);
        String token = intake.token(source);
        intake.service.accept(source.key(), zendesk(token, TICKET, NOW));
        erase(true);

        IntakeReceipt changed =
                intake.service.accept(source.key(), zendesk(token, TICKET.replace("minutes", "hours"), NOW));
        IntakeReceipt nonsense =
                intake.service.accept(source.key(), zendesk(token, TICKET.replace("2026-03-09T", "yesterday "), NOW));

        assertThat(changed.entry().orElseThrow().isErased()).isTrue();
        assertThat(intake.made.count()).isEqualTo(1);
        assertThat(nonsense.entry()).isPresent();
        assertForgotten();
    }

    @Test
    void whatWaitedAndWasErasedWithItsWordsDoesNotComeInAgain() {
        IntakeSource source = intake.source(IntakeKind.PLAIN);
        String token = intake.token(source);
        intake.hold();
        intake.service.accept(source.key(), letter(token, SAID));
        erase(true);

        IntakeReceipt again = intake.service.accept(source.key(), letter(token, SAID));
        intake.release();

        assertThat(again.entry().orElseThrow().state()).isEqualTo(IntakeState.DISCARDED);
        assertThat(intake.made.count()).isZero();
        assertForgotten();
    }
}
