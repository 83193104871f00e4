package org.productops.devhost.web;

import jakarta.servlet.Servlet;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.productops.devhost.plugin.ModuleElement;
import org.productops.devhost.plugin.ModuleHandler;
import org.productops.devhost.plugin.ModuleType;
import org.productops.devhost.plugin.PluginHandle;
import org.productops.devhost.plugin.PluginRefusedException;
import org.productops.devhost.request.RequestContext;
import org.productops.devhost.users.HostUsers;

/** The module type {@code servlet}: pages of plugins under {@code /plugins/servlet}. */
final class PluginServlets implements ModuleHandler {
    static final String PATH = "/plugins/servlet";

    private final WebServer server;
    private final ErrorPages errors;
    private final HostUsers users;
    private final OpenDoors doors;
    private final BooleanSupplier anonymousSite;
    private final ServletFrame around;

    /** @param anonymousSite whether the product lets in people who are not logged in */
    PluginServlets(
            WebServer server,
            ErrorPages errors,
            HostUsers users,
            OpenDoors doors,
            BooleanSupplier anonymousSite,
            ServletFrame around) {
        this.server = server;
        this.errors = errors;
        this.users = users;
        this.doors = doors;
        this.anonymousSite = anonymousSite;
        this.around = around;
    }

    static ModuleType type() {
        return ModuleType.named("servlet")
                .withClass(Servlet.class)
                .allow("url-pattern")
                .allow("init-param/param-name")
                .allow("init-param/param-value");
    }

    @Override
    public void enable(PluginHandle plugin, ModuleElement module) {
        HttpServlet servlet = plugin.create(module, HttpServlet.class);
        Access access = Access.ofServlet(servlet.getClass()).orElse(Access.LICENSED);
        doors.check(access, servlet.getClass().getName(), null);
        if (module.children("url-pattern").isEmpty()) {
            throw new PluginRefusedException(module.describe() + " needs a <url-pattern>");
        }
        for (ModuleElement pattern : module.children("url-pattern")) {
            if (!pattern.text().startsWith("/")) {
                throw new PluginRefusedException(
                        module.describe() + ": the url-pattern must start with a slash: " + pattern.text());
            }
            server.addServlet(new Guarded(servlet, access), PATH + pattern.text());
        }
    }

    /** Lets in who may enter, and puts the frame round what the plugin's servlet writes. */
    private final class Guarded extends HttpServlet {
        private static final long serialVersionUID = 1L;

        private final transient HttpServlet servlet;
        private final Access access;

        Guarded(HttpServlet servlet, Access access) {
            this.servlet = servlet;
            this.access = access;
        }

        @Override
        public void init() throws ServletException {
            servlet.init(getServletConfig());
        }

        @Override
        public void destroy() {
            servlet.destroy();
        }

        @Override
        protected void service(HttpServletRequest request, HttpServletResponse response)
                throws ServletException, IOException {
            Optional<Integer> refusal =
                    access.refusal(RequestContext.currentUser().orElse(null), users, anonymousSite.getAsBoolean());
            if (refusal.isPresent()) {
                refuse(refusal.get(), request, response);
                return;
            }
            CapturedResponse captured = new CapturedResponse(response);
            servlet.service(request, captured);
            if (captured.error() != 0) {
                errors.write(captured.error(), captured.errorMessage(), request, response);
            } else if (captured.isHtml()) {
                decorate(captured, request, response);
            } else {
                captured.pass(response);
            }
        }

        private void refuse(int status, HttpServletRequest request, HttpServletResponse response) throws IOException {
            if (status == 401 && request.getMethod().equals("GET")) {
                WebSession.of(request).askForLogin(response);
            } else {
                errors.write(status, null, request, response);
            }
        }

        private void decorate(CapturedResponse captured, HttpServletRequest request, HttpServletResponse response)
                throws IOException {
            HtmlDocument document = HtmlDocument.parse(captured.text());
            if (document.decorator().isEmpty()) {
                captured.pass(response);
                return;
            }
            response.setContentType("text/html;charset=UTF-8");
            response.getWriter()
                    .write(errors.frame()
                            .render(
                                    around.around(
                                            new Exchange(request, response, Map.of(), errors.frame()),
                                            document.meta(),
                                            Decoration.page(document)),
                                    request));
        }
    }
}
