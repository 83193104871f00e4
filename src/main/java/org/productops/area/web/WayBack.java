package org.productops.area.web;

import java.util.List;
import org.productops.area.Area;
import org.productops.area.AreaAddress;
import org.productops.common.web.Address;
import org.productops.common.web.Crumb;
import org.productops.common.web.PageRequest;

/**
 * How somebody came to an area, which stands in the addresses of all pages about it, so that each leads back.
 *
 * @param library what the library showed, see {@link LibraryState#query}; empty for somebody who does not come from there
 * @param isPage whether one comes from the page about the area, and not from the library itself
 */
public record WayBack(String library, boolean isPage) {

    private static final String FROM = "from";
    private static final String PAGE = "page";

    /** The way that a page's address says. */
    public static WayBack of(PageRequest request) {
        String library = request.text(LibraryServlet.STATE);
        return new WayBack(
                library.isEmpty() ? "" : LibraryState.ofQuery(library).query(),
                request.text(FROM).equals(PAGE));
    }

    /** The way of somebody who leaves the library. */
    static WayBack to(LibraryState state) {
        return new WayBack(state.query(), false);
    }

    /** The way of somebody who leaves the page about the area. */
    WayBack fromPage() {
        return new WayBack(library, true);
    }

    LibraryState state() {
        return LibraryState.ofQuery(library);
    }

    /** A page's address, from which there is this way back. */
    public Address on(String path) {
        return Address.of(path).with(LibraryServlet.STATE, library).with(FROM, isPage ? PAGE : "");
    }

    /** The page about an area. */
    public Address page(String key) {
        return new WayBack(library, false).on(AreaAddress.page(key));
    }

    /** The library, with the area in sight for somebody who comes from there. */
    Crumb library(String key) {
        return Crumb.labelled(
                "productops.area.list.title", library.isEmpty() ? LibraryServlet.PATH : LibraryPage.at(state(), key));
    }

    /** The way from the top down to a page about what is done with the area. */
    List<Crumb> crumbs(Area area) {
        return List.of(
                library(area.key()), Crumb.named(area.name(), page(area.key()).toString()));
    }
}
