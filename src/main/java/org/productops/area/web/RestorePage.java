package org.productops.area.web;

import org.productops.area.AreaService;
import org.productops.common.web.PageRequest;
import org.productops.common.web.PageResult;
import org.productops.common.web.ServletPage;

/** Where the list's button that restores an area is sent; there is nothing to show. */
final class RestorePage implements ServletPage {

    private final AreaService areas;
    private final String key;
    private final LibraryState state;

    /** @param state what the library shows afterwards */
    RestorePage(AreaService areas, String key, LibraryState state) {
        this.areas = areas;
        this.key = key;
        this.state = state;
    }

    @Override
    public PageResult show(PageRequest request) {
        return PageResult.go(state.address().toString());
    }

    @Override
    public PageResult submit(PageRequest request) {
        areas.restore(key, request.id("version").orElse(0L));
        return PageResult.go(LibraryPage.after(state, LibraryPage.RESTORED, key));
    }
}
