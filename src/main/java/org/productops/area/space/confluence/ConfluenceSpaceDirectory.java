package org.productops.area.space.confluence;

import com.atlassian.confluence.security.Permission;
import com.atlassian.confluence.security.PermissionManager;
import com.atlassian.confluence.spaces.Space;
import com.atlassian.confluence.spaces.SpaceManager;
import com.atlassian.confluence.spaces.SpaceStatus;
import com.atlassian.confluence.user.AuthenticatedUserThreadLocal;
import com.atlassian.confluence.user.ConfluenceUser;
import com.atlassian.plugin.spring.scanner.annotation.component.ConfluenceComponent;
import com.atlassian.plugin.spring.scanner.annotation.imports.ConfluenceImport;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.productops.area.space.ListedSpace;
import org.productops.area.space.SpaceDirectory;

/** Confluence's spaces, with Confluence's own permissions for the user of this thread. */
@ConfluenceComponent
public final class ConfluenceSpaceDirectory implements SpaceDirectory {

    /** The keys of personal spaces begin with it, and no others. */
    private static final String PERSONAL = "~";

    private final SpaceManager spaces;
    private final PermissionManager permissions;

    @Inject
    public ConfluenceSpaceDirectory(
            @ConfluenceImport SpaceManager spaces, @ConfluenceImport PermissionManager permissions) {
        this.spaces = spaces;
        this.permissions = permissions;
    }

    @Override
    public List<ListedSpace> spaces() {
        ConfluenceUser user = AuthenticatedUserThreadLocal.get();
        return Stream.concat(seen(SpaceStatus.CURRENT, user), seen(SpaceStatus.ARCHIVED, user))
                .toList();
    }

    private Stream<ListedSpace> seen(SpaceStatus status, ConfluenceUser user) {
        return spaces.getAllSpaceKeys(status).stream()
                .filter(key -> !key.startsWith(PERSONAL))
                .map(spaces::getSpace)
                // One may be removed in the meantime.
                .filter(Objects::nonNull)
                .filter(space -> permissions.hasPermission(user, Permission.VIEW, space))
                .map(space -> listed(space, status == SpaceStatus.ARCHIVED));
    }

    private static ListedSpace listed(Space space, boolean archived) {
        return new ListedSpace(space.getKey(), space.getDisplayTitle(), space.getUrlPath(), archived);
    }
}
