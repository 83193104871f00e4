package org.productops.readiness.issue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyLong;
import static org.mockito.Mockito.doReturn;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.comments.Comment;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.link.IssueLink;
import com.atlassian.jira.issue.link.IssueLinkType;
import com.atlassian.jira.project.version.Version;
import com.atlassian.jira.security.roles.ProjectRole;
import com.atlassian.jira.user.ApplicationUser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.productops.area.AreaFixture;
import org.productops.common.error.Confirmation;
import org.productops.common.issue.VisibleIssue;
import org.productops.outcome.CriterionPlace;
import org.productops.outcome.CriterionStore;
import org.productops.outcome.InMemoryCriterionStore;
import org.productops.readiness.JiraReadinessFixture;
import org.productops.readiness.ReadinessFixture;
import org.productops.readiness.api.CheckedIssue;
import org.productops.readiness.api.ReadinessCheck;
import org.productops.readiness.api.ReadinessGap;
import org.productops.readiness.check.Check;
import org.productops.readiness.check.CheckType;
import org.productops.readiness.check.CheckTypes;
import org.productops.readiness.check.ChecklistCompleteCheck;
import org.productops.readiness.check.CommentByRoleCheck;
import org.productops.readiness.check.FakePluginChecks;
import org.productops.readiness.check.FeedbackAnsweredCheck;
import org.productops.readiness.check.FieldEmptyCheck;
import org.productops.readiness.check.FieldFilledCheck;
import org.productops.readiness.check.FieldMatchesCheck;
import org.productops.readiness.check.LinksResolvedCheck;
import org.productops.readiness.check.PluginCheck;
import org.productops.readiness.check.ReleaseNoteCheck;
import org.productops.readiness.check.SubtasksResolvedCheck;
import org.productops.readiness.checklist.Checklist;
import org.productops.readiness.checklist.ChecklistItem;
import org.productops.readiness.checklist.ChecklistsOnCreation;
import org.productops.readiness.note.ReleaseNotes;
import org.productops.testing.fakes.EnglishTexts;
import org.slf4j.LoggerFactory;

/**
 * Every check in every trouble, over what Jira's own objects say, as the table in {@code docs/readiness-checks.md} promises: what
 * blocks and what makes no difference; that each block explains itself in one line and says how to mend it; that what is advised
 * blocks nothing; that nothing which people have said is lost; and that the log says why where a check could not be asked.
 */
class CheckMatrixTest {

    private static final String NOTE = JiraReadinessFixture.NOTE;
    private static final String EMPTY = "customfield_10300";
    private static final String REVIEW = "com.example.review";

    private final JiraReadinessFixture jira = new JiraReadinessFixture();
    private final FakePluginChecks others = new FakePluginChecks();
    private final InMemoryCriterionStore criteria = new InMemoryCriterionStore();
    private final CheckTypes types = types(others, criteria);
    private final ReadinessEngine engine = new ReadinessEngine(jira.core.library, types, jira.core.clock());
    private final IssueLinkType blocks = mock(IssueLinkType.class);
    private final ProjectRole developers = mock(ProjectRole.class);
    private final Issue subtask = issue("SEC-1");
    private final Issue linked = issue("SEC-2");
    private final Logger logger = (Logger) LoggerFactory.getLogger(FailureLog.class);
    private final ListAppender<ILoggingEvent> log = new ListAppender<>();
    private Checklist other;

    private enum Trouble {
        DELETED,
        HIDDEN,
        ARCHIVED,
        FAILING,
        CREATING
    }

    /** What the documentation promises, by kind, in the order of the troubles. */
    private static Map<String, List<String>> promises() throws IOException {
        return Files.readAllLines(Path.of("docs/readiness-checks.md")).stream()
                .map(line -> Arrays.stream(line.split("\\|"))
                        .map(String::strip)
                        .filter(cell -> !cell.isEmpty())
                        .toList())
                .filter(cells -> cells.size() == 6 && cells.get(0).matches("`[A-Z_]+`"))
                .collect(Collectors.toMap(cells -> cells.get(0).replace("`", ""), cells -> cells.subList(1, 6)));
    }

    static Stream<Arguments> cells() throws IOException {
        Map<String, List<String>> promises = promises();
        return types(new FakePluginChecks(), new InMemoryCriterionStore()).all().stream()
                .flatMap(type -> Arrays.stream(Trouble.values())
                        .map(trouble -> Arguments.of(
                                type.kind(), trouble, promises.get(type.kind()).get(trouble.ordinal()))));
    }

    private static CheckTypes types(FakePluginChecks others, CriterionStore criteria) {
        return new CheckTypes(ReadinessFixture.types(others, criteria).all().stream()
                .map(type -> type instanceof ReleaseNoteCheck ? new ReleaseNoteCheck(new NoteField()) : type)
                .toList());
    }

    private static final class NoteField implements ReleaseNotes {
        @Override
        public Optional<String> fieldId() {
            return Optional.of(NOTE);
        }

