package org.productops.release;

import com.atlassian.plugin.spring.scanner.annotation.component.JiraComponent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.productops.area.Holder;
import org.productops.common.access.Access;
import org.productops.common.error.Message;
import org.productops.common.error.NotFoundException;
import org.productops.common.error.NotPermittedException;
import org.productops.common.user.People;

/**
 * Who may do what with releases. Who may see one of the projects sees the release. Administrators of one of the projects
 * and whoever speaks for a side change it. For a side speaks who is named for it, and as long as nobody is, administrators of
 * the projects. Who that is, the side itself changes, or administrators of the projects: no side speaks for both.
 */
@JiraComponent
public class ReleaseAccess {

    private final Access access;
    private final VersionCatalog catalog;
    private final People people;

    @Inject
    public ReleaseAccess(Access access, VersionCatalog catalog, People people) {
        this.access = access;
        this.catalog = catalog;
        this.people = people;
    }

    /** The key of the user who makes the request. */
    String requireUser() {
        return access.requireUser();
    }

    /** Whether the user may see the release. */
    public boolean maySee(Release release) {
        return release.projectIds().stream().anyMatch(catalog::isVisible);
    }

    /**
     * The release, for those who may see it.
     *
     * @throws NotFoundException if there is none, or none that the user may see
     */
    public Release requireSee(Optional<Release> release, long id) {
        access.requireUser();
        return release.filter(this::maySee)
                .orElseThrow(() -> new NotFoundException(Message.of("productops.release.error.unknown", id)));
    }

    /** Whether the user may change the release. */
    public boolean mayEdit(Release release) {
        return maySee(release)
                && (administers(release)
                        || isNamed(release, ReleaseSide.PRODUCT)
                        || isNamed(release, ReleaseSide.MARKETING));
    }

    /** Whether the user speaks for a side of the release. */
    public boolean maySpeak(Release release, ReleaseSide side) {
        return maySee(release) && (release.team(side).isEmpty() ? administers(release) : isNamed(release, side));
    }

    /** Whether the user says who speaks for a side of the release: nobody does so for the other side but those who administer. */
    boolean mayName(Release release, ReleaseSide side) {
        return maySee(release) && (administers(release) || isNamed(release, side));
    }

    private boolean administers(Release release) {
        return release.projectIds().stream().anyMatch(catalog::isAdministered);
    }

    private boolean isNamed(Release release, ReleaseSide side) {
        List<Holder> team = release.team(side);
        Optional<String> user = people.currentUserKey();
        return user.isPresent()
                && team.stream()
                        .anyMatch(holder -> holder.isUser()
                                ? holder.id().equals(user.get())
                                : people.isMember(user.get(), holder.id()));
    }

    /**
     * The key of the user, who may change the release.
     *
     * @throws NotPermittedException if not
     */
    public String requireEdit(Release release) {
        String user = access.requireUser();
        if (!mayEdit(release)) {
            throw new NotPermittedException(Message.of("productops.release.error.may-not-edit"), false);
        }
        return user;
    }

    /**
     * The key of the user, who speaks for a side of the release.
     *
     * @throws NotPermittedException if not
     */
    String requireSpeak(Release release, ReleaseSide side) {
        String user = access.requireUser();
        if (!maySpeak(release, side)) {
            throw new NotPermittedException(Message.of("productops.release.error.may-not-speak." + side.id()), false);
        }
        return user;
    }

    /** Whether the user administers the project of a version, and so may begin a release with it. */
    public boolean mayPlan(ReleaseVersion version) {
        return catalog.isAdministered(version.place().projectId());
    }

    /** The key of the user, who administers the product. */
    String requireAdministrator() {
        return access.requireAdministrator();
    }

    /** Whether the user administers the product. */
    public boolean isAdministrator() {
        return access.isAdministrator();
    }
}
