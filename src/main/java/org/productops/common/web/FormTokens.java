package org.productops.common.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

/** The product's own proof that a form was sent from a page of this session, and not by another site. */
public interface FormTokens {

    /** The token for the forms of the page that answers. */
    PageToken token(HttpServletRequest request, HttpServletResponse response);

    /** Whether a form came with the token of a page of this session. */
    boolean isValid(HttpServletRequest form);
}
