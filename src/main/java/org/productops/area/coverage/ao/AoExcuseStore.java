package org.productops.area.coverage.ao;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.plugin.spring.scanner.annotation.component.JiraComponent;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import jakarta.inject.Inject;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.productops.area.coverage.CoverageKind;
import org.productops.area.coverage.Excuse;
import org.productops.area.coverage.ExcuseStore;
import org.productops.common.store.ao.StoredTexts;
import org.productops.common.store.ao.UnreadableRows;

/** Excuses in the product's database. */
@JiraComponent
public final class AoExcuseStore implements ExcuseStore {

    private static final String OF_GAP = "GAP_KIND = ? AND SUBJECT = ?";

    private final ActiveObjects ao;
    private final UnreadableRows unreadable = new UnreadableRows();

    @Inject
    public AoExcuseStore(@ComponentImport ActiveObjects ao) {
        this.ao = ao;
    }

    @Override
    public List<Excuse> all() {
        List<Excuse> all = new ArrayList<>();
        for (AreaExcuseEntity row : ao.find(AreaExcuseEntity.class)) {
            try {
                all.add(new Excuse(
                        CoverageKind.valueOf(row.getGapKind()),
                        row.getSubject(),
                        StoredTexts.orEmpty(row.getReason()),
                        LocalDate.parse(row.getExcusedUntil()),
                        row.getUserKey(),
                        row.getRowVersion()));
            } catch (IllegalArgumentException | DateTimeException e) {
                unreadable.tell("AREA_EXCUSE", row, row.getGapKind() + " until " + row.getExcusedUntil());
            }
        }
        return all;
    }

    @Override
    public void put(Excuse excuse) {
        remove(excuse);
        ao.create(
                AreaExcuseEntity.class,
                Map.of(
                        "GAP_KIND", excuse.kind().name(),
                        "SUBJECT", excuse.subject(),
                        "REASON", excuse.reason(),
                        "EXCUSED_UNTIL", excuse.until().toString(),
                        "USER_KEY", excuse.by(),
                        "ROW_VERSION", excuse.version()));
    }

    @Override
    public void remove(Excuse excuse) {
        ao.deleteWithSQL(AreaExcuseEntity.class, OF_GAP, excuse.kind().name(), excuse.subject());
    }
}
