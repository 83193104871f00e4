package org.productops.common.jira;

import com.atlassian.jira.security.xsrf.XsrfTokenGenerator;
import com.atlassian.plugin.spring.scanner.annotation.component.JiraComponent;
import com.atlassian.plugin.spring.scanner.annotation.imports.JiraImport;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.productops.common.web.FormTokens;
import org.productops.common.web.PageToken;

/** The token that Jira's own forms carry. */
@JiraComponent
public final class JiraFormTokens implements FormTokens {

    private static final String FIELD = "atl_token";

    private final XsrfTokenGenerator generator;

    @Inject
    public JiraFormTokens(@JiraImport XsrfTokenGenerator generator) {
        this.generator = generator;
    }

    @Override
    public PageToken token(HttpServletRequest request, HttpServletResponse response) {
        return new PageToken(FIELD, generator.generateToken(request));
    }

    @Override
    public boolean isValid(HttpServletRequest form) {
        String token = form.getParameter(FIELD);
        return token != null && generator.validateToken(form, token);
    }
}
