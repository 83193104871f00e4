package org.productops.bench.feedback;

import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.Random;
import org.productops.bench.BigDatabase;
import org.productops.bench.LargeLibrary;
import org.productops.common.text.SearchFolding;
import org.productops.common.text.TextIdentity;
import org.productops.feedback.FeedbackKind;
import org.productops.feedback.FeedbackSource;
import org.productops.feedback.Importance;
import org.productops.feedback.event.FeedbackEvent;
import org.productops.feedback.item.TriageState;
import org.productops.feedback.organisation.OrganisationFacts;
import org.productops.feedback.organisation.OrganisationRecord;
import org.productops.feedback.organisation.OrganisationState;
import org.productops.feedback.similar.SaidTexts;

/**
 * The feedback of a big company in the last two years: what was said, how far it is, what it is evidence for, and what happened.
 * The same each time, but for the day on which it ends.
 */
final class FeedbackRows {

    static final int FEEDBACK = 100_000;
    static final int ORGANISATIONS = 5_000;
    static final int LINKS = 20_000;
    static final int DELIVERIES = 3_000;
    static final int PROJECTS = 20;
    static final int AREAS = 1_000;

    /** So much feedback asks for the first delivery issue. */
    static final int OF_FIRST = 500;

    static final long FIRST_PROJECT = 10_000;
    static final long FIRST_FEEDBACK = 1_000_000;
    static final long FIRST_DELIVERY = 5_000_000;
    static final String FEEDBACK_TYPE = "feedback";

    private static final int DAYS = 720;
    private static final int DAY = 24 * 60;
    private static final List<String> SEGMENTS = List.of("Enterprise", "Mid-market", "Small business", "Public");
    private static final List<String> WORDS = List.of(
            "Northwind", "Alder", "Blue", "Harbour", "Summit", "Kestrel", "Granite", "Meadow", "Orbit", "Pioneer");
    private static final List<String> TRADES =
            List.of("Logistics", "Foods", "Energy", "Insurance", "Retail", "Systems", "Media", "Health");
    private static final List<String> FORMS = List.of("GmbH", "Ltd", "Inc.", "S.A.", "AG");

    private final Random random = new Random(7);
    private final Instant now;
    private final List<String> texts = SaidTexts.of(FEEDBACK);
    private final TriageState[] states = new TriageState[FEEDBACK];
    private final Instant[] heard = new Instant[FEEDBACK];
    private final List<long[]> links = new ArrayList<>();

    FeedbackRows(Instant now) {
        this.now = now;
        for (int i = 0; i < FEEDBACK; i++) {
            states[i] = state(random.nextInt(100));
            heard[i] = now.minus(Duration.ofMinutes(1L + random.nextInt(DAYS * DAY)));
        }
        // Some asks for one issue, the rest for the others.
        for (int i = 0; links.size() < LINKS; i++) {
            int item = i % FEEDBACK;
            if (states[item] == TriageState.ACCEPTED || states[item] == TriageState.TO_ANSWER) {
                int delivery = links.size() < OF_FIRST ? 0 : 1 + random.nextInt(DELIVERIES - 1);
                links.add(new long[] {item, delivery});
            }
        }
    }

    private static TriageState state(int of100) {
        if (of100 < 5) {
            return TriageState.NEW;
        }
        if (of100 < 8) {
            return TriageState.LATER;
        }
        if (of100 < 11) {
            return TriageState.TO_ANSWER;
        }
        if (of100 < 70) {
            return TriageState.ACCEPTED;
        }
        if (of100 < 82) {
            return TriageState.ANSWERED;
        }
        return of100 < 90 ? TriageState.DECLINED : TriageState.MERGED;
    }

    /** All organisations, each with what it is since it is known. */
    static List<OrganisationRecord> organisations() {
        List<OrganisationRecord> all = new ArrayList<>();
        for (int i = 1; i <= ORGANISATIONS; i++) {
            all.add(new OrganisationRecord(
                    i,
                    name(i),
                    i % 5 == 0 ? List.of("Customer " + i) : List.of(),
                    List.of("customer" + i + ".example"),
                    List.of(new OrganisationFacts(
                            SEGMENTS.get(i % SEGMENTS.size()),
                            OptionalLong.of(worth(i)),
                            OrganisationState.CUSTOMER,
                            LocalDate.of(2020, 1, 1))),
                    OptionalLong.empty(),
                    false,
                    1));
        }
        return all;
    }

    /** The name of the organisation with this number; each has another one. */
    static String name(int number) {
        return WORDS.get(number % WORDS.size())
                + ' '
                + TRADES.get(number / WORDS.size() % TRADES.size())
                + ' '
                + Integer.toString(number * 7919 % 100_003, 36)
                + ' '
                + FORMS.get(number % FORMS.size());
    }

