package org.productops.devhost.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/** The last requests with the statements they ran. */
final class RequestLog {
    private static final int SIZE = 100;

    /**
     * One request.
     *
     * @param microseconds how long the server took
     */
    record Entry(String method, String path, int status, long microseconds, List<String> sql) {}

    private final Deque<Entry> entries = new ArrayDeque<>();

    synchronized void add(HttpServletRequest request, int status, long microseconds, List<String> statements) {
        if (entries.size() == SIZE) {
            entries.removeFirst();
        }
        entries.addLast(
                new Entry(request.getMethod(), request.getRequestURI(), status, microseconds, List.copyOf(statements)));
    }

    synchronized List<Entry> entries() {
        return new ArrayList<>(entries);
    }

    synchronized void clear() {
        entries.clear();
    }
}
