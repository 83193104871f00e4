package org.productops.architecture;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;
import static org.productops.architecture.ArchitectureTest.PLUGIN;

import com.tngtech.archunit.core.domain.JavaClass;
import java.io.IOException;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.java.ao.Accessor;
import net.java.ao.Mutator;
import net.java.ao.RawEntity;
import net.java.ao.db.H2DatabaseProvider;
import net.java.ao.db.MySQLDatabaseProvider;
import net.java.ao.db.OracleDatabaseProvider;
import net.java.ao.db.PostgreSQLDatabaseProvider;
import net.java.ao.db.SQLServerDatabaseProvider;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Tables and columns: their names are public once they are released. The vocabulary is the list of all columns, so that
 * one word stands for one thing, in one type, wherever it is; who adds a column adds its word here, or finds the one that
 * there is.
 */
class SchemaTest {

    private static final String TEXT = "text of any length";

    private static final Map<String, String> VOCABULARY = Map.ofEntries(
            entry("ABOUT", TEXT),
            entry("ACCEPTED_WORDS", TEXT),
            entry("ACTION_NAME", "text up to 100"),
            entry("ADDED_AT", "Date"),
            entry("ADDED_BY_KEY", "text up to 255"),
            entry("ADDRESS_NAME", "text up to 60"),
            entry("AFTERWARDS", "boolean"),
            entry("ALIASES", TEXT),
            entry("ANSWER", TEXT),
            entry("ANSWER_DAYS", "int"),
            entry("ARCHIVE_GONE", "boolean"),
            entry("AREA_KEY", "text up to 63"),
            entry("AREA_NAME", "text up to 100"),
            entry("ASKED_AT", "Date"),
            entry("ASKED_COUNT", "int"),
            entry("ASKER_KEY", "text up to 255"),
            entry("ASSIGNEE_KEY", "text up to 255"),
            entry("AS_EVERYWHERE", "boolean"),
            entry("AS_OF", "Date"),
            entry("ATTEMPT_COUNT", "int"),
            entry("BASELINE", "text up to 255"),
            entry("BEFORE_LATER", "long"),
            entry("BEFORE_REASON", TEXT),
            entry("BEFORE_SINCE", "long"),
            entry("BEFORE_STATE", "text up to 20"),
            entry("BLOCKED_COUNT", "int"),
            entry("BODY_HASH", "text up to 64"),
            entry("BODY_KEPT", "boolean"),
            entry("CAPTURED_AT", "Date"),
            entry("CAPTURED_KIND", "text up to 20"),
            entry("CAPTURE_ANSWER", TEXT),
            entry("CAPTURE_STATE", "text up to 20"),
            entry("CASE_RULE", "text up to 20"),
            entry("CHANGED_AT", "Date"),
            entry("CHANGED_IN", "long"),
            entry("CHANGED_MILLIS", "long"),
            entry("CHANGE_ACTION", "text up to 30"),
            entry("CHANGE_DETAIL", TEXT),
            entry("CHANNEL", "text up to 255"),
            entry("CHANNELS", TEXT),
            entry("CHECKLIST_ID", "long"),
            entry("CHECKLIST_NAME", "text up to 255"),
            entry("CHECK_KIND", "text up to 30"),
            entry("CHECK_VALUE", "text up to 255"),
            entry("CONCEPT_ID", "long"),
            entry("CONCEPT_STATUS", "text up to 20"),
            entry("CONSENT", "boolean"),
            entry("CONTACT", "text up to 255"),
            entry("COPY_NAME", "text up to 30"),
            entry("COPY_TAG", "text up to 100"),
            entry("COUNTED_MONTH", "text up to 7"),
            entry("COUNTED_ON", "text up to 10"),
            entry("COUNTED_POINTS", TEXT),
            entry("CREATED_AT", "Date"),
            entry("CREATED_MILLIS", "long"),
            entry("CRITERION_ID", "long"),
            entry("DECIDED_AT", "Date"),
            entry("DECIDER_KEY", "text up to 255"),
            entry("DEFINITION", TEXT),
            entry("DELETED", "boolean"),
            entry("DELIVERY_ID", "long"),
            entry("DELIVERY_STATE", "text up to 20"),
            entry("DESCRIPTION", TEXT),
            entry("DESIGNATION_KEY", "text up to 64"),
            entry("DESIGNATION_KIND", "text up to 20"),
            entry("DESIGNATION_POSITION", "int"),
            entry("DESIGNATION_TEXT", "text up to 100"),
            entry("DOMAIN_ID", "long"),
            entry("DOMAIN_NAME", "text up to 255"),
            entry("DONE_AT", "Date"),
            entry("DONE_KEY", "text up to 255"),
            entry("DUE_AT", "Date"),
            entry("EDITED_AT", "Date"),
            entry("EDITORS", TEXT),
            entry("ENCODING_NAME", "text up to 20"),
            entry("ENDED_AT", "Date"),
            entry("ENDER_KEY", "text up to 255"),
            entry("END_REASON", TEXT),
            entry("ENTRY_ID", "long"),
            entry("ENTRY_KIND", "text up to 20"),
            entry("ENTRY_LINE", "text up to 255"),
            entry("ENTRY_STATE", "text up to 20"),
            entry("EVENT_KIND", "text up to 20"),
            entry("EXCLUSIONS", TEXT),
            entry("EXCUSED_COUNT", "int"),
            entry("EXCUSED_UNTIL", "text up to 10"),
            entry("EXPIRES_AT", "Date"),
            entry("EXPLANATION_POSITION", "int"),
            entry("FAILED_CHECK", "text up to 255"),
            entry("FEEDBACK_COUNT", "int"),
            entry("FEEDBACK_ID", "long"),
            entry("FIELD_CHANGES", TEXT),
            entry("FIELD_ID", "text up to 255"),
            entry("FIELD_NAMES", TEXT),
            entry("FILE_BYTES", "long"),
            entry("FILE_ID", "long"),
            entry("FILE_NAME", "text up to 255"),
            entry("FILLING", "text up to 20"),
            entry("FOLDED", TEXT),
            entry("FORMAT_NAME", "text up to 50"),
            entry("FORMAT_OPTIONS", TEXT),
            entry("FORMER_HASH", "text up to 64"),
            entry("FORMER_KEY", "text up to 63"),
            entry("FORMER_UNTIL", "Date"),
            entry("FOUND_AT", "Date"),
            entry("FOUND_WORDS", TEXT),
            entry("GAP_KIND", "text up to 30"),
            entry("GLOSSARY_ID", "long"),
            entry("GLOSSARY_IDS", TEXT),
            entry("GLOSSARY_KEY", "text up to 255"),
            entry("GLOSSARY_NAME", "text up to 255"),
            entry("GOES_OUT", "boolean"),
            entry("GROUP_NAME", "text up to 255"),
            entry("GUIDE_ID", "long"),
            entry("GUIDE_IDS", TEXT),
            entry("GUIDE_KEY", "text up to 50"),
            entry("GUIDE_NAME", "text up to 60"),
            entry("HAPPENED_AT", "Date"),
            entry("HAS_CRITERION", "boolean"),
            entry("HEARD_DAY", "long"),
            entry("HEARD_ON", "text up to 10"),
            entry("HELP_LINK", TEXT),
            entry("HELP_TEXT", TEXT),
            entry("HIGHLIGHT_MODE", "text up to 20"),
            entry("HOLDER_ID", "text up to 255"),
            entry("HOLDER_KIND", "text up to 10"),
            entry("HOLDS_FROM", "text up to 10"),
            entry("HURRIED_COUNT", "int"),
            entry("IDENTITY_HASH", "text up to 64"),
            entry("IMPORTANCE", "text up to 20"),
            entry("IMPORTANCE_RANK", "long"),
            entry("IMPORT_ID", "long"),
            entry("IMPORT_STATE", "text up to 20"),
            entry("IMPORT_SUBJECT", "text up to 50"),
            entry("INDEX_NAME", "text up to 255"),
            entry("INHERITANCE", "text up to 20"),
            entry("INTAKE_ID", "long"),
            entry("INTAKE_KIND", "text up to 20"),
            entry("INTAKE_NAME", "text up to 100"),
            entry("INTAKE_RULES", TEXT),
            entry("INTAKE_TOPICS", TEXT),
            entry("INTO_ID", "long"),
            entry("INTRODUCTION", TEXT),
            entry("ISSUE_COUNT", "long"),
            entry("ISSUE_ID", "long"),
            entry("ISSUE_KEY", "text up to 255"),
            entry("ISSUE_TYPES", TEXT),
            entry("IS_TRIAL", "boolean"),
            entry("ITEM_CONDITIONS", TEXT),
            entry("ITEM_ID", "long"),
            entry("ITEM_POSITION", "int"),
            entry("ITEM_SIDE", "text up to 30"),
            entry("ITEM_TEXT", TEXT),
            entry("JOB_ID", "long"),
            entry("JOB_KIND", "text up to 50"),
            entry("JOB_MESSAGE", TEXT),
            entry("JOB_STATE", "text up to 20"),
            entry("JOB_TITLE", TEXT),
            entry("JUDGED_COUNT", "int"),
            entry("KEPT_AT", "Date"),
            entry("KEPT_DAYS", "int"),
            entry("KEPT_ISSUES", TEXT),
            entry("KIND_NAME", "text up to 20"),
            entry("LANGUAGE_TAG", "text up to 35"),
            entry("LASTING_DAYS", "int"),
            entry("LAST_RULE_ID", "long"),
            entry("LATER_DAY", "long"),
            entry("LAUNCH_OPEN", "int"),
            entry("LEAD_DAYS", "int"),
            entry("LEARNED", TEXT),
            entry("LEAVE_OUT_UNKNOWN", "boolean"),
            entry("LEFT_OPEN_COUNT", "int"),
            entry("LEFT_OUT", "boolean"),
            entry("LIFECYCLE", "text up to 20"),
            entry("LINKED_AT", "Date"),
            entry("LINKS", TEXT),
            entry("LINK_PAIR", "text up to 50"),
            entry("LIST_CONTENT", TEXT),
            entry("LIST_SCOPE", TEXT),
            entry("LIST_VERSION", "long"),
            entry("LONG_TEXT", TEXT),
            entry("LOST_COUNT", "int"),
            entry("MAIL_DOMAINS", TEXT),
            entry("MANDATORY", "boolean"),
            entry("MANDATORY_OPEN", "int"),
            entry("MARKETING_AGREED_AT", "Date"),
            entry("MARKETING_AGREED_KEY", "text up to 255"),
            entry("MARKETING_TEAM", TEXT),
            entry("MARK_REASON", TEXT),
            entry("MARK_STATUS", "text up to 30"),
            entry("MEANT_PEOPLE", TEXT),
            entry("MEASURE", "text up to 255"),
            entry("MEASURE_LINK", TEXT),
            entry("MENDED_CELLS", TEXT),
            entry("MERGED_INTO", "long"),
            entry("NOTES_TEXT", TEXT),
            entry("NOTE_TEXT", TEXT),
            entry("NOT_APPLICABLE_COUNT", "int"),
            entry("NOT_READY", "int"),
            entry("ONLY_IN_AREA", "boolean"),
            entry("OPEN_COUNT", "int"),
            entry("ORGANISATION", "text up to 255"),
            entry("ORGANISATION_ID", "long"),
            entry("ORGANISATION_NAME", "text up to 255"),
            entry("ORGANISATION_STATE", "text up to 20"),
            entry("ORGANISATION_VALUE", "long"),
            entry("ORIGINAL_LINK", TEXT),
            entry("ORIGINAL_TOKEN", "text up to 64"),
            entry("OTHER_ID", "long"),
            entry("OUTCOME_FACTS", TEXT),
            entry("OUTCOME_NAME", "text up to 20"),
            entry("OVERRIDDEN_COUNT", "int"),
            entry("OVERRIDE_POLICY", TEXT),
            entry("OWNER_KEY", "text up to 255"),
            entry("OWN_ID", "text up to 255"),
            entry("PAGE_COUNT", "int"),
            entry("PAGE_ID", "long"),
            entry("PAGE_KIND", "text up to 20"),
            entry("PAGE_POSITION", "int"),
            entry("PAGE_TITLE", "text up to 255"),
            entry("PARENT_ID", "long"),
            entry("PARENT_KEY", "text up to 63"),
            entry("PART_CONTENT", TEXT),
            entry("PART_OF_SPEECH", "text up to 20"),
            entry("PART_POSITION", "int"),
            entry("PER_MINUTE", "int"),
            entry("PLACE_ID", "text up to 255"),
            entry("PLACE_KIND", "text up to 20"),
            entry("PLACE_LINK", TEXT),
            entry("PORTAL_TITLE", "text up to 120"),
            entry("PROBLEM_KIND", "text up to 30"),
            entry("PRODUCT_AGREED_AT", "Date"),
            entry("PRODUCT_AGREED_KEY", "text up to 255"),
            entry("PRODUCT_TEAM", TEXT),
            entry("PROJECT_ID", "long"),
            entry("PROPOSER_KEY", "text up to 255"),
            entry("PUBLISHED_AT", "Date"),
            entry("PUBLISHED_BY_KEY", "text up to 255"),
            entry("QUESTIONS", TEXT),
            entry("QUIET_DAYS", "int"),
            entry("QUOTE", TEXT),
            entry("REACHED", "text up to 255"),
            entry("READING_ORDER", TEXT),
            entry("READING_REPORT", TEXT),
            entry("READY_COUNT", "int"),
            entry("REASON", TEXT),
            entry("RECEIVED_AT", "Date"),
            entry("RECORD_KEY", "text up to 255"),
            entry("RECORD_PLACE", "text up to 255"),
            entry("RECORD_VERSION", "long"),
            entry("REFUSAL_ID", "long"),
            entry("REFUSAL_KIND", "text up to 10"),
            entry("REFUSED_AT", "Date"),
            entry("REJECTED_WORDS", TEXT),
            entry("RELATION_KIND", "text up to 20"),
            entry("RELEASED_AT", "Date"),
            entry("RELEASE_ID", "long"),
            entry("RELEASE_NAME", "text up to 255"),
            entry("REOPENED_AT", "Date"),
            entry("REOPENED_KEY", "text up to 255"),
            entry("REPLACED_BY", "long"),
            entry("REQUIRED_FOR", "text up to 20"),
            entry("RESOLVED_AT", "Date"),
            entry("RESOLVED_COUNT", "int"),
            entry("REVIEWED_BY", "text up to 255"),
            entry("REVIEWED_ON", "text up to 10"),
            entry("REVIEWER_KEY", "text up to 255"),
            entry("REVIEW_MONTHS", "int"),
            entry("REVIEW_ON", "text up to 10"),
            entry("REVISION_NUMBER", "long"),
            entry("REVOKED_AT", "Date"),
            entry("REVOKED_KEY", "text up to 255"),
            entry("ROLE_NAME", "text up to 63"),
            entry("ROLE_POSITION", "int"),
            entry("ROLE_TITLE", "text up to 100"),
            entry("ROW_VERSION", "long"),
            entry("RULE_ID", "long"),
            entry("RULE_NAME", "text up to 100"),
            entry("RULE_STATE", "text up to 20"),
            entry("RUNS_AS_KEY", "text up to 255"),
            entry("SAID", TEXT),
            entry("SAID_BY", "text up to 20"),
            entry("SCOPE_FIXED", "text up to 10"),
            entry("SEARCH_TEXT", "text up to 450"),
            entry("SECTION_NAME", "text up to 255"),
            entry("SEEN_AT", "Date"),
            entry("SEEN_ON", "text up to 10"),
            entry("SEGMENT_IDENTITY", "text up to 250"),
            entry("SEGMENT_NAME", "text up to 100"),
            entry("SENT_AT", "Date"),
            entry("SENT_BODY", TEXT),
            entry("SENT_ID", "long"),
            entry("SENT_ON", "text up to 10"),
            entry("SENT_THROUGH", "text up to 255"),
            entry("SENT_WEEK", "text up to 8"),
            entry("SEPARATOR_NAME", "text up to 20"),
            entry("SHARED_WITH_JIRA", "boolean"),
            entry("SIGNED_AT", "Date"),
            entry("SIGNED_SIDES", "text up to 255"),
            entry("SIGN_SECRET", TEXT),
            entry("SIGN_SIDE", "text up to 30"),
            entry("SINCE_MILLIS", "long"),
            entry("SITE_ADDRESS", TEXT),
            entry("SITE_NAME", "text up to 255"),
            entry("SKIPPABLE", "boolean"),
            entry("SNAPSHOT_NAME", "text up to 255"),
            entry("SOURCES", TEXT),
            entry("SOURCE_ID", "long"),
            entry("SOURCE_KEY", "text up to 64"),
            entry("SOURCE_NAME", "text up to 20"),
            entry("SPACE_ID", "long"),
            entry("SPACE_KEY", "text up to 255"),
            entry("SPEAKER", "text up to 255"),
            entry("STANDING_NAME", "text up to 20"),
            entry("STARTED_AT", "Date"),
            entry("STARTS_ON", "text up to 10"),
            entry("STATE_BEFORE", TEXT),
            entry("STATE_NAME", "text up to 20"),
            entry("STATE_POSITION", "int"),
            entry("STEPS_DONE", "int"),
            entry("STEPS_TOTAL", "int"),
            entry("STOPPED_ROLES", TEXT),
            entry("STOP_ASKED", "boolean"),
            entry("SUBJECT", "text up to 255"),
            entry("SUB_TASKS", "text up to 20"),
            entry("SUCCESSOR_KEY", "text up to 63"),
            entry("SUMMARY", "text up to 255"),
            entry("SWITCHED_OFF", "boolean"),
            entry("TAGS", TEXT),
            entry("TARGET", "text up to 255"),
            entry("TARGET_DAY", "text up to 10"),
            entry("TEMPLATE_TEXT", TEXT),
            entry("TERM_FORMS", TEXT),
            entry("TERM_ID", "int"),
            entry("TERM_NAME", "text up to 100"),
            entry("TERM_POSITION", "int"),
            entry("TERM_STATUS", "text up to 20"),
            entry("TERM_TEXT", "text up to 200"),
            entry("TERM_TYPE", "text up to 20"),
            entry("TICKED_AT", "Date"),
            entry("TICKERS", "text up to 450"),
            entry("TICK_KEY", "text up to 50"),
            entry("TIER", "int"),
            entry("TIER_ITEMS", TEXT),
            entry("TIER_NUMBER", "int"),
            entry("TOKEN_HASH", "text up to 64"),
            entry("TOKEN_SINCE", "Date"),
            entry("TOKEN_TEXT", "text up to 64"),
            entry("TOLD_RUN", "text up to 36"),
            entry("TOLD_AT", "Date"),
            entry("TOLD_WORDS", TEXT),
            entry("TOTAL_COUNT", "int"),
            entry("TRANSITION_NAME", "text up to 255"),
            entry("TRIAGE_DAYS", "int"),
            entry("TRIAL_COUNT", "int"),
            entry("TRIED_COUNT", "int"),
            entry("TRY_AT", "Date"),
            entry("USER_KEY", "text up to 255"),
            entry("VERSION_ID", "long"),
            entry("VIEW_NAME", "text up to 60"),
            entry("VIEW_QUERY", TEXT),
            entry("WAITS_SINCE", "Date"),
            entry("WAIVER_AREA", "text up to 63"),
            entry("WAIVER_STATE", "text up to 20"),
            entry("WITHOUT_AREA", "long"),
            entry("WITH_GLOSSARY", "boolean"),
            entry("WORDS_HASH", "text up to 64"),
            entry("WORD_TEXT", "text up to 255"),
            entry("WORKFLOW_NAME", "text up to 255"),
            entry("WORTH", "long"));

