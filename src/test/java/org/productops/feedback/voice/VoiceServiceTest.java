package org.productops.feedback.voice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.productops.area.AreaFixture;
import org.productops.common.access.Access;
import org.productops.common.error.ConflictException;
import org.productops.common.error.InvalidException;
import org.productops.common.error.NotPermittedException;
import org.productops.common.paging.Paging;
import org.productops.common.text.TextIdentity;
import org.productops.feedback.FeedbackKind;
import org.productops.feedback.FeedbackSource;
import org.productops.feedback.Importance;
import org.productops.feedback.delivery.DeliveryProject;
import org.productops.feedback.delivery.DeliveryProjects;
import org.productops.feedback.evidence.EvidenceLink;
import org.productops.feedback.organisation.OrganisationFixture;
import org.productops.feedback.organisation.OrganisationState;
import org.productops.feedback.voice.web.VoiceServlet;
import org.productops.feedback.voice.web.VoiceWeightsFormType;
import org.productops.testing.fakes.FakeBrowser;
import org.productops.testing.fakes.FakeDates;
import org.productops.testing.fakes.FakeIssues;
import org.productops.testing.fakes.FakePeople;
import org.productops.testing.fakes.FakeSettings;
import org.productops.testing.fakes.FakeStorage;
import org.productops.testing.fakes.RecordingAudit;
import org.productops.testing.fakes.ShippedTexts;

class VoiceServiceTest {

