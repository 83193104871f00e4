package org.productops.feedback.organisation.web;

import org.productops.common.paging.Paging;
import org.productops.common.web.Address;
import org.productops.common.web.Crumb;
import org.productops.common.web.PageRequest;
import org.productops.feedback.organisation.Organisation;
import org.productops.feedback.organisation.OrganisationAddress;
import org.productops.feedback.organisation.OrganisationFilter;
import org.productops.feedback.organisation.OrganisationSort;
import org.productops.feedback.organisation.OrganisationState;

/** Where the pages of organisations are, and what stands in their addresses. */
final class OrganisationAddresses {

    static final String NEW = "new";
    static final String EDIT = "edit";
    static final String MERGE = "merge";
    static final String UNMERGE = "unmerge";
    static final String DELETE = "delete";
    static final String FACTS = "facts";
    static final String TIDY = "tidy";
    static final String ALIAS = "alias";
    static final String CURRENCY = "currency";

    static final String EXPORT = "/plugins/servlet/productops/organisations-export";

    /** The parameters of the list. */
    static final String QUERY = "query";

    static final String SEGMENT = "segment";
    static final String STATE = "state";
    static final String SORT = "sort";

    /** A name that somebody wrote. */
    static final String NAME = "name";

    /** A day. */
    static final String DAY = "day";

    /** The organisation that was merged into the one that is shown. */
    static final String PART = "part";

    /** How a file separates its cells. */
    static final String FORMAT = "format";

    static final Crumb HOME = Crumb.labelled("productops.organisation.title", OrganisationAddress.ROOT);

    private OrganisationAddresses() {}

    static Address all() {
        return Address.of(OrganisationAddress.ROOT);
    }

    static Address page(String page) {
        return Address.of(OrganisationAddress.ROOT + "/" + page);
    }

    static Address of(long id) {
        return Address.of(OrganisationAddress.of(id));
    }

    static Address of(long id, String page) {
        return Address.of(OrganisationAddress.of(id) + "/" + page);
    }

    static Crumb crumb(Organisation organisation) {
        return Crumb.named(organisation.name(), OrganisationAddress.of(organisation.id()));
    }

    /** What the address of the list asks for; what it does not know is left out. */
    static OrganisationFilter filter(PageRequest request) {
        return new OrganisationFilter(
                request.text(QUERY), request.text(SEGMENT), OrganisationState.named(request.text(STATE)));
    }

    static OrganisationSort sort(PageRequest request) {
        return OrganisationSort.find(request.text(SORT)).orElse(OrganisationSort.NAME);
    }

    /** The list, or the file, with what is asked for. */
    static Address with(String path, OrganisationFilter filter, OrganisationSort sort) {
        return Address.of(path)
                .with(QUERY, filter.text())
                .with(SEGMENT, filter.segment())
                .with(STATE, filter.state().map(Enum::name).orElse(""))
                .with(SORT, sort.equals(OrganisationSort.NAME) ? "" : sort.id())
                .with(Paging.START, "");
    }
}
