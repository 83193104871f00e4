package org.productops.bench.feedback;

import com.atlassian.activeobjects.external.ActiveObjects;
import jakarta.servlet.http.HttpServlet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.productops.area.CompanyAreas;
import org.productops.area.mapping.FakeProjects;
import org.productops.area.rule.FakeRuledProjects;
import org.productops.bench.BigDatabase;
import org.productops.bench.LargeLibrary;
import org.productops.common.issue.AllIssues;
import org.productops.common.issue.VisibleIssue;
import org.productops.common.snapshot.Snapshots;
import org.productops.devhost.database.DatabaseKind;
import org.productops.feedback.FeedbackIssues;
import org.productops.feedback.FeedbackPlace;
import org.productops.feedback.LinkedFeedbackService;
import org.productops.feedback.answer.AnswerDeliveries;
import org.productops.feedback.answer.AnswerDelivery;
import org.productops.feedback.answer.AnswerDrafting;
import org.productops.feedback.answer.AnswerLines;
import org.productops.feedback.answer.ToldItems;
import org.productops.feedback.answer.WaitingAnswerService;
import org.productops.feedback.answer.ao.AoAnswerTemplateStore;
import org.productops.feedback.answer.ao.AoToldStore;
import org.productops.feedback.ao.AoFeedbackStore;
import org.productops.feedback.delivery.DeliveryProject;
import org.productops.feedback.delivery.DeliveryProjects;
import org.productops.feedback.delivery.ao.AoDeliveryItemStore;
import org.productops.feedback.event.ao.AoFeedbackEventStore;
import org.productops.feedback.evidence.DemandService;
import org.productops.feedback.evidence.EvidenceIssueLinks;
import org.productops.feedback.evidence.ao.AoEvidenceStore;
import org.productops.feedback.inbox.AgeLimitsService;
import org.productops.feedback.inbox.InboxAccess;
import org.productops.feedback.inbox.InboxAnswerLimits;
import org.productops.feedback.inbox.InboxDeadlines;
import org.productops.feedback.inbox.InboxService;
import org.productops.feedback.inbox.SavedViewService;
import org.productops.feedback.inbox.ao.AoAgeLimitsStore;
import org.productops.feedback.inbox.ao.AoDifferentStore;
import org.productops.feedback.inbox.ao.AoSavedViewStore;
import org.productops.feedback.inbox.web.AgeLimitsFormType;
import org.productops.feedback.inbox.web.InboxServlet;
import org.productops.feedback.inbox.web.SavedViewTexts;
import org.productops.feedback.item.FakeFeedbackIssueFacts;
import org.productops.feedback.item.FeedbackItems;
import org.productops.feedback.item.ItemDescriptions;
import org.productops.feedback.item.MergedItems;
import org.productops.feedback.item.ao.AoFeedbackItemStore;
import org.productops.feedback.loop.LoopCounting;
import org.productops.feedback.loop.LoopLibrary;
import org.productops.feedback.loop.ao.AoLoopStore;
import org.productops.feedback.organisation.OrganisationFixture;
import org.productops.feedback.organisation.OrganisationLibrary;
import org.productops.feedback.organisation.ao.AoOrganisationStore;
import org.productops.feedback.similar.AreaProposals;
import org.productops.feedback.similar.AreaWords;
import org.productops.feedback.similar.SimilarFeedback;
import org.productops.feedback.similar.SimilarFollower;
import org.productops.feedback.similar.SimilarIndex;
import org.productops.feedback.similar.SimilarNodes;
import org.productops.feedback.similar.StoredSimilarSource;
import org.productops.feedback.voice.StoredVoiceSource;
import org.productops.feedback.voice.VoiceFollower;
import org.productops.feedback.voice.VoiceLibrary;
import org.productops.feedback.voice.VoiceService;
import org.productops.feedback.voice.VoiceWeightsService;
import org.productops.feedback.voice.web.VoiceServlet;
import org.productops.feedback.voice.web.VoiceWeightsFormType;
import org.productops.testing.fakes.EnglishTexts;
import org.productops.testing.fakes.FakeBrowser;
import org.productops.testing.fakes.FakeBrowser.Answer;
import org.productops.testing.fakes.FakeDates;
import org.productops.testing.fakes.FakePeople;
import org.productops.testing.fakes.FakeSettings;

/**
 * A company with a lot of feedback on PostgreSQL: the plugin's own services and pages over its own stores. Users, projects, issues
 * and what Jira says of permissions answer from memory at once. {@code anna} asks; see {@link #hideSome}.
 */
final class FeedbackCompany implements AutoCloseable {

    /** The number of one feedback issue of so many is divisible by this, and hidden from those who do not see all. */
    private static final int ONE_OF = 10;

    private static final InstantSource CLOCK = Instant::now;

