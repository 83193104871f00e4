package org.productops.devhost.confluence.content;

import com.atlassian.confluence.pages.Comment;
import com.atlassian.confluence.security.Permission;
import com.atlassian.confluence.security.PermissionManager;
import com.atlassian.confluence.spaces.Space;
import com.atlassian.confluence.user.AuthenticatedUserThreadLocal;
import com.atlassian.confluence.user.ConfluenceUser;
import org.productops.devhost.request.RequestContext;
import org.productops.devhost.users.HostUser;
import org.productops.devhost.users.HostUsers;

/** Who may see, write and administer. Administrators of the product may do everything. */
public final class SpacePermissions implements PermissionManager {
    private final ConfluenceRecords records;
    private final HostUsers users;

    public SpacePermissions(ConfluenceRecords records, HostUsers users) {
        this.records = records;
        this.users = users;
    }

    @Override
    public boolean hasPermission(ConfluenceUser user, Permission permission, Object target) {
        HostUser person =
                user == null ? null : users.find(user.getKey().getStringValue()).orElse(null);
        if (user != null && person == null) {
            return false;
        }
        if (target == TARGET_APPLICATION) {
            return person == null ? records.site().anonymous() : isLicensed(person);
        }
        return records.space(spaceKey(target))
                .filter(space -> may(person, permission, space))
                .isPresent();
    }

    @Override
    public boolean hasCreatePermission(ConfluenceUser user, Object container, Class<?> typeToCreate) {
        if (typeToCreate != Comment.class || !(container instanceof PageRecord.Entity)) {
            throw new IllegalArgumentException("Only comments on pages are played here");
        }
        return user != null && hasPermission(user, Permission.VIEW, container);
    }

    private static String spaceKey(Object target) {
        if (target instanceof Space space) {
            return space.getKey();
        }
        if (target instanceof PageRecord.Entity page) {
            return page.spaceKey();
        }
        throw new IllegalArgumentException("Only permissions on spaces and pages are played here, not on " + target);
    }

    private boolean may(HostUser person, Permission permission, SpaceRecord space) {
        if (permission == Permission.VIEW) {
            return canView(person, space);
        }
        if (permission == Permission.EDIT) {
            return person != null && canView(person, space);
        }
        if (permission == Permission.ADMINISTER) {
            return canAdminister(person, space);
        }
        throw new IllegalArgumentException("The permission " + permission + " is not played here");
    }

    private boolean canView(HostUser person, SpaceRecord space) {
        if (person == null) {
            return records.site().anonymous() && space.anonymous();
        }
        return canAdminister(person, space)
                || isLicensed(person) && (space.everybody() || space.viewers().contains(person.key()))
                || records.site().anonymous() && space.anonymous();
    }

    private boolean canAdminister(HostUser person, SpaceRecord space) {
        return person != null
                && person.active()
                && (users.isAdministrator(person.key())
                        || isLicensed(person) && space.administrators().contains(person.key()));
    }

    private static boolean isLicensed(HostUser person) {
        return person.active() && person.isIn(HostUsers.USERS);
    }

    /** Whether the person of this request may see the space. */
    public boolean canView(SpaceRecord space) {
        return canView(RequestContext.currentUser().orElse(null), space);
    }

    /** Whether the person may see the space on whose behalf this thread works, as of a request as of any other. */
    boolean canViewInThread(SpaceRecord space) {
        ConfluenceUser user = AuthenticatedUserThreadLocal.get();
        return canView(
                user == null ? null : users.find(user.getKey().getStringValue()).orElse(null), space);
    }

    /** Whether the person of this request may write pages in the space. */
    public boolean canEdit(SpaceRecord space) {
        return RequestContext.currentUser()
                .filter(person -> may(person, Permission.EDIT, space))
                .isPresent();
    }

    /** Whether the person of this request administers the space. */
    public boolean canAdminister(SpaceRecord space) {
        return canAdminister(RequestContext.currentUser().orElse(null), space);
    }
}
