package org.productops.area.coverage;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Issues in numbers: what projects have, and before how many days an issue of an area was changed last. */
public final class FakeCounts implements IssueCounts {

    private final Map<Long, ProjectIssues> projects = new HashMap<>();
    private final Map<String, Integer> changed = new HashMap<>();
    private final Map<String, Long> open = new HashMap<>();
    private final List<String> searches = new ArrayList<>();
    private final Set<String> hidden = new HashSet<>();
    private boolean isReady = true;

    /** The project has so many issues. */
    public void project(long id, long issues, long withoutArea) {
        projects.put(id, new ProjectIssues(id, issues, withoutArea));
    }

    /** An issue of the area was changed so many days ago. */
    public void changed(String areaKey, int daysAgo) {
        changed.put(areaKey, daysAgo);
    }

    /** Nobody may see the issues of the area. */
    public void hide(String areaKey) {
        hidden.add(areaKey);
    }

    /** So many issues of the area are open. */
    public void open(String areaKey, long issues) {
        open.put(areaKey, issues);
    }

    /** There is no field for areas. */
    public void notReady() {
        isReady = false;
    }

    /** What was searched for. */
    public List<String> searches() {
        return List.copyOf(searches);
    }

    @Override
    public boolean isReady() {
        return isReady;
    }

    @Override
    public List<Long> projectIds() {
        return List.copyOf(projects.keySet());
    }

    @Override
    public long inProject(long projectId) {
        searches.add("issues of " + projectId);
        return projects.get(projectId).issues();
    }

    @Override
    public long withoutArea(long projectId) {
        searches.add("issues without area of " + projectId);
        return projects.get(projectId).withoutArea();
    }

    @Override
    public long having(Collection<String> areaKeys) {
        searches.add("issues of " + areaKeys);
        return areaKeys.stream().filter(changed::containsKey).count();
    }

    @Override
    public long seenHaving(Collection<String> areaKeys) {
        searches.add("visible issues of " + areaKeys);
        return areaKeys.stream()
                .filter(changed::containsKey)
                .filter(key -> !hidden.contains(key))
                .count();
    }

    @Override
    public long open(Collection<String> areaKeys) {
        searches.add("open issues of " + areaKeys);
        return areaKeys.stream().mapToLong(key -> open.getOrDefault(key, 0L)).sum();
    }

    @Override
    public long changed(Collection<String> areaKeys, int days) {
        searches.add(areaKeys + " in " + days);
        return areaKeys.stream()
                .filter(key -> changed.getOrDefault(key, Integer.MAX_VALUE) <= days)
                .count();
    }

    @Override
    public Optional<String> searchWithoutArea(long projectId) {
        return Optional.of("/issues/?jql=project+%3D+" + projectId);
    }
}
