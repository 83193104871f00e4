package org.productops.readiness.waiver;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.productops.common.access.Access;
import org.productops.common.user.OnBehalf;
import org.productops.readiness.ReadinessFixture;
import org.productops.readiness.check.Eligible;
import org.productops.readiness.checklist.Checklist;
import org.productops.testing.fakes.FakeMail;
import org.productops.testing.fakes.FakeMail.Sent;

class WaiverMailsTest {

    private static final Eligible OWNER = Eligible.areaRole("owner");
    private static final WaiverDraft DRAFT = new WaiverDraft("The vendor is late", "3");

    private final ReadinessFixture given = new ReadinessFixture();
    private final Checklist checklist = given.needed("Done", ReadinessFixture.manual("Reviewed"));
    private final FakeMail mail = new FakeMail(given.people);
    private final FakeGranters eligible = new FakeGranters().holders(OWNER, "key-admin", "key-ben");
    private final List<String> blind = new ArrayList<>();
    private final InMemoryWaiverStore store = new InMemoryWaiverStore();
    private final WaivableChecklists checklists = new WaivableChecklists(given.library, given.reader);
    private final WaiverMails mails =
            new WaiverMails(mail.mails(), checklists, eligible, given.people, given.issues, new Eyes());
    private final WaiverService service = service(mails);

    private WaiverService service(WaiverFollower follower) {
        return new WaiverService(
                given.issues,
                checklists,
                store,
                eligible,
                new Access(given.people),
                given.people,
                given.storage.issueWrites(given.issues),
                given.history,
                given.audit,
                () -> ReadinessFixture.NOW,
                Optional.of(List.of(follower)));
    }

    @BeforeEach
    void anna() {
        given.people.actAs("anna");
    }

    @Test
    void whoMayDecideIsToldOfARequestAndWhoAskedOfTheAnswer() {
        Waiver asked = service.ask("PAY-1", checklist.id(), DRAFT).waiver();

        assertThat(mail.sent()).extracting(Sent::to).containsExactlyInAnyOrder("admin@example.com", "ben@example.com");
        assertThat(mail.sent().get(0).subject()).isEqualTo("Override asked for: PAY-1, Done");
        assertThat(mail.sent().get(0).body())
                .contains("Anna", "The vendor is late", "https://jira.example.com/browse/PAY-1", "3 days");

        mail.sent().clear();
        given.people.actAs("ben");
        service.grant("PAY-1", asked.id(), 1, new DecisionDraft("Only this once", ""));
        assertThat(mail.sent()).extracting(Sent::to).containsExactly("anna@example.com");
        assertThat(mail.sent().get(0).body()).contains("Ben", "Only this once");

        mail.sent().clear();
        given.people.actAs("admin");
        service.revoke("PAY-1", asked.id(), 2, new DecisionDraft("It came", ""));
        assertThat(mail.sent()).extracting(Sent::to).containsExactlyInAnyOrder("anna@example.com", "ben@example.com");
        assertThat(mail.sent().get(0).body()).contains("It came");
    }

    @Test
    void nobodyIsToldWhatTheyDidThemselves() {
        given.people.actAs("ben");
        Waiver passed = service.passAtOnce("PAY-1", checklist.id(), DRAFT).waiver();
        service.revoke("PAY-1", passed.id(), passed.version(), DecisionDraft.NONE);
        Waiver asked = service.ask("PAY-1", checklist.id(), DRAFT).waiver();
        service.withdraw("PAY-1", asked.id(), 1);

        assertThat(mail.sent()).extracting(Sent::to).containsExactly("admin@example.com");
    }

    @Test
    void whoDoesNotSeeTheIssueIsToldNothingOfIt() {
        blind.add("key-ben");

        service.ask("PAY-1", checklist.id(), DRAFT);

        assertThat(mail.sent()).extracting(Sent::to).containsExactly("admin@example.com");
    }

    @Test
    void ofManySomeAreTold() {
        String[] keys = IntStream.range(0, 80).mapToObj(i -> "key-user" + i).toArray(String[]::new);
        IntStream.range(0, 80).forEach(i -> given.people.user("user" + i));
        eligible.holders(OWNER, keys);

        service.ask("PAY-1", checklist.id(), DRAFT);

        assertThat(mail.sent()).hasSize(WaiverMails.MOST);
    }

    @Test
    void whatIsDecidedStaysWhereMailsFailOrAreOff() {
        mail.switchOff(true);
        WaiverService failing = service((issue, waiver) -> {
            throw new IllegalStateException("No mail server");
        });

        assertThat(failing.ask("PAY-1", checklist.id(), DRAFT).waiver().id()).isEqualTo(1);
        assertThat(store.ofIssue(10)).hasSize(1);
        assertThat(mail.sent()).isEmpty();
    }

    private final class Eyes implements OnBehalf {
        @Override
        public <T> Optional<T> of(String userKey, Supplier<T> work) {
            if (blind.contains(userKey)) {
                given.issues.hide(10);
            }
            return Optional.of(work.get());
        }
    }
}
