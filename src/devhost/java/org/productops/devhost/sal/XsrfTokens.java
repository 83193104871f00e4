package org.productops.devhost.sal;

import com.atlassian.sal.api.xsrf.XsrfTokenAccessor;
import com.atlassian.sal.api.xsrf.XsrfTokenValidator;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.security.SecureRandom;
import java.util.HexFormat;

/** One token per session, sent with every form. */
public final class XsrfTokens implements XsrfTokenAccessor, XsrfTokenValidator {
    /** The form parameter of both products. */
    public static final String PARAMETER = "atl_token";

    private static final String ATTRIBUTE = "atlassian.xsrf.token";
    private static final String HEADER = "X-Atlassian-Token";
    private static final int BYTES = 20;

    private final SecureRandom random = new SecureRandom();

    @Override
    public String getXsrfToken(HttpServletRequest request, HttpServletResponse response, boolean create) {
        return of(request, create);
    }

    /** The session's token, or null if there is none and none is to be made. */
    public String of(HttpServletRequest request, boolean create) {
        HttpSession session = request.getSession(create);
        if (session == null) {
            return null;
        }
        synchronized (this) {
            if (session.getAttribute(ATTRIBUTE) == null && create) {
                byte[] bytes = new byte[BYTES];
                random.nextBytes(bytes);
                session.setAttribute(ATTRIBUTE, HexFormat.of().formatHex(bytes));
            }
            return (String) session.getAttribute(ATTRIBUTE);
        }
    }

    @Override
    public boolean validateFormEncodedToken(HttpServletRequest request) {
        if ("no-check".equals(request.getHeader(HEADER))) {
            return true;
        }
        String token = of(request, false);
        return token != null && token.equals(request.getParameter(PARAMETER));
    }

    @Override
    public String getXsrfParameterName() {
        return PARAMETER;
    }
}
