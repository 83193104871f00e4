package org.productops.area.watch.ao;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.plugin.spring.scanner.annotation.component.JiraComponent;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import net.java.ao.Query;
import org.productops.area.watch.AreaWatchStore;
import org.productops.common.store.ao.Batches;

/** Watches in the product's database. */
@JiraComponent
public final class AoAreaWatchStore implements AreaWatchStore {

    private static final String AREA_KEY = "AREA_KEY";
    private static final String USER_KEY = "USER_KEY";
    private static final String OF_USER_AND_AREA = "USER_KEY = ? AND AREA_KEY = ?";

    private final ActiveObjects ao;

    @Inject
    public AoAreaWatchStore(@ComponentImport ActiveObjects ao) {
        this.ao = ao;
    }

    @Override
    public boolean isWatching(String userKey, String areaKey) {
        return ao.count(AreaWatchEntity.class, OF_USER_AND_AREA, userKey, areaKey) > 0;
    }

    @Override
    public List<String> areasOf(String userKey) {
        return Arrays.stream(ao.find(AreaWatchEntity.class, Query.select().where("USER_KEY = ?", userKey)))
                .map(AreaWatchEntity::getAreaKey)
                .toList();
    }

    @Override
    public Map<String, List<String>> watchers(Collection<String> areaKeys) {
        Map<String, List<String>> watchers = new HashMap<>();
        Batches.each(
                areaKeys,
                batch -> ao.stream(
                        AreaWatchEntity.class,
                        Batches.in(Query.select("ID, AREA_KEY, USER_KEY"), AREA_KEY, batch),
                        row -> watchers.computeIfAbsent(row.getAreaKey(), any -> new ArrayList<>())
                                .add(row.getUserKey())));
        return watchers;
    }

    @Override
    public void insert(String userKey, String areaKey) {
        ao.create(AreaWatchEntity.class, row(userKey, areaKey));
    }

    @Override
    public void delete(String userKey, String areaKey) {
        ao.deleteWithSQL(AreaWatchEntity.class, OF_USER_AND_AREA, userKey, areaKey);
    }

    @Override
    public void move(String fromKey, Optional<String> toKey) {
        List<String> users = watchers(List.of(fromKey)).getOrDefault(fromKey, List.of());
        if (users.isEmpty()) {
            return;
        }
        toKey.ifPresent(key -> {
            Set<String> known = new HashSet<>(watchers(List.of(key)).getOrDefault(key, List.of()));
            Batches.insert(
                    ao,
                    AreaWatchEntity.class,
                    users.stream()
                            .filter(known::add)
                            .map(user -> row(user, key))
                            .toList());
        });
        ao.deleteWithSQL(AreaWatchEntity.class, "AREA_KEY = ?", fromKey);
    }

    private static Map<String, Object> row(String userKey, String areaKey) {
        return Map.of(USER_KEY, userKey, AREA_KEY, areaKey);
    }
}
