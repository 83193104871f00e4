package org.productops.glossary.confluence;

import com.atlassian.confluence.api.model.content.Content;
import com.atlassian.confluence.api.model.pagination.PageResponse;
import com.atlassian.confluence.api.model.pagination.SimplePageRequest;
import com.atlassian.confluence.api.service.search.CQLSearchService;
import com.atlassian.plugin.spring.scanner.annotation.component.ConfluenceComponent;
import com.atlassian.plugin.spring.scanner.annotation.imports.ConfluenceImport;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.productops.common.error.BusyException;
import org.productops.common.product.Unconfirmed;
import org.productops.common.store.Transactions;

/** Confluence's search, which answers what the user of the thread may see. */
@ConfluenceComponent
public class PageSearch {

    /** So many pages are asked for at once; more than that Confluence may not answer. */
    private static final int PART = 50;

    private static final Unconfirmed SEARCH =
            new Unconfirmed(PageSearch.class, "No terms can be made of pages, and no words can be looked for in them.");

    private final CQLSearchService search;
    private final Transactions transactions;

    @Inject
    public PageSearch(@ConfluenceImport CQLSearchService search, Transactions transactions) {
        this.search = search;
        this.transactions = transactions;
    }

    /** A text as it stands in a query. */
    public static String quoted(String text) {
        return "\"" + text.replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
    }

    /**
     * The ids of what a query finds, each once.
     *
     * @param most how many at most
     * @param goOn asked before each part; what it throws ends it
     * @param missing what is thrown if Confluence cannot search
     */
    public List<Long> ids(String query, int most, Runnable goOn, Supplier<BusyException> missing) {
        return SEARCH.get(() -> read(query, most, goOn), () -> {
            throw missing.get();
        });
    }

    private record Part(List<Long> ids, boolean more) {}

    /** Each in a transaction of its own: beside a request there is none in which Confluence could read what it found. */
    private Part part(String query, int start) {
        return transactions.run(() -> {
            PageResponse<Content> found = search.searchContent(query, new SimplePageRequest(start, PART));
            List<Long> ids = new ArrayList<>();
            for (Content content : found.getResults()) {
                ids.add(content.getId().asLong());
            }
            return new Part(ids, found.hasMore());
        });
    }

    /** What is changed meanwhile can move behind what was read, and is found again there. */
    private List<Long> read(String query, int most, Runnable goOn) {
        Set<Long> ids = new LinkedHashSet<>();
        int start = 0;
        boolean more = true;
        while (more && ids.size() < most) {
            goOn.run();
            Part part = part(query, start);
            ids.addAll(part.ids());
            start += part.ids().size();
            more = part.more() && !part.ids().isEmpty();
        }
        return new ArrayList<>(ids).subList(0, Math.min(most, ids.size()));
    }
}
