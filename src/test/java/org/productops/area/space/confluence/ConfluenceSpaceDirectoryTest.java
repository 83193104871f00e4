package org.productops.area.space.confluence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.atlassian.confluence.security.Permission;
import com.atlassian.confluence.security.PermissionManager;
import com.atlassian.confluence.spaces.Space;
import com.atlassian.confluence.spaces.SpaceManager;
import com.atlassian.confluence.spaces.SpaceStatus;
import com.atlassian.confluence.user.AuthenticatedUserThreadLocal;
import com.atlassian.confluence.user.ConfluenceUser;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.productops.area.space.ListedSpace;

class ConfluenceSpaceDirectoryTest {

    private final SpaceManager manager = mock(SpaceManager.class);
    private final PermissionManager permissions = mock(PermissionManager.class);
    private final ConfluenceUser user = mock(ConfluenceUser.class);

    private void space(String key, boolean seen) {
        Space space = new Space(1, key, "Space " + key);
        when(manager.getSpace(key)).thenReturn(space);
        when(permissions.hasPermission(user, Permission.VIEW, space)).thenReturn(seen);
    }

    @AfterEach
    void logOut() {
        AuthenticatedUserThreadLocal.set(null);
    }

    @Test
    void listsWhatTheUserOfThisThreadMaySeeWithoutPersonalSpaces() {
        AuthenticatedUserThreadLocal.set(user);
        space("DOC", true);
        space("SECRET", false);
        space("~anna", true);
        space("OLD", true);
        when(manager.getAllSpaceKeys(SpaceStatus.CURRENT)).thenReturn(List.of("DOC", "SECRET", "~anna", "REMOVED"));
        when(manager.getAllSpaceKeys(SpaceStatus.ARCHIVED)).thenReturn(List.of("OLD"));

        assertThat(new ConfluenceSpaceDirectory(manager, permissions).spaces())
                .containsExactly(
                        new ListedSpace("DOC", "Space DOC", "/spaces/DOC/overview", false),
                        new ListedSpace("OLD", "Space OLD", "/spaces/OLD/overview", true));
    }
}
