package org.productops.readiness.issue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.productops.readiness.ReadinessFixture.NOW;
import static org.productops.readiness.ReadinessFixture.manual;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.productops.outcome.CriterionPlace;
import org.productops.outcome.InMemoryCriterionStore;
import org.productops.outcome.OutcomeReviewedCheck;
import org.productops.outcome.SuccessCriterionCheck;
import org.productops.readiness.FakeFacts;
import org.productops.readiness.ReadinessFixture;
import org.productops.readiness.api.CheckedIssue;
import org.productops.readiness.api.ReadinessCheck;
import org.productops.readiness.api.ReadinessGap;
import org.productops.readiness.check.AreaFact;
import org.productops.readiness.check.AreaLiveCheck;
import org.productops.readiness.check.AreaOwnedCheck;
import org.productops.readiness.check.AreaSetCheck;
import org.productops.readiness.check.AttachmentPresentCheck;
import org.productops.readiness.check.Check;
import org.productops.readiness.check.CheckType;
import org.productops.readiness.check.CheckTypes;
import org.productops.readiness.check.ChecklistCompleteCheck;
import org.productops.readiness.check.CommentByRoleCheck;
import org.productops.readiness.check.Eligible;
import org.productops.readiness.check.FakePluginChecks;
import org.productops.readiness.check.FeedbackAnsweredCheck;
import org.productops.readiness.check.FieldEmptyCheck;
import org.productops.readiness.check.FieldFact;
import org.productops.readiness.check.FieldFilledCheck;
import org.productops.readiness.check.FieldMatchesCheck;
import org.productops.readiness.check.LinkedIssues;
import org.productops.readiness.check.LinksResolvedCheck;
import org.productops.readiness.check.OpenIssue;
import org.productops.readiness.check.PluginCheck;
import org.productops.readiness.check.ReleaseNoteCheck;
import org.productops.readiness.check.RoleComments;
import org.productops.readiness.check.SubtasksResolvedCheck;
import org.productops.readiness.check.VersionFact;
import org.productops.readiness.checklist.Checklist;
import org.productops.readiness.checklist.ChecklistItem;
import org.productops.readiness.checklist.ChecklistsOnCreation;
import org.productops.readiness.checklist.Conditions;
import org.productops.readiness.checklist.Criterion;
import org.productops.testing.fakes.EnglishTexts;
import org.slf4j.LoggerFactory;

/** Every check where things go wrong: what blocks, what it says, and that nothing else changes. */
class CheckRobustnessTest {

    private static final String NOTE = ReadinessFixture.NOTE_FIELD;
    private static final String REVIEW = "com.example.review";
    private static final long TICKED = 1;
    private static final long CHECKED = 2;
    private static final Set<String> OF_AREAS = Set.of(AreaLiveCheck.KIND, AreaOwnedCheck.KIND, AreaSetCheck.KIND);
    /** What is kept beside an issue is not there before the issue is. */
    private static final Set<String> OF_CRITERIA = Set.of(OutcomeReviewedCheck.KIND, SuccessCriterionCheck.KIND);

    private static final Set<String> NOT_ON_CREATE = Set.of(
            AttachmentPresentCheck.KIND,
            ChecklistCompleteCheck.KIND,
            CommentByRoleCheck.KIND,
            FeedbackAnsweredCheck.KIND,
            LinksResolvedCheck.KIND,
            OutcomeReviewedCheck.KIND,
            SubtasksResolvedCheck.KIND,
            SuccessCriterionCheck.KIND);

    private final ReadinessFixture fixture = new ReadinessFixture();
    private final FakeFacts facts = fixture.facts;
    private final FakePluginChecks others = new FakePluginChecks();
    private final InMemoryCriterionStore criteria = new InMemoryCriterionStore();
    private final CheckTypes types = ReadinessFixture.types(others, criteria);
    private final ReadinessEngine engine = new ReadinessEngine(fixture.library, types, () -> fixture.now);
    private final Review review = new Review();
    private final Checklist other = fixture.checklists.create(
            ReadinessFixture.draft("Ready", ReadinessFixture.automatic(FieldFilledCheck.KIND, NOTE)));
    private final Logger logger = (Logger) LoggerFactory.getLogger(FailureLog.class);
    private final ListAppender<ILoggingEvent> log = new ListAppender<>();

