package org.productops.area.web;

import org.productops.area.AreaService;
import org.productops.common.web.PageRequest;
import org.productops.common.web.PageResult;
import org.productops.common.web.ServletPage;

/** Where the button that restores an area is sent; there is nothing to show. */
final class RestorePage implements ServletPage {

    private final AreaService areas;
    private final String key;
    private final WayBack way;

    RestorePage(AreaService areas, String key, WayBack way) {
        this.areas = areas;
        this.key = key;
        this.way = way;
    }

    @Override
    public PageResult show(PageRequest request) {
        return PageResult.go(
                way.isPage() ? way.page(key).toString() : way.state().address().toString());
    }

    @Override
    public PageResult submit(PageRequest request) {
        areas.restore(key, request.id("version").orElse(0L));
        return PageResult.go(
                way.isPage()
                        ? way.page(key).done(LibraryPage.RESTORED).toString()
                        : LibraryPage.after(way.state(), LibraryPage.RESTORED, key));
    }
}
