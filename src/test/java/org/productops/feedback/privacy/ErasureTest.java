package org.productops.feedback.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.lang.reflect.Method;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import net.java.ao.RawEntity;
import org.productops.common.access.Access;
import org.productops.common.error.Confirmation;
import org.productops.common.error.FieldErrors;
import org.productops.common.error.Message;
import org.productops.feedback.FeedbackTraces;
import org.productops.feedback.answer.ao.AnswerTemplateEntity;
import org.productops.feedback.answer.ao.AnswerTraces;
import org.productops.feedback.answer.ao.ToldEntity;
import org.productops.feedback.ao.AoFeedbackPeopleStore;
import org.productops.feedback.ao.AoFeedbackStore;
import org.productops.feedback.ao.FeedbackEntity;
import org.productops.feedback.intake.IntakeEntry;
import org.productops.feedback.intake.IntakeState;
import org.productops.feedback.intake.IntakeTraces;
import org.productops.feedback.intake.ao.AoIntakeEntryStore;
import org.productops.feedback.intake.ao.AoIntakePeopleStore;
import org.productops.feedback.intake.ao.IntakeEntryEntity;
import org.productops.feedback.item.ao.FeedbackItemEntity;
import org.productops.feedback.item.ao.ItemTraces;
import org.productops.feedback.organisation.OrganisationFixture;
import org.productops.feedback.organisation.OrganisationNames;
import org.productops.feedback.person.PersonTraces;
import org.productops.feedback.portal.ao.AoPortalFileStore;
import org.productops.feedback.portal.ao.PortalFileEntity;
import org.productops.feedback.portal.ao.PortalFilePartEntity;
import org.productops.feedback.portal.ao.SentEntity;
import org.productops.feedback.portal.ao.SentTraces;
import org.productops.testing.OnEveryDatabase;
import org.productops.testing.TestDatabase;
import org.productops.testing.fakes.FakeIssues;

/** Erases a person of whom something is kept in every topic, and looks for what is left in all texts of all tables. */
class ErasureTest {

    private static final Instant NOW = Instant.parse("2026-05-04T10:00:00Z");
    private static final InstantSource CLOCK = InstantSource.fixed(NOW);
    private static final String NAME = "J\u00f6rg Weber";
    private static final String MAIL = "joerg.weber@acme.example";
    private static final String QUOTE = "Every Monday the export of our invoices stops halfway";

    private static final List<Class<? extends RawEntity<?>>> TABLES = List.of(
            FeedbackEntity.class,
            FeedbackItemEntity.class,
            IntakeEntryEntity.class,
            SentEntity.class,
            PortalFileEntity.class,
            PortalFilePartEntity.class,
            ToldEntity.class,
            AnswerTemplateEntity.class);

    private final OrganisationFixture organisations = new OrganisationFixture();
    private final FakeIssues issues = new FakeIssues();

    @SuppressWarnings({"unchecked", "rawtypes"}) // an array of generic classes cannot be written otherwise
    private static ActiveObjects open(TestDatabase database) {
        return database.activeObjects(TABLES.toArray(new Class[0]));
    }

    private static void feedback(ActiveObjects ao, long issueId, String name, String mail, String quote) {
        Map<String, Object> row = new HashMap<>();
        row.put("ISSUE_ID", issueId);
        row.put("SOURCE_NAME", "CUSTOMER");
        row.put("QUOTE", quote);
        row.put("HEARD_ON", "2026-01-31");
        row.put("SPEAKER", name);
        row.put("CONTACT", mail);
        row.put("CONSENT", true);
        row.put("ORGANISATION", "Acme");
        row.put("ORIGINAL_LINK", "https://desk.example/?from=" + mail);
        row.put("ROW_VERSION", 1L);
        ao.create(FeedbackEntity.class, row);
    }

    private static void item(ActiveObjects ao, long issueId, String summary, String reason) {
        Map<String, Object> row = new HashMap<>();
        row.put("ISSUE_ID", issueId);
        row.put("PROJECT_ID", 1L);
        row.put("SUMMARY", summary);
        row.put("SEARCH_TEXT", summary.toLowerCase(Locale.ROOT));
        row.put("STATE_NAME", "DECLINED");
        row.put("STATE_POSITION", 1);
        for (String millis : List.of("SINCE_MILLIS", "CREATED_MILLIS", "CHANGED_MILLIS")) {
            row.put(millis, 1L);
        }
        row.put("LATER_DAY", 0L);
        row.put("REASON", reason);
        row.put("MERGED_INTO", 0L);
        row.put("ORGANISATION_ID", 0L);
        row.put("ROW_VERSION", 1L);
        ao.create(FeedbackItemEntity.class, row);
    }

