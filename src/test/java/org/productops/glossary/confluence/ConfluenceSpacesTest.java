package org.productops.glossary.confluence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.verifyNoInteractions;
import static org.mockito.Mockito.when;

import com.atlassian.confluence.pages.Comment;
import com.atlassian.confluence.pages.Page;
import com.atlassian.confluence.security.Permission;
import com.atlassian.confluence.security.PermissionManager;
import com.atlassian.confluence.spaces.Space;
import com.atlassian.confluence.spaces.SpaceManager;
import com.atlassian.confluence.spaces.SpaceStatus;
import com.atlassian.confluence.user.AuthenticatedUserThreadLocal;
import com.atlassian.confluence.user.ConfluenceUser;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.productops.glossary.GlossarySpace;

class ConfluenceSpacesTest {

    private final Space doc = new Space(7, "DOC", "Documentation");
    private final SpaceManager manager = mock(SpaceManager.class);
    private final PermissionManager permissions = mock(PermissionManager.class);
    private final ConfluenceUser user = mock(ConfluenceUser.class);
    private final ConfluenceSpaces spaces = new ConfluenceSpaces(manager, permissions, new ReadOnlyMode());

    @BeforeEach
    void playConfluence() {
        AuthenticatedUserThreadLocal.set(user);
        when(manager.getSpace("DOC")).thenReturn(doc);
    }

    @AfterEach
    void logOut() {
        AuthenticatedUserThreadLocal.set(null);
    }

    @Test
    void tellsWhatASpaceIsWhoeverAsks() {
        assertThat(spaces.find("DOC")).contains(new GlossarySpace(7, "DOC", "Documentation", "/spaces/DOC/overview"));
        assertThat(spaces.find("NOWHERE")).isEmpty();
        verifyNoInteractions(permissions);
    }

    @Test
    void doesNotAskConfluenceForAKeyThatIsNone() {
        assertThat(spaces.find("")).isEmpty();
        assertThat(spaces.find(" ")).isEmpty();
        assertThat(spaces.find(null)).isEmpty();
        verifyNoInteractions(manager);
    }

    @Test
    void knowsTheKeysOfSpacesByTheirIdsAlsoOfArchivedOnes() {
        when(manager.getAllSpaceKeys(SpaceStatus.CURRENT)).thenReturn(List.of("DOC", "TEAM", "REMOVED"));
        when(manager.getAllSpaceKeys(SpaceStatus.ARCHIVED)).thenReturn(List.of("OLD"));
        when(manager.getSpace("TEAM")).thenReturn(new Space(8, "TEAM", "Team"));
        when(manager.getSpace("OLD")).thenReturn(new Space(9, "OLD", "Old"));

        assertThat(spaces.keys(Set.of(7L, 9L, 4711L))).isEqualTo(Map.of(7L, "DOC", 9L, "OLD"));
        verifyNoInteractions(permissions);
    }

    @Test
    void asksForThePermissionOfTheUserOfThisThread() {
        when(permissions.hasPermission(user, Permission.VIEW, doc)).thenReturn(true);

        assertThat(spaces.canView("DOC")).isTrue();
        assertThat(spaces.canAdminister("DOC")).isFalse();

        when(permissions.hasPermission(user, Permission.ADMINISTER, doc)).thenReturn(true);
        assertThat(spaces.canAdminister("DOC")).isTrue();

        AuthenticatedUserThreadLocal.set(null);
        assertThat(spaces.canView("DOC")).isFalse();
        verify(permissions).hasPermission(null, Permission.VIEW, doc);
    }

    @Test
    void letsNobodyIntoASpaceThatThereIsNot() {
        when(permissions.hasPermission(any(), any(), any())).thenReturn(true);

        assertThat(spaces.canView("NOWHERE")).isFalse();
        assertThat(spaces.canAdminister("NOWHERE")).isFalse();
    }

    @Test
    void whoMayCommentOnTheFirstPageMayCommentInTheSpace() {
        Space guide = mock(Space.class);
        Page home = new Page();
        when(guide.getHomePage()).thenReturn(home);
        when(manager.getSpace("GUIDE")).thenReturn(guide);
        when(permissions.hasPermission(user, Permission.VIEW, guide)).thenReturn(true);
        assertThat(spaces.canComment("GUIDE")).isFalse();

        when(permissions.hasCreatePermission(user, home, Comment.class)).thenReturn(true);
        assertThat(spaces.canComment("GUIDE")).isTrue();

        when(permissions.hasPermission(user, Permission.VIEW, guide)).thenReturn(false);
        assertThat(spaces.canComment("GUIDE")).isFalse();
    }

    @Test
    void whoSeesASpaceWithoutAFirstPageMayCommentThere() {
        when(permissions.hasPermission(user, Permission.VIEW, doc)).thenReturn(true);
        assertThat(spaces.canComment("DOC")).isTrue();

        AuthenticatedUserThreadLocal.set(null);
        when(permissions.hasPermission(null, Permission.VIEW, doc)).thenReturn(true);
        assertThat(spaces.canComment("DOC")).isFalse();
    }

    @Test
    void asksWhoMayUseTheProductAndInWhichLanguageItIs() {
        when(permissions.hasPermission(user, Permission.VIEW, PermissionManager.TARGET_APPLICATION))
                .thenReturn(true);

        assertThat(spaces.mayUse()).isTrue();
        assertThat(spaces.language()).as("outside of Confluence").isEqualTo(Locale.ENGLISH);
    }
}
