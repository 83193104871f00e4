package org.productops.area.web;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.productops.area.AreaFilterDraft;
import org.productops.area.AreaFilterFields;
import org.productops.area.AreaSort;
import org.productops.common.paging.Paging;
import org.productops.common.web.Address;

/**
 * What the library shows, all of which stands in its address, so that who comes back to it finds it as it was.
 *
 * @param table whether it is a table; else it is the tree
 * @param filter what is looked for
 * @param sort in which order, in the table
 * @param branches which branches of the tree are open; empty if nobody has said so
 * @param start how many rows come before the page, as sent
 */
record LibraryState(
        boolean table, AreaFilterDraft filter, AreaSort sort, Optional<OpenBranches> branches, String start) {

    private static final String VIEW = "view";
    private static final String TREE = "tree";
    private static final String TABLE = "table";
    private static final String SORT = "sort";
    private static final String OPEN = "open";
    private static final String CLOSED = "closed";

    private static final String ALSO = "also";

    /** Reads the parameters of an address, which are empty if they are not there. */
    static LibraryState of(UnaryOperator<String> parameters) {
        String open = parameters.apply(OPEN);
        return new LibraryState(
                parameters.apply(VIEW).equals(TABLE),
                new AreaFilterDraft(
                        parameters.apply(AreaFilterFields.WORDS),
                        parameters.apply(AreaFilterFields.HOLDER),
                        parameters.apply(AreaFilterFields.ROLE),
                        parameters.apply(AreaFilterFields.OWN),
                        parameters.apply(AreaFilterFields.LIFECYCLE),
                        parameters.apply(AreaFilterFields.TAG),
                        parameters.apply(AreaFilterFields.GAP),
                        archived(parameters.apply(AreaFilterFields.ARCHIVED))),
                AreaSort.parse(parameters.apply(SORT)),
                open.isEmpty() ? Optional.empty() : Optional.of(OpenBranches.parse(open, parameters.apply(CLOSED))),
                parameters.apply(Paging.START));
    }

    /** In an address, archived areas are there when it says so; to the filter, when it does not say that they are not. */
    private static String archived(String text) {
        return text.equals(ALSO) || text.equals("true") ? "" : "false";
    }

    /** Reads what {@link #query} wrote; what is no query is an address without parameters. */
    static LibraryState ofQuery(String query) {
        Map<String, String> values = new HashMap<>();
        for (String parameter : query.split("&")) {
            int equals = parameter.indexOf('=');
            if (equals > 0) {
                values.put(decoded(parameter.substring(0, equals)), decoded(parameter.substring(equals + 1)));
            }
        }
        return of(name -> values.getOrDefault(name, "").strip());
    }

    private static String decoded(String text) {
        try {
            return URLDecoder.decode(text, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            // A stray percent sign stands for itself.
            return text;
        }
    }

    /** Whether archived areas are shown, too. */
    boolean withArchived() {
        return filter.archived().isEmpty();
    }

    /** The address of the library as it is here. */
    Address address() {
        return Address.of(LibraryServlet.PATH)
                .with(VIEW, table ? TABLE : "")
                .with(AreaFilterFields.WORDS, filter.words())
                .with(AreaFilterFields.HOLDER, filter.holder())
                .with(AreaFilterFields.ROLE, filter.role())
                .with(AreaFilterFields.OWN, filter.own())
                .with(AreaFilterFields.LIFECYCLE, filter.lifecycle())
                .with(AreaFilterFields.TAG, filter.tag())
                .with(AreaFilterFields.GAP, filter.gap())
                .with(AreaFilterFields.ARCHIVED, withArchived() ? ALSO : "")
                .with(SORT, sort.equals(AreaSort.TREE) ? "" : sort.id())
                .with(OPEN, branches.map(OpenBranches::openText).orElse(""))
                .with(CLOSED, branches.map(OpenBranches::closedText).orElse(""))
                .with(Paging.START, start);
    }

    /** The parameters of that address, for an address that leads back to it; never empty, as that would lead nowhere. */
    String query() {
        String address = address().toString();
        int mark = address.indexOf('?');
        return mark < 0 ? VIEW + "=" + TREE : address.substring(mark + 1);
    }

    LibraryState asTable(boolean other) {
        return new LibraryState(other, filter, sort, branches, "");
    }

    LibraryState with(AreaSort other) {
        return new LibraryState(table, filter, other, branches, "");
    }

    LibraryState with(OpenBranches other) {
        return new LibraryState(table, filter, sort, Optional.of(other), start);
    }

    LibraryState with(AreaFilterDraft other) {
        return new LibraryState(table, other, sort, branches, "");
    }

    LibraryState from(int other) {
        return new LibraryState(table, filter, sort, branches, Paging.inAddress(other));
    }

    /** The same with archived areas, of which one is to be seen. */
    LibraryState alsoArchived() {
        return with(new AreaFilterDraft(
                filter.words(),
                filter.holder(),
                filter.role(),
                filter.own(),
                filter.lifecycle(),
                filter.tag(),
                filter.gap(),
                ""));
    }
}