    private static long entry(ActiveObjects ao, String ownId, IntakeState state, long issueId, String body) {
        return new AoIntakeEntryStore(ao)
                .insert(
                        new IntakeEntry(
                                0,
                                1,
                                ownId,
                                "identity" + ownId.hashCode(),
                                "body",
                                "words",
                                NAME + ": " + QUOTE,
                                state,
                                1,
                                NOW,
                                FieldErrors.of(Message.of("productops.intake.reason.discarded", "by " + NAME)),
                                issueId == 0 ? OptionalLong.empty() : OptionalLong.of(issueId),
                                NOW,
                                NOW,
                                1),
                        body)
                .orElseThrow()
                .id();
    }

    private static void sent(ActiveObjects ao, long issueId, String said, String file) {
        Map<String, Object> row = new HashMap<>();
        row.put("TOKEN_TEXT", "token" + issueId + said.hashCode());
        row.put("PROJECT_ID", 1L);
        row.put("USER_KEY", "mia");
        row.put("SENT_THROUGH", "Portal");
        row.put("SAID", said);
        row.put("SENT_AT", Date.from(NOW));
        row.put("OWNER_KEY", "ben");
        row.put("ISSUE_ID", issueId);
        row.put("TRY_AT", Date.from(NOW));
        row.put("TRIED_COUNT", 1);
        row.put("REASON", "Nobody is called " + NAME);
        long id = ao.create(SentEntity.class, row).getID();
        int kept = ao.create(
                        PortalFileEntity.class,
                        Map.of(
                                "TOKEN_TEXT",
                                "file" + id,
                                "SENT_ID",
                                id,
                                "USER_KEY",
                                "mia",
                                "FILE_NAME",
                                file,
                                "FILE_BYTES",
                                1L,
                                "KEPT_AT",
                                Date.from(NOW)))
                .getID();
        ao.create(
                PortalFilePartEntity.class, Map.of("FILE_ID", (long) kept, "PART_POSITION", 0, "PART_CONTENT", "AAAA"));
    }

    private ActiveObjects filled(TestDatabase database) {
        ActiveObjects ao = open(database);
        issues.add(1, "FB-1", "feedback");
        issues.add(2, "FB-2", "feedback");
        feedback(ao, 1, NAME, MAIL, QUOTE);
        feedback(ao, 2, "Kim Lee", "kim@birch.example", "The colours of the calendar are lovely, thank you");
        item(ao, 1, QUOTE, "Told " + NAME.toUpperCase(Locale.ROOT) + " by phone");
        item(ao, 2, "Colours", "As J\u00f6rg   Weber says");
        entry(ao, "4711", IntakeState.DONE, 1, "{\"said\":\"" + QUOTE + "\",\"who\":\"J\\u00f6rg Weber\"}");
        entry(ao, MAIL, IntakeState.WAITING, 0, "{\"n\":7,\"said\":\"It is slow\",\"mail\":\"" + MAIL + "\"}");
        entry(ao, "broken", IntakeState.QUARANTINED, 0, "{" + NAME + " <" + MAIL + "> " + QUOTE);
        sent(ao, 1, "{\"said\":{\"QUOTE\":\"" + QUOTE + "\",\"SPEAKER\":\"" + NAME + "\"}}", "shot.png");
        sent(
                ao,
                0,
                "{\"said\":{\"QUOTE\":\"" + QUOTE + "\",\"CONTACT\":\"" + MAIL + "\",\"CONSENT\":\"true\"}}",
                NAME + ".png");
        ao.create(
                ToldEntity.class,
                Map.of(
                        "ISSUE_ID",
                        1L,
                        "DELIVERY_ID",
                        9L,
                        "TOLD_AT",
                        Date.from(NOW),
                        "USER_KEY",
                        "mia",
                        "TOLD_WORDS",
                        "Dear " + NAME + ", you said: " + QUOTE));
        ao.create(
                AnswerTemplateEntity.class,
                Map.of("PROJECT_ID", 1L, "TEMPLATE_TEXT", "Dear {0}, ask " + MAIL, "ROW_VERSION", 1L));
        return ao;
    }

    private PrivacyService service(ActiveObjects ao) {
        var writes = organisations.storage.issueWrites(issues);
        var transactions = organisations.storage.transactions();
        List<PersonTraces> traces = List.of(
                new FeedbackTraces(new AoFeedbackPeopleStore(ao, CLOCK), new AoFeedbackStore(ao, CLOCK), writes),
                new IntakeTraces(
                        new AoIntakePeopleStore(ao),
                        new AoIntakeEntryStore(ao),
                        organisations.storage.writes(),
                        transactions,
                        CLOCK),
                new SentTraces(ao, new AoPortalFileStore(ao), transactions),
                new AnswerTraces(ao, transactions),
                new ItemTraces(ao, writes, CLOCK));
        return new PrivacyService(
                new Access(organisations.people),
                new OrganisationNames(organisations.library),
                Optional.of(traces),
                issues,
                transactions,
                organisations.audit);
    }

