package org.productops.devhost.jira.dashboard;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Everybody's dashboard, until the host is stopped. */
public final class Dashboards {

    /**
     * An item on a dashboard.
     *
     * @param id its number
     * @param module the complete key of what it is
     * @param preferences what was chosen for it, as it was saved
     */
    public record Item(long id, String module, Map<String, String> preferences) {

        public Item {
            preferences = Map.copyOf(preferences);
        }
    }

    private final Map<String, List<Item>> items = new HashMap<>();
    private long last;

    /** The items of somebody's dashboard, in their order. */
    public synchronized List<Item> of(String userKey) {
        return List.copyOf(items.getOrDefault(userKey, List.of()));
    }

    /** Puts one more item on somebody's dashboard. */
    public synchronized void add(String userKey, String module) {
        last++;
        items.computeIfAbsent(userKey, any -> new ArrayList<>()).add(new Item(last, module, Map.of()));
    }

    /** Takes an item from somebody's dashboard. */
    public synchronized void remove(String userKey, long id) {
        items.getOrDefault(userKey, new ArrayList<>()).removeIf(item -> item.id() == id);
    }

    /** Keeps these preferences of an item, and what was saved before under other names. */
    public synchronized void save(String userKey, long id, Map<String, String> preferences) {
        items.getOrDefault(userKey, new ArrayList<>()).replaceAll(item -> {
            if (item.id() != id) {
                return item;
            }
            Map<String, String> merged = new TreeMap<>(item.preferences());
            merged.putAll(preferences);
            return new Item(id, item.module(), merged);
        });
    }
}
