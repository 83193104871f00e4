package org.productops.feedback.privacy;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.lang.reflect.Method;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
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
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.java.ao.Accessor;
import net.java.ao.RawEntity;
import net.java.ao.schema.Table;
import org.productops.common.access.Access;
import org.productops.common.audit.ao.AuditEntryEntity;
import org.productops.common.audit.ao.AuditTraces;
import org.productops.common.error.Confirmation;
import org.productops.common.error.FieldErrors;
import org.productops.common.error.InvalidException;
import org.productops.common.error.Message;
import org.productops.common.error.UnconfirmedException;
import org.productops.common.imports.ao.AoImportStore;
import org.productops.common.imports.ao.ImportTraces;
import org.productops.common.job.InMemoryJobStore;
import org.productops.common.job.Job;
import org.productops.common.job.JobService;
import org.productops.common.job.JobState;
import org.productops.common.job.ao.JobTraces;
import org.productops.common.person.Erased;
import org.productops.common.person.PersonReport;
import org.productops.common.person.PersonTrace;
import org.productops.common.person.PersonTraces;
import org.productops.common.store.ao.ContentParts;
import org.productops.common.text.SearchFolding;
import org.productops.devhost.database.SqlCounter;
import org.productops.feedback.FeedbackTraces;
import org.productops.feedback.answer.ao.AnswerTemplateEntity;
import org.productops.feedback.answer.ao.AnswerTraces;
import org.productops.feedback.answer.ao.ToldEntity;
import org.productops.feedback.ao.AoFeedbackPeopleStore;
import org.productops.feedback.ao.AoFeedbackStore;
import org.productops.feedback.ao.FeedbackEntity;
import org.productops.feedback.capture.ao.CaptureTraces;
import org.productops.feedback.inbox.ao.SavedViewTraces;
import org.productops.feedback.intake.IntakeEntry;
import org.productops.feedback.intake.IntakeState;
import org.productops.feedback.intake.IntakeTraces;
import org.productops.feedback.intake.ao.AoIntakeEntryStore;
import org.productops.feedback.intake.ao.AoIntakePeopleStore;
import org.productops.feedback.intake.ao.IntakeEntryEntity;
import org.productops.feedback.intake.ao.IntakeSourceTraces;
import org.productops.feedback.item.ItemDescriptions;
import org.productops.feedback.item.ao.AoFeedbackItemStore;
import org.productops.feedback.item.ao.FeedbackItemEntity;
import org.productops.feedback.item.ao.ItemTraces;
import org.productops.feedback.organisation.OrganisationFixture;
import org.productops.feedback.organisation.OrganisationNames;
import org.productops.feedback.organisation.ao.OrganisationTraces;
import org.productops.feedback.portal.ao.AoPortalFileStore;
import org.productops.feedback.portal.ao.PortalFileEntity;
import org.productops.feedback.portal.ao.PortalFilePartEntity;
import org.productops.feedback.portal.ao.PortalTraces;
import org.productops.feedback.portal.ao.SentEntity;
import org.productops.feedback.portal.ao.SentTraces;
import org.productops.glossary.GlossaryLibrary;
import org.productops.glossary.GlossaryTraces;
import org.productops.glossary.ao.AoConceptStore;
import org.productops.glossary.ao.AoGlossaryStore;
import org.productops.glossary.highlight.UnmarkedLibrary;
import org.productops.glossary.highlight.UnmarkedReaderTraces;
import org.productops.glossary.highlight.ao.AoUnmarkedStore;
import org.productops.glossary.highlight.ao.UnmarkedReaderEntity;
import org.productops.glossary.proposal.ao.RefusedWordTraces;
import org.productops.glossary.proposal.ao.WordSearchTraces;
import org.productops.outcome.ao.CriterionTraces;
import org.productops.style.StyleLibrary;
import org.productops.style.StyleTraces;
import org.productops.style.ao.AoStyleGuideStore;
import org.productops.style.ao.AoStyleRuleStore;
import org.productops.testing.OnEveryDatabase;
import org.productops.testing.TestDatabase;
import org.productops.testing.fakes.FakeIssues;
import org.productops.testing.fakes.HeldJobThreads;

/** Erases a person of whom something is kept in every topic, and looks for what is left in all texts of all tables. */
class ErasureTest {

