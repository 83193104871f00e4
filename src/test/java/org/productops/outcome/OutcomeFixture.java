package org.productops.outcome;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.productops.common.access.Access;
import org.productops.common.user.OnBehalf;
import org.productops.feedback.event.FeedbackEvent;
import org.productops.readiness.FakeEligiblePeople;
import org.productops.readiness.check.Eligible;
import org.productops.readiness.issue.IssueSight;
import org.productops.testing.fakes.FakeDates;
import org.productops.testing.fakes.FakeIssues;
import org.productops.testing.fakes.FakePeople;
import org.productops.testing.fakes.FakeStorage;

/** The issue PAY-1 with criteria; {@code anna} is logged in and may edit it, {@code ben} owns its area, {@code mia} reviews. */
public final class OutcomeFixture {

    public static final CriterionDraft DRAFT = new CriterionDraft(
            "Basket abandonment", "41 %", "below 30 %", "2026-04-01", "mia", "https://example.org/chart");
    public static final OutcomeReviewDraft PARTLY =
            new OutcomeReviewDraft("PARTLY", "35 %", "Fewer fields helped, the price did not.");

    public final FakePeople people = new FakePeople()
            .user("anna")
            .user("ben")
            .user("mia")
            .user("eve")
            .administrator("root")
            .actAs("anna");
    public final FakeIssues issues = new FakeIssues();
    public final FakeCriterionIssues facts = new FakeCriterionIssues();
    public final InMemoryCriterionStore store = new InMemoryCriterionStore();
    public final InMemoryCriterionChangeStore changes = new InMemoryCriterionChangeStore();
    public final FakeEligiblePeople eligible = new FakeEligiblePeople().holds("key-ben", Eligible.areaRole("owner"));
    public final FakeStorage storage = new FakeStorage();
    public final List<FeedbackEvent> events = new ArrayList<>();
    public final Set<String> blind = new HashSet<>();
    public Instant now = Instant.parse("2026-03-10T12:00:00Z");
    public final CriterionService service;
    public final CriterionReviewService reviews;

    public OutcomeFixture() {
        issues.add(1, "PAY-1", "story");
        CriterionAccess access = new CriterionAccess(issues, store, eligible, new Access(people), people, () -> now);
        CriterionHistory history = new CriterionHistory(changes, events::addAll, () -> now);
        service = new CriterionService(
                access,
                facts,
                store,
                history,
                new IssueSight(new As(), issues),
                people,
                storage.issueWrites(issues),
                new FakeDates(),
                () -> now);
        reviews = new CriterionReviewService(access, facts, store, history, storage.issueWrites(issues));
    }

    /** A criterion that Anna defines. */
    public SuccessCriterion define() {
        people.actAs("anna");
        return service.define("PAY-1", DRAFT).criterion();
    }

    private final class As implements OnBehalf {
        @Override
        public <T> Optional<T> of(String userKey, Supplier<T> work) {
            return blind.contains(userKey) || people.findByKey(userKey).isEmpty()
                    ? Optional.empty()
                    : Optional.of(work.get());
        }
    }
}