    /** All texts of all tables. */
    private static List<String> texts(ActiveObjects ao) throws ReflectiveOperationException {
        List<String> texts = new ArrayList<>();
        for (Class<? extends RawEntity<?>> table : TABLES) {
            for (RawEntity<?> row : rows(ao, table)) {
                for (Method column : table.getMethods()) {
                    if (column.getReturnType() == String.class
                            && column.getName().startsWith("get")) {
                        Object text = column.invoke(row);
                        if (text != null) {
                            texts.add(table.getSimpleName() + "." + column.getName() + "=" + text);
                        }
                    }
                }
            }
        }
        return texts;
    }

    @SuppressWarnings({"unchecked", "rawtypes"}) // any table
    private static List<RawEntity<?>> rows(ActiveObjects ao, Class table) {
        return Arrays.asList((RawEntity<?>[]) ao.find(table));
    }

    private static List<Integer> counts(ActiveObjects ao) {
        return TABLES.stream().map(table -> rows(ao, table).size()).toList();
    }

    private static boolean isNamed(String text) {
        String folded =
                text.toLowerCase(Locale.ROOT).replace("\\u00f6", "\u00f6").replaceAll("\\s+", " ");
        return folded.contains("weber") || folded.contains("j\u00f6rg") || folded.contains("joerg");
    }

    @OnEveryDatabase
    void nothingSaysWhoItWasAndAllIsStillCounted(TestDatabase database) throws ReflectiveOperationException {
        ActiveObjects ao = filled(database);
        List<Integer> before = counts(ao);
        assertThat(texts(ao)).filteredOn(ErasureTest::isNamed).hasSizeGreaterThan(15);

        PrivacyService service = service(ao);
        service.erase(new PrivacyDraft(NAME, ""), false, Confirmation.EVERYTHING);

        assertThat(texts(ao)).noneMatch(ErasureTest::isNamed);
        assertThat(texts(ao)).anyMatch(text -> text.contains(QUOTE));
        assertThat(counts(ao)).isEqualTo(before);
        assertThat(rows(ao, IntakeEntryEntity.class))
                .extracting(row -> ((IntakeEntryEntity) row).getEntryState())
                .as("what waited waits on and becomes an issue")
                .containsExactlyInAnyOrder("DONE", "WAITING", "QUARANTINED");
        assertThat(new AoIntakeEntryStore(ao).body(2)).isEqualTo("{\"n\":7,\"said\":\"It is slow\",\"mail\":\"\"}");
        assertThat(service.erase(new PrivacyDraft(NAME, ""), false, Confirmation.EVERYTHING))
                .allMatch(erased -> erased.count() == 0);
    }

    @OnEveryDatabase
    void theirWordsGoAndTheQueueSaysWhatDoesNotBecomeAnIssue(TestDatabase database)
            throws ReflectiveOperationException {
        ActiveObjects ao = filled(database);
        PrivacyService service = service(ao);

        service.erase(new PrivacyDraft(MAIL, ""), true, Confirmation.EVERYTHING);

        assertThat(texts(ao)).noneMatch(text -> isNamed(text) || text.contains("Monday") || text.contains("monday"));
        assertThat(texts(ao)).anyMatch(text -> text.contains("calendar are lovely"));
        assertThat(rows(ao, FeedbackEntity.class)).hasSize(2);
        assertThat(rows(ao, FeedbackItemEntity.class)).hasSize(2);
        assertThat(rows(ao, ToldEntity.class)).hasSize(1);
        assertThat(rows(ao, SentEntity.class)).hasSize(2);
        assertThat(rows(ao, PortalFileEntity.class)).as("files of theirs").isEmpty();
        assertThat(rows(ao, PortalFilePartEntity.class)).isEmpty();
        List<IntakeEntry> entries = new AoIntakeEntryStore(ao).findAll(List.of(1L, 2L, 3L));
        assertThat(entries)
                .filteredOn(entry -> entry.state() == IntakeState.DISCARDED)
                .hasSize(2)
                .allMatch(entry -> entry.reason().general().get(0).key().equals("productops.intake.reason.erased"));
        assertThat(entries)
                .extracting(IntakeEntry::identity)
                .as("the same does not come in again")
                .doesNotContainNull();
    }

    @OnEveryDatabase
    void whatIsHandedOverHasEachPlace(TestDatabase database) {
        ActiveObjects ao = filled(database);

        assertThat(service(ao).find(new PrivacyDraft(NAME, "")))
                .allSatisfy(
                        report -> assertThat(report.traces()).as(report.topic()).isNotEmpty());
        assertThat(service(ao).find(new PrivacyDraft("Nobody Else", "")))
                .allSatisfy(report -> assertThat(report.traces()).isEmpty());
    }
}