    private static final Instant NOW = Instant.parse("2026-05-04T10:00:00Z");
    private static final InstantSource CLOCK = InstantSource.fixed(NOW);
    private static final String NAME = "J\u00f6rg Weber";
    private static final String MAIL = "joerg.weber@acme.example";
    private static final String QUOTE = "Every Monday the export of our invoices stops halfway";

    /** The account of the same person. */
    private static final String USER = "key-weber";

    /** Whose tables may name people who gave feedback, who are named in what others wrote, or who did something. */
    private static final Pattern OURS = Pattern.compile(
            "<entity>(org\\.productops\\.(?:feedback|outcome|glossary|style|common)\\.[\\w.]+)</entity>");

    private static final List<Class<? extends RawEntity<?>>> TABLES = tables();

    /** Columns in which nobody writes anything, with what stands there. All others are filled with the person's name. */
    private static final Map<String, String> NO_WORDS = Map.ofEntries(
            entry("*.ACTION_NAME", "productops.organisation.audit.changed"),
            entry("*.AREA_KEY", "payments"),
            entry("*.BEFORE_STATE", "NEW"),
            entry("*.BODY_HASH", "hash"),
            entry("*.CAPTURED_KIND", "REQUEST"),
            entry("*.CAPTURE_STATE", "SENT"),
            entry("*.CASE_RULE", "ANY"),
            entry("*.CHANGE_ACTION", "CHANGED"),
            entry("*.CONCEPT_STATUS", "APPROVED"),
            entry("*.COPY_NAME", "areas"),
            entry("*.COPY_TAG", "tag"),
            entry("*.COUNTED_MONTH", "2026-05"),
            entry("*.COUNTED_POINTS", "1,2"),
            entry("*.DELIVERY_STATE", "OPEN"),
            entry("*.ENCODING_NAME", "UTF_8"),
            entry("*.ENTRY_KIND", "CONFIGURATION"),
            entry("*.ENTRY_STATE", "DONE"),
            entry("*.EVENT_KIND", "HEARD"),
            entry("*.FORMAT_NAME", "csv"),
            entry("*.FORMER_HASH", "hash"),
            entry("*.GLOSSARY_IDS", "1"),
            entry("*.GLOSSARY_KEY", "DOC"),
            entry("*.GROUP_NAME", "jira-users"),
            entry("*.GUIDE_IDS", "4\t1767225600000"),
            entry("*.GUIDE_KEY", "company"),
            entry("*.GUIDE_NAME", "Company"),
            entry("*.HEARD_ON", "2026-05-04"),
            entry("*.HIGHLIGHT_MODE", "ALL"),
            entry("*.HOLDS_FROM", "2026-05-04"),
            entry("*.IDENTITY_HASH", "hash"),
            entry("*.IMPORTANCE", "USEFUL"),
            entry("*.IMPORT_STATE", "APPLIED"),
            entry("*.IMPORT_SUBJECT", "feedback"),
            entry("*.INDEX_NAME", "feedback"),
            entry("*.INTAKE_KIND", "JSON"),
            entry("*.JOB_KIND", "import"),
            entry("*.JOB_STATE", "DONE"),
            entry("*.KIND_NAME", "REQUEST"),
            entry("*.LANGUAGE_TAG", "en"),
            entry("*.LINK_PAIR", "4-9"),
            entry("*.ORGANISATION_STATE", "CUSTOMER"),
            entry("*.OUTCOME_NAME", "MET"),
            entry("*.PAGE_KIND", "NEW"),
            entry("*.PART_OF_SPEECH", "NOUN"),
            entry("*.PROBLEM_KIND", "FAILED"),
            entry("*.RECORD_KEY", "feedback-4"),
            entry("*.RELATION_KIND", "BROADER"),
            entry("*.REVIEWED_ON", "2026-05-04"),
            entry("*.REVIEW_ON", "2026-05-04"),
            entry("*.RULE_NAME", "Headings"),
            entry("*.RULE_STATE", "ON"),
            entry("*.SAID_BY", "CUSTOMER"),
            entry("*.SEGMENT_NAME", "Enterprise"),
            entry("*.SENT_ON", "2026-05-04"),
            entry("*.SEPARATOR_NAME", "COMMA"),
            entry("*.SIGN_SECRET", "secret"),
            entry("*.SITE_ADDRESS", "https://wiki.example"),
            entry("*.SITE_NAME", "Wiki"),
            entry("*.SNAPSHOT_NAME", "areas"),
            entry("*.SOURCE_KEY", "desk"),
            entry("*.SOURCE_NAME", "CUSTOMER"),
            entry("*.SPACE_KEY", "DOC"),
            entry("*.STANDING_NAME", "CUSTOMER"),
            entry("*.STATE_NAME", "DECLINED"),
            entry("*.TERM_STATUS", "PREFERRED"),
            entry("*.TERM_TYPE", "FULL_FORM"),
            entry("*.TOKEN_HASH", "hash"),
            entry("*.TOKEN_TEXT", "token"),
            entry("FEEDBACK_SENT.ORIGINAL_TOKEN", "token"),
            entry("FEEDBACK_TOLD.TOLD_RUN", "run"),
            entry("*.WORDS_HASH", "hash"),
            // A kind of holder and who it is.
            entry("GLOSSARY.EDITORS", "USER\tkey-weber"),
            entry("STYLE_GUIDE.EDITORS", "USER\tkey-weber"),
            // An address in lower case without spaces.
            entry("*.ADDRESS_NAME", "ideas"),
            // A document or picture as it was sent: it goes as a whole, or becomes Jira's.
            entry("FEEDBACK_FILE_PART.PART_CONTENT", "AAAA"),
            // What the other product tells; it is had from there anew.
            entry("LINKED_COPY_PART.PART_CONTENT", "AAAA"));

