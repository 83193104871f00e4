package org.productops.common.audit.ao;

import static org.assertj.core.api.Assertions.assertThat;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.productops.common.audit.AuditEntry;
import org.productops.common.audit.AuditFilter;
import org.productops.common.audit.FieldChange;
import org.productops.common.audit.RecordedEntry;
import org.productops.common.paging.Paging;
import org.productops.common.paging.Slice;
import org.productops.devhost.database.SqlCounter;
import org.productops.testing.OnEveryDatabase;
import org.productops.testing.TestDatabase;

class AoAuditStoreTest {

    private static final Instant NOW = Instant.parse("2026-05-04T10:15:30Z");

    private static final Paging ALL = new Paging(0, 100);

    @OnEveryDatabase
    void keepsWhoDidWhatAndEachFieldBeforeAndAfter(TestDatabase database) {
        ActiveObjects ao = database.activeObjects(AuditEntryEntity.class);
        String longText = "\u00e9\"\n".repeat(2000);
        try (SqlCounter.Recording sql = database.record()) {
            new AoAuditStore(ao, () -> NOW)
                    .add(List.of(AuditEntry.configuration(
                            "key-anna",
                            "productops.area.audit.changed",
                            "payments",
                            List.of(new FieldChange("name", "", "Pay"), new FieldChange("about", longText, "")))));
            assertThat(sql.statements())
                    .filteredOn(each -> !each.contains("NEXTVAL"))
                    .hasSize(1);
        }

        AuditEntryEntity[] rows = ao.find(AuditEntryEntity.class);

        assertThat(rows).singleElement().satisfies(row -> {
            assertThat(row.getCreatedAt().toInstant()).isEqualTo(NOW);
            assertThat(row.getUserKey()).isEqualTo("key-anna");
            assertThat(row.getEntryKind()).isEqualTo("CONFIGURATION");
            assertThat(row.getActionName()).isEqualTo("productops.area.audit.changed");
            assertThat(row.getSubject()).isEqualTo("payments");
            assertThat(row.getFieldChanges())
                    .isEqualTo("[{\"field\":\"name\",\"before\":\"\",\"after\":\"Pay\"},"
                            + "{\"field\":\"about\",\"before\":\""
                            + "\u00e9\\\"\\n".repeat(2000) + "\",\"after\":\"\"}]");
        });
    }

    @OnEveryDatabase
    void keepsWhatTheColumnTakesOfALongSubject(TestDatabase database) {
        ActiveObjects ao = database.activeObjects(AuditEntryEntity.class);
        AoAuditStore store = new AoAuditStore(ao, () -> NOW);
        for (String subject : List.of("s".repeat(255), "s".repeat(256), "\uD83D\uDE00".repeat(200))) {
            store.add(
                    List.of(AuditEntry.configuration("key-anna", "productops.area.audit.changed", subject, List.of())));
        }

        assertThat(ao.find(AuditEntryEntity.class))
                .extracting(AuditEntryEntity::getSubject)
                .containsExactlyInAnyOrder(
                        "s".repeat(255), "s".repeat(254) + "\u2026", "\uD83D\uDE00".repeat(127) + "\u2026");
    }

    @OnEveryDatabase
    void findsWhatIsLookedForTheNewestFirstInTwoStatements(TestDatabase database) {
        ActiveObjects ao = database.activeObjects(AuditEntryEntity.class);
        Instant[] now = {NOW};
        AoAuditStore store = new AoAuditStore(ao, () -> now[0]);
        store.add(List.of(AuditEntry.configuration(
                "key-anna",
                "productops.area.audit.created",
                "payments",
                List.of(new FieldChange("name", "", "Pay"), new FieldChange("about", "\u00e9\"", "")))));
        now[0] = NOW.plusSeconds(60);
        store.add(List.of(AuditEntry.issue("key-ben", "productops.readiness.audit.ticked", "PAY-1", List.of())));
        now[0] = NOW.plusSeconds(120);
        store.add(
                List.of(AuditEntry.configuration("key-anna", "productops.area.audit.changed", "pay_ments", List.of())));

        try (SqlCounter.Recording sql = database.record()) {
            Slice<RecordedEntry> newest = store.find(AuditFilter.ALL, new Paging(0, 2));

            assertThat(newest.total()).isEqualTo(3);
            assertThat(subjects(newest)).containsExactly("pay_ments", "PAY-1");
            assertThat(sql.statements()).hasSize(2);
        }
        assertThat(subjects(store.find(AuditFilter.ALL, new Paging(2, 2)))).containsExactly("payments");
        assertThat(subjects(store.find(by("key-anna", "", "", 0, 200), ALL))).containsExactly("pay_ments", "payments");
        assertThat(subjects(store.find(by("key-anna", "productops.readiness.", "", 0, 200), ALL)))
                .isEmpty();
        assertThat(subjects(store.find(by("key-ben", "", "pay", 0, 200), ALL))).containsExactly("PAY-1");
        assertThat(subjects(store.find(by("key-anna", "", "Pay_", 0, 200), ALL)))
                .as("an underscore is no wildcard")
                .containsExactly("pay_ments");
        assertThat(subjects(store.find(by("key-anna", "", "", 0, 120), ALL))).containsExactly("payments");
        assertThat(subjects(store.find(by("key-anna", "", "", 1, 121), ALL))).containsExactly("pay_ments");
        Slice<RecordedEntry> ofAreas =
                store.find(AuditFilter.of("productops.area.audit.", List.of("payments", "PAY-1")), ALL);
        assertThat(ofAreas.values()).singleElement().satisfies(found -> {
            assertThat(found.at()).isEqualTo(NOW);
            assertThat(found.entry())
                    .isEqualTo(AuditEntry.configuration(
                            "key-anna",
                            "productops.area.audit.created",
                            "payments",
                            List.of(new FieldChange("name", "", "Pay"), new FieldChange("about", "\u00e9\"", ""))));
        });
    }

    @OnEveryDatabase
    void leavesNoEntryOutOfWhichALaterVersionSaysMore(TestDatabase database) {
        ActiveObjects ao = database.activeObjects(AuditEntryEntity.class);
        AoAuditStore store = new AoAuditStore(ao, () -> NOW);
        store.add(
                List.of(AuditEntry.configuration("key-anna", "productops.area.audit.changed", "payments", List.of())));
        AuditEntryEntity row = ao.find(AuditEntryEntity.class)[0];
        row.setEntryKind("DREAM");
        row.setFieldChanges("{");
        row.save();

        assertThat(store.find(AuditFilter.ALL, ALL).values()).singleElement().satisfies(found -> {
            assertThat(found.entry().kind()).isEqualTo(AuditEntry.Kind.CONFIGURATION);
            assertThat(found.entry().changes()).isEmpty();
        });
    }

    private static AuditFilter by(String user, String actionStart, String subjectStart, int from, int before) {
        return new AuditFilter(
                Optional.of(user),
                actionStart,
                List.of(),
                subjectStart,
                Optional.of(NOW.plusSeconds(from)),
                Optional.of(NOW.plusSeconds(before)));
    }

    private static List<String> subjects(Slice<RecordedEntry> found) {
        return found.values().stream().map(each -> each.entry().subject()).toList();
    }
}
