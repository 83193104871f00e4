package org.productops.glossary.format.confluence;

import com.atlassian.confluence.api.model.content.Content;
import com.atlassian.confluence.api.model.pagination.PageResponse;
import com.atlassian.confluence.api.model.pagination.SimplePageRequest;
import com.atlassian.confluence.api.service.search.CQLSearchService;
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
import org.productops.common.product.Unconfirmed;
import org.productops.glossary.format.PageSource;
import org.productops.glossary.format.PageSources;

/** Confluence's search, which answers what the user of the thread may see; each page's permission is asked for once more. */
@ConfluenceComponent
public final class ConfluencePageSources implements PageSources {

    /** So many pages are asked for at once; more than that Confluence may not answer. */
    private static final int PART = 50;

    private static final Unconfirmed SEARCH =
            new Unconfirmed(ConfluencePageSources.class, "No terms can be made of pages.");

    private final CQLSearchService search;
    private final PageManager pages;
    private final PermissionManager permissions;
    private final ApplicationProperties product;

    @Inject
    public ConfluencePageSources(
            @ConfluenceImport CQLSearchService search,
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
        StringBuilder query = new StringBuilder("type = page and space = " + quoted(spaceKey));
        if (!label.isEmpty()) {
            query.append(" and label = ").append(quoted(label));
        }
        if (pageId != 0) {
            query.append(" and ancestor = ").append(pageId);
        }
        List<PageSource> found = new ArrayList<>();
        for (long id : ids(query + " order by title", most)) {
            page(id).ifPresent(found::add);
        }
        return found;
    }

    private static String quoted(String text) {
        return "\"" + text.replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
    }

    private List<Long> ids(String query, int most) {
        return SEARCH.get(
                () -> {
                    List<Long> ids = new ArrayList<>();
                    boolean more = true;
                    while (more && ids.size() < most) {
                        PageResponse<Content> part =
                                search.searchContent(query, new SimplePageRequest(ids.size(), PART));
                        for (Content content : part.getResults()) {
                            ids.add(content.getId().asLong());
                        }
                        more = part.hasMore() && !part.getResults().isEmpty();
                    }
                    return ids;
                },
                () -> {
                    throw new BusyException(Message.of("productops.glossaryfiles.pages.no-search"));
                });
    }

    private Optional<PageSource> page(long id) {
        return Optional.ofNullable(pages.getAbstractPage(id))
                .filter(page -> permissions.hasPermission(AuthenticatedUserThreadLocal.get(), Permission.VIEW, page))
                .map(page -> new PageSource(
                        page.getDisplayTitle(),
                        product.getBaseUrl(UrlMode.CANONICAL) + "/pages/viewpage.action?pageId=" + id,
                        storage(page)));
    }

    private static String storage(AbstractPage page) {
        return page.getBodyContent() == null ? "" : page.getBodyContent().getBody();
    }
}
