package org.productops.devhost.sal;

import com.atlassian.sal.api.websudo.WebSudoManager;
import com.atlassian.sal.api.websudo.WebSudoSessionException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;

/** Sends administrators to the page that asks for their password again. */
final class HostWebSudoManager implements WebSudoManager {
    private final ProductAddresses addresses;

    HostWebSudoManager(ProductAddresses addresses) {
        this.addresses = addresses;
    }

    @Override
    public void willExecuteWebSudoRequest(HttpServletRequest request) {
        if (!WebSudoSession.isRunning(request)) {
            throw new WebSudoSessionException("This needs a secure administrator session");
        }
        WebSudoSession.start(request);
    }

    @Override
    public void enforceWebSudoProtection(HttpServletRequest request, HttpServletResponse response) {
        String query = request.getQueryString() == null ? "" : "?" + request.getQueryString();
        String path = request.getRequestURI().substring(request.getContextPath().length());
        try {
            response.sendRedirect(addresses.webSudo(path + query).toString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