    private static long worth(int number) {
        return 1_000L * (1 + number % 250);
    }

    static long project(int item) {
        return FIRST_PROJECT + item % PROJECTS;
    }

    static String projectKey(long projectId) {
        return "FB" + (char) ('A' + projectId - FIRST_PROJECT);
    }

    /** The key of the feedback issue with this number. */
    static String key(int item) {
        return projectKey(project(item)) + "-" + item;
    }

    private static String area(int item) {
        return item % 10 == 0 ? "" : LargeLibrary.key(1 + item * 31 % AREAS);
    }

    private String summary(int item) {
        String text = texts.get(item);
        return text.length() <= 120 ? text : text.substring(0, 120);
    }

    /** The issues as Jira has them. */
    void addTo(ManyIssues issues) {
        for (int i = 0; i < FEEDBACK; i++) {
            issues.add(FIRST_FEEDBACK + i, key(i), summary(i), FEEDBACK_TYPE);
        }
        for (int i = 0; i < DELIVERIES; i++) {
            issues.add(FIRST_DELIVERY + i, "SHOP-" + i, "Delivery issue " + i, "story");
        }
    }

    /** The ids of the feedback that asks for the delivery issue with this number. */
    List<Long> linkedTo(int delivery) {
        return links.stream()
                .filter(link -> link[1] == delivery)
                .map(link -> FIRST_FEEDBACK + link[0])
                .toList();
    }

    /** Writes all of it. */
    void fill(BigDatabase database) throws SQLException {
        database.insert(
                "FEEDBACK",
                "ISSUE_ID,SOURCE_NAME,ORGANISATION,QUOTE,HEARD_ON,KIND_NAME,CHANNEL,SAID_BY,SPEAKER,CONTACT,CONSENT,"
                        + "ORGANISATION_ID,SEGMENT_NAME,ORGANISATION_VALUE,ORGANISATION_STATE,IMPORTANCE,CHANGED_AT,ROW_VERSION",
                this::said);
        database.insert(
                "FEEDBACK_ITEM",
                "ISSUE_ID,PROJECT_ID,AREA_KEY,SUMMARY,SEARCH_TEXT,STATE_NAME,STATE_POSITION,SINCE_MILLIS,CREATED_MILLIS,"
                        + "CHANGED_MILLIS,LATER_DAY,REASON,MERGED_INTO,KIND_NAME,ORGANISATION_ID,IMPORTANCE,IMPORTANCE_RANK,"
                        + "HEARD_DAY,SOURCE_NAME,SEGMENT_IDENTITY,ORGANISATION_STATE,ROW_VERSION",
                this::items);
        database.insert("FEEDBACK_LINK", "LINK_PAIR,FEEDBACK_ID,DELIVERY_ID,IMPORTANCE,LINKED_AT", rows -> {
            for (long[] link : links) {
                long feedback = FIRST_FEEDBACK + link[0];
                long delivery = FIRST_DELIVERY + link[1];
                rows.add(
                        feedback + "-" + delivery,
                        feedback,
                        delivery,
                        importance((int) link[0]).name(),
                        Timestamp.from(heard[(int) link[0]].plus(Duration.ofDays(2))));
            }
        });
        database.insert(
                "DELIVERY_ITEM", "ISSUE_ID,PROJECT_ID,AREA_KEY,DELIVERY_STATE,FEEDBACK_COUNT,HAS_CRITERION", rows -> {
                    for (int i = 0; i < DELIVERIES; i++) {
                        rows.add(
                                FIRST_DELIVERY + i,
                                FIRST_PROJECT + i % PROJECTS,
                                area(i),
                                i % 3 == 0 ? "RELEASED" : i % 3 == 1 ? "STARTED" : "OPEN",
                                i == 0 ? OF_FIRST : 6,
                                i % 4 == 0);
                    }
                });
        database.insert("FEEDBACK_LIMIT", "PROJECT_ID,TRIAGE_DAYS,ANSWER_DAYS,ROW_VERSION", rows -> {
            for (int i = 0; i < PROJECTS; i++) {
                rows.add(FIRST_PROJECT + i, 14 + i % 3 * 7, 30, 1L);
            }
        });
        database.insert(
                "FEEDBACK_EVENT", "EVENT_KIND,FEEDBACK_ID,DELIVERY_ID,PROJECT_ID,AREA_KEY,HAPPENED_AT", this::events);
    }

    private static Importance importance(int item) {
        return Importance.values()[item * 13 % Importance.values().length];
    }

