package org.productops.area.review.ao;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.plugin.spring.scanner.annotation.component.JiraComponent;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import net.java.ao.Query;
import org.productops.area.review.DigestStore;
import org.productops.common.store.ao.Batches;

/** Who got and wants the weekly mail, in the product's database. */
@JiraComponent
public final class AoDigestStore implements DigestStore {

    private static final String USER_KEY = "USER_KEY";
    private static final String SENT_WEEK = "SENT_WEEK";
    private static final String SWITCHED_OFF = "SWITCHED_OFF";

    private final ActiveObjects ao;

    @Inject
    public AoDigestStore(@ComponentImport ActiveObjects ao) {
        this.ao = ao;
    }

    @Override
    public boolean isOff(String userKey) {
        return row(userKey).filter(AreaDigestEntity::isSwitchedOff).isPresent();
    }

    @Override
    public void setOff(String userKey, boolean off) {
        Optional<AreaDigestEntity> row = row(userKey);
        if (row.isEmpty()) {
            ao.create(AreaDigestEntity.class, Map.of(USER_KEY, userKey, SWITCHED_OFF, off));
        } else {
            row.get().setSwitchedOff(off);
            row.get().save();
        }
    }

    @Override
    public Set<String> claim(List<String> userKeys, String week) {
        Set<String> claimed = new HashSet<>();
        Batches.each(userKeys, batch -> claimed.addAll(claimBatch(batch, week)));
        return claimed;
    }

    private Set<String> claimBatch(List<String> userKeys, String week) {
        Set<String> claimed = new HashSet<>(userKeys);
        Set<String> unknown = new HashSet<>(userKeys);
        for (AreaDigestEntity row : ao.find(AreaDigestEntity.class, Batches.in(Query.select(), USER_KEY, userKeys))) {
            unknown.remove(row.getUserKey());
            if (row.isSwitchedOff() || week.equals(row.getSentWeek())) {
                claimed.remove(row.getUserKey());
            } else {
                row.setSentWeek(week);
                row.save();
            }
        }
        Batches.insert(
                ao,
                AreaDigestEntity.class,
                unknown.stream()
                        .<Map<String, Object>>map(user -> Map.of(USER_KEY, user, SENT_WEEK, week, SWITCHED_OFF, false))
                        .toList());
        return claimed;
    }

    private Optional<AreaDigestEntity> row(String userKey) {
        return Arrays.stream(ao.find(AreaDigestEntity.class, Query.select().where("USER_KEY = ?", userKey)))
                .findFirst();
    }
}
