package org.productops.glossary.proposal.confluence;

import com.atlassian.confluence.core.BodyContent;
import com.atlassian.confluence.pages.AbstractPage;
import com.atlassian.confluence.pages.PageManager;
import com.atlassian.confluence.security.Permission;
import com.atlassian.confluence.security.PermissionManager;
import com.atlassian.confluence.user.AuthenticatedUserThreadLocal;
import com.atlassian.plugin.spring.scanner.annotation.component.ConfluenceComponent;
import com.atlassian.plugin.spring.scanner.annotation.imports.ConfluenceImport;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.productops.common.error.BusyException;
import org.productops.common.error.Message;
import org.productops.glossary.confluence.PageSearch;
import org.productops.glossary.proposal.WordPages;
import org.productops.glossary.proposal.WordPlace;

/** Confluence's pages and blog posts; each page's permission is asked for once more. */
@ConfluenceComponent
public final class ConfluenceWordPages implements WordPages {

    private final PageSearch search;
    private final PageManager pages;
    private final PermissionManager permissions;

    @Inject
    public ConfluenceWordPages(
            PageSearch search, @ConfluenceImport PageManager pages, @ConfluenceImport PermissionManager permissions) {
        this.search = search;
        this.pages = pages;
        this.permissions = permissions;
    }

    @Override
    public List<Long> latest(String spaceKey, int most, Runnable goOn) {
        return search.ids(
                "type in (page, blogpost)"
                        + (spaceKey.isEmpty() ? "" : " and space = " + PageSearch.quoted(spaceKey))
                        + " order by lastmodified desc",
                most,
                goOn,
                () -> new BusyException(Message.of("productops.words.no-search")));
    }

    @Override
    public Optional<WordPlace> find(long id) {
        return Optional.ofNullable(pages.getAbstractPage(id))
                .filter(page -> permissions.hasPermission(AuthenticatedUserThreadLocal.get(), Permission.VIEW, page))
                // Such as a draft that stands nowhere yet.
                .filter(page -> page.getSpace() != null)
                .map(page -> new WordPlace(
                        id, page.getSpace().getId(), page.getDisplayTitle(), "/pages/viewpage.action?pageId=" + id));
    }

    @Override
    public String storage(long id) {
        return Optional.ofNullable(pages.getAbstractPage(id))
                .map(AbstractPage::getBodyContent)
                .map(BodyContent::getBody)
                .orElse("");
    }
}