    private void said(BigDatabase.Rows rows) throws SQLException {
        for (int i = 0; i < FEEDBACK; i++) {
            int organisation = organisation(i);
            rows.add(
                    FIRST_FEEDBACK + i,
                    FeedbackSource.values()[i % FeedbackSource.values().length].name(),
                    name(organisation),
                    texts.get(i) + "\n" + texts.get((i + 1) % FEEDBACK),
                    LocalDate.ofInstant(heard[i], ZoneOffset.UTC).toString(),
                    FeedbackKind.values()[i % FeedbackKind.values().length].name(),
                    "",
                    "CUSTOMER",
                    "Speaker " + i,
                    "speaker" + i + "@customer" + organisation + ".example",
                    i % 2 == 0,
                    (long) organisation,
                    SEGMENTS.get(organisation % SEGMENTS.size()),
                    worth(organisation),
                    "CUSTOMER",
                    importance(i).name(),
                    Timestamp.from(heard[i]),
                    1L);
        }
    }

    private static int organisation(int item) {
        return 1 + item * 17 % ORGANISATIONS;
    }

    private void items(BigDatabase.Rows rows) throws SQLException {
        for (int i = 0; i < FEEDBACK; i++) {
            TriageState state = states[i];
            rows.add(
                    FIRST_FEEDBACK + i,
                    project(i),
                    area(i),
                    summary(i),
                    SearchFolding.fold(summary(i)),
                    state.name(),
                    state.position(),
                    heard[i].plus(Duration.ofDays(1)).toEpochMilli(),
                    heard[i].toEpochMilli(),
                    heard[i].plus(Duration.ofDays(1)).toEpochMilli(),
                    state == TriageState.LATER
                            ? LocalDate.ofInstant(now, ZoneOffset.UTC).toEpochDay() + i % 60 - 10
                            : 0L,
                    state == TriageState.DECLINED ? "Not what the product is for" : "",
                    state == TriageState.MERGED ? survivor(i) : 0L,
                    FeedbackKind.values()[i % FeedbackKind.values().length].name(),
                    (long) organisation(i),
                    importance(i).name(),
                    (9 - importance(i).weight()) * 100_000_000_000_000L + heard[i].toEpochMilli(),
                    LocalDate.ofInstant(heard[i], ZoneOffset.UTC).toEpochDay(),
                    FeedbackSource.values()[i % FeedbackSource.values().length].name(),
                    TextIdentity.of(SEGMENTS.get(organisation(i) % SEGMENTS.size())),
                    "CUSTOMER",
                    1L);
        }
    }

    /** The next that was accepted. */
    private long survivor(int item) {
        int next = (item + 1) % FEEDBACK;
        while (states[next] != TriageState.ACCEPTED) {
            next = (next + 1) % FEEDBACK;
        }
        return FIRST_FEEDBACK + next;
    }

    private void events(BigDatabase.Rows rows) throws SQLException {
        for (int i = 0; i < FEEDBACK; i++) {
            long id = FIRST_FEEDBACK + i;
            event(rows, FeedbackEvent.Kind.HEARD, id, 0, project(i), area(i), heard[i]);
            event(rows, FeedbackEvent.Kind.RECORDED, id, 0, project(i), area(i), heard[i].plus(Duration.ofHours(3)));
            if (!states[i].isUndecided()) {
                event(rows, FeedbackEvent.Kind.TRIAGED, id, 0, project(i), area(i), heard[i].plus(Duration.ofDays(1)));
            }
            if (states[i] == TriageState.ANSWERED) {
                event(
                        rows,
                        FeedbackEvent.Kind.ANSWERED,
                        id,
                        0,
                        project(i),
                        area(i),
                        heard[i].plus(Duration.ofDays(60)));
            }
        }
        for (long[] link : links) {
            int item = (int) link[0];
            event(
                    rows,
                    FeedbackEvent.Kind.LINKED,
                    FIRST_FEEDBACK + item,
                    FIRST_DELIVERY + link[1],
                    project(item),
                    area(item),
                    heard[item].plus(Duration.ofDays(2)));
        }
        for (int i = 0; i < DELIVERIES; i++) {
            long id = FIRST_DELIVERY + i;
            Instant started = now.minus(Duration.ofDays(random.nextInt(DAYS)));
            if (i % 3 != 2) {
                event(rows, FeedbackEvent.Kind.STARTED, 0, id, FIRST_PROJECT + i % PROJECTS, area(i), started);
            }
            if (i % 3 == 0) {
                Instant released = started.plus(Duration.ofDays(20));
                event(rows, FeedbackEvent.Kind.RELEASED, 0, id, FIRST_PROJECT + i % PROJECTS, area(i), released);
            }
        }
    }

    private static void event(
            BigDatabase.Rows rows,
            FeedbackEvent.Kind kind,
            long feedbackId,
            long deliveryId,
            long projectId,
            String area,
            Instant at)
            throws SQLException {
        rows.add(kind.name(), feedbackId, deliveryId, projectId, area, Timestamp.from(at));
    }
}