    /** Another plugin's check, which wants a release note. */
    private static final class Review implements ReadinessCheck {
        @Override
        public String key() {
            return REVIEW;
        }

        @Override
        public String name() {
            return "Reviewed";
        }

        @Override
        public Optional<ReadinessGap> gap(CheckedIssue issue) {
            return issue.field(NOTE).isEmpty()
                    ? Optional.of(new ReadinessGap("Not reviewed <yet>.", "Ask for a review."))
                    : Optional.empty();
        }
    }

    /** Each kind with something that it asks for; the facts that {@link #fulfil} gives are what it wants. */
    static Stream<Check> checks() {
        return ReadinessFixture.types().all().stream().map(CheckRobustnessTest::check);
    }

    private static Check check(CheckType type) {
        return switch (type.kind()) {
            case FieldEmptyCheck.KIND -> Check.of(type.kind(), "environment");
            case FieldMatchesCheck.KIND -> new Check(type.kind(), NOTE, "/^Now .*faster/");
            case FieldFilledCheck.KIND -> Check.of(type.kind(), NOTE);
            case LinksResolvedCheck.KIND -> Check.of(type.kind(), "10001");
            case CommentByRoleCheck.KIND -> Check.of(type.kind(), "10002");
            case ChecklistCompleteCheck.KIND -> Check.of(type.kind(), "1");
            case PluginCheck.KIND -> Check.of(type.kind(), REVIEW);
            default -> Check.of(type.kind());
        };
    }

    /** Each kind on an issue that is there, and on one that is being created. */
    static Stream<Arguments> checksAlways() {
        return checks().flatMap(check -> OF_CRITERIA.contains(check.kind())
                ? Stream.of(Arguments.of(check, false))
                : Stream.of(Arguments.of(check, false), Arguments.of(check, true)));
    }

    private void create(boolean creating) {
        if (creating) {
            facts.id = OptionalLong.empty();
            facts.createdAt = Optional.empty();
        }
    }

    @BeforeEach
    void fulfil() {
        log.start();
        logger.addAppender(log);
        assertThat(other.id()).isEqualTo(1);
        facts.area = true;
        facts.areaFact = Optional.of(new AreaFact("checkout", "Checkout", List.of("checkout"), true, true));
        facts.fields.put(NOTE, new FieldFact("Release note", true, List.of("Now 2x faster")));
        facts.fields.put("environment", new FieldFact("Environment", false, List.of()));
        facts.linked.put("10001", new LinkedIssues("Blocks", List.of()));
        facts.comments.put("10002", new RoleComments("Developers", true));
        facts.fixVersions = List.of(new VersionFact("1.0", false), new VersionFact("1.1", true));
        facts.attachment = true;
        others.there.put(REVIEW, review);
        criteria.insert(InMemoryCriterionStore.met(10), new CriterionPlace(1, ""));
    }

    @AfterEach
    void forget() {
        logger.detachAppender(log);
    }

    /** Nothing that people have done is touched by what goes wrong beside it. */
    private ItemState judged(Check check) {
        return judged(check, "");
    }

    private ItemState judged(Check check, String help) {
        ChecklistItem ticked = ChecklistItem.simple(TICKED, "Docs updated", "", true, Check.manual());
        ChecklistItem checked = ChecklistItem.simple(CHECKED, "Checked", help, true, check);
        Checklist list = fixture.keep(Checklist.simple(0, "Done", "", List.of(ticked, checked), 1));
        List<Long> ids = list.items().stream().map(ChecklistItem::id).toList();
        ItemMark mark = ItemMark.done(10, ids.get(0), "key-anna", NOW);
        IssueNotes notes =
                facts.id.isPresent() ? new IssueNotes(Map.of(ids.get(0), mark), List.of(), List.of()) : IssueNotes.NONE;
        Demand demand = new Demand(list.id(), List.of("Done"), Demand.When.NEXT);

        ChecklistReport report = engine.judge(facts, List.of(demand), () -> notes)
                .report(list.id())
                .orElseThrow();
        engine.judge(facts, List.of(demand), () -> notes);

        assertThat(report.items()).hasSize(2);
        assertThat(report.items().get(0).mark()).isEqualTo(facts.id.isPresent() ? Optional.of(mark) : Optional.empty());
        assertThat(report.items().get(0).closed()).isEqualTo(facts.id.isPresent());
        return report.items().get(1);
    }

