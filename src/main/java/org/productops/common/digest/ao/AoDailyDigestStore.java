package org.productops.common.digest.ao;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.plugin.spring.scanner.annotation.component.JiraComponent;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import net.java.ao.Query;
import org.productops.common.digest.DailyDigestStore;
import org.productops.common.store.ao.Batches;

/** Who got and wants the daily mail, in the product's database. */
@JiraComponent
public final class AoDailyDigestStore implements DailyDigestStore {

    private static final String USER_KEY = "USER_KEY";
    private static final String SENT_ON = "SENT_ON";
    private static final String SWITCHED_OFF = "SWITCHED_OFF";

    private final ActiveObjects ao;

    @Inject
    public AoDailyDigestStore(@ComponentImport ActiveObjects ao) {
        this.ao = ao;
    }

    @Override
    public boolean isOff(String userKey) {
        return row(userKey).filter(DailyDigestEntity::isSwitchedOff).isPresent();
    }

    @Override
    public void setOff(String userKey, boolean off) {
        Optional<DailyDigestEntity> row = row(userKey);
        if (row.isEmpty()) {
            ao.create(DailyDigestEntity.class, Map.of(USER_KEY, userKey, SWITCHED_OFF, off));
        } else {
            row.get().setSwitchedOff(off);
            row.get().save();
        }
    }

    @Override
    public Set<String> claim(List<String> userKeys, LocalDate day) {
        Set<String> claimed = new HashSet<>();
        Batches.each(userKeys, batch -> claimed.addAll(claimBatch(batch, day.toString())));
        return claimed;
    }

    private Set<String> claimBatch(List<String> userKeys, String day) {
        Set<String> claimed = new HashSet<>(userKeys);
        Set<String> unknown = new HashSet<>(userKeys);
        for (DailyDigestEntity row : ao.find(DailyDigestEntity.class, Batches.in(Query.select(), USER_KEY, userKeys))) {
            unknown.remove(row.getUserKey());
            if (row.isSwitchedOff() || day.equals(row.getSentOn())) {
                claimed.remove(row.getUserKey());
            } else {
                row.setSentOn(day);
                row.save();
            }
        }
        Batches.insert(
                ao,
                DailyDigestEntity.class,
                unknown.stream()
                        .<Map<String, Object>>map(user -> Map.of(USER_KEY, user, SENT_ON, day, SWITCHED_OFF, false))
                        .toList());
        return claimed;
    }

    private Optional<DailyDigestEntity> row(String userKey) {
        return Arrays.stream(ao.find(DailyDigestEntity.class, Query.select().where("USER_KEY = ?", userKey)))
                .findFirst();
    }
}
