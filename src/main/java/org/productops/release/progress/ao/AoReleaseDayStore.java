package org.productops.release.progress.ao;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.plugin.spring.scanner.annotation.component.JiraComponent;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.java.ao.Query;
import org.productops.common.store.ao.Batches;
import org.productops.common.store.ao.IssueRows;
import org.productops.release.progress.ReleaseDay;
import org.productops.release.progress.ReleaseDayStore;

/** Days of releases, and what they have had since when, in the product's database. */
@JiraComponent
public final class AoReleaseDayStore implements ReleaseDayStore {

    private static final String OF_RELEASE = "RELEASE_ID = ?";

    private final ActiveObjects ao;

    @Inject
    public AoReleaseDayStore(@ComponentImport ActiveObjects ao) {
        this.ao = ao;
    }

    @Override
    public List<ReleaseDay> of(long releaseId) {
        return Arrays.stream(ao.find(
                        ReleaseDayEntity.class,
                        Query.select().where(OF_RELEASE, releaseId).order("COUNTED_ON ASC, ID ASC")))
                .map(row -> new ReleaseDay(
                        LocalDate.parse(row.getCountedOn()),
                        row.getTotalCount(),
                        row.getResolvedCount(),
                        row.getReadyCount(),
                        row.getMandatoryOpen(),
                        row.getOverriddenCount()))
                .toList();
    }

    @Override
    public void put(long releaseId, ReleaseDay day) {
        ao.deleteWithSQL(
                ReleaseDayEntity.class,
                OF_RELEASE + " AND COUNTED_ON = ?",
                releaseId,
                day.day().toString());
        Batches.insert(ao, ReleaseDayEntity.class, List.of(row(releaseId, day)));
    }

    private static Map<String, Object> row(long releaseId, ReleaseDay day) {
        return Map.of(
                "RELEASE_ID", releaseId,
                "COUNTED_ON", day.day().toString(),
                "TOTAL_COUNT", day.issues(),
                "RESOLVED_COUNT", day.resolved(),
                "READY_COUNT", day.ready(),
                "MANDATORY_OPEN", day.mandatoryOpen(),
                "OVERRIDDEN_COUNT", day.overridden());
    }

    @Override
    public Set<Long> ofVersions() {
        Set<Long> ids = new HashSet<>();
        ao.stream(
                ReleaseDayEntity.class,
                Query.select("ID, RELEASE_ID").where("RELEASE_ID < ?", 0),
                row -> ids.add(row.getReleaseId()));
        return ids;
    }

    @Override
    public void move(long from, long to) {
        Batches.insert(
                ao,
                ReleaseDayEntity.class,
                of(from).stream().map(day -> row(to, day)).toList());
        ao.deleteWithSQL(ReleaseDayEntity.class, OF_RELEASE, from);
    }

    @Override
    public Map<Long, LocalDate> seen(long releaseId) {
        Map<Long, LocalDate> seen = new HashMap<>();
        ao.stream(
                ReleaseSeenEntity.class,
                Query.select("ID, ISSUE_ID, SEEN_ON").where(OF_RELEASE, releaseId),
                row -> seen.put(row.getIssueId(), LocalDate.parse(row.getSeenOn())));
        return seen;
    }

    @Override
    public void addSeen(long releaseId, Collection<Long> issueIds, LocalDate day) {
        Batches.insert(
                ao,
                ReleaseSeenEntity.class,
                issueIds.stream()
                        .map(id -> Map.<String, Object>of(
                                "RELEASE_ID", releaseId, "ISSUE_ID", id, "SEEN_ON", day.toString()))
                        .toList());
    }

    @Override
    public void deleteOf(long releaseId) {
        ao.deleteWithSQL(ReleaseDayEntity.class, OF_RELEASE, releaseId);
        ao.deleteWithSQL(ReleaseSeenEntity.class, OF_RELEASE, releaseId);
    }

    @Override
    public void forget(List<Long> issueIds) {
        IssueRows.delete(ao, ReleaseSeenEntity.class, issueIds);
    }

    @Override
    public List<Long> issueIdsAfter(long issueId, int most) {
        return IssueRows.issueIdsAfter(ao, ReleaseSeenEntity.class, ReleaseSeenEntity::getIssueId, issueId, most);
    }
}
