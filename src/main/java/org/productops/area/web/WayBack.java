package org.productops.area.web;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.productops.area.Area;
import org.productops.area.AreaAddress;
import org.productops.area.review.ReviewAddress;
import org.productops.common.error.Message;
import org.productops.common.web.Address;
import org.productops.common.web.Crumb;
import org.productops.common.web.PageRequest;

/**
 * How somebody came to an area, which stands in the addresses of all pages about it, so that each leads back.
 *
 * @param library what the library showed, see {@link LibraryState#query}; empty for somebody who does not come from there
 * @param isPage whether one comes from the page about the area, and not from the library or a list itself
 * @param task the list of things to do that somebody comes from, gaps or reviews, with its part; else empty
 */
public record WayBack(String library, boolean isPage, String task) {

    private static final String FROM = "from";
    private static final String PAGE = "page";
    private static final String TASK = "task";
    private static final String REVIEWS = "reviews";
    private static final String GAPS = "coverage/";
    private static final String BASE = "/plugins/servlet/productops/";

    private static final Pattern ISSUE_KEY = Pattern.compile("\\p{Lu}[\\p{Lu}\\p{Nd}_]*-\\d{1,18}");

    /** A list of ours and what it shows, and nothing that leads elsewhere. */
    private static final Pattern LIST =
            Pattern.compile("(" + REVIEWS + "|" + GAPS + "[a-z-]{1,40})(\\?[a-z0-9=&._-]{1,200})?");

    /** The issue that somebody comes from; empty for somebody who does not. */
    public static Optional<Crumb> issue(PageRequest request) {
        return Optional.of(request.text(AreaAddress.ISSUE))
                .filter(key -> ISSUE_KEY.matcher(key).matches())
                .map(key -> Crumb.named(key, "/browse/" + key));
    }

    /** The way that a page's address says. */
    public static WayBack of(PageRequest request) {
        String library = request.text(LibraryServlet.STATE);
        String task = request.text(TASK);
        return new WayBack(
                library.isEmpty() ? "" : LibraryState.ofQuery(library).query(),
                request.text(FROM).equals(PAGE),
                LIST.matcher(task).matches() ? task : "");
    }

    /** The way of somebody who leaves the library. */
    static WayBack to(LibraryState state) {
        return new WayBack(state.query(), false, "");
    }

    /** The way of somebody who leaves a list of gaps to mend one, or the reviews to correct an area. */
    public static WayBack toTask(Address list) {
        return new WayBack("", false, list.toString().substring(BASE.length()));
    }

    /** The way of somebody who leaves the page about the area. */
    WayBack fromPage() {
        return new WayBack(library, true, task);
    }

    LibraryState state() {
        return LibraryState.ofQuery(library);
    }

    /** A page's address, from which there is this way back. */
    public Address on(String path) {
        return on(Address.of(path));
    }

    /** The same for a page with something in its address. */
    public Address on(Address address) {
        return address.with(LibraryServlet.STATE, library)
                .with(FROM, isPage ? PAGE : "")
                .with(TASK, task);
    }

    /** The page about an area. */
    public Address page(String key) {
        return new WayBack(library, false, task).on(AreaAddress.page(key));
    }

    /** The list of things to do to which this leads back; empty for somebody who does not come from one. */
    public Optional<Address> list() {
        if (task.isEmpty() || isPage) {
            return Optional.empty();
        }
        String[] parts = task.split("\\?", 2);
        Address list = Address.of(BASE + parts[0]);
        for (String parameter : parts.length == 1 ? new String[0] : parts[1].split("&")) {
            String[] pair = parameter.split("=", 2);
            list = list.with(pair[0], pair.length == 1 ? "" : pair[1]);
        }
        return Optional.of(list);
    }

    /** The same as a page further up. */
    public Optional<Crumb> listCrumb() {
        String label = task.startsWith(GAPS) ? "productops.coverage.page.title" : "productops.area.review.title";
        return list().map(list -> Crumb.labelled(label, list.toString()));
    }

    /** What a list of things to do says to somebody who comes back from one; empty if nothing was done. */
    public static Optional<Message> done(PageRequest request) {
        return switch (request.done()) {
            case LibraryPage.SAVED -> Optional.of(Message.of("productops.area.form.saved"));
            case ReviewAddress.CONFIRMED -> Optional.of(Message.of("productops.area.review.confirmed"));
            case LibraryPage.ARCHIVED -> Optional.of(Message.of("productops.coverage.list.archived"));
            default -> Optional.empty();
        };
    }

    /** The library, with the area in sight for somebody who comes from there. */
    Crumb library(String key) {
        return Crumb.labelled(
                "productops.area.list.title", library.isEmpty() ? LibraryServlet.PATH : LibraryPage.at(state(), key));
    }

    /** The page from which somebody came to the area: the list of things to do, or else the library. */
    Crumb home(String key) {
        return listCrumb().orElseGet(() -> library(key));
    }

    /** The way from the top down to a page about what is done with the area. */
    List<Crumb> crumbs(Area area) {
        return List.of(
                home(area.key()), Crumb.named(area.name(), page(area.key()).toString()));
    }
}
