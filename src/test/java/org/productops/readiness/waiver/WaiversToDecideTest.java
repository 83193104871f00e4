package org.productops.readiness.waiver;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.productops.common.access.Access;
import org.productops.common.error.Message;
import org.productops.common.user.OnBehalf;
import org.productops.readiness.ReadinessFixture;
import org.productops.readiness.check.Eligible;
import org.productops.readiness.checklist.Checklist;
import org.productops.readiness.mine.OpenTask;
import org.productops.testing.fakes.EnglishTexts;
import org.productops.testing.fakes.FakeDates;

class WaiversToDecideTest {

    private final ReadinessFixture given = new ReadinessFixture();
    private final Checklist checklist = given.needed("Done", ReadinessFixture.manual("Reviewed"));
    private final InMemoryWaiverStore store = new InMemoryWaiverStore();
    private final FakeGranters granters = new FakeGranters().holders(Eligible.areaRole("owner"), "key-ben");
    private final WaivableChecklists checklists = new WaivableChecklists(given.library, given.reader);
    private final WaiverService service = new WaiverService(
            given.issues,
            checklists,
            store,
            granters,
            new Access(given.people),
            given.people,
            given.storage.issueWrites(given.issues),
            given.history,
            given.audit,
            () -> ReadinessFixture.NOW,
            Optional.empty());
    private final WaiversToDecide work = new WaiversToDecide(
            service,
            store,
            checklists,
            granters,
            given.issues,
            new Anybody(),
            new WaiverTexts(given.people, new EnglishTexts(), new FakeDates()));

    @Test
    void aRequestWaitsForThoseWhoMayDecideUntilSomebodyHas() {
        given.people.actAs("anna");
        Waiver asked = service.ask("PAY-1", checklist.id(), new WaiverDraft("The vendor is late", "3"))
                .waiver();
        assertThat(work.of("key-anna", 10)).isEmpty();
        assertThat(work.people()).containsExactly("key-ben");

        given.people.actAs("ben");
        OpenTask task = work.of("key-ben", 10).get(0);
        assertThat(task.kind()).isEqualTo(OpenTask.Kind.DECISION);
        assertThat(task.path()).isEqualTo("/browse/PAY-1");
        assertThat(task.facts())
                .containsExactly(
                        Message.of("productops.waiver.mine.asks", "Anna", "Done", 3),
                        Message.of("productops.waiver.mine.reason", "The vendor is late"));

        service.deny("PAY-1", asked.id(), 1, DecisionDraft.NONE);
        assertThat(work.of("key-ben", 10)).isEmpty();
        assertThat(work.people()).isEmpty();
    }

    @Test
    void nobodyIsFoundOutByARequestOnAnIssueThatIsGone() {
        given.people.actAs("anna");
        service.ask("PAY-1", checklist.id(), new WaiverDraft("The vendor is late", "3"));
        given.issues.hide(10);

        assertThat(work.people()).isEmpty();
    }

    private static final class Anybody implements OnBehalf {
        @Override
        public <T> Optional<T> of(String userKey, Supplier<T> work) {
            return Optional.of(work.get());
        }
    }
}