    /** Tables of older versions, of which upgrade tasks alone know. */
    private static final Pattern OLDER = Pattern.compile(".*\\.Old\\w+Entity");

    /** Not compared in any condition, though another table's column of that name is; with the reason. */
    private static final Set<String> READ_WHOLE = Set.of(
            // All checklists are read at once, deleted ones for their names.
            "CHECKLIST.DELETED",
            // The figures of days are found by their day.
            "COVERAGE_DAY.GAP_KIND",
            // Refusals are found by their time, list and issue, and their items with them.
            "ITEM_DAY.ITEM_ID",
            "JUDGED_DAY.PROJECT_ID",
            "REFUSAL.PROJECT_ID",
            "REFUSAL_ITEM.ITEM_ID",
            // What waits is found by how long it does.
            "WAITING_ISSUE.ISSUE_ID",
            // What was counted is read and replaced as a whole.
            "PROJECT_ISSUES.COUNTED_ON",
            "PROJECT_ISSUES.PROJECT_ID",
            "QUIET_AREA.AREA_KEY");

    /** Active Objects puts {@code AO_}, six characters and another underscore before each table's name. */
    private static final int PREFIX = 10;

    private static final int LONGEST = 30;

    private static final Pattern WORDS = Pattern.compile("[A-Z]+(_[A-Z]+)*");
    private static final Pattern ENTITY = Pattern.compile("<entity>([\\w.]+)</entity>");
    private static final Pattern IN_CONDITION =
            Pattern.compile("\\b([A-Z]+(?:_[A-Z]+)*) (?:=|>|<|ASC|DESC|IN)(?: \\?|\\b)|in\\([^;]*?\"([A-Z_]+)\"");

