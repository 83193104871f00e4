package org.productops.area.watch;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** Watches in memory. */
final class InMemoryAreaWatchStore implements AreaWatchStore {

    private final Map<String, Set<String>> watchers = new TreeMap<>();

    @Override
    public boolean isWatching(String userKey, String areaKey) {
        return watchers.getOrDefault(areaKey, Set.of()).contains(userKey);
    }

    @Override
    public List<String> areasOf(String userKey) {
        return watchers.keySet().stream()
                .filter(key -> isWatching(userKey, key))
                .toList();
    }

    @Override
    public Map<String, List<String>> watchers(Collection<String> areaKeys) {
        Map<String, List<String>> found = new TreeMap<>();
        watchers.forEach((key, users) -> {
            if (areaKeys.contains(key) && !users.isEmpty()) {
                found.put(key, List.copyOf(users));
            }
        });
        return found;
    }

    @Override
    public void insert(String userKey, String areaKey) {
        watchers.computeIfAbsent(areaKey, any -> new LinkedHashSet<>()).add(userKey);
    }

    @Override
    public void delete(String userKey, String areaKey) {
        watchers.getOrDefault(areaKey, new LinkedHashSet<>()).remove(userKey);
    }

    @Override
    public void move(String fromKey, Optional<String> toKey) {
        List<String> users = new ArrayList<>(watchers.getOrDefault(fromKey, Set.of()));
        watchers.remove(fromKey);
        toKey.ifPresent(key -> users.forEach(user -> insert(user, key)));
    }
}