    private static String said(ItemState state) {
        EnglishTexts texts = new EnglishTexts();
        return state.gap()
                .map(gap -> texts.get(gap.why()) + " " + texts.get(gap.how()))
                .orElse("");
    }

    private void assertBlocks(ItemState state, String... words) {
        assertThat(state.blocks()).isTrue();
        assertThat(List.of(words)).allSatisfy(word -> assertThat(said(state)).contains(word));
        assertThat(said(state)).doesNotContain("\n", "{").matches(".+\\. .+\\.");
    }

    @ParameterizedTest
    @MethodSource("checksAlways")
    void isClosedWhereAllIsWell(Check check, boolean creating) {
        create(creating);
        assertThat(said(judged(check))).isEmpty();
        assertThat(log.list).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("checks")
    void blocksAndSaysWhatToDoWhereItIsNotFulfilled(Check check) {
        leave(facts);

        assertBlocks(judged(check));
        assertThat(log.list).isEmpty();
    }

    private void leave(FakeFacts facts) {
        criteria.forget(List.of(10L));
        facts.area = false;
        facts.areaFact = Optional.empty();
        facts.fields.put(NOTE, new FieldFact("Release note", false, List.of()));
        facts.fields.put("environment", new FieldFact("Environment", true, List.of("Staging")));
        facts.linked.put("10001", new LinkedIssues("Blocks", List.of(new OpenIssue("PAY-7", "Pay"))));
        facts.comments.put("10002", new RoleComments("Developers", false));
        facts.fixVersions = List.of(new VersionFact("1.0", false));
        facts.attachment = false;
        facts.openSubtasks = List.of("PAY-8");
        facts.waitingFeedback = 2;
    }

    @ParameterizedTest
    @MethodSource("checksAlways")
    void blocksWhereWhatItLooksAtWasDeleted(Check check, boolean creating) {
        create(creating);
        facts.fields.clear();
        facts.linked.clear();
        facts.comments.clear();
        facts.areaField = false;
        facts.area = false;
        facts.areaFact = Optional.empty();
        others.there.clear();
        boolean looksAtSomething = !check.subject().isEmpty()
                || OF_AREAS.contains(check.kind())
                || check.kind().equals(ReleaseNoteCheck.KIND);
        // What the author wrote helps to close an item that can be closed, and hides nothing of one that cannot.
        ItemState state = judged(check, "Ask Priya.");

        if (check.kind().equals(ChecklistCompleteCheck.KIND)) {
            assertBlocks(state, "Open mandatory items of \u201cReady\u201d: 1. Ask Priya.");
            assertBlocks(
                    judged(Check.of(check.kind(), "99"), "Ask Priya."),
                    "99",
                    "does not exist any more",
                    "administrator");
            assertBlocks(judged(Check.of(check.kind(), "'; drop")), "does not exist any more");
        } else if (looksAtSomething) {
            assertBlocks(state, "administrator");
            assertThat(said(state))
                    .containsAnyOf("does not exist any more", "is not installed", "There is no field for")
                    .doesNotContain("Ask Priya.");
        } else {
            assertThat(state.closed()).isTrue();
        }
        assertThat(log.list).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("checksAlways")
    void countsWhatOneMayNotSeeAndDoesNotNameIt(Check check, boolean creating) {
        create(creating);
        facts.linked.put("10001", new LinkedIssues("Blocks", List.of(OpenIssue.HIDDEN, OpenIssue.HIDDEN)));
        facts.hiddenSubtasks = 3;
        ItemState state = judged(check);

        if (check.kind().equals(LinksResolvedCheck.KIND)) {
            assertBlocks(state, "Blocks", "2 that you may not see");
        } else if (check.kind().equals(SubtasksResolvedCheck.KIND)) {
            assertBlocks(state, "3 that you may not see", "Resolve these sub-tasks.");
        } else {
            assertThat(state.closed()).isTrue();
        }
    }

    @ParameterizedTest
    @MethodSource("checksAlways")
    void anArchivedAreaBlocksWhatAsksForALiveOneOnly(Check check, boolean creating) {
        create(creating);
        facts.areaFact = Optional.of(new AreaFact("checkout", "Checkout", List.of("checkout"), false, true));
        ItemState state = judged(check);

        if (check.kind().equals(AreaLiveCheck.KIND)) {
            assertBlocks(state, "\u201cCheckout\u201d is archived or retired");
        } else {
            assertThat(state.closed()).isTrue();
        }
    }

    @ParameterizedTest
    @MethodSource("checksAlways")
    void anAreaThatIsNotThereAnyMoreBlocksWhatAsksAboutIt(Check check, boolean creating) {
        create(creating);
        facts.areaFact = Optional.empty();
        ItemState state = judged(check);

        if (Set.of(AreaLiveCheck.KIND, AreaOwnedCheck.KIND).contains(check.kind())) {
            assertBlocks(state, "does not exist any more", "Choose another product area");
        } else {
            assertThat(state.closed()).isTrue();
        }
    }

    @ParameterizedTest
    @MethodSource("checksAlways")
    void blocksWhereTheDatabaseFailsAndTheLogSaysWhyOnce(Check check, boolean creating) {
        create(creating);
        criteria.fail();
        facts.failure = new IllegalStateException("The database is down");
        ItemState state = judged(check);

        if (check.kind().equals(ChecklistCompleteCheck.KIND)) {
            assertBlocks(state, "Open mandatory items of \u201cReady\u201d: 1.");
        } else {
            assertBlocks(state, "could not find out", "log");
        }
        assertThat(log.list).hasSize(1);
        assertThat(log.list.get(0).getFormattedMessage())
                .contains(creating ? "on the issue that is being created" : "on the issue 10");
        assertThat(log.list.get(0).getThrowableProxy().getMessage()).isEqualTo("The database is down");
    }

    @Test
    void theLogSaysItAgainAfterAnHour() {
        facts.failure = new IllegalStateException("The database is down");
        Checklist list = fixture.keep(Checklist.simple(
                0,
                "Done",
                "",
                List.of(ChecklistItem.simple(CHECKED, "Checked", "", true, Check.of(AreaSetCheck.KIND))),
                1));
        List<Demand> demands = List.of(new Demand(list.id(), List.of("Done"), Demand.When.NEXT));

        for (Duration later : List.of(Duration.ZERO, Duration.ofMinutes(59), Duration.ofMinutes(61))) {
            fixture.now = NOW.plus(later);
            engine.judge(facts, demands, () -> IssueNotes.NONE);
        }

        assertThat(log.list).hasSize(2);
    }

    @ParameterizedTest
    @MethodSource("checks")
    void advisesDuringCreateWhatCannotBeJudgedThen(Check check) {
        facts.id = OptionalLong.empty();
        facts.createdAt = Optional.empty();
        leave(facts);
        ItemState state = judged(check);

        assertBlocks(state);
        assertThat(new ChecklistsOnCreation(types).isJudged(state.item()))
                .as("refuses the creation")
                .isEqualTo(!NOT_ON_CREATE.contains(check.kind()));
        assertThat(log.list).isEmpty();
    }

    @Test
    void noCheckOfOursIsLeftOut() throws IOException {
        try (Stream<Path> sources = Files.walk(Path.of("src/main/java"))) {
            List<String> written = sources.filter(file -> file.toString().endsWith("Check.java"))
                    .filter(file ->
                            source(file).matches("(?s).* class \\w+ (implements CheckType|extends \\w+Check) .*")
                                    && !source(file).contains("abstract class"))
                    .map(file -> file.getFileName().toString().replace(".java", ""))
                    .toList();
            assertThat(types.all())
                    .extracting(type -> type.getClass().getSimpleName())
                    .containsExactlyInAnyOrderElementsOf(written);
        }
    }

    private static String source(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void anItemOfAnAreaAppliesWhereNobodyCanSayWhichAreaTheIssueHas() {
        Conditions payments = new Conditions(List.of(new Criterion(Criterion.Kind.AREA, "", List.of("payments"))));
        ChecklistItem item = new ChecklistItem(
                0,
                "",
                "Fraud looked at",
                "",
                "",
                true,
                Check.manual(),
                Eligible.ANYONE,
                payments,
                false,
                Optional.empty(),
                NOW);
        long list =
                fixture.keep(Checklist.simple(0, "Done", "", List.of(item), 1)).id();
        assertThat(items(list)).as("in another area").isEmpty();

        facts.areaFact = Optional.empty();
        assertBlocks(
                items(list).get(0),
                "depends on the product area of the issue, which does not exist any more. Choose another product area");

        facts.area = false;
        assertThat(items(list)).as("in no area").isEmpty();

        facts.areaField = false;
        assertBlocks(items(list).get(0), "there is no field for product areas.", "Set up Product Ops");
    }

    private List<ItemState> items(long list) {
        Demand demand = new Demand(list, List.of("Done"), Demand.When.NEXT);
        return engine.judge(facts, List.of(demand), () -> IssueNotes.NONE)
                .report(list)
                .orElseThrow()
                .items();
    }

    @Test
    void aCheckOfAPluginThatIsGoneRefusesNoCreation() {
        ChecklistItem item = ChecklistItem.simple(CHECKED, "Checked", "", true, Check.of(PluginCheck.KIND, REVIEW));
        ChecklistsOnCreation onCreation = new ChecklistsOnCreation(types);

        assertThat(onCreation.isJudged(item)).isTrue();
        others.there.clear();
        assertThat(onCreation.isJudged(item)).isFalse();
    }

    @Test
    void whatOtherPluginsSayIsShownAsItIs() {
        leave(facts);

        assertThat(said(judged(Check.of(PluginCheck.KIND, REVIEW)))).isEqualTo("Not reviewed <yet>. Ask for a review.");
    }

    @Test
    void aListThatAsksForItselfThroughAnotherStaysOpenAndSaysSo() {
        Checklist first = fixture.keep(
                Checklist.simple(0, "First", "", List.of(ChecklistItem.simple(0, "a", "", true, asksFor(3))), 1));
        Checklist second = fixture.keep(Checklist.simple(
                0, "Second", "", List.of(ChecklistItem.simple(0, "b", "", true, asksFor(first.id()))), 1));
        assertThat(second.id()).isEqualTo(3);
        Demand demand = new Demand(first.id(), List.of("Done"), Demand.When.NEXT);

        ChecklistReport report = engine.judge(facts, List.of(demand), () -> IssueNotes.NONE)
                .report(first.id())
                .orElseThrow();

        assertBlocks(report.items().get(0), "Open mandatory items of \u201cSecond\u201d: 1.");
        Demand both = new Demand(second.id(), List.of("Done"), Demand.When.NEXT);
        assertThat(engine.judge(facts, List.of(demand, both), () -> IssueNotes.NONE)
                        .blocking())
                .extracting(CheckRobustnessTest::said)
                .anyMatch(text -> text.contains("\u201cFirst\u201d asks, itself or through others, for the checklist"));
    }

    private static Check asksFor(long id) {
        return Check.of(ChecklistCompleteCheck.KIND, String.valueOf(id));
    }

    @Test
    void theFormOffersEachKindByName() {
        EnglishTexts texts = new EnglishTexts();
        assertThat(types.all()).hasSizeGreaterThanOrEqualTo(13).allSatisfy(type -> assertThat(
                        texts.get("productops.readiness.kind."
                                + type.kind().toLowerCase(java.util.Locale.ROOT).replace('_', '-')))
                .isNotBlank());
        assertThat(manual("any").kind()).isEqualTo(Check.MANUAL);
    }
}