    static List<Class<?>> entities() {
        return PLUGIN.stream()
                .filter(type -> type.isAssignableTo(RawEntity.class))
                .<Class<?>>map(JavaClass::reflect)
                .toList();
    }

    @Test
    void theDescriptorNamesEveryEntity() throws IOException {
        assertThat(ENTITY.matcher(Files.readString(Path.of("atlassian-plugin.xml")))
                        .results()
                        .map(found -> found.group(1)))
                .containsExactlyInAnyOrderElementsOf(entities().stream()
                        .map(Class::getName)
                        .filter(name -> !OLDER.matcher(name).matches())
                        .toList());
    }

    @Test
    void everyTableHasANameOfItsOwn() {
        assertThat(entities()).extracting(SchemaTest::table).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @MethodSource("entities")
    void namesAreWordsThatEveryDatabaseTakes(Class<?> entity) throws ReflectiveOperationException {
        Set<String> reserved = reservedWords();
        assertThat(reserved).contains("KEY", "LEVEL", "USER", "ORDER");

        assertThat(table(entity)).matches(WORDS).hasSizeLessThanOrEqualTo(LONGEST - PREFIX);
        assertThat(columns(entity)).isNotEmpty().allSatisfy((column, type) -> assertThat(column)
                .matches(WORDS)
                .hasSizeLessThanOrEqualTo(LONGEST)
                .isNotIn(reserved));
    }

    @ParameterizedTest
    @MethodSource("entities")
    void columnsAreInTheVocabularyAsWhatTheyAre(Class<?> entity) {
        assertThat(VOCABULARY).containsAllEntriesOf(columns(entity));
    }

    @Test
    void theVocabularyHasNoWordThatNobodyUses() {
        assertThat(entities().stream().flatMap(entity -> columns(entity).keySet().stream()))
                .containsAll(VOCABULARY.keySet());
    }

    @ParameterizedTest
    @MethodSource("entities")
    void everyColumnIsWrittenUnderTheNameUnderWhichItIsRead(Class<?> entity) {
        assertThat(Arrays.stream(entity.getDeclaredMethods())
                        .filter(method -> method.isAnnotationPresent(Mutator.class))
                        .map(method -> method.getAnnotation(Mutator.class).value()))
                .containsExactlyInAnyOrderElementsOf(columns(entity).keySet());
    }

    @Test
    void aColumnByWhichRowsAreFoundHasAnIndex() throws IOException {
        for (Class<?> entity : entities()) {
            Set<String> asked = conditions(entity.getPackageName());
            for (Method accessor : accessors(entity)) {
                String column = accessor.getAnnotation(Accessor.class).value();
                if (asked.contains(column) && !READ_WHOLE.contains(table(entity) + "." + column)) {
                    assertThat(accessor.isAnnotationPresent(Indexed.class)
                                    || accessor.isAnnotationPresent(Unique.class))
                            .as("%s.%s has an index", table(entity), column)
                            .isTrue();
                    assertThat(type(accessor)).isNotEqualTo(TEXT);
                }
            }
        }
    }

    /** The columns in the conditions of a package's stores. */
    private static Set<String> conditions(String packageName) throws IOException {
        Set<String> columns = new TreeSet<>();
        try (Stream<Path> sources = Files.list(Path.of("src/main/java", packageName.split("\\.")))) {
            for (Path source : sources.toList()) {
                IN_CONDITION
                        .matcher(Files.readString(source))
                        .results()
                        .forEach(found -> columns.add(found.group(1) == null ? found.group(2) : found.group(1)));
            }
        }
        return columns;
    }

    private static String table(Class<?> entity) {
        return entity.getAnnotation(Table.class).value();
    }

    private static Map<String, String> columns(Class<?> entity) {
        return accessors(entity).stream()
                .collect(Collectors.toMap(
                        accessor -> accessor.getAnnotation(Accessor.class).value(), SchemaTest::type));
    }

    private static List<Method> accessors(Class<?> entity) {
        return Arrays.stream(entity.getDeclaredMethods())
                .filter(method -> method.isAnnotationPresent(Accessor.class))
                .toList();
    }

    private static String type(Method accessor) {
        Class<?> type = accessor.getReturnType();
        if (type != String.class) {
            return type == Long.class ? "long" : type == Integer.class ? "int" : type.getSimpleName();
        }
        StringLength length = accessor.getAnnotation(StringLength.class);
        int longest = length == null ? StringLength.MAX_LENGTH : length.value();
        return longest == StringLength.UNLIMITED ? TEXT : "text up to " + (length == null ? 255 : longest);
    }

    /** The words that Active Objects knows to be reserved in the databases of the products. */
    private static Set<String> reservedWords() throws ReflectiveOperationException {
        Set<String> words = new HashSet<>();
        for (Class<?> database : List.of(
                H2DatabaseProvider.class,
                MySQLDatabaseProvider.class,
                OracleDatabaseProvider.class,
                PostgreSQLDatabaseProvider.class,
                SQLServerDatabaseProvider.class)) {
            Field field = database.getDeclaredField("RESERVED_WORDS");
            field.setAccessible(true);
            ((Collection<?>) field.get(null)).forEach(word -> words.add(word.toString()));
        }
        return words;
    }
}
