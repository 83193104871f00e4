package org.productops.common.web;

import java.util.Optional;
import org.productops.common.paging.Paging;
import org.productops.common.paging.Slice;

/** The links to the other parts of a list that is shown in parts. */
public final class Pager {

    private static final Template<View> TEMPLATE = new Template<>("common/pager.vm", View.class);

    private Pager() {}

    record View(int first, int last, int total, Optional<String> before, Optional<String> after) {}

    /**
     * The HTML of the links; empty if the list has one part only.
     *
     * @param address of the list with its other parameters, from the context path on
     */
    public static String html(Templates templates, Slice<?> slice, Address address) {
        int start = Math.min(slice.start(), slice.total());
        Optional<String> before =
                start == 0 ? Optional.empty() : Optional.of(part(address, Math.max(0, start - slice.limit()), slice));
        Optional<String> after =
                slice.isLast() ? Optional.empty() : Optional.of(part(address, start + slice.limit(), slice));
        int last = start + slice.values().size();
        return templates.render(TEMPLATE, new View(Math.min(start + 1, last), last, slice.total(), before, after));
    }

    private static String part(Address address, int start, Slice<?> slice) {
        return address.with(Paging.START, start == 0 ? "" : String.valueOf(start))
                .toString();
    }
}
