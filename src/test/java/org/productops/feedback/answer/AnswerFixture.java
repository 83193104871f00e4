package org.productops.feedback.answer;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.Supplier;
import org.productops.area.AreaFixture;
import org.productops.common.access.Access;
import org.productops.common.issue.VisibleIssue;
import org.productops.common.job.InMemoryJobStore;
import org.productops.common.job.JobService;
import org.productops.common.user.OnBehalf;
import org.productops.feedback.Feedback;
import org.productops.feedback.FeedbackKind;
import org.productops.feedback.FeedbackSource;
import org.productops.feedback.Importance;
import org.productops.feedback.InMemoryFeedbackStore;
import org.productops.feedback.Side;
import org.productops.feedback.Speaker;
import org.productops.feedback.SpokenFor;
import org.productops.feedback.delivery.DeliveryFixture;
import org.productops.feedback.delivery.DeliveryProject;
import org.productops.feedback.delivery.DeliveryProjects;
import org.productops.feedback.delivery.DeliveryState;
import org.productops.feedback.evidence.EvidenceLink;
import org.productops.feedback.evidence.InMemoryEvidenceStore;
import org.productops.feedback.item.FakeFeedbackIssueFacts;
import org.productops.feedback.item.FeedbackItems;
import org.productops.feedback.item.InMemoryFeedbackItemStore;
import org.productops.feedback.item.ItemDescriptions;
import org.productops.feedback.item.TriageState;
import org.productops.testing.fakes.EnglishTexts;
import org.productops.testing.fakes.FakeIssues;
import org.productops.testing.fakes.FakePeople;
import org.productops.testing.fakes.RecordingAudit;

/** Answers without a product: {@code anna} is logged in, and sees the project SHOP. */
public final class AnswerFixture {

    public static final DeliveryProject SHOP = new DeliveryProject(DeliveryFixture.PROJECT, "SHOP", "Shop");

    public final DeliveryFixture delivery = new DeliveryFixture();
    public final FakePeople people = new FakePeople().user("anna", "Anna Lind").actAs("anna");
    public final FakeIssues issues = new FakeIssues();
    public final FakeFeedbackIssueFacts facts = new FakeFeedbackIssueFacts();
    public final InMemoryFeedbackItemStore store = new InMemoryFeedbackItemStore();
    public final InMemoryFeedbackStore said = new InMemoryFeedbackStore();
    public final InMemoryEvidenceStore links = new InMemoryEvidenceStore();
    public final InMemoryToldStore told = new InMemoryToldStore();
    public final InMemoryAnswerTemplateStore templates = new InMemoryAnswerTemplateStore();
    public final RecordingAudit audit = new RecordingAudit();
    public final AreaFixture areas = new AreaFixture();
    public final Map<Long, Integer> limits = new HashMap<>();
    public final Map<Long, String> reporters = new HashMap<>();
    public final Map<Long, AnswerDelivery> built = new HashMap<>();
    public final List<DeliveryProject> visible = new ArrayList<>(List.of(SHOP));
    private boolean administers;
    public final FeedbackItems items = new FeedbackItems(
            store,
            facts,
            delivery.events,
            new ItemDescriptions(store, said),
            new ToldItems(told),
            delivery.storage.issueWrites(issues),
            delivery.clock);
    public final AnswerMoves moves = new AnswerMoves(links, delivery.store, store, items, told, delivery.clock);
    public final AnswerDeliveries product = new Product();
    public final DeliveryProjects projects = new Projects();
    public final AnswerDrafting drafting = new AnswerDrafting(new EnglishTexts());
    private final AnswerLines lines = new AnswerLines(
            store,
            said,
            issues,
            links,
            delivery.store,
            product,
            templates,
            drafting,
            told,
            () -> limits,
            delivery.clock);
    public final WaitingAnswerService waiting =
            new WaitingAnswerService(store, said, links, lines, projects, areas.library, new Access(people));
    public final AnswerService service =
            new AnswerService(store, items, lines, told, delivery.events, new Access(people), delivery.clock);
    public final JobService jobs =
            new JobService(new InMemoryJobStore(), (work, beat) -> work.run(), new Access(people), delivery.clock);
    public final AnswerBulkService bulk =
            new AnswerBulkService(waiting, service, told, issues, new Access(people), jobs, new OnBehalf() {
                @Override
                public <T> Optional<T> of(String userKey, Supplier<T> work) {
                    return Optional.of(work.get());
                }
            });
    public final AnswerTemplateService templateService = new AnswerTemplateService(
            templates, drafting, projects, new Access(people), delivery.storage.writes(), audit);

    public AnswerFixture() {
        delivery.followers.add(moves);
    }

    /** From now on, the user administers the project. */
    public void administer() {
        administers = true;
    }

    /** Adds feedback that nobody has decided on. */
    public VisibleIssue feedback(long id, String speaker, String organisation, String quote) {
        VisibleIssue issue = issues.add(id, "FB-" + id, "feedback");
        facts.put(id, DeliveryFixture.PROJECT, "checkout", issue.summary(), delivery.now);
        items.follow(id);
        said.insert(new Feedback(
                id,
                FeedbackKind.REQUEST,
                FeedbackSource.CUSTOMER,
                "",
                new Speaker(Side.CUSTOMER, speaker, speaker + "@example.com", true),
                organisation.isEmpty() ? SpokenFor.NONE : SpokenFor.named(organisation),
                Importance.USEFUL,
                quote,
                "",
                LocalDate.of(2026, 3, 1),
                OptionalLong.empty(),
                1));
        return issue;
    }

    /** Links feedback to a delivery issue, which has a name by this. */
    public void link(long feedbackId, long deliveryId) {
        if (!issues.exists("SHOP-" + deliveryId)) {
            issues.add(deliveryId, "SHOP-" + deliveryId, "story");
        }
        links.insert(new EvidenceLink(feedbackId, deliveryId, Importance.USEFUL, delivery.now));
        delivery.link(deliveryId, 1);
    }

    /** Accepts feedback. */
    public void accept(long... ids) {
        for (long id : ids) {
            items.become(id, TriageState.ACCEPTED, "");
        }
    }

    /** The delivery issue is in this state from now on. */
    public void build(long id, DeliveryState state) {
        delivery.issue(id, state);
        delivery.items().follow(Set.of(id));
    }

    /** How far the feedback is. */
    public TriageState state(long id) {
        return store.find(id).orElseThrow().state();
    }

    private final class Product implements AnswerDeliveries {
        @Override
        public List<AnswerDelivery> of(Collection<VisibleIssue> wanted) {
            return wanted.stream()
                    .map(issue -> built.getOrDefault(
                            issue.id(),
                            new AnswerDelivery(issue.id(), issue.key(), issue.summary(), List.of("2.0"), "Faster.")))
                    .toList();
        }

        @Override
        public Map<Long, String> reporters(Collection<Long> issueIds) {
            Map<Long, String> found = new HashMap<>(reporters);
            found.keySet().retainAll(issueIds);
            return found;
        }
    }

    private final class Projects implements DeliveryProjects {
        @Override
        public List<DeliveryProject> visible() {
            return visible;
        }

        @Override
        public boolean isAdministered(long projectId) {
            return administers;
        }
    }
}
