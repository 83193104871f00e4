package org.productops.devhost.confluence.web;

import com.atlassian.confluence.user.AuthenticatedUserThreadLocal;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.productops.devhost.confluence.content.HostConfluenceUser;
import org.productops.devhost.request.RequestContext;

/** Tells plugins who asks, in Confluence's own way. */
final class CurrentUserFilter extends HttpFilter {
    private static final long serialVersionUID = 1L;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        AuthenticatedUserThreadLocal.set(
                RequestContext.currentUser().map(HostConfluenceUser::new).orElse(null));
        try {
            chain.doFilter(request, response);
        } finally {
            AuthenticatedUserThreadLocal.set(null);
        }
    }
}
