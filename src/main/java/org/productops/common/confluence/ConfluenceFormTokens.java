package org.productops.common.confluence;

import com.atlassian.plugin.spring.scanner.annotation.component.ConfluenceComponent;
import com.atlassian.plugin.spring.scanner.annotation.imports.ConfluenceImport;
import com.atlassian.sal.api.xsrf.XsrfTokenAccessor;
import com.atlassian.sal.api.xsrf.XsrfTokenValidator;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.productops.common.web.FormTokens;
import org.productops.common.web.PageToken;

/** The token that Confluence's own forms carry. */
@ConfluenceComponent
public final class ConfluenceFormTokens implements FormTokens {

    private final XsrfTokenAccessor tokens;
    private final XsrfTokenValidator validator;

    @Inject
    public ConfluenceFormTokens(
            @ConfluenceImport XsrfTokenAccessor tokens, @ConfluenceImport XsrfTokenValidator validator) {
        this.tokens = tokens;
        this.validator = validator;
    }

    @Override
    public PageToken token(HttpServletRequest request, HttpServletResponse response) {
        return new PageToken(validator.getXsrfParameterName(), tokens.getXsrfToken(request, response, true));
    }

    @Override
    public boolean isValid(HttpServletRequest form) {
        return validator.validateFormEncodedToken(form);
    }
}
