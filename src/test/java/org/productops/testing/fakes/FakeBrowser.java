package org.productops.testing.fakes;

import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.Mockito.doAnswer;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;
import static org.mockito.Mockito.withSettings;

import com.atlassian.sal.api.auth.LoginUriProvider;
import com.atlassian.sal.api.websudo.WebSudoManager;
import com.atlassian.webresource.api.assembler.PageBuilderService;
import com.atlassian.webresource.api.assembler.RequiredResources;
import com.atlassian.webresource.api.assembler.WebResourceAssembler;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.productops.common.user.People;
import org.productops.common.web.FormGuard;
import org.productops.common.web.FormTokens;
import org.productops.common.web.PageResources;
import org.productops.common.web.PageSupport;
import org.productops.common.web.PageToken;
import org.productops.common.web.Templates;
import org.productops.common.web.form.FormRenderer;

/** Opens the plugin's pages as a browser would, without a product: real templates, English texts, a valid token. */
public final class FakeBrowser {

    /** The token that pages of this browser's session carry. */
    public static final String TOKEN = "the-token";

    private static final String TOKEN_FIELD = "atl_token";

    private final Templates templates = VelocityTemplates.create();
    private final List<String> required = new ArrayList<>();
    private boolean tokenIsValid = true;
    private final Map<String, String> headers = new LinkedHashMap<>();
    private boolean inline;

    /**
     * What came back.
     *
     * @param status HTTP status; 302 for a redirect
     * @param html the page, or what is in the file; empty for a redirect
     * @param redirect where it goes, else empty
     */
    public record Answer(int status, String html, String redirect) {}

    /** What the servlets under test are made with. */
    public PageSupport support() {
        return support(tokens());
    }

    /** What the servlets under test are made with, in a product with other tokens. */
    public PageSupport support(FormTokens tokens) {
        LoginUriProvider logins = mock(LoginUriProvider.class);
        when(logins.getLoginUri(any())).thenReturn(URI.create("/jira/login"));
        return new PageSupport(templates, resources(), logins, mock(WebSudoManager.class), new FormGuard(tokens));
    }

    /** The product's tokens. */
    public FormTokens tokens() {
        return new FormTokens() {
            @Override
            public PageToken token(HttpServletRequest request, HttpServletResponse response) {
                return new PageToken(TOKEN_FIELD, TOKEN);
            }

            @Override
            public boolean isValid(HttpServletRequest form) {
                return tokenIsValid;
            }
        };
    }

    /** The templates of all pages. */
    public Templates templates() {
        return templates;
    }

    /** What draws the forms of all pages. */
    public FormRenderer forms() {
        return forms(new FakePeople());
    }

    /** What draws the forms of all pages, which name these people. */
    public FormRenderer forms(People people) {
        return new FormRenderer(templates, resources(), people);
    }

    /** What pages ask for scripts and styles with; see {@link #required}. */
    public PageResources resources() {
        RequiredResources resources =
                mock(RequiredResources.class, withSettings().stubOnly());
        when(resources.requireWebResource(anyString())).thenAnswer(call -> {
            required.add(call.getArgument(0));
            return resources;
        });
        WebResourceAssembler assembler =
                mock(WebResourceAssembler.class, withSettings().stubOnly());
        when(assembler.resources()).thenReturn(resources);
        PageBuilderService pages = mock(PageBuilderService.class, withSettings().stubOnly());
        when(pages.assembler()).thenReturn(assembler);
        return new PageResources(pages);
    }

    /** The web-resources that were asked for, by their complete keys. */
    public List<String> required() {
        return List.copyOf(required);
    }

    /** From now on, forms are sent without a valid token. */
    public FakeBrowser loseToken() {
        tokenIsValid = false;
        return this;
    }

    /** From now on, the browser sends this header, too. */
    public FakeBrowser with(String header, String value) {
        headers.put(header, value);
        return this;
    }