    private static final Instant NOW = Instant.parse("2026-03-20T12:00:00Z");
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 20);
    private static final DeliveryProject SHOP = new DeliveryProject(7, "SHOP", "Shop");
    private static final DeliveryProject SECRET = new DeliveryProject(8, "SEC", "Secret");
    private static final VoiceFilterDraft AREAS = VoiceFilterDraft.NONE;
    private static final VoiceFilterDraft DELIVERIES = AREAS.of(VoiceRanking.DELIVERIES);
    private static final VoiceWeightsDraft USUAL =
            new VoiceWeightsDraft(null, null, null, null, null, null, null, null, null);
    private static final VoiceWeightsDraft ONLY_COUNT =
            new VoiceWeightsDraft("1", "0", "0", "0", "0", "1", null, null, null);
    private static final Paging FIRST = new Paging(0, 50);

    private final AreaFixture areas = new AreaFixture();
    private final OrganisationFixture organisations = new OrganisationFixture();
    private final FakePeople people =
            new FakePeople().user("anna").administrator("root").actAs("anna");
    private final FakeIssues issues = new FakeIssues();
    private final RecordingAudit audit = new RecordingAudit();
    private final List<DeliveryProject> visible = new ArrayList<>(List.of(SHOP));
    private final Set<Long> hidden = new HashSet<>();
    private final Stored stored = new Stored();
    private Instant now = NOW;
    private final InstantSource clock = () -> now;
    private final VoiceLibrary library = new VoiceLibrary((VoiceSource) stored, clock);
    private final VoiceFollower follower = new VoiceFollower(library, clock);
    private final VoiceWeightsService weights =
            new VoiceWeightsService(new FakeSettings(), new FakeStorage().transactions(), audit, new Access(people));
    private final VoiceService service = new VoiceService(
            library,
            follower,
            weights,
            new DeliveryProjects() {
                @Override
                public List<DeliveryProject> visible() {
                    return visible;
                }

                @Override
                public boolean isAdministered(long projectId) {
                    return false;
                }
            },
            projects -> hidden.isEmpty() ? Optional.empty() : Optional.of(seen()),
            areas.library,
            organisations.library,
            issues,
            new Access(people),
            clock);

    private Set<Long> seen() {
        Set<Long> seen = new HashSet<>(stored.entries.keySet());
        seen.removeAll(hidden);
        return seen;
    }

    @BeforeEach
    void areas() {
        areas.create("shop", "");
        areas.create("checkout", "shop");
        areas.create("admin", "");
        issues.add(101, "SHOP-101", "story");
        issues.add(102, "SHOP-102", "story");
    }

    @AfterEach
    void stop() {
        follower.stop();
    }

    private Said said(long id, String area) {
        return new Said(id, area);
    }

    /** A piece of feedback to be stored. */
    private final class Said {
        private final long id;
        private final String area;
        private long project = SHOP.id();
        private long mergedInto;
        private String organisation = "";
        private OptionalLong organisationId = OptionalLong.empty();
        private OptionalLong value = OptionalLong.empty();
        private String segment = "";
        private Importance importance = Importance.USEFUL;
        private LocalDate heardOn = TODAY;

        private Said(long id, String area) {
            this.id = id;
            this.area = area;
        }

        private Said by(String name, long worth) {
            organisation = name;
            value = OptionalLong.of(worth);
            return this;
        }

        private Said listed(long organisationNumber) {
            organisationId = OptionalLong.of(organisationNumber);
            return this;
        }

        private Said of(String name) {
            segment = name;
            return this;
        }

        private Said matters(Importance how) {
            importance = how;
            return this;
        }

        private Said on(LocalDate day) {
            heardOn = day;
            return this;
        }

        private Said in(long projectId) {
            project = projectId;
            return this;
        }

        private Said merged(long into) {
            mergedInto = into;
            return this;
        }

        private void store() {
            stored.entries.put(
                    id,
                    new VoiceEntry(
                            id,
                            project,
                            area,
                            mergedInto,
                            Optional.of(FeedbackKind.REQUEST),
                            Optional.of(FeedbackSource.CUSTOMER),
                            organisationId,
                            TextIdentity.of(organisation),
                            TextIdentity.of(segment),
                            value,
                            Optional.of(OrganisationState.CUSTOMER),
                            importance,
                            heardOn));
        }
    }

    private void link(long feedbackId, long deliveryId, Importance importance) {
        stored.links.add(new EvidenceLink(feedbackId, deliveryId, importance, NOW));
    }

    private VoiceView rank(VoiceFilterDraft filter, VoiceWeightsDraft draft) {
        library.follow();
        return service.rank(filter, draft, FIRST);
    }

    @Test
    void saysThatNothingIsCountedYet() {
        VoiceView view = service.rank(AREAS, USUAL, FIRST);
        assertThat(view.countedAt()).isEmpty();
        assertThat(view.rows().values()).isEmpty();
        assertThat(rank(AREAS, USUAL).countedAt()).contains(NOW);
    }

    @Test
    void ranksAreasWithAllBelowThem() {
        said(1, "checkout").store();
        said(2, "shop").store();
        said(3, "admin").store();
        said(4, "").store();

        assertThat(rank(AREAS, ONLY_COUNT).rows().values())
                .extracting(VoiceRow::rank, VoiceRow::key, row -> row.figures().count())
                .containsExactly(tuple(1, "shop", 2), tuple(2, "", 1), tuple(3, "admin", 1));
        VoiceView shop = rank(AREAS.in("shop"), ONLY_COUNT);
        assertThat(shop.rows().values()).extracting(VoiceRow::key).containsExactly("checkout", "shop");
        assertThat(shop.rows().values()).extracting(VoiceRow::own).containsExactly(false, true);
    }

    @Test
    void aScoreIsTheWeightedMeanOfPartsThatKnowNothingOfOthers() {
        said(1, "shop")
                .by("Acme", 100_000)
                .matters(Importance.BLOCKER)
                .on(TODAY.minusDays(90))
                .store();
        VoiceScore score = rank(AREAS, USUAL).rows().values().get(0).figures().score();
        assertThat(score.count()).isCloseTo(1.0 / 11, within(1e-9));
        assertThat(score.value()).isCloseTo(0.5, within(1e-9));
        assertThat(score.importance()).isCloseTo(1, within(1e-9));
        assertThat(score.recency()).isCloseTo(0.5, within(1e-9));
        // No segment is named: its weight is left out.
        assertThat(score.total()).isCloseTo(100 * (30.0 / 11 + 15 + 20 + 5) / 90, within(1e-9));

        said(2, "admin").by("Big", 900_000_000).store();
        assertThat(rank(AREAS, USUAL).rows().values())
                .filteredOn(row -> row.key().equals("shop"))
                .extracting(row -> row.figures().score())
                .containsExactly(score);
    }

    @Test
    void theOrganisationsOfNamedSegmentsCountAsAShare() {
        said(1, "shop").by("Acme", 1).of("Large").store();
        said(2, "shop").by("Beta", 1).of("small").store();
        VoiceWeightsDraft draft = new VoiceWeightsDraft("0", "0", "5", "0", "0", null, null, null, " LARGE , other");
        VoiceFigures figures = rank(AREAS, draft).rows().values().get(0).figures();
        assertThat(figures.inSegments()).isEqualTo(1);
        assertThat(figures.score().points()).isEqualTo(50);
    }

    @Test
    void anOrganisationIsCountedOnceWithWhatItWasWorthLast() {
        long acme = organisations.add("Acme", "ACME Inc").id();
        said(1, "shop").by("Old name", 10).listed(acme).on(TODAY.minusDays(3)).store();
        said(2, "shop").by("acme", 70).on(TODAY.minusDays(1)).store();
        said(3, "shop").by("Beta", 5).store();
        said(4, "shop").store();
        VoiceFigures figures = rank(AREAS, USUAL).rows().values().get(0).figures();
        assertThat(figures.count()).isEqualTo(4);
        assertThat(figures.organisations()).isEqualTo(2);
        assertThat(figures.value()).isEqualTo(OptionalLong.of(75));
        assertThat(figures.newest()).contains(TODAY);
    }

    @Test
    void whatWasMergedAsksForWhatItsTargetAsksFor() {
        said(1, "shop").by("Acme", 1).store();
        said(2, "admin").by("Beta", 1).matters(Importance.BLOCKER).merged(1).store();
        said(3, "admin").by("Gamma", 1).merged(2).store();
        link(1, 101, Importance.NICE_TO_HAVE);
        link(3, 101, Importance.NICE_TO_HAVE);

        VoiceRow row = rank(DELIVERIES, ONLY_COUNT).rows().values().get(0);
        assertThat(row.key()).isEqualTo("SHOP-101");
        assertThat(row.figures().count()).isEqualTo(3);
        assertThat(row.figures().organisations()).isEqualTo(3);
        assertThat(row.figures().importance()).isCloseTo(2, within(1e-9));
        assertThat(rank(AREAS, ONLY_COUNT).rows().values())
                .extracting(VoiceRow::key)
                .containsExactly("shop");
    }

    @Test
    void mergersInACircleEnd() {
        said(1, "shop").merged(2).store();
        said(2, "shop").merged(1).store();
        assertThat(rank(AREAS, ONLY_COUNT).rows().values().get(0).figures().count())
                .isEqualTo(2);
    }

    @Test
    void whatIsHiddenFromTheReaderIsInNoSumAndTakesNoPlace() {
        said(1, "shop").store();
        said(2, "shop").store();
        said(3, "shop").in(SECRET.id()).store();
        link(1, 101, Importance.USEFUL);
        link(2, 101, Importance.USEFUL);
        link(1, 102, Importance.USEFUL);
        assertThat(rank(AREAS, ONLY_COUNT).rows().values().get(0).figures().count())
                .isEqualTo(2);

        hidden.add(2L);
        assertThat(rank(AREAS, ONLY_COUNT).rows().values().get(0).figures().count())
                .isEqualTo(1);
        assertThat(rank(DELIVERIES, ONLY_COUNT).rows().values())
                .extracting(row -> row.figures().count())
                .containsExactly(1, 1);
        issues.hide(101);
        VoiceView view = rank(DELIVERIES, ONLY_COUNT);
        assertThat(view.rows().total()).isEqualTo(1);
        assertThat(view.rows().values())
                .extracting(VoiceRow::rank, VoiceRow::key)
                .containsExactly(tuple(1, "SHOP-102"));

        visible.clear();
        assertThat(rank(AREAS, ONLY_COUNT).rows().values()).isEmpty();
        assertThat(rank(DELIVERIES, ONLY_COUNT).rows().values()).isEmpty();
        VoiceFilterDraft secret = new VoiceFilterDraft("", "SEC", "", "", "", "", "", "", "");
        assertThatThrownBy(() -> service.rank(secret, USUAL, FIRST)).isInstanceOf(InvalidException.class);
        people.actAsNobody();
        assertThatThrownBy(() -> service.rank(AREAS, USUAL, FIRST)).isInstanceOf(NotPermittedException.class);
    }

    @Test
    void filtersByWhatWasSaidAndWhen() {
        said(1, "shop").by("Acme", 1).of("Large").on(TODAY.minusDays(10)).store();
        said(2, "shop").store();
        assertThat(count("PRAISE", "", "", "", "")).isZero();
        assertThat(count("REQUEST", "CUSTOMER", "", "", "")).isEqualTo(2);
        assertThat(count("", "", "LARGE", "", "")).isEqualTo(1);
        assertThat(count("", "", "", TODAY.minusDays(9).toString(), "")).isEqualTo(1);
        assertThat(count("", "", "", "", TODAY.minusDays(10).toString())).isEqualTo(1);
    }

    private int count(String kind, String source, String segment, String from, String to) {
        VoiceFilterDraft filter =
                new VoiceFilterDraft("areas", "shop", "", kind, source, segment, "CUSTOMER", from, to);
        return rank(filter, ONLY_COUNT).rows().values().stream()
                .mapToInt(row -> row.figures().count())
                .sum();
    }

    @Test
    void followsWhatChanges() {
        said(1, "shop").store();
        rank(AREAS, USUAL);
        said(1, "admin").store();
        stored.changed.add(1L);
        assertThat(rank(AREAS, USUAL).rows().values()).extracting(VoiceRow::key).containsExactly("admin");
        stored.entries.remove(1L);
        assertThat(rank(AREAS, USUAL).rows().values()).isEmpty();

        said(2, "shop").store();
        stored.changed.add(2L);
        link(2, 101, Importance.USEFUL);
        assertThat(rank(DELIVERIES, USUAL).rows().values()).isEmpty();
        stored.event++;
        assertThat(rank(DELIVERIES, USUAL).rows().values()).hasSize(1);
    }

    @Test
    void whatWasDeletedCountsNoMoreWithTheNextCount() {
        said(1, "shop").store();
        said(2, "admin").store();
        link(1, 101, Importance.USEFUL);
        link(2, 102, Importance.USEFUL);
        stored.linkCount = 2;
        rank(DELIVERIES, USUAL);
        now = now.plus(VoiceLibrary.SETTLED_AFTER);
        assertThat(rank(DELIVERIES, USUAL).rows().values()).hasSize(2);

        stored.entries.remove(1L);
        said(3, "admin").store();
        stored.changed.add(3L);
        assertThat(rank(AREAS, USUAL).rows().values())
                .extracting(VoiceRow::key, row -> row.figures().count())
                .containsExactly(tuple("admin", 2));

        stored.links.removeIf(link -> link.deliveryId() == 102);
        stored.linkCount = 1;
        assertThat(rank(DELIVERIES, USUAL).rows().values()).isEmpty();
    }

    @Test
    void aDeliveryIssueIsCountedOnceItIsFollowedThoughNothingElseHappens() {
        rank(DELIVERIES, USUAL);
        said(1, "shop").store();
        stored.changed.add(1L);
        stored.event++;
        rank(DELIVERIES, USUAL);
        now = now.plus(VoiceLibrary.SETTLED_AFTER);
        rank(DELIVERIES, USUAL);

        link(1, 101, Importance.USEFUL);
        assertThat(rank(DELIVERIES, USUAL).rows().values()).isEmpty();
        stored.delivery++;

        assertThat(rank(DELIVERIES, USUAL).rows().values()).hasSize(1);
    }

    @Test
    void whatWasCommittedLateIsLookedAtAgain() {
        said(1, "shop").store();
        rank(DELIVERIES, USUAL);
        stored.event++;
        rank(DELIVERIES, USUAL);

        link(1, 101, Importance.USEFUL);

        assertThat(rank(DELIVERIES, USUAL).rows().values()).hasSize(1);
    }

    @Test
    void administratorsSetTheWeightsForAll() {
        assertThat(weights.mayEdit()).isFalse();
        assertThatThrownBy(() -> weights.save(USUAL, weights.usual().version()))
                .isInstanceOf(NotPermittedException.class);
        people.actAs("root");
        long version = weights.openToEdit().version();
        VoiceWeights saved =
                weights.save(new VoiceWeightsDraft("5", "", "", "", "", "", "", "", "Large, Public"), version);
        assertThat(saved.count()).isEqualTo(5);
        assertThat(saved.segments()).containsExactly("Large", "Public");
        assertThat(audit.entries()).hasSize(1);
        assertThatThrownBy(() -> weights.save(USUAL, version)).isInstanceOf(ConflictException.class);
        people.actAs("anna");
        assertThat(weights.usual()).isEqualTo(saved);
        assertThat(rank(AREAS, USUAL).weights()).isEqualTo(saved);
        assertThat(rank(AREAS, ONLY_COUNT).weights().segments()).containsExactly("Large", "Public");
    }

    @Test
    void refusesWeightsThatAreNone() {
        assertThatThrownBy(() -> rank(AREAS, new VoiceWeightsDraft("101", "-1", "x", "", "", "0", "", "", "")))
                .isInstanceOfSatisfying(InvalidException.class, e -> assertThat(
                                e.errors().fields().keySet())
                        .containsExactlyInAnyOrder("count", "value", "segmentWeight", "halfCount"));
        assertThatThrownBy(() -> rank(AREAS, new VoiceWeightsDraft("0", "0", "9", "0", "0", "", "", "", "")))
                .isInstanceOf(InvalidException.class);
    }

    @Test
    void saysAllThatIsWrongAtOnce() {
        VoiceFilterDraft wrong = new VoiceFilterDraft(
                "people", "SEC", "nowhere", "WISH", "STARS", "x".repeat(101), "RICH", "yesterday", "2026-02-31");

        assertThatThrownBy(() -> rank(wrong, new VoiceWeightsDraft("101", "", "", "", "", "", "", "", "")))
                .isInstanceOfSatisfying(InvalidException.class, refused -> assertThat(
                                refused.errors().fields())
                        .containsOnlyKeys(
                                "of", "project", "area", "kind", "source", "segment", "state", "from", "to", "count"));
    }

    @Test
    void whatIsWrongWithTheFilterStandsAtItsFieldAndNothingIsRanked() {
        FakeBrowser browser = new FakeBrowser();
        VoiceServlet page = page(browser);
        said(1, "shop").by("Acme", 100).store();
        library.follow();

        for (String field : List.of("of", "project", "area", "kind", "source", "state", "from", "to")) {
            FakeBrowser.Answer answer =
                    browser.get(page, "", "segment", "Large", "count", "7", field, field.equals("of") ? "x" : "Nope");
            assertThat(answer.status()).isEqualTo(400);
            assertThat(answer.html())
                    .contains("Nothing is shown, because part of what is looked for is not right.")
                    .contains("aria-describedby=\"productops-voice-" + field + "-error\"")
                    .contains("id=\"productops-voice-" + field + "-error\"", "value=\"Large\"", "value=\"7\"")
                    .contains(field.equals("of") ? "value=\"x\"" : "value=\"Nope\"")
                    .doesNotContain("productops-voice-table", "productops-voice-export");
        }
    }

    private VoiceServlet page(FakeBrowser browser) {
        return new VoiceServlet(
                browser.support(),
                service,
                weights,
                organisations.currencies,
                new VoiceWeightsFormType(),
                browser.forms(),
                browser.templates(),
                new FakeDates(),
                new ShippedTexts());
    }

    @Test
    void thePageShowsTheFormulaBesideTheRankingAndTheFileRunsNothing() {
        FakeBrowser browser = new FakeBrowser();
        VoiceServlet page = page(browser);
        assertThat(browser.get(page, "").html()).contains("being counted for the first time");
        library.follow();
        assertThat(browser.get(page, "").html()).contains("There is no feedback that you may see yet");
        assertThat(browser.get(page, "", "kind", "PRAISE").html()).contains("fits these filters");
        assertThat(browser.get(page, "", "of", "deliveries").html()).contains("linked to a delivery issue yet");

        issues.add(new FakeIssues.FakeIssue(103, "SHOP-103", "=cmd|' /C calc'!A0 <b>", "story", true));
        said(1, "shop").by("Acme", 100).store();
        stored.changed.add(1L);
        link(1, 103, Importance.BLOCKER);
        stored.event++;
        library.follow();
        assertThat(browser.get(page, "", "of", "deliveries", "count", "7", "segments", "Large")
                        .html())
                .contains("/browse/SHOP-103", "A0 &lt;b&gt;", "Feedback &times; 7", "one of these segments: Large")
                .contains("export?of=deliveries&amp;count=7&amp;segments=Large")
                .doesNotContain("A0 <b>", "Set weights for all");
        assertThat(browser.get(page, "").html())
                .contains("area=shop", "Feedback &times; 30", "no segments are named", "sum of the weights (90)");
        String inbox = "/feedback-inbox?state=all&amp;area=";
        assertThat(browser.get(page, "").html()).contains(inbox + "shop\">1</a>");
        assertThat(browser.get(page, "", "project", "SHOP", "kind", "REQUEST").html())
                .contains("/feedback-inbox?project=SHOP&amp;state=all&amp;area=shop&amp;kind=REQUEST\">1</a>");
        assertThat(browser.get(page, "", "of", "deliveries").html())
                .contains("/feedback-inbox?state=all&amp;delivery=SHOP-103\">1</a>");
        for (String ranking : List.of("areas", "deliveries")) {
            assertThat(browser.get(page, "", "of", ranking, "from", "2020-01-01")
                            .html())
                    .containsPattern("productops-voice-said\" href=\"[^\"]+from=2020-01-01\">1</a>");
        }
        String csv = browser.get(page, "export", "of", "deliveries").html();
        assertThat(csv).contains("SHOP-103,'=cmd").contains("rank,key,name,score");
        assertThat(browser.get(page, "export").html()).contains("1,shop,");
        said(2, "").by("Globex", 100).store();
        stored.changed.add(2L);
        library.follow();
        assertThat(browser.get(page, "").html())
                .contains(inbox + "none\">Without a product area</a>", inbox + "none\">1</a>");
        assertThat(browser.get(page, "weights").status()).isEqualTo(403);
        people.actAs("root");
        assertThat(browser.get(page, "weights").html()).contains("halfValue", "Weight of feedback");
        assertThat(browser.get(page, "").html()).contains("Set weights for all").doesNotContain("Back to the weights");
        FakeBrowser.Answer wrong = browser.get(page, "", "kind", "REQUEST", "count", "-5", "segments", "Nope");
        assertThat(wrong.status()).isEqualTo(400);
        assertThat(wrong.html())
                .contains("value=\"-5\"", "-5 is not a whole number from 0 to 100.", "Feedback &times; 30")
                .contains("<details class=\"productops-voice-weights\" open>")
                .doesNotContain("are in force here")
                .contains("id=\"productops-voice-usual\" href=\"/jira/plugins/servlet/productops/voice?kind=REQUEST\"");
        assertThat(browser.get(page, "", "kind", "REQUEST", "count", "30").html())
                .contains("Feedback &times; 30", "<details class=\"productops-voice-weights\">")
                .doesNotContain("are in force here", "Back to the weights");
        assertThat(browser.get(page, "", "segments", "Nope").html())
                .contains("Nobody was in these segments who said anything: Nope.")
                .contains("Other weights than those of all are in force here.")
                .contains("/voice/weights?segments=Nope\"");
        assertThat(browser.get(page, "weights", "segments", "Nope", "count", "9")
                        .html())
                .contains("value=\"Nope\"", "value=\"9\"")
                .contains("The ranking begins with these weights.")
                .doesNotContain("aui-lozenge");
    }

    /** What is stored, in memory. */
    private static final class Stored implements VoiceSource {

        private final Map<Long, VoiceEntry> entries = new LinkedHashMap<>();
        private final List<EvidenceLink> links = new ArrayList<>();
        private final Set<Long> changed = new HashSet<>();
        private long event;
        private long delivery;
        private long linkCount;
        private String area = "checkout";

        @Override
        public List<Long> issueIdsAfter(long issueId, int most) {
            return entries.keySet().stream()
                    .filter(id -> id > issueId)
                    .sorted()
                    .limit(most)
                    .toList();
        }

        @Override
        public List<VoiceEntry> entries(Collection<Long> issueIds) {
            return issueIds.stream()
                    .filter(entries::containsKey)
                    .map(entries::get)
                    .toList();
        }

        @Override
        public Set<Long> changedSince(long millis) {
            return changed;
        }

        @Override
        public List<VoiceDelivery> deliveries() {
            return links.stream()
                    .map(EvidenceLink::deliveryId)
                    .distinct()
                    .map(id -> new VoiceDelivery(
                            id,
                            SHOP.id(),
                            area,
                            links.stream()
                                    .filter(link -> link.deliveryId() == id)
                                    .toList()))
                    .toList();
        }

        @Override
        public long count() {
            return entries.size();
        }

        @Override
        public long linkCount() {
            return linkCount;
        }

        @Override
        public long lastEvent() {
            return event;
        }

        @Override
        public long lastDelivery() {
            return delivery;
        }
    }
}