    final BigDatabase database = BigDatabase.open(DatabaseKind.POSTGRES);
    final FeedbackRows rows = new FeedbackRows(CLOCK.instant());
    final ManyIssues issues = new ManyIssues();
    final AoFeedbackItemStore items;
    final SimilarIndex similarIndex;
    final SimilarFeedback similar;
    final AreaProposals proposals;
    final InboxService inbox;
    final VoiceLibrary voiceLibrary;
    final VoiceService voice;
    final DemandService demand;
    final LinkedFeedbackService linked;
    final WaitingAnswerService answers;
    final OrganisationLibrary organisations;
    private final AoFeedbackEventStore events;
    private final AoDeliveryItemStore deliveries;
    private final CompanyAreas areas;
    private final SimilarFollower similarFollower;
    private final VoiceFollower voiceFollower;
    private final FakeBrowser browser = new FakeBrowser();
    private final HttpServlet inboxPages;
    private final HttpServlet voicePages;
    private final FakeProjects projects = new FakeProjects();
    private final List<DeliveryProject> visible;
    private boolean whole = true;

    FeedbackCompany() throws SQLException {
        FakePeople people = new FakePeople().user("anna").actAs("anna");
        areas = new CompanyAreas(database, people, (tree, area) -> Optional.empty(), CLOCK);
        database.insertAreas(LargeLibrary.areas(FeedbackRows.AREAS));
        rows.addTo(issues);
        rows.fill(database);
        IntStream.range(0, FeedbackRows.PROJECTS)
                .mapToLong(i -> FeedbackRows.FIRST_PROJECT + i)
                .forEach(id -> projects.project(id, FeedbackRows.projectKey(id), "Project " + id));
        visible = projects.projects().stream()
                .map(each -> new DeliveryProject(each.id(), each.key(), each.name()))
                .toList();
        ActiveObjects ao = database.activeObjects();
        AoOrganisationStore organisationStore = new AoOrganisationStore(ao);
        areas.storage.transactions().run(() -> {
            organisationStore.save(FeedbackRows.organisations(), 0);
            return null;
        });
        database.analyze();
        AoFeedbackStore said = new AoFeedbackStore(ao, CLOCK);
        items = new AoFeedbackItemStore(ao);
        AoEvidenceStore evidence = new AoEvidenceStore(ao);
        events = new AoFeedbackEventStore(ao);
        deliveries = new AoDeliveryItemStore(ao);
        AoAgeLimitsStore limits = new AoAgeLimitsStore(ao);
        organisations = new OrganisationLibrary(organisationStore, areas.storage.snapshots());
        similarIndex = new SimilarIndex(new StoredSimilarSource(said, items, areas.storage.transactions()), CLOCK);
        AreaWords words = new AreaWords(areas.library, Map::of);
        similarFollower = new SimilarFollower(similarIndex, words, new SimilarNodes(new FakeSettings(), CLOCK), CLOCK);
        similar = new SimilarFeedback(similarIndex, similarFollower, issues, areas.access);
        proposals = new AreaProposals(similar, words, similarFollower, areas.access);
        InboxAccess inboxAccess = new InboxAccess(
                areas.access, issues, new Kind(), items, projects, new FakeRuledProjects(), Supplier::get);
        FeedbackItems itemService = new FeedbackItems(
                items,
                new FakeFeedbackIssueFacts(),
                events,
                new ItemDescriptions(items, said),
                new ToldItems(new AoToldStore(ao)),
                areas.storage.issueWrites(issues),
                CLOCK);
        linked = new LinkedFeedbackService(issues, new Kind(), said);
        demand = new DemandService(
                issues,
                new Kind(),
                linked,
                said,
                evidence,
                new NoLinks(),
                new MergedItems(items),
                organisations,
                areas.access,
                CLOCK);
        inbox = new InboxService(
                inboxAccess,
                issues,
                items,
                itemService,
                said,
                new AoDifferentStore(ao),
                evidence,
                demand,
                similar,
                proposals,
                new InboxDeadlines(limits, CLOCK),
                areas.service,
                organisations,
                any -> whole ? Optional.empty() : Optional.of(issues.seen()),
                people,
                CLOCK);
        voiceLibrary = new VoiceLibrary(
                new StoredVoiceSource(said, items, evidence, deliveries, events, areas.storage.transactions()), CLOCK);
        voiceFollower = new VoiceFollower(voiceLibrary, CLOCK);
        FakeSettings settings = new FakeSettings();
        VoiceWeightsService weights =
                new VoiceWeightsService(settings, areas.storage.transactions(), areas.audit::add, areas.access);
        Projects theirs = new Projects();
        voice = new VoiceService(
                voiceLibrary,
                voiceFollower,
                weights,
                theirs,
                any -> whole ? Optional.empty() : Optional.of(issues.seen()),
                areas.library,
                organisations,
                issues,
                areas.access,
                CLOCK);
        answers = new WaitingAnswerService(
                items,
                said,
                evidence,
                new AnswerLines(
                        items,
                        said,
                        issues,
                        evidence,
                        deliveries,
                        new Built(),
                        new AoAnswerTemplateStore(ao),
                        new AnswerDrafting(new EnglishTexts()),
                        new AoToldStore(ao),
                        new InboxAnswerLimits(limits),
                        CLOCK),
                theirs,
                areas.library,
                areas.access);
        SavedViewService views =
                new SavedViewService(inboxAccess, inbox, new AoSavedViewStore(ao), areas.storage.writes());
        inboxPages = new InboxServlet(
                browser.support(),
                inbox,
                views,
                new SavedViewTexts(inbox, views, people, new EnglishTexts()),
                new AgeLimitsService(inboxAccess, limits, areas.storage.writes(), areas.audit::add),
                browser.forms(people),
                new AgeLimitsFormType(),
                new EnglishTexts());
        voicePages = new VoiceServlet(
                browser.support(),
                voice,
                weights,
                new OrganisationFixture().currencies,
                new VoiceWeightsFormType(),
                browser.forms(people),
                browser.templates(),
                new FakeDates(),
                new EnglishTexts());
    }

