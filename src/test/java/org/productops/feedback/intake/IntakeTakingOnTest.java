package org.productops.feedback.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.productops.feedback.intake.IntakeFixture.letter;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.productops.common.paging.Paging;
import org.productops.common.person.PersonKnown;
import org.productops.common.person.PersonQuery;
import org.productops.common.person.PersonWords;
import org.productops.testing.OnEveryDatabase;
import org.productops.testing.TestDatabase;

/** A node takes on what is due, while others decide about the same, and by turns where several sources wait. */
class IntakeTakingOnTest {

    private IntakeFixture intake;
    private IntakeSource source;
    private String token;

    private List<Long> waiting(TestDatabase database, int count) {
        intake = new IntakeFixture(database);
        source = intake.source(IntakeKind.PLAIN);
        token = intake.token(source);
        intake.hold();
        return IntStream.range(0, count)
                .mapToObj(number -> send(source, token, "T-" + number))
                .toList();
    }

    private long send(IntakeSource to, String with, String id) {
        return intake.service
                .accept(
                        to.key(),
                        letter(
                                with,
                                "{\"id\":\"" + id + "\",\"summary\":\"Kim Lee waits\",\"quote\":\"Kim Lee waits\","
                                        + "\"speaker\":\"Kim Lee\"}"))
                .entry()
                .orElseThrow()
                .id();
    }

    /** Works off what waits; something else happens as soon as it was read what is due. */
    private void workWhile(Runnable meanwhile) {
        List<Runnable> once = new ArrayList<>(List.of(meanwhile));
        IntakeEntryStore store = (IntakeEntryStore) Proxy.newProxyInstance(
                IntakeEntryStore.class.getClassLoader(),
                new Class<?>[] {IntakeEntryStore.class},
                (proxy, method, arguments) -> {
                    try {
                        Object answer = method.invoke(intake.entries, arguments);
                        if (method.getName().equals("due") && !((List<?>) answer).isEmpty() && !once.isEmpty()) {
                            once.remove(0).run();
                        }
                        return answer;
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                });
        intake.node(
                        (delay, work) -> {
                            if (delay.isZero()) {
                                work.run();
                            }
                        },
                        store)
                .wake();
    }

    private List<IntakeEntry> all() {
        return intake.entries.page(IntakeFilter.ALL, new Paging(0, 100)).values();
    }

    @OnEveryDatabase
    void whoWasErasedJustThenDoesNotComeBack(TestDatabase database) {
        waiting(database, 5);
        PersonWords name = PersonWords.of(List.of("Kim Lee"));
        PersonQuery query = new PersonQuery("kim lee", Set.of(), Set.of())
                .with(new PersonKnown(Set.of(), name, name, PersonWords.NONE));

        workWhile(() -> intake.traces().erase(query, true));

        assertThat(all()).hasSize(5).allSatisfy(entry -> {
            assertThat(entry.state()).isEqualTo(IntakeState.DISCARDED);
            assertThat(entry.isErased()).isTrue();
            assertThat(entry.summary() + intake.entries.body(entry.id())).isEmpty();
        });
        assertThat(intake.made.count()).isZero();
    }

    @OnEveryDatabase
    void whatIsTakenBackJustThenBecomesNoIssue(TestDatabase database) {
        List<Long> ids = waiting(database, 40);

        workWhile(() -> intake.withdrawal().hold(ids));
        intake.withdrawal().forget(ids);
        intake.release();

        assertThat(intake.made.count()).isZero();
        assertThat(all()).isEmpty();
    }

    @OnEveryDatabase
    void whatIsDiscardedJustThenStaysDiscarded(TestDatabase database) {
        List<Long> ids = waiting(database, 5);

        workWhile(() ->
                assertThat(intake.queue.discard(ids.subList(1, 3), "Spam")).isEqualTo(2));

        assertThat(all())
                .extracting(IntakeEntry::state)
                .containsExactly(
                        IntakeState.DONE,
                        IntakeState.DONE,
                        IntakeState.DISCARDED,
                        IntakeState.DISCARDED,
                        IntakeState.DONE);
        assertThat(intake.made.count()).isEqualTo(3);
    }

    @OnEveryDatabase
    void whatASourceSendsDoesNotWaitForAllThatAnotherOneSentBefore(TestDatabase database) {
        List<Long> loud = waiting(database, 3 * IntakeWork.BATCH);
        IntakeSource other = intake.source(IntakeKind.PLAIN);
        String its = intake.token(other);
        List<Long> quiet = List.of(send(other, its, "Q-1"), send(other, its, "Q-2"));

        intake.release();

        List<Long> made = intake
                .entries
                .findAll(Stream.concat(loud.stream(), quiet.stream()).toList())
                .stream()
                .sorted(Comparator.comparing(entry -> entry.issueId().orElseThrow()))
                .map(IntakeEntry::id)
                .toList();
        assertThat(made).hasSize(loud.size() + quiet.size());
        assertThat(made.subList(0, 5))
                .as("by turns, each source in its order")
                .containsExactly(loud.get(0), quiet.get(0), loud.get(1), quiet.get(1), loud.get(2));
        assertThat(made.stream().filter(loud::contains)).containsExactlyElementsOf(loud);
    }
}
