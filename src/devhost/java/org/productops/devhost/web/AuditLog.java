package org.productops.devhost.web;

import com.atlassian.audit.api.AuditService;
import com.atlassian.audit.entity.AuditEvent;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/** The product's audit log; keeps what was told last, for tests to see. */
final class AuditLog implements AuditService {
    private static final int MOST = 1000;

    private final Deque<String> events = new ArrayDeque<>();

    @Override
    public synchronized void audit(AuditEvent event) {
        if (events.size() == MOST) {
            events.removeFirst();
        }
        events.addLast(event.toString());
    }

    synchronized List<String> events() {
        return List.copyOf(events);
    }

    synchronized void clear() {
        events.clear();
    }
}