    /** From now on, one of ten feedback issues is hidden from whoever asks, or none. */
    void hideSome(boolean some) {
        whole = !some;
        issues.hide(id -> some && id < FeedbackRows.FIRST_DELIVERY && id % ONE_OF == 0);
    }

    /** Other snapshots of the same storage, as a node has them that has just started. */
    Snapshots freshSnapshots() {
        return database.storage().snapshots();
    }

    /** Counts the measures of all projects, as the job does. */
    void countLoops() {
        new LoopCounting(
                        events,
                        deliveries,
                        new TheirProjects(),
                        new LoopLibrary(
                                new AoLoopStore(database.activeObjects()),
                                areas.storage.snapshots(),
                                areas.storage.snapshotWrites()),
                        new FakeSettings(),
                        areas.storage.locks(),
                        CLOCK)
                .run();
    }

    int inbox(String... parameters) {
        return length(browser.get(inboxPages, "", parameters));
    }

    int voice(String... parameters) {
        return length(browser.get(voicePages, "", parameters));
    }

    /** An error page would be fast too. */
    private static int length(Answer answer) {
        if (answer.status() != 200) {
            throw new IllegalStateException(answer.status() + ": " + answer.html());
        }
        return answer.html().length();
    }

    @Override
    public void close() {
        similarFollower.stop();
        voiceFollower.stop();
        similarIndex.close();
        database.close();
    }

    private final class Kind implements FeedbackIssues {
        @Override
        public boolean includes(VisibleIssue issue) {
            return issue.typeId().equals(FeedbackRows.FEEDBACK_TYPE);
        }

        @Override
        public Optional<FeedbackPlace> placeOf(long issueId) {
            return Optional.empty();
        }

        @Override
        public List<Long> linkedTo(long issueId) {
            return rows.linkedTo((int) (issueId - FeedbackRows.FIRST_DELIVERY));
        }
    }

    private final class Projects implements DeliveryProjects {
        @Override
        public List<DeliveryProject> visible() {
            return visible;
        }

        @Override
        public boolean isAdministered(long projectId) {
            return false;
        }
    }

    private final class TheirProjects implements AllIssues {
        @Override
        public List<Long> projects() {
            return visible.stream().map(DeliveryProject::id).toList();
        }

        @Override
        public Collection<Long> ofProject(long projectId) {
            return List.of();
        }

        @Override
        public String name(long issueId) {
            return String.valueOf(issueId);
        }
    }

    /** What was built, as Jira says it at once. */
    private record Built() implements AnswerDeliveries {
        @Override
        public List<AnswerDelivery> of(Collection<VisibleIssue> some) {
            return some.stream()
                    .map(issue ->
                            new AnswerDelivery(issue.id(), issue.key(), issue.summary(), List.of("2.0"), "Faster."))
                    .toList();
        }

        @Override
        public Map<Long, String> reporters(Collection<Long> issueIds) {
            return Map.of();
        }
    }

    private record NoLinks() implements EvidenceIssueLinks {
        @Override
        public boolean mayLink(VisibleIssue issue) {
            return true;
        }

        @Override
        public Set<Long> deliveriesOf(long feedbackId) {
            return new HashSet<>();
        }

        @Override
        public void create(long feedbackId, long deliveryId) {
            throw new UnsupportedOperationException("Nothing is linked here");
        }

        @Override
        public void remove(long feedbackId, long deliveryId) {
            throw new UnsupportedOperationException("Nothing is linked here");
        }
    }
}
