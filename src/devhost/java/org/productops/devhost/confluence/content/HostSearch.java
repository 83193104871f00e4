package org.productops.devhost.confluence.content;

import com.atlassian.confluence.api.model.Expansion;
import com.atlassian.confluence.api.model.content.Content;
import com.atlassian.confluence.api.model.content.id.ContentId;
import com.atlassian.confluence.api.model.pagination.PageRequest;
import com.atlassian.confluence.api.model.pagination.PageResponse;
import com.atlassian.confluence.api.model.pagination.SimplePageRequest;
import com.atlassian.confluence.api.service.search.CQLSearchService;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Answers the two forms of search in which the plugin asks for pages, and refuses any other. There are no blog posts. */
public final class HostSearch implements CQLSearchService {
    private static final Pattern QUERY = Pattern.compile(
            "type = page and space = \"([^\"\\\\]+)\""
                    + "(?: and label = \"([^\"\\\\]+)\")?(?: and ancestor = (\\d+))?(?: and title = \"((?:[^\"\\\\]|\\\\.)+)\")? order by title");

    private static final Pattern LATEST = Pattern.compile(
            "type in \\(page, blogpost\\)(?: and space = \"([^\"\\\\]+)\")? order by lastmodified desc");

    /** Confluence answers no more at once, whatever is asked for. */
    private static final int MOST = 200;

    private final ConfluenceRecords records;
    private final SpacePermissions permissions;

    public HostSearch(ConfluenceRecords records, SpacePermissions permissions) {
        this.records = records;
        this.permissions = permissions;
    }

    @Override
    public PageResponse<Content> searchContent(String cql, PageRequest request, Expansion... expansions) {
        SimplePageRequest part = (SimplePageRequest) request;
        List<PageRecord> found = found(cql);
        int limit = Math.min(part.getLimit(), MOST);
        return new Found(
                found.stream()
                        .skip(part.getStart())
                        .limit(limit)
                        .<Content>map(Hit::new)
                        .toList(),
                found.size() > part.getStart() + limit);
    }

    private List<PageRecord> found(String cql) {
        Matcher latest = LATEST.matcher(cql);
        if (latest.matches()) {
            return records.spaces().stream()
                    .filter(space -> latest.group(1) == null || space.key().equals(latest.group(1)))
                    .filter(permissions::canViewInThread)
                    .flatMap(space -> records.pages(space.key()).stream())
                    .sorted(Comparator.comparing(PageRecord::modified)
                            .thenComparing(PageRecord::id)
                            .reversed())
                    .toList();
        }
        Matcher query = QUERY.matcher(cql);
        if (!query.matches()) {
            throw new IllegalArgumentException("Could not parse cql : " + cql);
        }
        return records.space(query.group(1)).filter(permissions::canViewInThread).stream()
                .flatMap(space -> records.pages(space.key()).stream())
                .filter(page -> query.group(2) == null
                        || records.labels(page.id()).contains(query.group(2).toLowerCase(Locale.ROOT)))
                .filter(page -> query.group(3) == null || isBelow(page, Long.parseLong(query.group(3))))
                .filter(page -> query.group(4) == null
                        || page.title().equalsIgnoreCase(query.group(4).replaceAll("\\\\(.)", "$1")))
                .toList();
    }

    private boolean isBelow(PageRecord page, long ancestor) {
        long above = page.parentId();
        while (above != 0 && above != ancestor) {
            above = records.page(above).map(PageRecord::parentId).orElse(0L);
        }
        return above == ancestor;
    }

    private record Found(List<Content> results, boolean more) implements PageResponse<Content> {

        @Override
        public List<Content> getResults() {
            return results;
        }

        @Override
        public boolean hasMore() {
            return more;
        }
    }

    private static final class Hit extends Content {
        private final long id;

        Hit(PageRecord page) {
            this.id = page.id();
        }

        @Override
        public ContentId getId() {
            return new ContentId() {
                @Override
                public long asLong() {
                    return id;
                }
            };
        }
    }
}
