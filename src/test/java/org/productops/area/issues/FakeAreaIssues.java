package org.productops.area.issues;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.productops.area.Area;
import org.productops.area.AreaLibrary;
import org.productops.common.issue.AllIssues;

/** Issues of the project 1 with one field; each has the key of an area. */
final class FakeAreaIssues implements StoredAreaIssues, AllIssues {

    final Map<Long, String> stored = new TreeMap<>();
    final Set<Long> broken = new HashSet<>();
    final List<String> fieldsOfSeveral = new ArrayList<>();
    final List<Long> looked = new ArrayList<>();
    Runnable meanwhile = () -> {};
    private final AreaLibrary library;

    FakeAreaIssues(AreaLibrary library) {
        this.library = library;
    }

    @Override
    public List<String> fieldsOfSeveral() {
        return fieldsOfSeveral;
    }

    @Override
    public Collection<Long> having(String areaKey) {
        return stored.keySet().stream()
                .filter(id -> stored.get(id).equals(areaKey))
                .toList();
    }

    @Override
    public List<Long> projects() {
        return List.of(1L);
    }

    @Override
    public Collection<Long> ofProject(long projectId) {
        return List.copyOf(stored.keySet());
    }

    @Override
    public boolean bringUpToDate(long issueId) {
        looked.add(issueId);
        Runnable others = meanwhile;
        meanwhile = () -> {};
        others.run();
        if (broken.contains(issueId)) {
            throw new IllegalStateException("broken");
        }
        String key = stored.get(issueId);
        String today = library.tree().find(key).map(Area::key).orElse(key);
        stored.put(issueId, today);
        return !today.equals(key);
    }

    @Override
    public String name(long issueId) {
        return "SHOP-" + issueId;
    }
}