    /** What stays, with the reason. */
    private static final Set<String> STAYS = Set.of(
            // Nobody erases what they did themselves; the product's own log has it, too.
            "AUDIT_ENTRY.USER_KEY",
            // These go by themselves, with what was begun.
            "IMPORT_RUN.USER_KEY",
            "JOB.USER_KEY",
            // One row for each account, which the next message replaces.
            "DAILY_DIGEST.USER_KEY",
            // Duties, which somebody else must take on.
            "FEEDBACK_PORTAL.OWNER_KEY",
            "INTAKE_SOURCE.RUNS_AS_KEY",
            "CONCEPT.OWNER_KEY",
            // Concepts and domains are found by what they are called.
            "CONCEPT_TERM.TERM_TEXT",
            "CONCEPT_TERM.TERM_FORMS",
            "GLOSSARY_DOMAIN.DOMAIN_NAME",
            "STYLE_GUIDE.OWNER_KEY",
            // What a style guide looks for: without a word it would find something else.
            "STYLE_GUIDE.ACCEPTED_WORDS",
            "STYLE_GUIDE.REJECTED_WORDS",
            // Organisations are found by their names.
            "ORGANISATION.ORGANISATION_NAME",
            "ORGANISATION.ALIASES",
            "ORGANISATION.MAIL_DOMAINS");

    private static final Set<String> JSON = Set.of(
            "FIELD_CHANGES",
            "FIELD_NAMES",
            "FORMAT_OPTIONS",
            "FOUND_WORDS",
            "INTAKE_RULES",
            "JOB_MESSAGE",
            "JOB_TITLE",
            "MEANT_PEOPLE",
            "MENDED_CELLS",
            "OUTCOME_FACTS",
            "QUESTIONS",
            "SENT_BODY",
            "STATE_BEFORE");

    /** In which users stand by their keys, besides those that end so. */
    private static final Set<String> USERS = Set.of("REVIEWED_BY");

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
        for (FeedbackEntity said : ao.find(FeedbackEntity.class, "ISSUE_ID = ?", issueId)) {
            row.put("FOLDED", SearchFolding.fold(said.getQuote()));
        }
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

