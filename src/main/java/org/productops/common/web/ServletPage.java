package org.productops.common.web;

import org.productops.common.error.ExpiredException;

/**
 * One page. GET shows and changes nothing; POST changes, and then goes to where the result is seen. Who may do it is the
 * services' to say: what they throw becomes a log-in or an error page, unless the page shows it better.
 */
public interface ServletPage {

    /** The page; changes nothing. */
    PageResult show(PageRequest request);

    /**
     * Does what the form asks for, which came from a page of this session.
     *
     * @throws org.productops.common.error.NotFoundException if the page has no form
     */
    default PageResult submit(PageRequest request) {
        throw PageServlet.noPage(request);
    }

    /** Gives back what came too late, to be sent again; changes nothing. */
    default PageResult expired(PageRequest request, ExpiredException expired) {
        return ExpiredPage.of(request, expired);
    }
}