    /** From now on, a script of another page asks, and gets the forms alone. */
    public FakeBrowser inline() {
        inline = true;
        return this;
    }

    /**
     * Opens a page.
     *
     * @param path what stands after the servlet's own path; may be empty
     * @param parameters names and values in turn
     */
    public Answer get(HttpServlet servlet, String path, String... parameters) {
        return send("GET", servlet, path, parameters);
    }

    /** Sends a form, as {@link #get} opens a page; a name may be there more than once. */
    public Answer post(HttpServlet servlet, String path, String... parameters) {
        return send("POST", servlet, path, parameters);
    }

    private Answer send(String method, HttpServlet servlet, String path, String... parameters) {
        Map<String, List<String>> sent = new LinkedHashMap<>();
        for (int i = 0; i < parameters.length; i += 2) {
            sent.computeIfAbsent(parameters[i], any -> new ArrayList<>()).add(parameters[i + 1]);
        }
        StringWriter html = new StringWriter();
        FileOutput file = new FileOutput();
        int[] status = {200};
        String[] redirect = {""};
        try {
            HttpServletResponse response = mock(HttpServletResponse.class);
            when(response.getWriter()).thenReturn(new PrintWriter(html));
            when(response.getOutputStream()).thenReturn(file);
            doAnswer(call -> status[0] = call.getArgument(0)).when(response).setStatus(anyInt());
            doAnswer(call -> redirect[0] = call.getArgument(0)).when(response).sendRedirect(anyString());
            servlet.service(request(method, path, sent), response);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (ServletException e) {
            throw new IllegalStateException(e);
        }
        return new Answer(redirect[0].isEmpty() ? status[0] : 302, html + file.text(), redirect[0]);
    }

    private static String query(Map<String, List<String>> sent) {
        return sent.entrySet().stream()
                .flatMap(each -> each.getValue().stream()
                        .map(value -> each.getKey() + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8)))
                .collect(Collectors.joining("&"));
    }

    private HttpServletRequest request(String method, String path, Map<String, List<String>> sent) {
        HttpServletRequest request = mock(HttpServletRequest.class);
        when(request.getMethod()).thenReturn(method);
        when(request.getHeader("X-Requested-With")).thenReturn(inline ? "XMLHttpRequest" : null);
        headers.forEach((name, value) -> when(request.getHeader(name)).thenReturn(value));
        when(request.getScheme()).thenReturn("http");
        when(request.getServerName()).thenReturn("localhost");
        when(request.getServerPort()).thenReturn(80);
        when(request.getContextPath()).thenReturn("/jira");
        when(request.getRequestURL()).thenReturn(new StringBuffer("http://localhost/jira/plugins/servlet/page"));
        when(request.getRequestURI()).thenReturn("/jira/plugins/servlet/page");
        when(request.getPathInfo()).thenReturn(path.isEmpty() ? null : "/" + path);
        if (method.equals("GET") && !sent.isEmpty()) {
            when(request.getQueryString()).thenReturn(query(sent));
        }
        Map<String, String[]> parameters = new LinkedHashMap<>();
        sent.forEach((name, values) -> parameters.put(name, values.toArray(String[]::new)));
        when(request.getParameterMap()).thenReturn(parameters);
        parameters.forEach((name, values) -> {
            when(request.getParameter(name)).thenReturn(values[0]);
            when(request.getParameterValues(name)).thenReturn(values);
        });
        return request;
    }

    /** A file that is sent. */
    private static final class FileOutput extends ServletOutputStream {
        private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

        String text() {
            return bytes.toString(StandardCharsets.UTF_8);
        }

        @Override
        public void write(int value) {
            bytes.write(value);
        }

        @Override
        public boolean isReady() {
            return true;
        }

        @Override
        public void setWriteListener(WriteListener listener) {
            throw new UnsupportedOperationException("Nothing waits here");
        }
    }
}