    private static long sentIn(ActiveObjects ao, String ownId, IntakeState state, long issueId, String body) {
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
        organisations.people.user("weber", NAME).address("weber", MAIL);
        issues.add(4, "FB-4", "feedback");
        fillAll(ao);
        issues.add(1, "FB-1", "feedback");
        issues.add(2, "FB-2", "feedback");
        feedback(ao, 1, NAME, MAIL, QUOTE);
        feedback(ao, 2, "Kim Lee", "kim@birch.example", "The colours of the calendar are lovely, thank you");
        item(ao, 1, QUOTE, "Told " + NAME.toUpperCase(Locale.ROOT) + " by phone");
        item(ao, 2, "Colours", "As J\u00f6rg   Weber says");
        sentIn(ao, "4711", IntakeState.DONE, 1, "{\"said\":\"" + QUOTE + "\",\"who\":\"J\\u00f6rg Weber\"}");
        sentIn(ao, MAIL, IntakeState.WAITING, 0, "{\"n\":7,\"said\":\"It is slow\",\"mail\":\"" + MAIL + "\"}");
        sentIn(ao, "broken", IntakeState.QUARANTINED, 0, "{" + NAME + " <" + MAIL + "> " + QUOTE);
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

    private List<PersonTraces> traces(ActiveObjects ao) {
        var writes = organisations.storage.issueWrites(issues);
        var transactions = organisations.storage.transactions();
        return List.of(
                new AuditTraces(ao, transactions),
                new JobTraces(ao, transactions),
                new ImportTraces(ao, new AoImportStore(ao), transactions),
                new FeedbackTraces(
                        new AoFeedbackPeopleStore(ao, CLOCK),
                        new AoFeedbackStore(ao, CLOCK),
                        new ItemDescriptions(new AoFeedbackItemStore(ao), new AoFeedbackStore(ao, CLOCK)),
                        writes),
                new IntakeTraces(
                        new AoIntakePeopleStore(ao), new AoIntakeEntryStore(ao), organisations.storage.writes(), CLOCK),
                new IntakeSourceTraces(ao, transactions),
                new OrganisationTraces(ao),
                new PortalTraces(ao, transactions),
                new SentTraces(ao, new AoPortalFileStore(ao), transactions),
                new CaptureTraces(ao, transactions),
                new SavedViewTraces(ao, transactions),
                new UnmarkedReaderTraces(
                        new AoUnmarkedStore(ao),
                        new UnmarkedLibrary(
                                new AoUnmarkedStore(ao),
                                organisations.storage.snapshotWrites(),
                                organisations.storage.snapshots())),
                new WordSearchTraces(ao, transactions),
                new RefusedWordTraces(ao, transactions),
                new AnswerTraces(ao, transactions),
                new CriterionTraces(ao, transactions),
                new ItemTraces(ao, writes, CLOCK),
                glossaryTraces(ao),
                styleTraces(ao));
    }

    private StyleTraces styleTraces(ActiveObjects ao) {
        AoStyleGuideStore guides = new AoStyleGuideStore(ao);
        AoStyleRuleStore rules = new AoStyleRuleStore(ao);
        return new StyleTraces(
                guides,
                rules,
                new StyleLibrary(rules, guides, organisations.storage.snapshots()),
                organisations.storage.snapshotWrites());
    }

    private GlossaryTraces glossaryTraces(ActiveObjects ao) {
        AoConceptStore concepts = new AoConceptStore(ao);
        AoGlossaryStore glossaries = new AoGlossaryStore(ao);
        return new GlossaryTraces(
                concepts,
                glossaries,
                new GlossaryLibrary(concepts, glossaries, organisations.storage.snapshots()),
                organisations.storage.snapshotWrites());
    }

    private PrivacyService service(ActiveObjects ao) {
        return new PrivacyService(
                new Access(organisations.people),
                organisations.people,
                Optional.of(new OrganisationNames(organisations.library)),
                Optional.of(traces(ao)),
                Optional.of(issues),
                organisations.storage.transactions(),
                organisations.audit);
    }

    @SuppressWarnings("unchecked") // the descriptor names entities
    private static List<Class<? extends RawEntity<?>>> tables() {
        List<Class<? extends RawEntity<?>>> tables = new ArrayList<>();
        try {
            for (String name : OURS.matcher(Files.readString(Path.of("atlassian-plugin.xml")))
                    .results()
                    .map(found -> found.group(1))
                    .toList()) {
                tables.add((Class<? extends RawEntity<?>>) Class.forName(name));
            }
        } catch (IOException | ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
        return tables;
    }

    private static String name(Class<?> table) {
        return table.getAnnotation(Table.class).value();
    }

    private static String column(Method accessor) {
        return accessor.getAnnotation(Accessor.class).value();
    }

    private static boolean isWords(Class<?> table, String column) {
        return !NO_WORDS.containsKey("*." + column) && !NO_WORDS.containsKey(name(table) + "." + column);
    }

    /** A row in each table that names the person in each column, of feedback that somebody else gave. */
    @SuppressWarnings({"unchecked", "rawtypes"}) // any table
    private static void fillAll(ActiveObjects ao) {
        for (Class table : TABLES) {
            Map<String, Object> row = new HashMap<>();
            for (Method accessor : ((Class<?>) table).getDeclaredMethods()) {
                if (accessor.isAnnotationPresent(Accessor.class)) {
                    row.put(column(accessor), value(table, accessor));
                }
            }
            ao.create(table, row);
        }
    }

    private static Object value(Class<?> table, Method accessor) {
        String column = column(accessor);
        Class<?> type = accessor.getReturnType();
        if (type == Date.class) {
            return Date.from(NOW);
        }
        if (type == boolean.class || type == Boolean.class) {
            return true;
        }
        if (type == int.class || type == Integer.class) {
            return 4;
        }
        if (type != String.class) {
            return Set.of("IMPORT_ID", "GLOSSARY_ID", "GUIDE_ID").contains(column) ? 1L : 4L;
        }
        if (!isWords(table, column)) {
            return NO_WORDS.getOrDefault(name(table) + "." + column, NO_WORDS.get("*." + column));
        }
        if (column.endsWith("_KEY") || USERS.contains(column)) {
            return USER;
        }
        if (column.equals("PART_CONTENT")) {
            return ContentParts.of(("{\"said\":\"by " + NAME + "\"}").getBytes(StandardCharsets.UTF_8))
                    .get(0);
        }
        if (column.equals("SAID")) {
            return "{\"said\":{\"QUOTE\":\"As " + NAME + " told\"}}";
        }
        if (name(table).equals("STYLE_RULE") && column.equals("DEFINITION")) {
            return "{\"extends\":\"existence\",\"message\":\"as " + NAME + " told\",\"tokens\":[\"utilise\"]}";
        }
        if (column.equals("VIEW_QUERY")) {
            return "state=NEW&text=" + URLEncoder.encode("of " + NAME, StandardCharsets.UTF_8);
        }
        if (column.equals("FOLDED") || column.equals("SEARCH_TEXT")) {
            return "as jorg weber told";
        }
        if (name(table).equals("INTAKE_ENTRY") && column.equals("REASON")) {
            return "{\"general\":[{\"key\":\"any\",\"arguments\":[\"as J\\u00f6rg  weber told\"]}],\"fields\":{}}";
        }
        return JSON.contains(column)
                ? "[{\"field\":\"any\",\"after\":\"as J\\u00f6rg  weber told\"}]"
                : "as " + NAME + " told";
    }

    /** All texts of all tables, by their columns. */
    private static List<String> texts(ActiveObjects ao) throws ReflectiveOperationException {
        List<String> texts = new ArrayList<>();
        for (Class<? extends RawEntity<?>> table : TABLES) {
            for (RawEntity<?> row : rows(ao, table)) {
                for (Method accessor : table.getDeclaredMethods()) {
                    if (accessor.isAnnotationPresent(Accessor.class) && accessor.getReturnType() == String.class) {
                        Object text = accessor.invoke(row);
                        if (text != null) {
                            boolean isPart = column(accessor).equals("PART_CONTENT");
                            texts.add(name(table) + "." + column(accessor) + "="
                                    + (isPart ? content(text.toString()) : text));
                        }
                    }
                }
            }
        }
        return texts;
    }

    private static String content(String part) {
        return new String(ContentParts.whole(List.of(part)), StandardCharsets.UTF_8);
    }

    private static boolean stays(String text) {
        return STAYS.contains(text.substring(0, text.indexOf('=')));
    }

    @SuppressWarnings({"unchecked", "rawtypes"}) // any table
    private static List<RawEntity<?>> rows(ActiveObjects ao, Class table) {
        return Arrays.asList((RawEntity<?>[]) ao.find(table));
    }

    /** Files of imports, and views that are somebody's own, are nothing that is counted. */
    private static Map<String, Integer> counts(ActiveObjects ao) {
        return TABLES.stream()
                .filter(table -> !name(table).startsWith("IMPORT_"))
                // All that it says is about the account.
                .filter(table -> table != UnmarkedReaderEntity.class)
                .collect(Collectors.toMap(
                        ErasureTest::name, table -> rows(ao, table).size()));
    }

    private static boolean isNamed(String text) {
        String folded = text.toLowerCase(Locale.ROOT);
        return folded.contains("weber") || folded.contains("j\u00f6rg") || folded.contains("joerg");
    }

    @OnEveryDatabase
    void eachColumnOfEachTableIsFilled(TestDatabase database) throws ReflectiveOperationException {
        ActiveObjects ao = filled(database);
        Set<String> named = texts(ao).stream()
                .filter(ErasureTest::isNamed)
                .map(text -> text.substring(0, text.indexOf('=')))
                .collect(Collectors.toSet());

        assertThat(TABLES).hasSizeGreaterThan(30);
        for (Class<?> table : TABLES) {
            assertThat(rows(ao, table)).as(name(table)).isNotEmpty();
            assertThat(named)
                    .containsAll(Arrays.stream(table.getDeclaredMethods())
                            .filter(each ->
                                    each.isAnnotationPresent(Accessor.class) && each.getReturnType() == String.class)
                            .map(ErasureTest::column)
                            .filter(column -> isWords(table, column))
                            .map(column -> name(table) + "." + column)
                            .toList());
        }
    }

    @OnEveryDatabase
    void everybodyWhoKeepsSomethingIsAsked(TestDatabase database) {
        Set<String> all = new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests()).importPackages("org.productops").stream()
                        .filter(type -> type.isAssignableTo(PersonTraces.class)
                                && !type.getModifiers().contains(JavaModifier.ABSTRACT))
                        .map(JavaClass::getName)
                        .collect(Collectors.toSet());

        assertThat(traces(open(database)))
                .extracting(each -> each.getClass().getName())
                .containsExactlyInAnyOrderElementsOf(all);
    }

    @OnEveryDatabase
    void nothingSaysWhoItWasAndAllIsStillCounted(TestDatabase database) throws ReflectiveOperationException {
        ActiveObjects ao = filled(database);
        Map<String, Integer> before = counts(ao);

        PrivacyService service = service(ao);
        int found = places(service, NAME);
        int erased = erase(service, NAME, false);

        assertThat(texts(ao)).filteredOn(text -> !stays(text)).noneMatch(ErasureTest::isNamed);
        assertThat(texts(ao)).anyMatch(text -> text.contains(QUOTE));
        assertThat(counts(ao)).isEqualTo(before);
        assertThat(erased).as("all but the files with their words").isEqualTo(found - 1);
        assertThat(rows(ao, IntakeEntryEntity.class))
                .extracting(row -> ((IntakeEntryEntity) row).getEntryState())
                .as("what waited waits on and becomes an issue")
                .containsExactlyInAnyOrder("DONE", "DONE", "WAITING", "QUARANTINED");
        assertThat(new AoIntakeEntryStore(ao).body(3)).isEqualTo("{\"n\":7,\"said\":\"It is slow\",\"mail\":\"\"}");
        assertThat(erase(service, NAME, false)).isZero();
        assertThat(places(service, NAME))
                .as("nobody knows any more whose it was")
                .isZero();
    }

    private static Stream<PersonTrace> everything(PersonReport report) {
        return Stream.concat(report.traces().stream(), report.mentions().stream());
    }

    private static int places(PrivacyService service, String person) {
        return (int) service.find(new PrivacyDraft(person, "")).stream()
                .flatMap(ErasureTest::everything)
                .filter(trace -> !trace.stays())
                .count();
    }

    private static int erase(PrivacyService service, String person, boolean words) {
        return service.erase(new PrivacyDraft(person, ""), words, true, Confirmation.EVERYTHING).stream()
                .mapToInt(Erased::count)
                .sum();
    }

    @OnEveryDatabase
    void thePeopleOfAnOrganisationAreErasedWhoeverElseIsCalledTheSame(TestDatabase database)
            throws ReflectiveOperationException {
        ActiveObjects ao = filled(database);
        Map<String, Integer> before = counts(ao);

        service(ao).erase(new PrivacyDraft("", "Acme"), false, true, Confirmation.EVERYTHING);

        assertThat(texts(ao))
                .filteredOn(text -> !stays(text) && !text.endsWith(USER))
                // Somebody of another organisation says of themselves that they are called so.
                .filteredOn(text -> !text.startsWith("FEEDBACK.") || !text.contains("as " + NAME + " told"))
                .filteredOn(text -> !text.startsWith("FEEDBACK_ITEM.FOLDED=") || !text.contains("as jorg weber told"))
                .noneMatch(ErasureTest::isNamed);
        assertThat(counts(ao)).isEqualTo(before);
        assertThat(texts(ao))
                .filteredOn(text -> text.equals("FEEDBACK.ORGANISATION=Acme"))
                .hasSize(2);
    }

    @OnEveryDatabase
    void whatStaysIsNamedForWhoMustChangeIt(TestDatabase database) {
        PrivacyService service = service(filled(database));

        erase(service, NAME, true);

        assertThat(service.find(new PrivacyDraft(NAME, "")))
                .flatExtracting(report -> everything(report).toList())
                .allMatch(PersonTrace::stays)
                .flatExtracting(trace -> trace.fields().keySet())
                .contains("organisation", "aliases", "owner");
    }

    @OnEveryDatabase
    void theirWordsGoAndTheQueueSaysWhatDoesNotBecomeAnIssue(TestDatabase database)
            throws ReflectiveOperationException {
        ActiveObjects ao = filled(database);
        PrivacyService service = service(ao);
        int found = places(service, MAIL);

        assertThat(erase(service, MAIL, true)).isEqualTo(found);

        assertThat(texts(ao))
                .filteredOn(text -> !stays(text))
                .noneMatch(text -> isNamed(text) || text.contains("Monday") || text.contains("monday"));
        assertThat(texts(ao)).anyMatch(text -> text.contains("calendar are lovely"));
        assertThat(rows(ao, FeedbackEntity.class)).hasSize(3);
        assertThat(rows(ao, FeedbackItemEntity.class)).hasSize(3);
        assertThat(rows(ao, ToldEntity.class)).hasSize(2);
        assertThat(rows(ao, SentEntity.class)).hasSize(3);
        assertThat(rows(ao, PortalFileEntity.class)).as("files of theirs go").hasSize(1);
        List<IntakeEntry> entries = new AoIntakeEntryStore(ao).findAll(List.of(1L, 2L, 3L, 4L));
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

        List<PersonReport> found = service(ao).find(new PrivacyDraft(NAME, ""));
        assertThat(found)
                .allSatisfy(report ->
                        assertThat(everything(report)).as(report.topic()).isNotEmpty());
        assertThat(found).extracting(PersonReport::topic).allMatch(PrivacyLabels::isTopic);
        assertThat(found)
                .flatExtracting(report -> everything(report).toList())
                .flatExtracting(trace -> trace.fields().keySet())
                .allMatch(PrivacyLabels::isField);
        assertThat(service(ao).find(new PrivacyDraft("Nobody Else", "")))
                .allSatisfy(report -> assertThat(everything(report)).isEmpty());
    }

    @OnEveryDatabase
    void whatOnlyMentionsANameStaysUntilThatIsChosen(TestDatabase database) throws ReflectiveOperationException {
        ActiveObjects ao = filled(database);
        PrivacyService service = service(ao);
        PrivacyDraft draft = new PrivacyDraft(NAME, "");
        List<PersonReport> found = service.find(draft);
        assertThat(report(found, "audit").traces()).isEmpty();
        assertThat(report(found, "audit").mentions()).isNotEmpty();
        assertThat(report(found, "feedback").traces())
                .extracting(PersonTrace::issueId)
                .containsExactly(1L);

        UnconfirmedException asked = catchThrowableOfType(
                UnconfirmedException.class, () -> service.erase(draft, false, false, Confirmation.NONE));
        assertThat(asked.facts())
                .extracting(Message::key)
                .containsExactly(
                        "productops.organisation.privacy.takes", "productops.organisation.privacy.leaves-mentions");
        service.erase(draft, false, false, Confirmation.of(asked.answer()));

        assertThat(texts(ao))
                .filteredOn(text -> text.startsWith("AUDIT_ENTRY.FIELD_CHANGES="))
                .anyMatch(ErasureTest::isNamed);
        assertThat(texts(ao))
                .filteredOn(text -> text.startsWith("FEEDBACK.SPEAKER=") || text.startsWith("FEEDBACK.CONTACT="))
                .noneMatch(text -> text.contains("=" + NAME) || text.contains(MAIL));
        assertThat(new AoIntakeEntryStore(ao).body(3)).isEqualTo("{\"n\":7,\"said\":\"It is slow\",\"mail\":\"\"}");
    }

    private static PersonReport report(List<PersonReport> all, String topic) {
        return all.stream()
                .filter(each -> each.topic().equals(topic))
                .findFirst()
                .orElseThrow();
    }

    @OnEveryDatabase
    void anOrdinaryWordFindsNobody(TestDatabase database) {
        ActiveObjects ao = filled(database);
        ao.create(AuditEntryEntity.class, auditOf("Definition of done"));
        PrivacyService service = service(ao);

        for (String letter : List.of("a", "of", "J.", "-")) {
            assertThatThrownBy(() -> service.find(new PrivacyDraft(letter, "")))
                    .as(letter)
                    .isInstanceOf(InvalidException.class);
        }
        for (String word : List.of("done", "Definition of done", "told", "CUSTOMER", "any", "field")) {
            assertThat(service.find(new PrivacyDraft(word, "")))
                    .as(word)
                    .flatExtracting(PersonReport::traces)
                    .isEmpty();
        }
        assertThat(places(service, "done")).isZero();
    }

    private static Map<String, Object> auditOf(String subject) {
        Map<String, Object> row = new HashMap<>();
        for (Method accessor : AuditEntryEntity.class.getDeclaredMethods()) {
            if (accessor.isAnnotationPresent(Accessor.class)) {
                row.put(column(accessor), value(AuditEntryEntity.class, accessor));
            }
        }
        row.put("SUBJECT", subject);
        row.put("FIELD_CHANGES", "[]");
        return row;
    }

    @OnEveryDatabase
    void howMuchIsKeptMakesNoMoreStatements(TestDatabase database) {
        ActiveObjects ao = filled(database);
        PrivacyService service = service(ao);
        int few = statements(database, service);
        for (int i = 0; i < 60; i++) {
            sentIn(ao, "more" + i, IntakeState.WAITING, 0, "{\"said\":\"It is slow\",\"who\":\"Somebody\"}");
            feedback(ao, 1_000 + i, "Kim Lee " + i, "kim" + i + "@birch.example", "Lovely " + i);
        }

        assertThat(statements(database, service)).isEqualTo(few);
    }

    private static int statements(TestDatabase database, PrivacyService service) {
        try (SqlCounter.Recording sql = database.record()) {
            service.find(new PrivacyDraft(NAME, ""));
            return sql.statements().size();
        }
    }

    @OnEveryDatabase
    void erasesAsAJobThatNamesNobody(TestDatabase database) throws ReflectiveOperationException {
        ActiveObjects ao = filled(database);
        HeldJobThreads threads = new HeldJobThreads();
        Access access = new Access(organisations.people);
        JobService jobs = new JobService(new InMemoryJobStore(), threads, access, CLOCK);
        ErasureService erasure = new ErasureService(access, service(ao), jobs, CLOCK);
        PrivacyDraft draft = new PrivacyDraft(NAME, "");
        assertThatThrownBy(() -> erasure.start(draft, true, true, Confirmation.NONE))
                .isInstanceOf(UnconfirmedException.class);
        assertThat(erasure.latest()).isEmpty();

        Job job = erasure.start(draft, true, true, Confirmation.EVERYTHING);
        assertThat(erasure.latest().orElseThrow().state().isGoing()).isTrue();
        assertThat(erasure.left(job)).isEmpty();
        assertThat(texts(ao)).anyMatch(text -> text.startsWith("FEEDBACK.SPEAKER=") && isNamed(text));
        organisations.people.actAsNobody();
        threads.runNext();
        organisations.people.actAs("root");

        Job over = erasure.latest().orElseThrow();
        assertThat(over.state()).isEqualTo(JobState.DONE);
        assertThat(over.done()).isEqualTo(over.total()).isPositive();
        assertThat(over.toString()).doesNotContain("Weber");
        assertThat(erasure.left(over))
                .isNotEmpty()
                .isSorted()
                .doesNotContain(0L)
                .doesNotHaveDuplicates();
        assertThat(texts(ao)).filteredOn(text -> !stays(text)).noneMatch(ErasureTest::isNamed);
    }
}
