package org.productops.devhost.confluence.content;

import com.atlassian.confluence.pages.AbstractPage;
import com.atlassian.confluence.pages.PageManager;

/** Finds pages, whoever asks. */
public final class HostPages implements PageManager {
    private final ConfluenceRecords records;

    public HostPages(ConfluenceRecords records) {
        this.records = records;
    }

    @Override
    public AbstractPage getAbstractPage(long id) {
        return records.page(id)
                .flatMap(page -> records.space(page.spaceKey()).map(space -> page.toPage(space.toSpace())))
                .orElse(null);
    }
}
