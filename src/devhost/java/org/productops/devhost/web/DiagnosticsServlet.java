package org.productops.devhost.web;

import com.fasterxml.jackson.databind.json.JsonMapper;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.InetAddress;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

/**
 * What tests want to know of the host: {@code GET /dev/errors}, {@code /dev/requests}, {@code /dev/velocity} … as JSON,
 * {@code POST /dev/clear} to forget all of it, and {@code POST /dev/jobs?run=id} to run a scheduled job now. For callers on this machine only.
 */
final class DiagnosticsServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;

    private final transient Map<String, Supplier<?>> views = new ConcurrentHashMap<>();
    private final transient Map<String, Runnable> clearing = new ConcurrentHashMap<>();
    private final transient Map<String, UnaryOperator<String>> actions = new ConcurrentHashMap<>();
    private final transient JsonMapper json = new JsonMapper();

    void add(String name, Supplier<?> view, Runnable clear) {
        views.put(name, view);
        clearing.put(name, clear);
    }

    /** @param action is given what is to be run, and answers how it went */
    void addAction(String name, UnaryOperator<String> action) {
        actions.put(name, action);
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
        String name = String.valueOf(request.getPathInfo()).substring(1);
        if (!isRemote(request) && name.equals("clear")) {
            clearing.values().forEach(Runnable::run);
            response.setStatus(HttpServletResponse.SC_NO_CONTENT);
        } else if (!isRemote(request) && actions.containsKey(name) && request.getParameter("run") != null) {
            run(actions.get(name), request.getParameter("run"), response);
        } else {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }

    private void run(UnaryOperator<String> action, String what, HttpServletResponse response) throws IOException {
        try {
            String outcome = action.apply(what);
            response.setContentType("application/json;charset=UTF-8");
            json.writeValue(response.getOutputStream(), outcome);
        } catch (NoSuchElementException e) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND, e.getMessage());
        }
    }

    private static boolean isRemote(HttpServletRequest request) throws IOException {
        return !InetAddress.getByName(request.getRemoteAddr()).isLoopbackAddress();
    }
}
