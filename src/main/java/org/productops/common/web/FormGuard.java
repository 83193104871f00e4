package org.productops.common.web;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.productops.common.error.ExpiredException;
import org.productops.common.product.Unconfirmed;

/**
 * Takes no form that was not sent from a page of this session. A product whose tokens are not what we know loses its forms
 * for that, and says so; what only shows something goes on.
 */
@Named
public class FormGuard {

    private static final Unconfirmed TOKENS =
            new Unconfirmed(FormGuard.class, "Nobody can tell which forms are our own, so that none can be sent.");

    /** What no product takes for its token. */
    private static final PageToken NONE = new PageToken("atl_token", "");

    private final FormTokens tokens;

    @Inject
    public FormGuard(FormTokens tokens) {
        this.tokens = tokens;
    }

    /** The token for the forms of the page that answers. */
    PageToken token(HttpServletRequest request, HttpServletResponse response) {
        return TOKENS.get(() -> tokens.token(request, response), () -> NONE);
    }

    /** Why a form is not taken as it came; empty if it is. All forms of the plugin are asked for here. */
    Optional<ExpiredException> refusal(HttpServletRequest form) {
        if (FormSite.isForeign(form)) {
            return Optional.of(ExpiredException.ofForm());
        }
        return TOKENS.get(
                () -> tokens.isValid(form) ? Optional.empty() : Optional.of(ExpiredException.ofForm()),
                () -> Optional.of(ExpiredException.ofUncheckedForm()));
    }
}
