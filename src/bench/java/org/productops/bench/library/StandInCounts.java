package org.productops.bench.library;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;
import org.productops.area.coverage.IssueCounts;

/**
 * Stands in for Jira's search: answers at once how many issues there are, as if all had been made. A fifth of the issues
 * has no area; every tenth area had no issue for long.
 */
final class StandInCounts implements IssueCounts {

    private final CompanySize size;
    private long searches;
    private long ofAnArea = 80;

    StandInCounts(CompanySize size) {
        this.size = size;
    }

    /** From now on no issue has an area yet, as where a library is just imported. */
    void withoutAreas() {
        ofAnArea = 0;
    }

    /** How many searches Jira would have done since this was asked last. */
    long takeSearches() {
        long taken = searches;
        searches = 0;
        return taken;
    }

    @Override
    public boolean isReady() {
        return true;
    }

    @Override
    public List<Long> projectIds() {
        return LongStream.range(0, size.projects())
                .map(number -> CompanyFilling.FIRST_PROJECT + number)
                .boxed()
                .toList();
    }

    @Override
    public long inProject(long projectId) {
        searches++;
        return size.issues() / size.projects();
    }

    @Override
    public long withoutArea(long projectId) {
        return inProject(projectId) / 5;
    }

    @Override
    public long having(Collection<String> areaKeys) {
        searches++;
        return ofAnArea;
    }

    @Override
    public long seenHaving(Collection<String> areaKeys) {
        return having(areaKeys);
    }

    @Override
    public long open(Collection<String> areaKeys) {
        searches++;
        return 20;
    }

    @Override
    public long changed(Collection<String> areaKeys, int days) {
        searches++;
        return areaKeys.iterator().next().endsWith("0") ? 0 : 8;
    }

    @Override
    public Optional<String> searchWithoutArea(long projectId) {
        return Optional.of("/issues/?jql=project+%3D+" + projectId);
    }
}
