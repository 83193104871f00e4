package org.productops.common.audit.ao;

import static org.assertj.core.api.Assertions.assertThat;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.time.Instant;
import java.util.List;
import org.productops.common.audit.AuditEntry;
import org.productops.common.audit.FieldChange;
import org.productops.devhost.database.SqlCounter;
import org.productops.testing.OnEveryDatabase;
import org.productops.testing.TestDatabase;

class AoAuditStoreTest {

    private static final Instant NOW = Instant.parse("2026-05-04T10:15:30Z");

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
}
