package org.productops.devhost.jira.project;

import com.atlassian.event.api.EventPublisher;
import com.atlassian.jira.event.project.VersionDeleteEvent;
import com.atlassian.jira.event.project.VersionReleaseEvent;
import com.atlassian.jira.event.project.VersionUnreleaseEvent;
import com.atlassian.jira.project.version.Version;
import com.atlassian.jira.project.version.VersionManager;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.productops.devhost.jira.model.IssueRecord;
import org.productops.devhost.jira.model.JiraRecords;
import org.productops.devhost.jira.model.VersionRecord;

/** The versions of projects. */
public final class JiraVersions implements VersionManager {

    private static final String FIX_VERSIONS = "fixVersions";

    private record ProjectVersion(
            Long getId,
            String getName,
            Long getProjectId,
            Date getStartDate,
            Date getReleaseDate,
            boolean isReleased,
            boolean isArchived)
            implements Version {

        static ProjectVersion of(VersionRecord record) {
            return new ProjectVersion(
                    record.id(),
                    record.name(),
                    record.projectId(),
                    date(record.startDate()),
                    date(record.releaseDate()),
                    record.released(),
                    record.archived());
        }

        private static Date date(String day) {
            return day == null
                    ? null
                    : Date.from(LocalDate.parse(day)
                            .atStartOfDay(ZoneId.systemDefault())
                            .toInstant());
        }
    }

    private final JiraRecords records;
    private final Supplier<EventPublisher> events;

    public JiraVersions(JiraRecords records, Supplier<EventPublisher> events) {
        this.records = records;
        this.events = events;
    }

    @Override
    public Version getVersion(Long id) {
        return version(String.valueOf(id)).orElse(null);
    }

    @Override
    public List<Version> getVersions(Long projectId) {
        return ofProject(projectId).stream().<Version>map(ProjectVersion::of).toList();
    }

    @Override
    public Collection<Long> getIssueIdsWithFixVersion(Version version) {
        String id = String.valueOf(version.getId());
        return records.issues().all().stream()
                .filter(issue -> issue.values(FIX_VERSIONS).contains(id))
                .map(IssueRecord::id)
                .toList();
    }

    /** The versions of a project as they are kept, the oldest first. */
    public List<VersionRecord> ofProject(long projectId) {
        return records.versions().all().stream()
                .filter(version -> version.projectId() == projectId)
                .toList();
    }

    /** The version with this id. */
    public Optional<Version> version(String id) {
        return record(id).map(ProjectVersion::of);
    }

    /** The version with this id as it is kept. */
    public Optional<VersionRecord> record(String id) {
        return records.versions().get(id);
    }

    /** Adds a version; its id. */
    public long add(long projectId, String name, String startDate, String releaseDate) {
        long id = records.nextId("version");
        records.versions().put(new VersionRecord(id, projectId, name, startDate, releaseDate, false, false));
        return id;
    }

    /** Changes a version. */
    public void change(VersionRecord version) {
        records.versions().put(version);
    }

    /** Releases a version or takes that back, and tells plugins. */
    public void release(VersionRecord version, boolean released) {
        VersionRecord now = version.released(released);
        records.versions().put(now);
        Version told = ProjectVersion.of(now);
        events.get().publish(released ? new VersionReleaseEvent(told) : new VersionUnreleaseEvent(told));
    }

    /** Deletes a version, takes it from its issues, and tells plugins. */
    public void remove(VersionRecord version) {
        String id = String.valueOf(version.id());
        records.issues().all().stream()
                .filter(issue -> issue.values(FIX_VERSIONS).contains(id))
                .forEach(issue -> records.issues()
                        .put(issue.with(
                                FIX_VERSIONS,
                                issue.values(FIX_VERSIONS).stream()
                                        .filter(other -> !other.equals(id))
                                        .toList())));
        records.versions().remove(id);
        events.get().publish(new VersionDeleteEvent(ProjectVersion.of(version)));
    }
}
