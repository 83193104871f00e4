package org.productops.glossary.highlight.confluence;

import com.atlassian.confluence.core.BodyContent;
import com.atlassian.confluence.pages.AbstractPage;
import com.atlassian.confluence.pages.PageManager;
import com.atlassian.confluence.security.Permission;
import com.atlassian.confluence.security.PermissionManager;
import com.atlassian.confluence.spaces.Space;
import com.atlassian.confluence.user.AuthenticatedUserThreadLocal;
import com.atlassian.plugin.spring.scanner.annotation.component.ConfluenceComponent;
import com.atlassian.plugin.spring.scanner.annotation.imports.ConfluenceImport;
import jakarta.inject.Inject;
import java.util.Optional;
import org.productops.glossary.GlossarySpace;
import org.productops.glossary.highlight.MarkedContent;
import org.productops.glossary.highlight.MarkedContents;

/** Confluence's pages and blog posts, with Confluence's own permissions for the user of this thread. */
@ConfluenceComponent
public final class ConfluenceMarkedContents implements MarkedContents {

    private final PageManager pages;
    private final PermissionManager permissions;

    @Inject
    public ConfluenceMarkedContents(
            @ConfluenceImport PageManager pages, @ConfluenceImport PermissionManager permissions) {
        this.pages = pages;
        this.permissions = permissions;
    }

    @Override
    public Optional<MarkedContent> find(long id) {
        return Optional.ofNullable(pages.getAbstractPage(id))
                .filter(page -> may(Permission.VIEW, page))
                // Such as a draft that stands nowhere yet.
                .filter(page -> page.getSpace() != null)
                .map(page -> new MarkedContent(
                        id,
                        page.getVersion(),
                        space(page.getSpace()),
                        AuthenticatedUserThreadLocal.get() != null && may(Permission.EDIT, page)));
    }

    private boolean may(Permission permission, AbstractPage page) {
        return permissions.hasPermission(AuthenticatedUserThreadLocal.get(), permission, page);
    }

    private static GlossarySpace space(Space space) {
        return new GlossarySpace(space.getId(), space.getKey(), space.getDisplayTitle(), space.getUrlPath());
    }

    @Override
    public String storage(long id) {
        return Optional.ofNullable(pages.getAbstractPage(id))
                .map(AbstractPage::getBodyContent)
                .map(BodyContent::getBody)
                .orElse("");
    }
}
