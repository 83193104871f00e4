package org.productops.feedback;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.productops.common.access.Access;
import org.productops.common.issue.VisibleIssue;
import org.productops.feedback.event.FeedbackEvent;
import org.productops.testing.fakes.FakeIssues;
import org.productops.testing.fakes.FakePeople;
import org.productops.testing.fakes.FakeStorage;

/** Feedback without a product; {@code anna} is logged in. Issues of the type {@link #FEEDBACK} are feedback. */
public final class FeedbackFixture {

    public static final Instant NOW = Instant.parse("2026-03-10T12:00:00Z");
    public static final String FEEDBACK = "feedback";
    public static final long PROJECT = 10;

    public final FakePeople people = new FakePeople().user("anna").actAs("anna");
    public final FakeIssues issues = new FakeIssues();
    public final InMemoryFeedbackStore store = new InMemoryFeedbackStore();
    public final FakeStorage storage = new FakeStorage();
    private final Map<Long, List<Long>> links = new HashMap<>();
    public final FeedbackIssues kind = new Kind();
    private final Map<String, SpokenFor> known = new HashMap<>();
    private final FeedbackOrganisations organisations =
            (name, contact, day) -> known.getOrDefault(name, SpokenFor.named(name));
    public final List<FeedbackEvent> told = new ArrayList<>();
    /** What follows what is kept; nothing does unless a test says so. */
    public FeedbackListing listing = feedback -> {};

    public final FeedbackKeeping keeping = keeping(storage);
    public final FeedbackService service = service(storage);
    public final LinkedFeedbackService linked = new LinkedFeedbackService(issues, kind, store);

    /** The same feedback, while somebody else is saving. */
    public FeedbackService busyService() {
        return service(new FakeStorage().busy());
    }

    private FeedbackService service(FakeStorage writing) {
        return new FeedbackService(
                issues,
                kind,
                store,
                new Access(people),
                writing.issueWrites(issues),
                InstantSource.fixed(NOW),
                keeping(writing));
    }

    private FeedbackKeeping keeping(FakeStorage writing) {
        return new FeedbackKeeping(
                store,
                organisations,
                kind,
                told::addAll,
                feedback -> listing.kept(feedback),
                writing.issueWrites(issues));
    }

    /** Puts an organisation on the list, as it is from now on. */
    public void know(SpokenFor organisation) {
        known.put(organisation.name(), organisation);
    }

    /** What a customer said of whom nothing is known. */
    public static Feedback said(
            long issueId, FeedbackSource source, String organisation, String quote, LocalDate heardOn, long version) {
        return new Feedback(
                issueId,
                FeedbackKind.REQUEST,
                source,
                "",
                Speaker.UNKNOWN,
                SpokenFor.named(organisation),
                Importance.USEFUL,
                quote,
                "",
                heardOn,
                OptionalLong.empty(),
                version);
    }

    /** Adds a feedback issue that may be edited. */
    public VisibleIssue feedback(long id, String key) {
        return issues.add(id, key, FEEDBACK);
    }

    /** Links a feedback issue to the issue that it is feedback for. */
    public void link(long feedbackId, long issueId) {
        links.computeIfAbsent(issueId, any -> new ArrayList<>()).add(feedbackId);
    }

    private final class Kind implements FeedbackIssues {
        @Override
        public boolean includes(VisibleIssue issue) {
            return issue.typeId().equals(FEEDBACK);
        }

        @Override
        public Optional<FeedbackPlace> placeOf(long issueId) {
            return issues.existing(List.of(issueId)).isEmpty()
                    ? Optional.empty()
                    : Optional.of(new FeedbackPlace(PROJECT, "payments"));
        }

        @Override
        public List<Long> linkedTo(long issueId) {
            return links.getOrDefault(issueId, List.of());
        }
    }
}
