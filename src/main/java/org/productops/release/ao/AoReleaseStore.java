package org.productops.release.ao;

import static java.util.stream.Collectors.groupingBy;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.plugin.spring.scanner.annotation.component.JiraComponent;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.java.ao.Query;
import org.productops.common.store.ao.Batches;
import org.productops.release.LaunchTier;
import org.productops.release.Release;
import org.productops.release.ReleaseStore;
import org.productops.release.TierChoice;
import org.productops.release.VersionPlace;

/** Releases in the product's database. */
@JiraComponent
public final class AoReleaseStore implements ReleaseStore {

    private static final String OF_RELEASE = "RELEASE_ID = ?";

    private final ActiveObjects ao;

    @Inject
    public AoReleaseStore(@ComponentImport ActiveObjects ao) {
        this.ao = ao;
    }

    @Override
    public List<Release> all() {
        return releases(ao.find(ReleaseEntity.class), ao.find(ReleaseVersionEntity.class));
    }

    @Override
    public Optional<Release> find(long id) {
        if (id > Integer.MAX_VALUE) {
            return Optional.empty();
        }
        ReleaseEntity[] rows = ao.find(ReleaseEntity.class, Query.select().where("ID = ?", (int) id));
        return rows.length == 0
                ? Optional.empty()
                : releases(
                                rows,
                                ao.find(
                                        ReleaseVersionEntity.class,
                                        Query.select().where(OF_RELEASE, id)))
                        .stream()
                        .findFirst();
    }

    @Override
    public Optional<Release> findByVersion(long versionId) {
        return Arrays.stream(ao.find(ReleaseVersionEntity.class, Query.select().where("VERSION_ID = ?", versionId)))
                .findFirst()
                .flatMap(row -> find(row.getReleaseId()));
    }

    private static List<Release> releases(ReleaseEntity[] rows, ReleaseVersionEntity[] versions) {
        Map<Long, List<ReleaseVersionEntity>> byRelease = Arrays.stream(versions)
                .sorted(Comparator.comparingInt(ReleaseVersionEntity::getID))
                .collect(groupingBy(ReleaseVersionEntity::getReleaseId));
        return Arrays.stream(rows)
                .map(row -> release(row, byRelease.getOrDefault((long) row.getID(), List.of())))
                .toList();
    }

    private static Release release(ReleaseEntity row, List<ReleaseVersionEntity> versions) {
        return new Release(
                row.getID(),
                row.getReleaseName(),
                versions.stream()
                        .map(version -> new VersionPlace(version.getVersionId(), version.getProjectId()))
                        .toList(),
                day(row.getTargetDay()),
                day(row.getScopeFixed()),
                ReleaseTeamRows.read(row.getProductTeam()),
                ReleaseTeamRows.read(row.getMarketingTeam()),
                new TierChoice(
                        Math.max(0, Math.min(row.getTier(), LaunchTier.LAST)),
                        ReleaseWords.read(row.getProductAgreedKey(), row.getProductAgreedAt()),
                        ReleaseWords.read(row.getMarketingAgreedKey(), row.getMarketingAgreedAt())),
                row.getCreatedAt().toInstant(),
                row.getRowVersion());
    }

    private static Optional<LocalDate> day(String text) {
        return text == null || text.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(text));
    }

    @Override
    public Release insert(Release release) {
        Map<String, Object> row = new HashMap<>();
        row.put("RELEASE_NAME", release.name());
        row.put("TIER", release.tier().tier());
        row.put("CREATED_AT", Date.from(release.createdAt()));
        row.put("ROW_VERSION", release.version());
        ReleaseEntity created = ao.create(ReleaseEntity.class, row);
        fill(created, release);
        created.save();
        insertVersions(created.getID(), release.versions());
        return release.withId(created.getID());
    }

    private static void fill(ReleaseEntity row, Release release) {
        row.setReleaseName(release.name());
        row.setTargetDay(release.target().map(LocalDate::toString).orElse(null));
        row.setScopeFixed(release.scopeFixed().map(LocalDate::toString).orElse(null));
        row.setProductTeam(ReleaseTeamRows.write(release.product()));
        row.setMarketingTeam(ReleaseTeamRows.write(release.marketing()));
        row.setTier(release.tier().tier());
        row.setProductAgreedKey(ReleaseWords.key(release.tier().product()));
        row.setProductAgreedAt(ReleaseWords.at(release.tier().product()));
        row.setMarketingAgreedKey(ReleaseWords.key(release.tier().marketing()));
        row.setMarketingAgreedAt(ReleaseWords.at(release.tier().marketing()));
        row.setRowVersion(release.version());
    }

    private void insertVersions(long releaseId, List<VersionPlace> versions) {
        Batches.insert(
                ao,
                ReleaseVersionEntity.class,
                versions.stream()
                        .map(place -> Map.<String, Object>of(
                                "RELEASE_ID", releaseId,
                                "VERSION_ID", place.versionId(),
                                "PROJECT_ID", place.projectId()))
                        .toList());
    }

    @Override
    public void update(Release release) {
        ReleaseEntity row = ao.get(ReleaseEntity.class, Math.toIntExact(release.id()));
        fill(row, release);
        row.save();
        List<VersionPlace> there = Arrays.stream(
                        ao.find(ReleaseVersionEntity.class, Query.select().where(OF_RELEASE, release.id())))
                .sorted(Comparator.comparingInt(ReleaseVersionEntity::getID))
                .map(version -> new VersionPlace(version.getVersionId(), version.getProjectId()))
                .toList();
        if (!there.equals(release.versions())) {
            ao.deleteWithSQL(ReleaseVersionEntity.class, OF_RELEASE, release.id());
            insertVersions(release.id(), release.versions());
        }
    }

    @Override
    public void delete(long id) {
        ao.deleteWithSQL(ReleaseVersionEntity.class, OF_RELEASE, id);
        ao.deleteWithSQL(ReleaseEntity.class, "ID = ?", (int) id);
    }
}
