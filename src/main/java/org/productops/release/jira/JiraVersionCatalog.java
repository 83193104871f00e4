package org.productops.release.jira;

import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.ProjectManager;
import com.atlassian.jira.project.version.Version;
import com.atlassian.jira.project.version.VersionManager;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.security.PermissionManager;
import com.atlassian.jira.security.plugin.ProjectPermissionKey;
import com.atlassian.plugin.spring.scanner.annotation.component.JiraComponent;
import com.atlassian.plugin.spring.scanner.annotation.imports.JiraImport;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.Date;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.productops.common.product.ProductReference;
import org.productops.release.ReleaseVersion;
import org.productops.release.VersionCatalog;
import org.productops.release.VersionPlace;

/** Jira's versions, which Jira itself holds in memory. */
@JiraComponent
public class JiraVersionCatalog implements VersionCatalog {

    private static final ProductReference VERSIONS = new ProductReference(
            "com.atlassian.jira.project.version.VersionManager", "There are no releases, as there are no versions.");

    private final ProjectManager projects;
    private final PermissionManager permissions;
    private final JiraAuthenticationContext authentication;

    @Inject
    public JiraVersionCatalog(
            @JiraImport ProjectManager projects,
            @JiraImport PermissionManager permissions,
            @JiraImport JiraAuthenticationContext authentication) {
        this.projects = projects;
        this.permissions = permissions;
        this.authentication = authentication;
    }

    @Override
    public Optional<ReleaseVersion> find(long versionId) {
        return VERSIONS.use(versions -> ((VersionManager) versions).getVersion(versionId))
                .flatMap(this::version);
    }

    private Optional<ReleaseVersion> version(Version version) {
        return Optional.ofNullable(projects.getProjectObj(version.getProjectId()))
                .map(project -> version(version, project));
    }

    private static ReleaseVersion version(Version version, Project project) {
        return new ReleaseVersion(
                new VersionPlace(version.getId(), project.getId()),
                project.getKey(),
                project.getName(),
                Objects.requireNonNullElse(version.getName(), ""),
                Optional.ofNullable(version.getStartDate()).map(JiraVersionCatalog::day),
                Optional.ofNullable(version.getReleaseDate()).map(JiraVersionCatalog::day),
                version.isReleased(),
                version.isArchived());
    }

    /** Jira keeps days of versions as moments of the server's own time. A date of a database would not tell an instant. */
    private static LocalDate day(Date date) {
        return LocalDate.ofInstant(Instant.ofEpochMilli(date.getTime()), ZoneId.systemDefault());
    }

    @Override
    public List<ReleaseVersion> visible() {
        return versions(project -> may(ProjectPermissions.BROWSE_PROJECTS, project));
    }

    @Override
    public List<ReleaseVersion> all() {
        return versions(project -> true);
    }

    private List<ReleaseVersion> versions(Predicate<Project> wanted) {
        return projects.getProjects().stream()
                .filter(wanted)
                .flatMap(project ->
                        VERSIONS.use(versions -> ((VersionManager) versions).getVersions(project.getId())).stream()
                                .flatMap(List::stream)
                                .map(version -> version(version, project)))
                .toList();
    }

    @Override
    public boolean isVisible(long projectId) {
        return may(ProjectPermissions.BROWSE_PROJECTS, projects.getProjectObj(projectId));
    }

    @Override
    public boolean isAdministered(long projectId) {
        return may(ProjectPermissions.ADMINISTER_PROJECTS, projects.getProjectObj(projectId));
    }

    private boolean may(ProjectPermissionKey permission, Project project) {
        return project != null && permissions.hasPermission(permission, project, authentication.getLoggedInUser());
    }

    @Override
    public Set<Long> issueIds(Collection<Long> versionIds) {
        Set<Long> ids = new LinkedHashSet<>();
        for (long versionId : versionIds) {
            VERSIONS.use(versions -> {
                        Version version = ((VersionManager) versions).getVersion(versionId);
                        return version == null
                                ? List.<Long>of()
                                : ((VersionManager) versions).getIssueIdsWithFixVersion(version);
                    })
                    .ifPresent(ids::addAll);
        }
        return ids;
    }
}