        @Override
        public Map<Long, String> of(Collection<VisibleIssue> issues) {
            return Map.of();
        }
    }

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
                    ? Optional.of(new ReadinessGap("Nobody has reviewed the release note.", "Write one."))
                    : Optional.empty();
        }
    }

    private static Issue issue(String key) {
        Issue issue = mock(Issue.class);
        when(issue.getKey()).thenReturn(key);
        when(issue.getSummary()).thenReturn("Something secret");
        return issue;
    }

    /** All that the checks want is there. */
    @BeforeEach
    void fulfil() {
        log.start();
        logger.addAppender(log);
        jira.areas.service.create(
                new AreaFixture.Draft("checkout", "Checkout", "").owner("anna").build());
        when(jira.issue.getCustomFieldValue(jira.area)).thenReturn("checkout");
        when(jira.issue.getCustomFieldValue(jira.note)).thenReturn("Now 2x faster");
        jira.field(EMPTY, "Open questions", "any");

        when(blocks.getId()).thenReturn(10001L);
        when(blocks.getName()).thenReturn("Blocks");
        when(jira.linkTypes.getIssueLinkType(10001L)).thenReturn(blocks);
        when(developers.getName()).thenReturn("Developers");
        when(jira.roles.getProjectRole(10002L)).thenReturn(developers);
        when(jira.roles.isUserInProjectRole(any(), any(), any())).thenReturn(true);
        Comment comment = mock(Comment.class);
        ApplicationUser developer = mock(ApplicationUser.class);
        when(comment.getAuthorApplicationUser()).thenReturn(developer);
        when(jira.comments.getComments(jira.issue)).thenReturn(List.of(comment));
        Version version = mock(Version.class);
        when(version.getName()).thenReturn("1.0");
        doReturn(List.of(version)).when(jira.issue).getFixVersions();
        doReturn(List.of("draft.pdf")).when(jira.issue).getAttachments();
        others.there.put(REVIEW, new Review());
        criteria.insert(InMemoryCriterionStore.met(10), new CriterionPlace(1, ""));
        other = jira.core.checklists.create(ReadinessFixture.draft(
                "Ready", ReadinessFixture.automatic(FieldFilledCheck.KIND, JiraReadinessFixture.AREA)));
    }

    @AfterEach
    void forget() {
        logger.detachAppender(log);
    }

    private Check check(String kind) {
        return switch (kind) {
            case FieldEmptyCheck.KIND -> Check.of(kind, EMPTY);
            case FieldMatchesCheck.KIND -> new Check(kind, NOTE, "now *");
            case FieldFilledCheck.KIND -> Check.of(kind, NOTE);
            case LinksResolvedCheck.KIND -> Check.of(kind, "10001");
            case CommentByRoleCheck.KIND -> Check.of(kind, "10002");
            case ChecklistCompleteCheck.KIND -> Check.of(kind, String.valueOf(other.id()));
            case PluginCheck.KIND -> Check.of(kind, REVIEW);
            default -> Check.of(kind);
        };
    }

    private void happens(Trouble trouble) {
        switch (trouble) {
            case DELETED -> delete();
            case HIDDEN -> hide();
            case ARCHIVED ->
                jira.areas.service.archive(
                        "checkout", jira.areas.get("checkout").version(), false);
            case FAILING -> fail();
            case CREATING -> beginToCreate();
        }
    }

    private void delete() {
        when(jira.customFields.getCustomFieldObject(any(String.class))).thenReturn(null);
        when(jira.linkTypes.getIssueLinkType(anyLong())).thenReturn(null);
        when(jira.roles.getProjectRole(anyLong())).thenReturn(null);
        doReturn(List.of()).when(jira.issue).getFixVersions();
        doReturn(List.of()).when(jira.issue).getAttachments();
        others.there.clear();
        criteria.forget(List.of(10L));
        jira.core.checklists.delete(other.id(), other.version(), Confirmation.EVERYTHING);
    }

    /** The user may do nothing at all any more, and two issues that nobody has resolved are around this one. */
    private void hide() {
        when(jira.permissions.hasPermission(any(), any(Issue.class), any())).thenReturn(false);
        when(jira.issue.getSubTaskObjects()).thenReturn(List.of(subtask));
        IssueLink link = mock(IssueLink.class);
        when(link.getLinkTypeId()).thenReturn(10001L);
        when(link.getDestinationObject()).thenReturn(linked);
        when(jira.links.getOutwardLinks(10L)).thenReturn(List.of(link));
    }

    private void fail() {
        RuntimeException down = new IllegalStateException("The database is down");
        when(jira.issue.getCustomFieldValue(any(CustomField.class))).thenThrow(down);
        when(jira.issue.getFixVersions()).thenThrow(down);
        when(jira.issue.getAttachments()).thenThrow(down);
        when(jira.issue.getSubTaskObjects()).thenThrow(down);
        when(jira.links.getOutwardLinks(10L)).thenThrow(down);
        when(jira.comments.getComments(jira.issue)).thenThrow(down);
        when(jira.waiting.linkedTo(10L)).thenThrow(down);
        criteria.fail();
    }

    /** Nothing is filled in yet, and nobody can have said anything about the issue. */
    private void beginToCreate() {
        when(jira.issue.getId()).thenReturn(null);
        when(jira.issue.getCustomFieldValue(any(CustomField.class))).thenReturn(null);
        doReturn(List.of()).when(jira.issue).getFixVersions();
    }

    /** A list with an item that somebody has ticked and one with the check. */
    private Checklist list(String kind, boolean mandatory) {
        ChecklistItem ticked = ChecklistItem.simple(0, "Docs updated", "", true, Check.manual());
        return jira.core.keep(Checklist.simple(
                0,
                mandatory ? "Done" : "Advice",
                "",
                List.of(ticked, ChecklistItem.simple(0, "Checked", "", mandatory, check(kind))),
                1));
    }

    private ItemState judged(Checklist list) {
        long tickedId = list.items().get(0).id();
        ItemMark mark = ItemMark.done(10, tickedId, "key-anna", ReadinessFixture.NOW);
        IssueNotes notes = new IssueNotes(Map.of(tickedId, mark), List.of(), List.of());
        Demand demand = new Demand(list.id(), List.of("Done"), Demand.When.NEXT);

        ChecklistReport report = engine.judge(jira.facts.of(jira.issue), List.of(demand), () -> notes)
                .report(list.id())
                .orElseThrow();

        assertThat(report.items()).as("no item is left out").hasSize(2);
        assertThat(report.items().get(0).mark()).as("what people have said").contains(mark);
        assertThat(report.items().get(0).closed()).isTrue();
        return report.items().get(1);
    }

    private static String said(ItemState state) {
        EnglishTexts texts = new EnglishTexts();
        return state.gap()
                .map(gap -> texts.get(gap.why()) + " " + texts.get(gap.how()))
                .orElse("");
    }

    @ParameterizedTest(name = "{0} {1}: {2}")
    @MethodSource("cells")
    void isAsTheDocumentationPromises(String kind, Trouble trouble, String promise) {
        Checklist binding = list(kind, true);
        Checklist advising = list(kind, false);
        ItemState before = judged(binding);
        assertThat(said(before)).as("all is well before").isEmpty();

        happens(trouble);
        ItemState state = judged(binding);
        ItemState advised = judged(advising);

        assertThat(advised.blocks()).as("what is advised").isFalse();
        assertThat(said(advised)).as("what is advised says the same").isEqualTo(said(state));
        switch (promise) {
            case "no difference" -> assertThat(state.closed()).isTrue();
            case "blocks", "blocks, unnamed" -> assertBlocks(state, trouble);
            case "asked", "stops nobody", "as that app says" -> assertOnCreate(state, promise);
            default -> throw new AssertionError("Nobody knows what this means: " + promise);
        }
        if (trouble == Trouble.FAILING) {
            assertThat(log.list).isNotEmpty().allSatisfy(entry -> {
                assertThat(entry.getFormattedMessage()).contains("on the issue 10");
                assertThat(entry.getThrowableProxy().getMessage()).isEqualTo("The database is down");
            });
        } else {
            assertThat(log.list).as("the administrator is not troubled").isEmpty();
        }
    }

    private static void assertBlocks(ItemState state, Trouble trouble) {
        assertThat(state.blocks()).isTrue();
        assertThat(said(state))
                .as("one line that says what is missing, and one how to mend it")
                .matches("[^\\n{]+\\. [^\\n{]+\\.")
                .doesNotContain("SEC-", "secret", "Exception", "database");
        if (trouble == Trouble.HIDDEN) {
            assertThat(said(state)).contains("1 that you may not see");
        }
        if (trouble == Trouble.DELETED && state.gap().orElseThrow().broken()) {
            assertThat(said(state)).contains("administrator");
        }
    }

    private void assertOnCreate(ItemState state, String promise) {
        boolean asked = new ChecklistsOnCreation(types).isJudged(state.item());
        if (promise.equals("as that app says")) {
            assertThat(asked).isEqualTo(new Review().isJudgedOnCreate());
        } else {
            assertThat(asked).isEqualTo(promise.equals("asked"));
        }
        String kind = state.item().check().kind();
        boolean fulfilledByNothing = List.of(
                        FeedbackAnsweredCheck.KIND,
                        FieldEmptyCheck.KIND,
                        LinksResolvedCheck.KIND,
                        SubtasksResolvedCheck.KIND)
                .contains(kind);
        assertThat(state.closed()).isEqualTo(fulfilledByNothing);
        if (!fulfilledByNothing) {
            assertThat(said(state)).matches("[^\\n{]+\\. [^\\n{]+\\.");
        }
    }

    @Test
    void noCheckIsLeftOut() throws IOException {
        assertThat(promises().keySet())
                .containsExactlyInAnyOrderElementsOf(
                        types.all().stream().map(CheckType::kind).toList());
    }
}
