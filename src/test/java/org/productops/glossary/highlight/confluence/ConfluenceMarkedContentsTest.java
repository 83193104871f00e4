package org.productops.glossary.highlight.confluence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.atlassian.confluence.core.BodyContent;
import com.atlassian.confluence.pages.AbstractPage;
import com.atlassian.confluence.pages.PageManager;
import com.atlassian.confluence.security.Permission;
import com.atlassian.confluence.security.PermissionManager;
import com.atlassian.confluence.spaces.Space;
import com.atlassian.confluence.user.AuthenticatedUserThreadLocal;
import com.atlassian.confluence.user.ConfluenceUser;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.productops.glossary.GlossarySpace;
import org.productops.glossary.highlight.MarkedContent;

class ConfluenceMarkedContentsTest {

    private static final GlossarySpace DOC = new GlossarySpace(7, "DOC", "Documentation", "/spaces/DOC/overview");

    private final PageManager manager = mock(PageManager.class);
    private final PermissionManager permissions = mock(PermissionManager.class);
    private final ConfluenceUser user = mock(ConfluenceUser.class);
    private final AbstractPage page = mock(AbstractPage.class);
    private final ConfluenceMarkedContents contents = new ConfluenceMarkedContents(manager, permissions);

    @BeforeEach
    void playConfluence() {
        AuthenticatedUserThreadLocal.set(user);
        when(manager.getAbstractPage(42)).thenReturn(page);
        when(page.getSpace()).thenReturn(new Space(7, "DOC", "Documentation"));
        when(page.getVersion()).thenReturn(3);
        when(permissions.hasPermission(user, Permission.VIEW, page)).thenReturn(true);
    }

    @AfterEach
    void logOut() {
        AuthenticatedUserThreadLocal.set(null);
    }

    @Test
    void findsWhatTheUserMaySee() {
        assertThat(contents.find(42)).contains(new MarkedContent(42, 3, DOC, false));
        when(permissions.hasPermission(user, Permission.EDIT, page)).thenReturn(true);
        assertThat(contents.find(42)).contains(new MarkedContent(42, 3, DOC, true));
    }

    @Test
    void findsNothingElse() {
        assertThat(contents.find(43)).isEmpty();
        when(page.getSpace()).thenReturn(null);
        assertThat(contents.find(42)).isEmpty();
        when(permissions.hasPermission(user, Permission.VIEW, page)).thenReturn(false);
        assertThat(contents.find(42)).isEmpty();
    }

    @Test
    void somebodyAnonymousEditsNothing() {
        AuthenticatedUserThreadLocal.set(null);
        when(permissions.hasPermission(null, Permission.VIEW, page)).thenReturn(true);
        when(permissions.hasPermission(null, Permission.EDIT, page)).thenReturn(true);
        assertThat(contents.find(42)).contains(new MarkedContent(42, 3, DOC, false));
    }

    @Test
    void readsWhatAPageIsStoredAs() {
        assertThat(contents.storage(42)).isEmpty();
        BodyContent body = mock(BodyContent.class);
        when(body.getBody()).thenReturn("<p>x</p>");
        when(page.getBodyContent()).thenReturn(body);
        assertThat(contents.storage(42)).isEqualTo("<p>x</p>");
        assertThat(contents.storage(43)).isEmpty();
    }
}
