package org.productops.devhost.web;

import com.fasterxml.jackson.databind.json.JsonMapper;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.InetAddress;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/**
 * What tests want to know of the host: {@code GET /dev/errors}, {@code /dev/requests}, {@code /dev/velocity} … as JSON,
 * and {@code POST /dev/clear} to forget all of it. For callers on this machine only.
 */
final class DiagnosticsServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;

    private final transient Map<String, Supplier<?>> views = new ConcurrentHashMap<>();
    private final transient Map<String, Runnable> clearing = new ConcurrentHashMap<>();
    private final transient JsonMapper json = new JsonMapper();

    void add(String name, Supplier<?> view, Runnable clear) {
        views.put(name, view);
        clearing.put(name, clear);
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String name = request.getPathInfo() == null ? "" : request.getPathInfo().substring(1);
        if (isRemote(request) || !name.isEmpty() && !views.containsKey(name)) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        response.setContentType("application/json;charset=UTF-8");
        Object answer =
                name.isEmpty() ? new TreeMap<>(views).keySet() : views.get(name).get();
        json.writeValue(response.getOutputStream(), answer);
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (isRemote(request) || !"/clear".equals(request.getPathInfo())) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        clearing.values().forEach(Runnable::run);
        response.setStatus(HttpServletResponse.SC_NO_CONTENT);
    }

    private static boolean isRemote(HttpServletRequest request) throws IOException {
        return !InetAddress.getByName(request.getRemoteAddr()).isLoopbackAddress();
    }
}
