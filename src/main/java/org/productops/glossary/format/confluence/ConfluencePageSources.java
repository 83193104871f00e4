package org.productops.glossary.format.confluence;

import com.atlassian.confluence.pages.AbstractPage;
import com.atlassian.confluence.pages.PageManager;
import com.atlassian.confluence.security.Permission;
import com.atlassian.confluence.security.PermissionManager;
import com.atlassian.confluence.user.AuthenticatedUserThreadLocal;
import com.atlassian.plugin.spring.scanner.annotation.component.ConfluenceComponent;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import com.atlassian.plugin.spring.scanner.annotation.imports.ConfluenceImport;
import com.atlassian.sal.api.ApplicationProperties;
import com.atlassian.sal.api.UrlMode;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.productops.common.error.BusyException;
import org.productops.common.error.Message;
import org.productops.common.text.TextIdentity;
import org.productops.glossary.confluence.PageSearch;
import org.productops.glossary.format.PageSource;
import org.productops.glossary.format.PageSources;

/** Confluence's search, which answers what the user of the thread may see; each page's permission is asked for once more. */
@ConfluenceComponent
public final class ConfluencePageSources implements PageSources {

    private static final int MOST_ALIKE = 10;

    private final PageSearch search;
    private final PageManager pages;
    private final PermissionManager permissions;
    private final ApplicationProperties product;

    @Inject
    public ConfluencePageSources(
            PageSearch search,
            @ConfluenceImport PageManager pages,
            @ConfluenceImport PermissionManager permissions,
            @ComponentImport ApplicationProperties product) {
        this.search = search;
        this.pages = pages;
        this.permissions = permissions;
        this.product = product;
    }

    @Override
    public List<PageSource> find(String spaceKey, String label, long pageId, int most) {
        StringBuilder query = new StringBuilder("type = page and space = " + PageSearch.quoted(spaceKey));
        if (!label.isEmpty()) {
            query.append(" and label = ").append(PageSearch.quoted(label));
        }
        if (pageId != 0) {
            query.append(" and ancestor = ").append(pageId);
        }
        List<PageSource> found = new ArrayList<>();
        ids(query.toString(), most).forEach(id -> source(id).ifPresent(found::add));
        return found;
    }

    private List<Long> ids(String query, int most) {
        return search.ids(
                query + " order by title",
                most,
                () -> {},
                () -> new BusyException(Message.of("productops.glossaryfiles.pages.no-search")));
    }

    @Override
    public Optional<Above> page(long id) {
        return visible(id).map(page -> new Above(id, page.getDisplayTitle()));
    }

    /** The search may take titles that are alike for it. */
    @Override
    public Optional<Above> page(String spaceKey, String title) {
        return ids(
                        "type = page and space = " + PageSearch.quoted(spaceKey) + " and title = "
                                + PageSearch.quoted(title),
                        MOST_ALIKE)
                .stream()
                .flatMap(id -> page(id).stream())
                .filter(page -> TextIdentity.of(page.title()).equals(TextIdentity.of(title)))
                .findFirst();
    }

    private Optional<AbstractPage> visible(long id) {
        return Optional.ofNullable(pages.getAbstractPage(id))
                .filter(page -> permissions.hasPermission(AuthenticatedUserThreadLocal.get(), Permission.VIEW, page));
    }

    private Optional<PageSource> source(long id) {
        return visible(id)
                .map(page -> new PageSource(
                        page.getDisplayTitle(),
                        product.getBaseUrl(UrlMode.CANONICAL) + "/pages/viewpage.action?pageId=" + id,
                        storage(page)));
    }

    private static String storage(AbstractPage page) {
        return page.getBodyContent() == null ? "" : page.getBodyContent().getBody();
    }
}
